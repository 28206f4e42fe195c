/// Parts of a whole: “one in five”.
extension NumeralReader {
  /// «واحد من مئة» (one in a hundred), «واحد على ثلاثة» (one over three),
  /// «جزء من ألف» (a thousandth), “two out of three”.
  func readRatio(from start: Int, _ reading: inout Reading) {
    guard !reading.isVague, !reading.isFraction else { return }
    var at = reading.end
    let hasPart = kind(at) == .part && (at == start || isNext(at))
    if hasPart { at += 1 }
    guard let place = wholePlace(after: at, hasPart, start, reading),
      !part(place).hasPreposition, !part(place).isJoined,
      kind(place).isNumber, let whole = sum(at: place), whole.value > 0
    else { return }
    let isOver = kind(at) == .over
    guard isOver || hasPart || whole.value > reading.value,
      kind(at) != .inside || mayBeWhole(place, whole)
    else { return }
    reading.value = parts(reading.value, of: whole.value, hasPart)
    reading.end = whole.end
    reading.isFraction = true
  }

  /// Where the whole would stand, if the words from an index on may link a
  /// part to it.
  private func wholePlace(
    after at: Int, _ hasPart: Bool, _ start: Int, _ reading: Reading
  ) -> Int? {
    guard isNext(at), isNext(at + 1) else { return nil }
    // «من كل» (of every)
    let hasEach = kind(at + 1) == .determiner && isNext(at + 2)
    let place = hasEach ? at + 2 : at + 1
    switch kind(at) {
    case .over:
      return hasPart ? nil : place
    case .outOf where tokens[at].script == .latin:
      guard kind(at + 1) == .pronounTail, isNext(at + 2) else { return nil }
      // “out of every”
      let hasEach = kind(at + 2) == .determiner && isNext(at + 3)
      return hasEach ? at + 3 : at + 2
    case .outOf:
      return hasPart || hasEach || reading.value == 1
        || areWords(start, place) ? place : nil
    case .inside where tokens[at].script == .latin:
      return hasEach || reading.value >= 1 && reading.openScale == nil
        ? place : nil
    default:
      return nil
    }
  }

  /// Whether two numbers stand in Arabic words, as a part and its whole do:
  /// «ثلاثة من عشرة» (three out of ten).
  private func areWords(_ start: Int, _ place: Int) -> Bool {
    kind(start) != .digits && kind(place) != .digits
      && tokens[start].script == .arabic && !part(place).isDefinite
      && (start == 0 || kind(start - 1) != .outOf)
  }

  /// Whether the number after “in” can be a whole: neither a year nor a time
  /// (“two in five years”).
  private func mayBeWhole(_ place: Int, _ whole: Reading) -> Bool {
    let isYear = part(place).digitCount == 4
    let isTime = isNext(whole.end) && kind(whole.end) == .timeNoun
    return !isYear && !isTime && whole.value == whole.value.rounded()
  }

  /// «مئتان وثلاثة أجزاء من مئة» is 200.03: what exceeds the whole stands
  /// for itself.
  private func parts(
    _ value: Double, of whole: Double, _ hasPart: Bool
  ) -> Double {
    let rest = value.truncatingRemainder(dividingBy: 100)
    guard hasPart, value > whole, whole >= 10, rest > 0, rest < whole else {
      return value / whole
    }
    return value - rest + rest / whole
  }
}
