/// A suffix and what takes its place, as the tables of the English stemmer
/// list them.
struct SuffixRule {
  var suffix: StaticString
  var replacement: StaticString

  init(_ suffix: StaticString, _ replacement: StaticString = "") {
    self.suffix = suffix
    self.replacement = replacement
  }

  var length: Int { suffix.utf8CodeUnitCount }

  /// The first rule that fits; the tables list longer suffixes first.
  static func longest(
    in rules: [SuffixRule], _ word: [UInt8]
  ) -> SuffixRule? {
    for rule in rules where word.ends(with: rule.suffix) { return rule }
    return nil
  }

  /// Step 2.
  static let double: [SuffixRule] = [
    SuffixRule("ational", "ate"), SuffixRule("fulness", "ful"),
    SuffixRule("iveness", "ive"), SuffixRule("ization", "ize"),
    SuffixRule("ousness", "ous"), SuffixRule("biliti", "ble"),
    SuffixRule("lessli", "less"), SuffixRule("tional", "tion"),
    SuffixRule("alism", "al"), SuffixRule("aliti", "al"),
    SuffixRule("ation", "ate"), SuffixRule("entli", "ent"),
    SuffixRule("fulli", "ful"), SuffixRule("iviti", "ive"),
    SuffixRule("ogist", "og"), SuffixRule("ousli", "ous"),
    SuffixRule("abli", "able"), SuffixRule("alli", "al"),
    SuffixRule("anci", "ance"), SuffixRule("ator", "ate"),
    SuffixRule("enci", "ence"), SuffixRule("izer", "ize"),
    SuffixRule("bli", "ble"), SuffixRule("ogi", "og"), SuffixRule("li"),
  ]

  /// Step 3.
  static let single: [SuffixRule] = [
    SuffixRule("ational", "ate"), SuffixRule("tional", "tion"),
    SuffixRule("alize", "al"), SuffixRule("ative"),
    SuffixRule("icate", "ic"), SuffixRule("iciti", "ic"),
    SuffixRule("ical", "ic"), SuffixRule("ness"), SuffixRule("ful"),
  ]

  /// Step 4.
  static let last: [SuffixRule] = [
    SuffixRule("ement"), SuffixRule("able"), SuffixRule("ance"),
    SuffixRule("ence"), SuffixRule("ible"), SuffixRule("ment"),
    SuffixRule("ant"), SuffixRule("ate"), SuffixRule("ent"),
    SuffixRule("ion"), SuffixRule("ism"), SuffixRule("iti"),
    SuffixRule("ive"), SuffixRule("ize"), SuffixRule("ous"),
    SuffixRule("al"), SuffixRule("er"), SuffixRule("ic"),
  ]
}
