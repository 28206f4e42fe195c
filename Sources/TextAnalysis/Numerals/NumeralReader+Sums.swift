/// Whole numbers and what «ونصف» (and a half) adds to them.
extension NumeralReader {
  /// A number that begins with a whole number: «مليون ونصف», 5 مليارات.
  func sum(at index: Int) -> Reading? {
    if let grouped = spaceGrouped(at: index) { return grouped }
    if kind(index) == .zero {
      return decimals(Reading(end: index + 1, value: 0, isOpen: false))
    }
    guard var reading = printedDecimal(at: index) ?? cardinal(at: index) else {
      return nil
    }
    reading = decimals(reading)
    readDigitFraction(from: index, &reading)
    readCountedFraction(&reading)
    readScale(&reading)
    readAddedFraction(from: index, &reading)
    return reading
  }

  /// The longest whole number at an index.
  private func cardinal(at start: Int) -> Reading? {
    var sum = CardinalSum()
    var index = start
    if kind(index) == .article {
      guard kind(index + 1) == .hundred || kind(index + 1) == .scale,
        isNext(index + 1)
      else { return nil }
      index += 1
    }
    let isArabic = tokens[index].script != .latin
    // The sum up to its last scale word, and where that ends.
    var closed: (sum: CardinalSum, end: Int)?
    while index < tokens.count {
      var at = index
      var joined = false
      if !sum.isEmpty {
        guard let next = step(index, isArabic) else { break }
        (at, joined) = next
      }
      guard mayTake(at, joined, isFirst: sum.isEmpty),
        sum.take(
          summand(at), joined: joined, isCount: isCountOfHundreds(at),
          isArabic: isArabic)
      else {
        // «سبعة آلاف وثمانية آلاف» (seven and eight thousand): the scale shows
        // that «ثمانية» begins another number.
        if let closed, closed.end < index, kind(at).isScale, !joined {
          (sum, index) = closed
        }
        break
      }
      index = at + 1
      if kind(at).isScale { closed = (sum, index) }
    }
    guard !sum.isEmpty else { return nil }
    return Reading(
      end: index, value: sum.value, openScale: sum.openScale,
      isOpen: sum.isOpen)
  }

  /// «مليونا و833 ألفا» (a million, 833 thousand …): before more of the
  /// number «مليونا» is one million; before a noun it is two.
  private func summand(_ at: Int) -> NumberPart {
    guard kind(at) == .accusativeScale, let next = next(at + 1), next.joined,
      kind(next.at).isNumber
    else { return parts[at] }
    var part = parts[at]
    part.word.kind = .scale
    return part
  }

  /// The next part of a whole number; in English also after a hyphen.
  private func step(
    _ index: Int, _ isArabic: Bool
  ) -> (at: Int, joined: Bool)? {
    if !isArabic, gap(before: index) == .hyphen, kind(index) == .ones,
      kind(index - 1) == .tens
    {
      return (index, false)
    }
    return next(index)
  }

  /// Whether the word right after a part is «مئة» (hundred).
  private func isCountOfHundreds(_ at: Int) -> Bool {
    isNext(at + 1) && kind(at + 1) == .hundred && !part(at + 1).isJoined
      && !part(at + 1).isDefinite && !part(at + 1).hasPreposition
  }

  /// Whether a part can be read as a summand where it stands.
  private func mayTake(_ at: Int, _ joined: Bool, isFirst: Bool) -> Bool {
    switch kind(at) {
    case .compoundOnes:
      // «أحد عشر» (eleven), «إحدى وعشرون» (twenty-one).
      guard isNext(at + 1) else { return false }
      return kind(at + 1) == .ten || kind(at + 1) == .tenOrFraction
        || (next(at + 1).map { $0.joined && kind($0.at) == .tens } ?? false)
    case .ones, .onesOrFraction:
      // «مئة وثلاثة أرباع»: three quarters, not a hundred and three.
      return isFirst || !joined || !isCountedFraction(at + 1)
    case .suffix:
      return gap(before: at) == .nothing
    case .moneySuffix:
      // A million: $5m, 5M; 5m are metres, 5T are tonnes.
      return gap(before: at) == .nothing && at >= 1
        && (followsCurrencySign(tokens[at - 1].start)
          || text[tokens[at].start] == 0x4D  // M
          || text[tokens[at].start] == 0x42)  // B
    case .article:
      return false
    default:
      return true
    }
  }

  /// Whether $, € or £ stands right before an offset.
  private func followsCurrencySign(_ offset: Int) -> Bool {
    guard offset > 0 else { return false }
    if text[offset - 1] == 0x24 { return true }
    if offset >= 2, text[offset - 2] == 0xC2, text[offset - 1] == 0xA3 {
      return true
    }
    return offset >= 3 && text[offset - 3] == 0xE2
      && text[offset - 2] == 0x82 && text[offset - 1] == 0xAC
  }

