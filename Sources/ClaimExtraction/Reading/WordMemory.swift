import TextAnalysis

/// Remembers what words are, so that each is read once however often it
/// stands in an article or in those that follow.
///
/// In half a megabyte of prose three words of four have been seen before;
/// reading a new one takes some 10,000 instructions, finding it here 200.
struct WordMemory: Sendable {
  /// The words it takes in; a text of new words without end must not fill
  /// the memory.
  private static let capacity = 1 << 15

  private let verbs: FiniteVerbs
  private let reporting: ReportingWords
  private let calendar: CalendarWords
  /// What is known, by the printed letters.
  private var known = WordMap<WordFacts>()

  /// A memory without words.
  init(
    verbs: FiniteVerbs, reporting: ReportingWords, calendar: CalendarWords
  ) {
    self.verbs = verbs
    self.reporting = reporting
    self.calendar = calendar
  }

  /// What a word of a text is.
  mutating func facts(of token: Token, in bytes: [UInt8]) -> WordFacts {
    guard token.script == .arabic || token.script == .latin else {
      return read(token, in: bytes)
    }
    let printed = bytes.withUnsafeBufferPointer {
      FoldedWord(
        utf8: UnsafeBufferPointer(rebasing: $0[token.start..<token.end]))
    }
    if let facts = known[printed] { return facts }
    let facts = read(token, in: bytes)
    if known.count < Self.capacity { known[printed] = facts }
    return facts
  }

  private func read(_ token: Token, in bytes: [UInt8]) -> WordFacts {
    WordFacts(
      token, in: bytes, verbs: verbs, reporting: reporting,
      calendar: calendar)
  }
}
