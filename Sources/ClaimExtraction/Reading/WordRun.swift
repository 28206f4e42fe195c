import ArticleReading
import TextAnalysis

/// The words and marks of a stretch of an article, in order.
struct WordRun: Sendable {
  /// The words and marks.
  var words: [Word]
  /// The article's whole text as bytes.
  let bytes: [UInt8]
  /// What each word is by its letters; none for a phrase that stands alone.
  private(set) var facts: [WordFacts] = []

  /// The printed text of some of its words, with what stands between them.
  func text(of range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let first = words[range.lowerBound].utf8.lowerBound
    let last = words[range.upperBound - 1].utf8.upperBound
    return String(decoding: bytes[first..<last], as: UTF8.self)
  }

  /// The place of some of its words; the range must not be empty.
  func span(of range: Range<Int>) -> Span {
    guard !range.isEmpty else { return Span(start: 0, end: 0) }
    return Span(
      start: words[range.lowerBound].span.start,
      end: words[range.upperBound - 1].span.end)
  }
}

extension WordRun {
  /// Reads the words of a sentence.
  ///
  /// - Parameters:
  ///   - bytes: The article's text.
  ///   - range: The bytes of the sentence.
  ///   - start: The code point at which the sentence starts.
  ///   - memory: What is known of words.
  init(
    bytes: [UInt8], range: Range<Int>, start: Int,
    memory: inout WordMemory
  ) {
    self.bytes = bytes
    self.words = []
    words.reserveCapacity(range.count / 6 + 1)
    facts.reserveCapacity(range.count / 6 + 1)
    var reader = WordReader(bytes: bytes, range: range, start: start)
    while let next = reader.next() {
      switch next {
      case .word(let token, let place):
        let known = memory.facts(of: token, in: bytes)
        facts.append(known)
        words.append(
          Word(token, at: place, known.folded, stem: known.stem))
      case .mark(let mark):
        facts.append(WordFacts(mark: mark.folded))
        words.append(mark)
      }
    }
  }

  /// Reads the words of a phrase.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    self.words = []
    words.reserveCapacity(bytes.count / 6 + 1)
    var reader = WordReader(bytes: bytes, range: bytes.indices, start: 0)
    while let next = reader.next() {
      switch next {
      case .word(let token, let place):
        let forms = WordForms(token, in: bytes)
        words.append(Word(token, at: place, forms.folded, stem: forms.stem))
      case .mark(let mark): words.append(mark)
      }
    }
  }
}

extension Word {
  fileprivate init(
    _ token: Token, at place: WordReader.Place, _ folded: FoldedWord,
    stem: FoldedWord
  ) {
    kind =
      switch token.script {
      case .arabic: .arabic
      case .latin: .latin
      case .digits: .digits
      case .other: .other
      }
    utf8 = token.start..<token.end
    span = place.span
    isGlued = place.isGlued
    self.folded = folded
    self.stem = stem
  }
}
