/// Reads one number at a place of a token sequence.
struct NumeralReader {
  let text: [UInt8]
  let tokens: [Token]
  /// What each token contributes.
  let parts: [NumberPart]

  /// A number that is being read.
  struct Reading {
    var end: Int
    var value: Double
    var isVague = false
    var isFraction = false
    /// The scale that «ونصف» (and a half) would count from.
    var openScale: Double?
    /// Whether a scale word may still multiply it.
    var isOpen = false
  }

  /// The number whose first token stands at an index.
  func numeral(at index: Int) -> Numeral? {
    let kind = parts[index].word.kind
    if kind == .minus { return negative(at: index) }
    guard kind.isNumber || kind == .article || kind == .part,
      !isTailOfOrdinal(index),
      var reading = opening(at: index)
    else { return nil }
    readRatio(from: index, &reading)
    // More digits than a value can hold are no number.
    guard reading.end > index, reading.value.isFinite else { return nil }
    guard !isPronoun(index, reading), !isPercent(index, reading) else {
      return nil
    }
    let sign = digitSign(at: index)
    if sign.start < tokens[index].start, sign.isDecimal {
      reading.value = DigitNumber.decimals(
        reading.value, digits: parts[index].digitCount)
    }
    return numeral(
      index..<reading.end, reading, start: sign.start,
      isNegative: sign.isNegative)
  }

  /// What a number begins with; nothing yet for «جزء من مئة» (a hundredth).
  private func opening(at index: Int) -> Reading? {
    if kind(index) == .part { return Reading(end: index, value: 1) }
    return share(at: index) ?? vague(at: index) ?? sum(at: index)
  }

  private func numeral(
    _ range: Range<Int>, _ reading: Reading, start: Int, isNegative: Bool
  ) -> Numeral {
    var numeral = Numeral(
      tokens: range, start: start,
      value: isNegative ? -reading.value : reading.value,
      isVague: reading.isVague, isFraction: reading.isFraction,
      isDefinite: parts[range.lowerBound].isDefinite, hasDigits: false,
      hasScale: false)
    for index in range {
      let word = parts[index].word
      if word.kind == .digits { numeral.hasDigits = true }
      if word.kind.isScale { numeral.hasScale = true }
    }
    return numeral
  }

  /// «سالب خمسة» (minus five).
  private func negative(at index: Int) -> Numeral? {
    guard index + 1 < tokens.count, gap(before: index + 1) == .space,
      let number = numeral(at: index + 1), number.value >= 0
    else { return nil }
    var negative = number
    negative.tokens = index..<number.tokens.upperBound
    negative.start = tokens[index].start
    negative.value = -number.value
    return negative
  }

  /// What stands between a token and the one before it.
  func gap(before index: Int) -> TokenGap {
    guard index > 0, index < tokens.count else { return .other }
    return TokenGap(text, tokens[index - 1].end..<tokens[index].start)
  }

  /// Whether only space stands between a token and the one before it.
  func isNext(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let gap = gap(before: index)
    return gap == .space || gap == .nothing
  }

  /// The part at an index; `none` behind the end.
  func part(_ index: Int) -> NumberPart {
    index < parts.count ? parts[index] : .none
  }

  func kind(_ index: Int) -> NumberWord.Kind { part(index).word.kind }

  /// The place of the next additive part, and whether و or “and” joins it.
  func next(_ index: Int) -> (at: Int, joined: Bool)? {
    guard isNext(index), !part(index).hasPreposition else { return nil }
    guard kind(index) == .and else { return (index, part(index).isJoined) }
    guard isNext(index + 1), !part(index + 1).isJoined,
      !part(index + 1).hasPreposition
    else { return nil }
    return (index + 1, true)
  }
}

extension NumberWord.Kind {
  /// Whether the word names a power of ten as a noun, or a dozen.
  var isScale: Bool {
    switch self {
    case .scale, .dualScale, .pluralScale, .accusativeScale,
      .accusativeThousand, .suffix, .moneySuffix, .vague:
      true
    default: false
    }
  }
}

/// What is no number although its words are.
extension NumeralReader {
  /// «والعشرين» in «القرن الحادي والعشرين» (the twenty-first century);
  /// “half” in “first half”.
  private func isTailOfOrdinal(_ index: Int) -> Bool {
    let part = parts[index]
    guard index > 0, isNext(index), kind(index - 1) == .ordinal else {
      return false
    }
    return (part.isJoined && part.isDefinite)
      || (part.word.kind == .tenOrFraction || part.word.kind == .ten)
      || (part.word.kind == .fraction && tokens[index].script == .latin)
  }

  /// «أي واحد» (anyone), “no one”, “one of”.
  private func isPronoun(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.value == 1, reading.end == index + 1,
      kind(index) == .ones
    else { return false }
    if index > 0, isNext(index), kind(index - 1) == .determiner { return true }
    return isNext(index + 1) && kind(index + 1) == .pronounTail
  }

  /// «بالمئة» (per cent) is a unit, not a hundred.
  private func isPercent(_ index: Int, _ reading: Reading) -> Bool {
    let part = parts[index]
    guard part.word.kind == .hundred, part.isDefinite else { return false }
    let isInside = index > 0 && parts[index - 1].word.kind == .inside
    guard part.hasPreposition || isInside else { return false }
    // «21 بالمئة و22 بالمئة» (21 and 22 per cent) is no 122.
    let number = isInside ? index - 2 : index - 1
    return reading.end == index + 1
      || number >= 0 && parts[number].word.kind.isNumber
  }

  /// The sign of digits: `-5`, but not the hyphen of `2-1`; `.77` is a
  /// decimal.
  private func digitSign(
    at index: Int
  ) -> (start: Int, isNegative: Bool, isDecimal: Bool) {
    var start = tokens[index].start
    var sign = (start: start, isNegative: false, isDecimal: false)
    guard parts[index].word.kind == .digits else { return sign }
    let floor = index > 0 ? tokens[index - 1].end : 0
    if let length = point(before: start, floor),
      standsFree(start - length, floor)
        || minus(before: start - length, floor) != nil
    {
      start -= length
      sign = (start, false, true)
    }
    if let length = minus(before: start, floor),
      standsFree(start - length, floor)
    {
      sign.start = start - length
      sign.isNegative = true
    }
    return sign
  }

  private func point(before offset: Int, _ floor: Int) -> Int? {
    if offset > floor, text[offset - 1] == 0x2E { return 1 }  // .
    guard offset > floor + 1, text[offset - 2] == 0xD9,
      text[offset - 1] == 0xAB
    else { return nil }
    return 2  // ٫
  }

  private func minus(before offset: Int, _ floor: Int) -> Int? {
    if offset > floor, text[offset - 1] == 0x2D { return 1 }  // -
    guard offset > floor + 2, text[offset - 3] == 0xE2,
      text[offset - 2] == 0x88, text[offset - 1] == 0x92
    else { return nil }
    return 3  // −
  }

  /// Whether the text begins at an offset or a space or bracket is before.
  private func standsFree(_ offset: Int, _ floor: Int) -> Bool {
    guard offset > floor else { return offset == 0 }
    switch text[offset - 1] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x28, 0xA0: return true
    default: return false
    }
  }
}
