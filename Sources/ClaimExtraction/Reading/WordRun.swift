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

  /// Leaves out a word or mark, as if it were not printed.
  mutating func remove(at index: Int) {
    words.remove(at: index)
    if !facts.isEmpty { facts.remove(at: index) }
  }

  /// Whether a word is a comma, Arabic or Latin.
  func isComma(_ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].kind == .mark
    else { return false }
    let mark = words[index].folded
    return mark == Self.arabicComma || mark == Self.latinComma
  }

  private static let arabicComma: FoldedWord = "،"
  private static let latinComma: FoldedWord = ","

  /// «11 متهما», «مليون إصابة» (eleven accused, a million cases): whether a number
  /// stands right before a word.
  func isCounted(_ index: Int) -> Bool {
    guard words.indices.contains(index - 1) else { return false }
    return words[index - 1].kind == .digits
      || facts.indices.contains(index - 1) && facts[index - 1].isNumber
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
        if !join(token, at: place, &memory) {
          append(memory.facts(of: token, in: bytes), token, at: place)
        }
      case .mark(let mark):
        facts.append(WordFacts(mark: mark.folded))
        words.append(mark)
      }
    }
  }

  private mutating func append(
    _ known: WordFacts, _ token: Token, at place: WordReader.Place
  ) {
    facts.append(known)
    words.append(Word(token, at: place, known.folded, stem: known.stem))
  }

  /// Takes «و قال» (and he said), with a space behind و, as the one word that
  /// it is; numbers are read without it.
  private mutating func join(
    _ token: Token, at place: WordReader.Place, _ memory: inout WordMemory
  ) -> Bool {
    guard let last = words.last, last.folded == Self.and,
      last.kind == .arabic, !place.isGlued, token.script == .arabic,
      !memory.facts(of: token, in: bytes).isNumberPart
    else { return false }
    let joined = bytes[last.utf8] + bytes[token.start..<token.end]
    let known = memory.facts(
      of: Token(start: 0, end: joined.count, script: .arabic),
      in: Array(joined))
    words.removeLast()
    facts.removeLast()
    append(
      known,
      Token(start: last.utf8.lowerBound, end: token.end, script: .arabic),
      at: WordReader.Place(
        span: Span(start: last.span.start, end: place.span.end),
        isGlued: last.isGlued))
    return true
  }

  /// و (and)
  private static let and: FoldedWord = "و"

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
