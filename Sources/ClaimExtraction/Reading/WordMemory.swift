import TextAnalysis

/// Remembers what words are, so that each is read once however often it
/// stands in an article or in those that follow.
///
/// Nine of ten words of a text have been seen before; folding, stemming and
/// looking up a new one takes some four microseconds, finding it here a
/// hundredth of that.
struct WordMemory: Sendable {
  /// The words it takes in; a text of new words without end must not fill
  /// the memory.
  private static let capacity = 1 << 15

  private let verbs: FiniteVerbs
  private let reporting: ReportingWords
  /// What is known, by the printed letters.
  private var known = WordMap<WordFacts>()

  /// A memory without words.
  init(verbs: FiniteVerbs, reporting: ReportingWords) {
    self.verbs = verbs
    self.reporting = reporting
  }

  /// What a word of a text is.
  mutating func facts(of token: Token, in bytes: [UInt8]) -> WordFacts {
    guard token.script == .arabic || token.script == .latin else {
      return WordFacts(token, in: bytes, verbs: verbs, reporting: reporting)
    }
    let printed = bytes.withUnsafeBufferPointer {
      FoldedWord(
        utf8: UnsafeBufferPointer(rebasing: $0[token.start..<token.end]))
    }
    if let facts = known[printed] { return facts }
    let facts = WordFacts(
      token, in: bytes, verbs: verbs, reporting: reporting)
    if known.count < Self.capacity { known[printed] = facts }
    return facts
  }
}
