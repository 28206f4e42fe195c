/// The sign before a heading or an item of a list: «1.» «٢-» «أ)» «IV.» «•»
/// «##» «أولا:».
struct LineMarker: Equatable {
  /// Markers of one style number the parts of one rank.
  enum Style: Hashable {
    case bullet
    /// A sign glued to the word: «*براءة اختراع».
    case gluedSign
    case hashes
    case number(delimiter: UInt32)
    /// «2.1»: the count of its parts is the rank.
    case nested(depth: Int)
    case arabicLetter(delimiter: UInt32)
    case latinLetter(isCapital: Bool, delimiter: UInt32)
    case roman(delimiter: UInt32)
    case ordinalWord
  }

  var style: Style
  /// Its place in the row; the count of the signs for `hashes`.
  var ordinal: Int
  /// Where the words begin.
  var bodyStart: Int
}

/// Reads the marker at the start of a line.
struct LineMarkerReader {
  private let bytes: [UInt8]
  private let line: Range<Int>

  /// The marker of `line`, unless nothing follows it.
  static func marker(of line: Range<Int>, in bytes: [UInt8]) -> LineMarker? {
    let reader = LineMarkerReader(bytes: bytes, line: line)
    guard
      let marker = reader.hashes() ?? reader.bullet() ?? reader.nested()
        ?? reader.number() ?? reader.roman() ?? reader.letter()
        ?? reader.ordinalWord(),
      marker.bodyStart < line.upperBound
    else { return nil }
    return marker
  }

  private func value(at offset: Int) -> UInt32? {
    offset < line.upperBound ? scalar(in: bytes, at: offset).value : nil
  }

  private func skipSpace(from offset: Int) -> Int {
    var place = offset
    while place < line.upperBound {
      let next = scalar(in: bytes, at: place)
      guard ScalarClass.isSpace(next.value) else { break }
      place += next.length
    }
    return place
  }

  private func hashes() -> LineMarker? {
    var place = line.lowerBound
    while place < line.upperBound, bytes[place] == 0x23 { place += 1 }
    let count = place - line.lowerBound
    guard (1...6).contains(count), let next = value(at: place),
      ScalarClass.isSpace(next)
    else { return nil }
    return LineMarker(
      style: .hashes, ordinal: count, bodyStart: skipSpace(from: place))
  }

  private func bullet() -> LineMarker? {
    let sign = scalar(in: bytes, at: line.lowerBound)
    guard ScalarClass.isBullet(sign.value) else { return nil }
    var end = line.lowerBound + sign.length
    while end < line.upperBound, ScalarClass.isBullet(value(at: end) ?? 0) {
      end += scalar(in: bytes, at: end).length
    }
    let body = skipSpace(from: end)
    guard let next = value(at: body) else { return nil }
    if body > end {
      return LineMarker(style: .bullet, ordinal: 0, bodyStart: body)
    }
    // «-5» is a number.
    guard ScalarClass.digit(next) == nil else { return nil }
    let isDash = sign.value == 0x2D || (0x2010...0x2015).contains(sign.value)
    return LineMarker(
      style: isDash ? .bullet : .gluedSign, ordinal: 0, bodyStart: body)
  }

  /// Digits at `offset`, at most three: their value and end.
  private func digits(at offset: Int) -> (value: Int, end: Int)? {
    var place = offset
    var number = 0
    var count = 0
    while let next = value(at: place), let digit = ScalarClass.digit(next) {
      number = number * 10 + digit
      count += 1
      guard count <= 3 else { return nil }
      place += scalar(in: bytes, at: place).length
    }
    return count > 0 ? (number, place) : nil
  }

  private func number() -> LineMarker? {
    let isBracketed = value(at: line.lowerBound) == 0x28
    guard
      let (number, end) = digits(at: line.lowerBound + (isBracketed ? 1 : 0))
    else { return nil }
    guard let (delimiter, body) = delimiter(at: end) else { return nil }
    if isBracketed != (delimiter == 0x29) && isBracketed { return nil }
    return LineMarker(
      style: .number(delimiter: isBracketed ? 0x28 : delimiter),
      ordinal: number, bodyStart: body)
  }

