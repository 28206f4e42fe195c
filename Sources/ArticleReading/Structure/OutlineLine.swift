/// A line of plain text and what its look says about its part.
struct OutlineLine {
  var line: TextLine
  var marker: LineMarker?
  /// The words without bullet, hashes or stars.
  var body: Range<Int>
  var wordCount: Int
  /// The last sign that is neither quote nor bracket.
  var finalSign: UInt32
  /// 1 under a row of `=`, 2 under a row of `-`.
  var underline: Int?
  /// One phrase that no mark closes: what a heading looks like.
  var isPhrase: Bool
  /// Names author, date, place or agency.
  var isCredit: Bool
  /// Signs alone: no words.
  var isEmpty: Bool { wordCount == 0 }

  var endsInColon: Bool { finalSign == 0x3A }

  /// Whether a sentence is closed by its final mark.
  var isClosed: Bool {
    switch finalSign {
    case 0x21, 0x2E, 0x3F, 0x061F, 0x06D4, 0x2026: true
    default: false
    }
  }

  /// Whether the marker numbers parts: a number, a letter, «أولا:».
  var isNumbered: Bool {
    switch marker?.style {
    case nil, .bullet, .gluedSign, .hashes: false
    default: true
    }
  }

  /// More words than a heading has.
  static let longestHeading = 15

  /// Looks at one line.
  init(_ line: TextLine, in bytes: [UInt8]) {
    self.line = line
    marker = LineMarkerReader.marker(of: line.content, in: bytes)
    body = line.content
    wordCount = 0
    finalSign = 0
    isPhrase = false
    isCredit = false
    measure(in: bytes)
  }

  /// Forgets a marker that turned out to be words: «د. أحمد».
  mutating func dropMarker(in bytes: [UInt8]) {
    marker = nil
    measure(in: bytes)
  }

  private mutating func measure(in bytes: [UInt8]) {
    let start = marker?.bodyStart ?? line.content.lowerBound
    body = Self.unstarred(start..<line.content.upperBound, in: bytes)
    let look = LineLook(body: body, bytes: bytes)
    wordCount = look.wordCount
    finalSign = look.finalSign
    isPhrase = look.isPhrase
    isCredit = look.isCredit
  }

  /// Without the stars or hashes that close a marked heading.
  private static func unstarred(
    _ range: Range<Int>, in bytes: [UInt8]
  ) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, [0x2A, 0x23, 0x5F].contains(bytes[end - 1]) {
      end -= 1
    }
    return LineScanner.trimmed(range.lowerBound..<end, in: bytes) ?? range
  }
}

/// Reads the look of one line's words.
private struct LineLook {
  let bytes: [UInt8]
  let body: Range<Int>
  let words: [Range<Int>]
  let finalSign: UInt32

  init(body: Range<Int>, bytes: [UInt8]) {
    self.bytes = bytes
    self.body = body
    // A line of prose is told by its first few words.
    words = spacedRuns(body, in: bytes).filter { run in
      !bareWord(run, in: bytes).isEmpty
    }
    finalSign = Self.finalSign(of: body, in: bytes)
  }

  var wordCount: Int { words.count }

  /// Short, one sentence, closed by nothing but a question mark, not a
  /// quotation, a verse or a score.
  var isPhrase: Bool {
    guard (1...OutlineLine.longestHeading).contains(wordCount) else {
      return false
    }
    switch finalSign {
    case 0x21, 0x2C, 0x2E, 0x2026, 0x3B, 0x060C, 0x061B, 0x06D4: return false
    default: break
    }
    return !isQuotation && !isVerse && !isScore
      && SentenceSplitter.sentences(in: body, of: bytes).dropLast()
        .allSatisfy(breaksOff)
  }

  /// «مكاسب الأحزاب.. صراع على الصدارة»: two dots behind a word part the
  /// halves of a heading.
  private func breaksOff(_ sentence: Range<Int>) -> Bool {
    let tail = bytes[sentence].suffix(3)
    return tail.suffix(2).elementsEqual("..".utf8) && tail.first != 0x20
      || tail.elementsEqual("…".utf8)
  }

  var isCredit: Bool {
    guard (1...12).contains(wordCount) else { return false }
    return isByline || isDateline || isDate
  }

  private static func finalSign(
    of range: Range<Int>, in bytes: [UInt8]
  ) -> UInt32 {
    var end = range.upperBound
    while let last = scalar(in: bytes, before: end, notBefore: range.lowerBound)
    {
      if !ScalarClass.isCloser(last.value), !ScalarClass.isSpace(last.value),
        last.value != ScalarClass.leftCurly
      {
        return last.value
      }
      end -= last.length
    }
    return 0
  }

  private var isQuotation: Bool {
    let first = scalar(in: bytes, at: body.lowerBound)
    guard [0x22, 0xAB, 0x201C].contains(first.value) else { return false }
    let close: UInt32 =
      first.value == 0xAB ? 0xBB : first.value == 0x201C ? 0x201D : 0x22
    var offset = body.lowerBound + first.length
    while offset < body.upperBound {
      let next = scalar(in: bytes, at: offset)
      offset += next.length
      if next.value == close { return offset == body.upperBound }
    }
    return false
  }

  /// Two halves with a gap between them.
  private var isVerse: Bool {
    var spaces = 0
    var stars = 0
    // Dots between spaces part the halves of a verse.
    var dots = 0
    for byte in bytes[body] {
      let isLoose = spaces > 0 || dots > 0
      spaces = byte == 0x20 ? spaces + 1 : 0
      stars = byte == 0x2A ? stars + 1 : 0
      dots = byte == 0x2E && isLoose ? dots + 1 : 0
      if byte == 0x09 || spaces > 2 || stars > 1 || dots > 1 { return true }
    }
    return false
  }

  /// «3 - 1», «3-1»: two small numbers with a dash between.
  private var isScore: Bool {
    var numbers: [Int] = []
    var digits = 0
    var offset = body.lowerBound
    while offset < body.upperBound {
      let next = scalar(in: bytes, at: offset)
      offset += next.length
      if ScalarClass.digit(next.value) != nil {
        digits += 1
        if digits > 2 { numbers = [] }
        continue
      }
      if digits > 0 { numbers.append(digits) }
      if digits > 0, numbers.count > 1, numbers.allSatisfy({ $0 < 3 }) {
        return true
      }
      digits = 0
      let isDash = next.value == 0x2D || next.value == 0x2013
      if !isDash, !ScalarClass.isSpace(next.value) { numbers = [] }
    }
    return digits > 0 && digits < 3 && numbers.last.map { $0 < 3 } ?? false
  }

  private func word(_ run: Range<Int>) -> String {
    plainWord(bareWord(run, in: bytes), in: bytes)
  }

  private var isByline: Bool {
    guard let first = words.first,
      HeadingWords.bylines.contains(word(first))
    else { return false }
    return true
  }

  private var isDateline: Bool {
    guard wordCount <= 7, let last = words.last else { return false }
    return HeadingWords.agencies.contains(word(last))
  }

  private var isDate: Bool {
    var holdsNumber = false
    for run in words {
      let text = word(run)
      let isNumber = text.contains(where: \.isNumber)
      guard
        isNumber && !text.contains(where: \.isLetter)
          || HeadingWords.dateWords.contains(
            text.trimmingLeadingDigits)
      else { return false }
      holdsNumber = holdsNumber || isNumber
    }
    return holdsNumber
  }
}

extension String {
  /// «2024م» → «م».
  fileprivate var trimmingLeadingDigits: String {
    String(drop(while: \.isNumber))
  }
}
