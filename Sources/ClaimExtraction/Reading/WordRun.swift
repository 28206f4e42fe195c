import ArticleReading
import TextAnalysis

/// The words and marks of a stretch of an article, in order.
struct WordRun: Sendable {
  /// The words and marks.
  var words: [Word]
  /// The article's whole text as bytes.
  let bytes: [UInt8]

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
  init(bytes: [UInt8], range: Range<Int>, start: Int) {
    self.bytes = bytes
    self.words = []
    words.reserveCapacity(range.count / 8)
    var reader = WordReader(bytes: bytes, range: range, start: start)
    while let word = reader.next() { words.append(word) }
  }
}

/// Walks over a sentence and gives its words and marks one by one.
private struct WordReader {
  let bytes: [UInt8]
  let end: Int
  /// The byte and code point reached.
  var offset: Int
  var point: Int
  /// Where the last word or mark ended.
  var lastEnd: Int
  /// The next token, found but not yet given because marks stand before it.
  var pending: Token?
  var isAtEnd = false
  /// The folded bytes of the word being read.
  private var buffer: [UInt8] = []

  init(bytes: [UInt8], range: Range<Int>, start: Int) {
    self.bytes = bytes
    self.end = min(range.upperBound, bytes.count)
    self.offset = range.lowerBound
    self.point = start
    self.lastEnd = -1
  }

  mutating func next() -> Word? {
    if pending == nil, !isAtEnd {
      pending = Tokenizer.next(in: bytes.span, from: offset)
      if let token = pending, token.end > end { pending = nil }
      if pending == nil { isAtEnd = true }
    }
    if let mark = nextMark(before: pending?.start ?? end) { return mark }
    guard let token = pending else { return nil }
    pending = nil
    return word(at: token)
  }

  /// The next visible mark before a byte, stepping over space and controls.
  private mutating func nextMark(before limit: Int) -> Word? {
    while offset < limit {
      let from = offset
      let scalar = UTF8Scalar.decode(bytes, at: from)
      offset += scalar.length
      point += 1
      if scalar.isInvisible { continue }
      defer { lastEnd = offset }
      let mark = packed(bytes[from..<offset])
      return Word(
        kind: .mark, utf8: from..<offset,
        span: Span(start: point - 1, end: point),
        folded: mark, stem: mark, isGlued: lastEnd == from)
    }
    return nil
  }

  private func packed(_ bytes: ArraySlice<UInt8>) -> FoldedWord {
    bytes.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
  }

  private mutating func word(at token: Token) -> Word {
    let start = point
    while offset < token.end {
      offset += UTF8Scalar.length(leading: bytes[offset])
      point += 1
    }
    offset = token.end
    buffer.removeAll(keepingCapacity: true)
    let bytes = bytes
    Folding.fold(bytes.span, token, into: &buffer)
    let folded = buffer.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
    if token.script == .arabic { ArabicStemmer.stem(&buffer) }
    if token.script == .latin { EnglishStemmer.stem(&buffer) }
    let stem = buffer.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
    defer { lastEnd = offset }
    let kind: Word.Kind =
      switch token.script {
      case .arabic: .arabic
      case .latin: .latin
      case .digits: .digits
      case .other: .other
      }
    return Word(
      kind: kind, utf8: token.start..<token.end,
      span: Span(start: start, end: point),
      folded: folded, stem: stem, isGlued: lastEnd == token.start)
  }
}
