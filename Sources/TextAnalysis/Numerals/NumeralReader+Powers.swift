/// Powers in digits.
extension NumeralReader {
  /// `1e10`, `5e-3`.
  func scientific(at index: Int) -> Reading? {
    guard gap(before: index + 1) == .nothing, index + 2 < tokens.count,
      tokens[index + 1].end - tokens[index + 1].start == 1,
      text[tokens[index + 1].start] | 0x20 == 0x65,  // e, E
      let exponent = exponent(at: index + 2, after: tokens[index + 1].end),
      abs(exponent) < 100
    else { return nil }
    return Reading(
      end: index + 3,
      value: DigitNumber.scaled(part(index).word.value, exponent))
  }

  /// `1.1^23`, `2.5^-1`: whole exponents only.
  func power(at index: Int) -> Reading? {
    guard index + 1 < tokens.count else { return nil }
    let caret = tokens[index].end
    guard caret < text.count, text[caret] == 0x5E,
      let exponent = exponent(at: index + 1, after: caret + 1)
    else { return nil }
    let base = part(index).word.value
    var value = 1.0
    for _ in 0..<abs(exponent) { value *= base }
    guard value.isFinite, value != 0 else { return nil }
    return Reading(end: index + 2, value: exponent < 0 ? 1 / value : value)
  }

  /// The whole number of a token, with the sign that may stand between an
  /// offset and it.
  private func exponent(at index: Int, after offset: Int) -> Int? {
    let part = part(index)
    guard part.word.kind == .digits, (1...3).contains(part.digitCount) else {
      return nil
    }
    let power = Int(part.word.value)
    switch tokens[index].start - offset {
    case 0: return power
    case 1 where text[offset] == 0x2B: return power  // +
    case 1 where text[offset] == 0x2D: return -power  // -
    default: return nil
    }
  }
}
