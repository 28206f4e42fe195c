/// Verbal nouns of happening (`ar/event-nouns.txt`).
struct EventNouns: Sendable {
  private enum Kind: String { case outcome, state, act }

  private var kinds = WordMap<Kind>()

  init() {
    for columns in CueFile.lines("ar/event-nouns") where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).firstFolded
      kinds[word] = Kind(rawValue: columns[1])
    }
  }

  /// Whether a folded word is a noun of happening.
  func isOne(_ word: FoldedWord) -> Bool { kinds[word] != nil }

  /// Whether it also opens a claim of its own after و.
  func isOutcome(_ word: FoldedWord) -> Bool { kinds[word] == .outcome }

  /// Whether it is something that a source does itself: تسريح (laying off).
  func isAct(_ word: FoldedWord) -> Bool { kinds[word] == .act }

  /// Whether a verb of saying at the start of a sentence governs nouns of
  /// happening rather than a clause.
  func areReported(in reading: SentenceReading, _ range: Range<Int>) -> Bool {
    guard
      let first = range.prefix(3).first(where: {
        reading.reports[$0].map {
          $0.form != .participle && $0.kind != .ascribe
        } ?? false
      })
    else { return false }
    for index in first + 1..<max(first + 1, min(range.upperBound, first + 9)) {
      let word = reading.folded(index)
      if Complementizer.isOne(word) { return false }
      if isOne(word) { return true }
    }
    return false
  }
}
