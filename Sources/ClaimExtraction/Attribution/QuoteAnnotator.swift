/// Tells which words between quotation marks are a source's own.
///
/// Under a frame of saying they are, unless they are a name, a title, a
/// slogan or a term: words that follow a noun of naming («مصطلح», term),
/// are glossed in brackets, or recur in the article between marks.
struct QuoteAnnotator: Sendable {
  private let naming: WordSet
  /// How often each quoted text stands in the article.
  private var counts: [[FoldedWord]: Int] = [:]

  /// The cues of a language.
  init(language: CueLanguage) {
    naming = foldedWords(file: language.file("naming-nouns"))
  }

  /// Takes in the quotations of a sentence, to count recurring ones.
  mutating func count(_ reading: SentenceReading) {
    for pair in reading.pairs where pair.kind == .quotation {
      counts[key(pair, reading), default: 0] += 1
    }
  }

  /// The first real quotation that stands in a range of words.
  func quote(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Marks.Pair? {
    reading.pairs.first { pair in
      pair.kind == .quotation && !pair.inside.isEmpty
        && pair.inside.overlaps(range) && isQuotation(pair, reading)
    }
  }

  private func isQuotation(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    if counts[key(pair, reading), default: 0] > 1 { return false }
    if reading.isMark(pair.close + 1, "(") { return false }
    let words = pair.inside.filter { reading.run.words[$0].kind != .mark }
    if words.allSatisfy({ reading.run.words[$0].kind == .latin }) {
      return false
    }
    let before = reading.folded(pair.open - 1)
    return !naming.contains(before)
      && !naming.contains(before.dropFirst(2))
      && !naming.contains(before.dropFirst())
  }

  private func key(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> [FoldedWord] {
    pair.inside.map { reading.folded($0) }
  }
}
