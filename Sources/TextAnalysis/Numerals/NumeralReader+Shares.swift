/// Fractions and vague plurals.
extension NumeralReader {
  /// A number that begins with a fraction: «نصف مليار», “half a million”.
  func share(at index: Int) -> Reading? {
    guard let value = fraction(at: index), !isPhase(index) else { return nil }
    var reading = Reading(end: index + 1, value: value, isFraction: true)
    if kind(index) == .article { reading.end += 1 }
    readScale(&reading)
    readDefiniteWhole(&reading)
    return reading
  }

  /// The value of a fraction word that stands alone.
  private func fraction(at index: Int) -> Double? {
    let part = part(index)
    switch part.word.kind {
    case .fraction:
      return part.word.value
    case .article where kind(index + 1) == .articleFraction:
      return isNext(index + 1) ? parts[index + 1].word.value : nil
    case .onesOrFraction, .tenOrFraction:
      // «خمس السكان» (a fifth of the people); «خمس دول» (five states).
      return isNext(index + 1)
        && (isDefiniteNoun(index + 1) || isOneThing(index + 1))
        ? 1 / part.word.value : nil
    default:
      return nil
    }
  }

  /// «الربع الأول» (the first quarter), «نصف نهائي» (semi-final).
  private func isPhase(_ index: Int) -> Bool {
    isNext(index + 1) && kind(index + 1) == .ordinal
      && tokens[index].script == .arabic
  }

