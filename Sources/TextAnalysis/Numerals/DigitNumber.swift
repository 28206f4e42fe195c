/// Reads numbers in folded digits: `5000000`, `15.6`, `1.234.567`.
enum DigitNumber {
  /// The value and, for a whole number, how many digits it has; nil for
  /// what has points but is no number, such as 192.168.1.2.
  static func read(_ folded: [UInt8]) -> (value: Double, digits: Int)? {
    var points = 0
    for byte in folded where byte == 0x2E { points += 1 }
    if points > 1, !groupsThousands(folded) { return nil }
    var mantissa = 0.0
    var divisor = 1.0
    var isFraction = false
    var digits = 0
    for byte in folded {
      if byte == 0x2E {
        isFraction = points == 1
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      mantissa = mantissa * 10 + Double(byte - 0x30)
      if isFraction { divisor *= 10 } else { digits += 1 }
    }
    return (mantissa / divisor, isFraction ? 0 : digits)
  }

  /// Whether points stand before groups of exactly three digits.
  private static func groupsThousands(_ folded: [UInt8]) -> Bool {
    var group = 0
    var isFirst = true
    for byte in folded {
      if byte == 0x2E {
        guard isFirst ? (1...3).contains(group) : group == 3 else {
          return false
        }
        isFirst = false
        group = 0
      } else {
        group += 1
      }
    }
    return group == 3
  }

  /// A value below one from the digits after its decimal point: 08 → 0.08.
  static func decimals(_ value: Double, digits: Int) -> Double {
    var divisor = 1.0
    for _ in 0..<digits { divisor *= 10 }
    return value / divisor
  }

  /// How many digits a whole number takes.
  static func count(_ value: Double) -> Int {
    var count = 1
    var limit = 10.0
    while value >= limit, count < 18 {
      limit *= 10
      count += 1
    }
    return count
  }

  /// A number times a power of ten: (1.5, 3) → 1500.
  static func scaled(_ value: Double, _ exponent: Int) -> Double {
    var factor = 1.0
    for _ in 0..<abs(exponent) { factor *= 10 }
    return exponent < 0 ? value / factor : value * factor
  }
}
