/// The natural logarithm, which Embedded Swift has no library for.
enum Logarithm {
  /// ln x, to nine digits; minus infinity for 0.
  ///
  /// With x = s · 2ⁿ, 1 ≤ s < 2: n ln 2 + 2 artanh((s − 1) / (s + 1)), the
  /// last as its series, whose terms shrink by nine or more.
  static func natural(_ x: Double) -> Double {
    guard x > 0 else { return -.infinity }
    let ratio = (x.significand - 1) / (x.significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 19, by: 2) {
      sum += power / odd
      power *= square
    }
    return Double(x.exponent) * 0.693_147_180_559_945_3 + 2 * sum
  }
}
