import ArticleReading
import TextAnalysis

/// Walks over a sentence and gives its words and marks one by one.
struct WordReader {
  /// Where a word stands.
  struct Place {
    /// Code points in the article's text.
    var span: Span
    /// Whether nothing stands between it and the word before.
    var isGlued: Bool
  }
  /// What comes next in the sentence.
  enum Next {
    case word(Token, Place)
    case mark(Word)
  }

  private let bytes: [UInt8]
  private let end: Int
  /// The byte and code point reached.
  private var offset: Int
  private var point: Int
  /// Where the last word or mark ended.
  private var lastEnd = -1
  /// The next token, found but not yet given because marks stand before it.
  private var pending: Token?
  private var isAtEnd = false

  /// Reads some bytes of a text, of which the first is at a code point.
  init(bytes: [UInt8], range: Range<Int>, start: Int) {
    self.bytes = bytes
    self.end = min(range.upperBound, bytes.count)
    self.offset = range.lowerBound
    self.point = start
  }

  /// The next word or mark; `nil` at the end.
  mutating func next() -> Next? {
    if pending == nil, !isAtEnd {
      pending = Tokenizer.next(in: bytes.span, from: offset)
      if let token = pending, token.end > end { pending = nil }
      if pending == nil { isAtEnd = true }
    }
    if let mark = nextMark(before: pending?.start ?? end) {
      return .mark(mark)
    }
    guard let token = pending else { return nil }
    pending = nil
    return .word(token, place(of: token))
  }

  /// The next visible mark before a byte, stepping over space and controls.
  private mutating func nextMark(before limit: Int) -> Word? {
    while offset < limit {
      let from = offset
      let scalar = UTF8Scalar.decode(bytes, at: from)
      offset += scalar.length
      point += 1
      let isDash = isLoneTatweel(scalar, from)
      if scalar.isInvisible, !isDash { continue }
      defer { lastEnd = offset }
      let mark =
        isDash
        ? "–"
        : bytes[from..<offset].withUnsafeBufferPointer { FoldedWord(utf8: $0) }
      return Word(
        kind: .mark, utf8: from..<offset,
        span: Span(start: point - 1, end: point),
        folded: mark, stem: mark, isGlued: lastEnd == from)
    }
    return nil
  }

  /// «لندن ـ بعد سنوات», «طنجة ــ تشير …»: the sign that lengthens a letter,
  /// once or more between spaces, is printed for a dash.
  private func isLoneTatweel(_ scalar: UTF8Scalar, _ from: Int) -> Bool {
    guard scalar.value == 0x640, from > 0, bytes[from - 1] == 0x20 else {
      return false
    }
    var next = offset
    // U+0640 in UTF-8
    while next + 1 < end, bytes[next] == 0xD9, bytes[next + 1] == 0x80 {
      next += 2
    }
    return next < end && bytes[next] == 0x20
  }

  /// Steps over a word.
  private mutating func place(of token: Token) -> Place {
    let start = point
    while offset < token.end {
      offset += UTF8Scalar.length(leading: bytes[offset])
      point += 1
    }
    let isGlued = lastEnd == token.start
    offset = token.end
    lastEnd = offset
    return Place(span: Span(start: start, end: point), isGlued: isGlued)
  }
}