  /// `0,23456`, `1e10` and `2.5^-1`, which are more than one token.
  private func printedDecimal(at index: Int) -> Reading? {
    let whole = part(index)
    guard whole.word.kind == .digits else { return nil }
    if let power = scientific(at: index) ?? power(at: index) { return power }
    if let reversed = letterDecimal(at: index) { return reversed }
    let decimals = part(index + 1)
    guard gap(before: index + 1) == .comma, decimals.digitCount > 0,
      gap(before: index) != .comma, gap(before: index + 2) != .comma
    else { return nil }
    let isGrouped = whole.digitCount > 3 && isSeparated(index)
    guard
      whole.word.value == 0 && decimals.digitCount > 2
        || decimals.digitCount > 4 || isGrouped && decimals.digitCount < 3
    else { return nil }
    return decimal(whole, decimals, end: index + 2)
  }

  private func decimal(
    _ whole: NumberPart, _ decimals: NumberPart, end: Int
  ) -> Reading {
    Reading(
      end: end,
      value: whole.word.value
        + DigitNumber.decimals(
          decimals.word.value, digits: decimals.digitCount),
      isOpen: true)
  }

  /// `2ر22`, as agencies print 22.2: on the page the whole stands to the left
  /// of the letter ر, so that in the text the decimals come first.
  private func letterDecimal(at index: Int) -> Reading? {
    let decimals = part(index)
    let whole = part(index + 2)
    guard gap(before: index + 1) == .nothing,
      gap(before: index + 2) == .nothing, index + 2 < tokens.count,
      whole.word.kind == .digits,
      (1...3).contains(decimals.digitCount), whole.digitCount > 0
    else { return nil }
    let letter = tokens[index + 1]
    // ر (U+0631)
    guard letter.end - letter.start == 2, text[letter.start] == 0xD8,
      text[letter.start + 1] == 0xB1
    else { return nil }
    return decimal(whole, decimals, end: index + 3)
  }

  /// Whether separators are printed between the digits of a token.
  private func isSeparated(_ index: Int) -> Bool {
    let token = tokens[index]
    for offset in token.start..<token.end
    where text[offset] == 0x2C || text[offset] == 0x8C { return true }
    return false
  }

  /// `1 234 567`: groups of three digits apart by one space (ISO 80000-1).
  private func spaceGrouped(at index: Int) -> Reading? {
    let first = part(index)
    guard first.word.kind == .digits, (1...3).contains(first.digitCount),
      first.word.value >= 1
    else { return nil }
    var value = first.word.value
    var end = index + 1
    while end < tokens.count, part(end).word.kind == .digits,
      tokens[end].start - tokens[end - 1].end <= 3, gap(before: end) == .space,
      integerDigits(end) == 3
    {
      value = value * 1000 + part(end).word.value
      end += 1
    }
    guard end > index + 1 else { return nil }
    var reading = Reading(end: end, value: value, isOpen: true)
    readScale(&reading)
    return reading
  }

  /// How many digits stand before the decimal point of a token.
  private func integerDigits(_ index: Int) -> Int {
    let token = tokens[index]
    var folded: [UInt8] = []
    Folding.fold(text.span, token, into: &folded)
    for (count, byte) in folded.enumerated() where byte == 0x2E {
      return count
    }
    // A printed separator makes it a number of its own.
    return part(index).digitCount == 3 ? 3 : 0
  }

  /// «واحد فاصلة خمسة» (one point five).
  private func decimals(_ reading: Reading) -> Reading {
    guard kind(reading.end) == .point, isNext(reading.end),
      isNext(reading.end + 1), reading.openScale == nil
    else { return reading }
    let isZero = kind(reading.end + 1) == .zero
    guard
      let digits = isZero
        ? Reading(end: reading.end + 2, value: 0)
        : cardinalBelowScale(at: reading.end + 1)
    else { return reading }
    var whole = reading
    whole.end = digits.end
    whole.value += DigitNumber.decimals(
      digits.value, digits: DigitNumber.count(digits.value))
    whole.isOpen = true
    readScale(&whole)
    return whole
  }

  /// A whole number that no scale word has multiplied yet: in «خمسة فاصلة
  /// ثلاثة ملايين» (5.3 million) the scale counts for the whole.
  private func cardinalBelowScale(at start: Int) -> Reading? {
    guard let reading = cardinal(at: start) else { return nil }
    guard reading.openScale != nil else { return reading }
    let digits = part(start)
    guard digits.word.kind == .digits || digits.word.kind == .ones else {
      return nil
    }
    return Reading(end: start + 1, value: digits.word.value)
  }

  /// A scale word right after: «ثلاثة أرباع مليون», «5.3 مليون».
  func readScale(_ reading: inout Reading) {
    guard reading.isOpen || reading.isFraction else { return }
    var at = reading.end
    guard isNext(at), !part(at).isJoined, !part(at).hasPreposition else {
      return
    }
    if kind(at) == .article, isNext(at + 1) { at += 1 }
    switch kind(at) {
    case .scale, .pluralScale, .accusativeScale, .accusativeThousand:
      reading.value = CardinalSum.product(
        reading.value, part(at).word.value)
      reading.openScale = part(at).word.value
      reading.end = at + 1
      reading.isOpen = false
      reading.isFraction = false
    default:
      return
    }
  }
}
