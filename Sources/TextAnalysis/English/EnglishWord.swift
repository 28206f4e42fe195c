/// A word on its way through the English stemmer: its letters and the regions
/// R1 and R2 in which suffixes may be taken off.
///
/// A `Y` in upper case marks a y that stands for a consonant.
struct EnglishWord {
  var letters: [UInt8] = []
  /// Where R1 begins: after the first consonant that follows a vowel.
  private(set) var region1 = 0
  /// Where R2 begins: the same, seen from R1.
  private(set) var region2 = 0

  // MARK: Letters and regions

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true  // a e i o u y
    default: false
    }
  }

  /// Whether the letter is a w, x or consonant y, which end no short syllable.
  private static func isWXY(_ letter: UInt8) -> Bool {
    letter == 0x77 || letter == 0x78 || letter == 0x59
  }

  private func isVowel(at index: Int) -> Bool {
    Self.isVowel(letters[index])
  }

  /// Marks a y at the start or after a vowel as a consonant.
  mutating func markConsonantY() {
    for index in letters.indices where letters[index] == 0x79 {
      if index == 0 || isVowel(at: index - 1) { letters[index] = 0x59 }
    }
  }

  /// Undoes ``markConsonantY()``.
  mutating func unmarkConsonantY() {
    for index in letters.indices where letters[index] == 0x59 {
      letters[index] = 0x79
    }
  }

  /// Finds R1 and R2.
  mutating func findRegions() {
    region1 = exceptionalRegion1() ?? regionStart(after: 0)
    region2 = regionStart(after: region1)
  }

  /// The beginnings after which R1 starts whatever the vowels say.
  private static let beginnings: [StaticString] = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ",
    "inter",
  ]

  private func exceptionalRegion1() -> Int? {
    for beginning in Self.beginnings {
      let length = beginning.utf8CodeUnitCount
      if letters.ends(with: beginning, before: length) { return length }
    }
    return nil
  }

  private func regionStart(after start: Int) -> Int {
    var index = start
    while index < letters.count, !isVowel(at: index) { index += 1 }
    while index < letters.count, isVowel(at: index) { index += 1 }
    return min(index + 1, letters.count)
  }

  private func isInRegion1(_ index: Int) -> Bool { index >= region1 }
  private func isInRegion2(_ index: Int) -> Bool { index >= region2 }

  private func hasVowel(before end: Int) -> Bool {
    letters.prefix(max(0, end)).contains(where: Self.isVowel)
  }

  /// Whether a short syllable stands before an index: consonant, vowel and a
  /// consonant other than w, x, Y; or a vowel and a consonant at the start;
  /// or past.
  private func endsInShortSyllable(before end: Int) -> Bool {
    if letters.ends(with: "past", before: end) { return true }
    guard end >= 2, !isVowel(at: end - 1), isVowel(at: end - 2) else {
      return false
    }
    if end == 2 { return true }
    return !Self.isWXY(letters[end - 1]) && !isVowel(at: end - 3)
  }

  /// Replaces the last letters.
  private mutating func replaceLast(_ count: Int, by text: StaticString) {
    letters.removeLast(min(count, letters.count))
    letters.append(text)
  }

  // MARK: Step 1: inflection

  /// Step 1a: -'s, -sses, -ies, -s.
  mutating func removePlural() {
    for ending: StaticString in ["'s'", "'s", "'"]
    where letters.ends(with: ending) {
      letters.removeLast(ending.utf8CodeUnitCount)
      break
    }
    if letters.ends(with: "sses") {
      letters.removeLast(2)
    } else if letters.ends(with: "ied") || letters.ends(with: "ies") {
      letters.removeLast(letters.count > 4 ? 2 : 1)
    } else if letters.ends(with: "us") || letters.ends(with: "ss") {
      return
    } else if letters.ends(with: "s"), hasVowel(before: letters.count - 2) {
      letters.removeLast()
    }
  }

  /// Step 1b: -eed, -ed, -ing and the same with -ly.
  mutating func removePastAndProgressive() {
    if letters.ends(with: "eedly") {
      replaceEed(5)
    } else if letters.ends(with: "eed") {
      replaceEed(3)
    } else if letters.ends(with: "ingly") {
      removeVerbEnding(5)
    } else if letters.ends(with: "edly") {
      removeVerbEnding(4)
    } else if letters.ends(with: "ed") {
      removeVerbEnding(2)
    } else if letters.ends(with: "ing"), !replaceIngException() {
      removeVerbEnding(3)
    }
  }

  private mutating func replaceEed(_ length: Int) {
    let stem = letters.count - length
    let isVerb =
      (stem == 4 && letters.ends(with: "proc", before: stem))
      || (stem == 3 && letters.ends(with: "exc", before: stem))
      || (stem == 4 && letters.ends(with: "succ", before: stem))
    if !isVerb, isInRegion1(stem) { replaceLast(length, by: "ee") }
  }

  /// dying becomes die; inning, outing, … are nouns and stay.
  private mutating func replaceIngException() -> Bool {
    if letters.count == 5, letters[1] == 0x79, !isVowel(at: 0) {
      replaceLast(4, by: "ie")
      return true
    }
    return letters.equals("inning") || letters.equals("outing")
      || letters.equals("canning") || letters.equals("herring")
      || letters.equals("earring") || letters.equals("evening")
  }

  private mutating func removeVerbEnding(_ length: Int) {
    guard hasVowel(before: letters.count - length) else { return }
    letters.removeLast(length)
    if letters.ends(with: "at") || letters.ends(with: "bl")
      || letters.ends(with: "iz")
    {
      letters.append(0x65)
    } else if endsInDouble {
      // add, egg and odd keep both letters.
      let isShort =
        letters.count == 3
        && (letters[0] == 0x61 || letters[0] == 0x65 || letters[0] == 0x6F)
      if !isShort { letters.removeLast() }
    } else if letters.count == region1,
      endsInShortSyllable(before: letters.count)
    {
      letters.append(0x65)
    }
  }

  private var endsInDouble: Bool {
    guard let last = letters.last, letters.count >= 2,
      letters[letters.count - 2] == last
    else { return false }
    switch last {
    case 0x62, 0x64, 0x66, 0x67, 0x6D, 0x6E, 0x70, 0x72, 0x74: return true
    default: return false  // b d f g m n p r t alone are undoubled
    }
  }

  /// Step 1c: y after a consonant that is not the first letter becomes i.
  mutating func replaceFinalY() {
    guard letters.count > 2, letters.ends(with: "y") || letters.ends(with: "Y"),
      !isVowel(at: letters.count - 2)
    else { return }
    replaceLast(1, by: "i")
  }

  // MARK: Steps 2 to 5: derivation

  /// Step 2: -ization, -fulness and the like in R1.
  mutating func shortenDoubleSuffix() {
    guard let rule = SuffixRule.longest(in: SuffixRule.double, letters) else {
      return
    }
    let stem = letters.count - rule.length
    guard isInRegion1(stem) else { return }
    if rule.length == 2 {  // -li
      guard stem > 0, Self.endsBeforeLi(letters[stem - 1]) else { return }
    } else if rule.length == 3, letters.ends(with: "ogi") {
      guard stem > 0, letters[stem - 1] == 0x6C else { return }
    }
    replaceLast(rule.length, by: rule.replacement)
  }

  /// The letters c d e g h k m n r t, after which -li is a suffix.
  private static func endsBeforeLi(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x63, 0x64, 0x65, 0x67, 0x68, 0x6B, 0x6D, 0x6E, 0x72, 0x74: true
    default: false
    }
  }

  /// Step 3: -ational, -ness and the like in R1; -ative in R2.
  mutating func shortenSuffix() {
    guard let rule = SuffixRule.longest(in: SuffixRule.single, letters) else {
      return
    }
    let stem = letters.count - rule.length
    guard isInRegion1(stem) else { return }
    if letters.ends(with: "ative"), !isInRegion2(stem) { return }
    replaceLast(rule.length, by: rule.replacement)
  }

  /// Step 4: -ement, -ous and the like in R2; -ion after s or t.
  mutating func removeSuffix() {
    guard let rule = SuffixRule.longest(in: SuffixRule.last, letters) else {
      return
    }
    let stem = letters.count - rule.length
    guard isInRegion2(stem) else { return }
    if letters.ends(with: "ion") {
      guard stem > 0, letters[stem - 1] == 0x73 || letters[stem - 1] == 0x74
      else { return }
    }
    letters.removeLast(rule.length)
  }

  /// Step 5: final e, and one of two final l, in R2.
  mutating func removeFinalEL() {
    let stem = letters.count - 1
    if letters.ends(with: "e") {
      if isInRegion2(stem)
        || (isInRegion1(stem) && !endsInShortSyllable(before: stem))
      {
        letters.removeLast()
      }
    } else if letters.ends(with: "ll"), isInRegion2(stem) {
      letters.removeLast()
    }
  }
}