  /// `. ) - – : / ـ` with what may stand around them, and where words begin.
  private func delimiter(at offset: Int) -> (sign: UInt32, body: Int)? {
    var place = offset
    if let next = value(at: place), ScalarClass.isSpace(next) {
      place = skipSpace(from: place)
      // «3 - 1»: only a dash may stand apart.
      guard let sign = value(at: place), sign == 0x2D || sign == 0x2013
      else { return nil }
    }
    guard let sign = value(at: place) else { return nil }
    var end = place + scalar(in: bytes, at: place).length
    switch sign {
    case 0x2E, 0x29:
      if sign == 0x2E, value(at: end) == 0x2D { end += 1 }  // «1.-»
    case 0x2D, 0x2013, 0x2014, 0x3A, 0x2F, 0x0640:
      guard let next = value(at: skipSpace(from: end)),
        ScalarClass.digit(next) == nil
      else { return nil }
    default:
      return nil
    }
    guard let next = value(at: end), ScalarClass.digit(next) == nil else {
      return nil
    }
    return (sign, skipSpace(from: end))
  }

  /// The same behind a letter, where only a bracket may be glued to the
  /// words: «أ.ف.ب» and `E-mail` are words.
  private func spacedDelimiter(at offset: Int) -> (sign: UInt32, body: Int)? {
    guard let (sign, body) = delimiter(at: offset) else { return nil }
    if sign == 0x29 { return (sign, body) }
    guard
      let before = scalar(in: bytes, before: body, notBefore: line.lowerBound),
      ScalarClass.isSpace(before.value)
    else { return nil }
    return (sign, body)
  }

  /// «2.1 نص», «2.1. نص».
  private func nested() -> LineMarker? {
    guard var (last, end) = digits(at: line.lowerBound) else { return nil }
    var depth = 1
    while value(at: end) == 0x2E, let (number, next) = digits(at: end + 1) {
      (last, end) = (number, next)
      depth += 1
    }
    guard depth > 1 else { return nil }
    if value(at: end) == 0x2E { end += 1 }
    guard let next = value(at: end), ScalarClass.isSpace(next) else {
      return nil
    }
    return LineMarker(
      style: .nested(depth: depth), ordinal: last,
      bodyStart: skipSpace(from: end))
  }

  private func roman() -> LineMarker? {
    var place = line.lowerBound
    var values: [Int] = []
    while values.count < 5, let part = romanValue(at: place) {
      values.append(part)
      place += 1
    }
    guard !values.isEmpty, let (sign, body) = spacedDelimiter(at: place) else {
      return nil
    }
    var total = 0
    for (index, part) in values.enumerated() {
      let next = index + 1 < values.count ? values[index + 1] : 0
      total += part < next ? -part : part
    }
    return LineMarker(
      style: .roman(delimiter: sign), ordinal: total, bodyStart: body)
  }

  private func romanValue(at offset: Int) -> Int? {
    switch value(at: offset) {
    case 0x49: 1  // I
    case 0x56: 5  // V
    case 0x58: 10  // X
    default: nil
    }
  }

  private func letter() -> LineMarker? {
    let isBracketed = value(at: line.lowerBound) == 0x28
    let start = line.lowerBound + (isBracketed ? 1 : 0)
    guard start < line.upperBound else { return nil }
    let first = scalar(in: bytes, at: start)
    var end = start + first.length
    if first.value == 0x0647, value(at: end) == 0x0640 { end += 2 }  // «هـ»
    guard let (sign, body) = spacedDelimiter(at: end),
      !isBracketed || sign == 0x29
    else { return nil }
    let delimiter = isBracketed ? 0x28 : sign
    if (0x41...0x5A).contains(first.value)
      || (0x61...0x7A).contains(first.value)
    {
      let isCapital = ScalarClass.isCapital(first.value)
      return LineMarker(
        style: .latinLetter(isCapital: isCapital, delimiter: delimiter),
        ordinal: Int(first.value & 0x1F), bodyStart: body)
    }
    guard ScalarClass.isArabicLetter(first.value) else { return nil }
    let folded = (0x0622...0x0625).contains(first.value) ? 0x0627 : first.value
    return LineMarker(
      style: .arabicLetter(delimiter: delimiter), ordinal: Int(folded),
      bodyStart: body)
  }

  private func ordinalWord() -> LineMarker? {
    var end = line.lowerBound
    while let next = value(at: end), end - line.lowerBound < 24,
      ScalarClass.isArabicLetter(next) || ScalarClass.isArabicMark(next)
    {
      end += scalar(in: bytes, at: end).length
    }
    let word = plainWord(line.lowerBound..<end, in: bytes)
    guard let ordinal = HeadingWords.ordinals[word],
      let (_, body) = delimiter(at: end)
    else { return nil }
    return LineMarker(style: .ordinalWord, ordinal: ordinal, bodyStart: body)
  }
}
