/// Tells whether two words are spellings of one name, in one script or in
/// two.
///
/// ```swift
/// matcher.matches(lecun, .latin, ليكون, .arabic)  // true
/// matcher.matches(ليكون, .arabic, لوكون, .arabic)  // true
/// ```
public struct NameMatcher: Sendable {
  /// Latin spellings on the left, Arabic ones on the right.
  public let latinArabic: NameAligner
  /// Two Arabic spellings of one name.
  public let arabicArabic: NameAligner
  /// Two Latin spellings of one name.
  public let latinLatin: NameAligner

  /// A matcher by three aligners.
  public init(
    latinArabic: NameAligner, arabicArabic: NameAligner,
    latinLatin: NameAligner
  ) {
    self.latinArabic = latinArabic
    self.arabicArabic = arabicArabic
    self.latinLatin = latinLatin
  }

  // Chosen on pairs held out from learning (`script/learn-names --hold-out`,
  // then `isnad-bench names`), low on purpose: who asks for LeCun misses
  // more by not seeing لوكان than by seeing a namesake.

  /// The agreement from which spellings in two scripts are one name's. 99 %
  /// of the held-out spellings reach it, and a third of the other names with
  /// the same consonants; at 0.8 it were 94 % and a seventh.
  public static let latinArabicThreshold = 0.35
  /// The agreement from which two Arabic spellings are one name's: 95 % reach
  /// it, and under half of the other names with the same consonants.
  public static let arabicThreshold = 0.65
  /// The agreement from which two Latin spellings are one name's: 88 % reach
  /// it, and a quarter of the other names with the same consonants.
  public static let latinThreshold = 0.65

  /// Whether two folded words are spellings of one name. Words in digits or
  /// in other scripts are so only when they are equal.
  public func matches(
    _ first: [UInt8], _ firstScript: Script,
    _ second: [UInt8], _ secondScript: Script
  ) -> Bool {
    if firstScript == secondScript, first == second { return true }
    guard
      let agreement = agreement(first, firstScript, second, secondScript)
    else { return false }
    return switch (firstScript, secondScript) {
    case (.latin, .latin): agreement >= Self.latinThreshold
    case (.arabic, .arabic): agreement >= Self.arabicThreshold
    default: agreement >= Self.latinArabicThreshold
    }
  }

  /// How far two folded words predict each other, in nats a letter; nil for
  /// words in digits or in other scripts.
  public func agreement(
    _ first: [UInt8], _ firstScript: Script,
    _ second: [UInt8], _ secondScript: Script
  ) -> Double? {
    switch (firstScript, secondScript) {
    case (.latin, .arabic): latinArabic.agreement(first, second)
    case (.arabic, .latin): latinArabic.agreement(second, first)
    case (.arabic, .arabic): arabicArabic.agreement(first, second)
    case (.latin, .latin): latinLatin.agreement(first, second)
    default: nil
    }
  }
}