  /// Whether a token is printed with ال; folded forms cannot tell, for
  /// «ألعاب» (games) begins with the same letters there.
  private func isDefiniteNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.script == .arabic, token.end - token.start > 6 else {
      return false
    }
    let start = token.start
    return text[start] == 0xD8 && text[start + 1] == 0xA7
      && text[start + 2] == 0xD9 && text[start + 3] == 0x84
  }

  /// «خمس مساحة الحي» (a fifth of the quarter's area): a noun in ـة, which no
  /// plural behind خمس is, in construct with one that has the article.
  private func isOneThing(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.script == .arabic && token.end - token.start > 6
      && kind(index) == .none
      && text[token.end - 2] == 0xD8 && text[token.end - 1] == 0xA9
      && isNext(index + 1) && isDefiniteNoun(index + 1)
  }

  /// «خمس العشرين» (a fifth of the twenty).
  private func readDefiniteWhole(_ reading: inout Reading) {
    let at = reading.end
    guard reading.isFraction, isNext(at), part(at).isDefinite,
      !part(at).isJoined, !part(at).hasPreposition, kind(at) != .ordinal,
      let whole = share(at: at) ?? sum(at: at)
    else { return }
    reading.value *= whole.value
    reading.end = whole.end
    reading.isFraction = whole.isFraction
  }

  /// `3/4`, and `1 4/5` after a whole number.
  func readDigitFraction(from start: Int, _ reading: inout Reading) {
    guard kind(start) == .digits, reading.end == start + 1 else { return }
    if let value = digitFraction(at: start), reading.openScale == nil {
      reading.value = value
      reading.end = start + 2
      reading.isFraction = true
      reading.isOpen = false
    } else if isNext(start + 1), let value = digitFraction(at: start + 1),
      value < 1, part(start).digitCount > 0
    {
      reading.value += value
      reading.end = start + 3
      reading.isOpen = false
    }
  }

  /// The value of `a/b`; nil for dates such as 17/5/2024.
  private func digitFraction(at index: Int) -> Double? {
    let over = part(index + 1)
    guard kind(index) == .digits, over.word.kind == .digits,
      over.digitCount > 0, over.word.value > 0, part(index).digitCount > 0,
      gap(before: index + 1) == .slash
    else { return nil }
    if index + 2 < tokens.count, gap(before: index + 2) == .slash {
      return nil
    }
    if index > 0 {
      let before = gap(before: index)
      if before == .slash || before == .hyphen && kind(index - 1) == .digits {
        return nil
      }
    }
    // «السنة المالية 2024/2025»
    let isYears = part(index).digitCount == 4 && part(index).word.value >= 1000
    return isYears ? nil : part(index).word.value / over.word.value
  }

  /// «ثلاثة أرباع» (three quarters), “two thirds”.
  func readCountedFraction(_ reading: inout Reading) {
    let at = reading.end
    guard isCountedFraction(at), reading.openScale == nil else { return }
    if kind(at) == .onesOrFraction || kind(at) == .fraction {
      // Only 11 and above count singulars.
      guard reading.value >= 11 else { return }
    }
    let value = part(at).word.value
    reading.value *= value >= 1 ? 1 / value : value
    reading.end = at + 1
    reading.isFraction = true
    reading.isOpen = false
  }

  /// Whether the word at an index names the unit of a fraction.
  func isCountedFraction(_ at: Int) -> Bool {
    let part = part(at)
    guard !part.isJoined, !part.hasPreposition, at < tokens.count else {
      return false
    }
    switch part.word.kind {
    case .countedFraction, .onesOrFraction: return isNext(at)
    case .fraction:
      return isNext(at) && part.word.value < 0.5
        && tokens[at].script == .arabic
    case .articleFraction: return isNext(at) || gap(before: at) == .hyphen
    default: return false
    }
  }

  /// «ونصف» (and a half) after a number.
  func readAddedFraction(from start: Int, _ reading: inout Reading) {
    guard let (at, joined) = next(reading.end), joined,
      let fraction = addedFraction(at: at)
    else { return }
    let scale = fraction.openScale
    if scale != nil || !fraction.isFraction {
      // «ونصف المليون» names its scale itself.
      reading.value += fraction.value
    } else {
      reading.value += fraction.value * (reading.openScale ?? 1)
    }
    reading.end = fraction.end
    reading.isOpen = reading.openScale == nil
    if fraction.openScale == nil, tokens[start].script == .latin {
      // “two and a half million”
      readScale(&reading)
    }
  }

  private func addedFraction(at index: Int) -> Reading? {
    if let share = share(at: index) { return share }
    switch kind(index) {
    case .ones where isCountedFraction(index + 1),
      .onesOrFraction where isCountedFraction(index + 1):
      let value = part(index + 1).word.value
      let unit = value >= 1 ? 1 / value : value
      return Reading(
        end: index + 2, value: part(index).word.value * unit,
        isFraction: true)
    case .article where kind(index + 1) == .fraction && isNext(index + 1):
      // “and a half”
      return Reading(
        end: index + 2, value: part(index + 1).word.value, isFraction: true)
    case .onesOrFraction where index + 1 == tokens.count:
      // «ثلاثة وخمس» (three and a fifth); more words make it a five.
      return Reading(
        end: index + 1, value: 1 / part(index).word.value, isFraction: true)
    default:
      return nil
    }
  }

  /// «عشرات الآلاف» (tens of thousands), «مليارات» (billions).
  func vague(at index: Int) -> Reading? {
    let first = part(index).word
    guard first.kind == .vague || first.kind == .pluralScale else {
      return nil
    }
    var value = 2 * first.value
    var end = index + 1
    var last = first.value
    while let at = vagueTail(end), part(at).word.value >= last {
      last = part(at).word.value
      value *= last
      end = at + 1
    }
    return Reading(end: end, value: value, isVague: true)
  }

  /// The scale that a vague plural counts, also after «من» or “of”.
  private func vagueTail(_ index: Int) -> Int? {
    guard isNext(index) else { return nil }
    let isLinked = kind(index) == .outOf || kind(index) == .pronounTail
    let at = isLinked ? index + 1 : index
    guard isNext(at), !part(at).isJoined, !part(at).hasPreposition else {
      return nil
    }
    switch kind(at) {
    case .pluralScale: return at
    case .scale: return part(at).word.value >= 1000 ? at : nil
    default: return nil
    }
  }
}
