/// A number as it stands in a text, in digits, in words or in both.
public struct Numeral: Sendable, Equatable {
  /// The tokens that say it, as indices into the tokens it was read from.
  public var tokens: Range<Int>
  /// Where it starts: a byte offset, a minus sign before it included.
  public var start: Int
  /// What it says; for a vague plural the least it can mean.
  public var value: Double
  /// «عشرات الآلاف» (tens of thousands): a plural without a count. Its value
  /// is twice what the words name.
  public var isVague: Bool
  /// «نصف» (half), «ثلاثة أرباع» (three quarters), 3/4: a share of one.
  public var isFraction: Bool
  /// «العشرون» (the twenty): the article stands before it, as it does before
  /// ordinals and names.
  public var isDefinite: Bool
  /// Whether it is written in digits, at least in part.
  public var hasDigits: Bool
  /// «مليون» (million) or a larger power named as a noun is part of it.
  public var hasScale: Bool
}
