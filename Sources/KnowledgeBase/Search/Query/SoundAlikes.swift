import Foundation
import GRDB
import TextAnalysis

/// Finds the words of a base that sound as a word of a query does: names in
/// other letters, and words that no claim has, in another spelling.
///
/// 1. Only a capitalised word or one that no claim has is likely to be a name.
///    An Arabic word whose root a claim has is none in that script: on arcd
///    this loses .0008, on xquad-ar-ar it gains .0003.
/// 2. A Latin name may end in a genitive 's or a plural s: Grammys, Grammy.
/// 3. Words of the base with the same consonants (``SoundKey``) are compared
///    with it letter by letter, Arabic ones also without what may stand
///    before a name; those that fit well enough are kept.
struct SoundAlikes {
  let db: Database
  let matcher = NameMatcher.learned

  /// How well a word in the other script must fit, in the unit of
  /// `NameMatcher.agreement`: 94 % of the spellings held out from its
  /// learning reach it, and a seventh of the other names with the same
  /// consonants. On pud-en-ar 0.35 to 1 differ by .0003.
  static let leastAgreement = 0.8

  /// So many words with the same consonants are compared.
  private static let most = 64

  /// The words.
  func words(like word: QueryWords.Word) throws -> [[UInt8]] {
    guard try word.isCapitalized || !isKnown(word) else { return [] }
    let isOfKnownRoot = try has(word.root.map(IndexForm.root))
    var found: [[UInt8]] = []
    for spelling in Self.spellings(of: word) {
      for other in try words(soundingLike: spelling, word.script)
      where other != word.folded && !found.contains(other) {
        let script = Self.script(of: other)
        if isOfKnownRoot, script == word.script { continue }
        if fits(other, script, spelling, word.script) { found.append(other) }
      }
    }
    return found
  }

  private func fits(
    _ other: [UInt8], _ otherScript: Script, _ word: [UInt8], _ script: Script
  ) -> Bool {
    ([other] + SoundKey.withoutPrefixes(other)).contains { bare in
      script == otherScript
        ? matcher.matches(word, script, bare, otherScript)
        : (matcher.agreement(word, script, bare, otherScript) ?? 0)
          >= Self.leastAgreement
    }
  }

  private func words(
    soundingLike spelling: [UInt8], _ script: Script
  ) throws -> [[UInt8]] {
    let key = NameKey.key(spelling, script)
    // A single consonant would fit too many.
    guard key.count > 1 else { return [] }
    return try String.fetchAll(
      db.cachedStatement(sql: "SELECT word FROM word WHERE sound = ? LIMIT ?"),
      arguments: [String(decoding: key, as: UTF8.self), Self.most]
    ).map { Array($0.utf8) }
  }

  /// A word as it is, without 's, and without the s of a plural.
  private static func spellings(of word: QueryWords.Word) -> [[UInt8]] {
    guard word.script == .latin else { return [word.folded] }
    var name = word.folded
    if name.suffix(2).elementsEqual("'s".utf8) { name.removeLast(2) }
    let isLikePlural =
      name.count > 3 && name.last == UInt8(ascii: "s")
      && name.dropLast().last != UInt8(ascii: "s")
    return isLikePlural ? [name, name.dropLast()] : [name]
  }

  /// The script of a folded word: folded Latin letters are ASCII.
  private static func script(of word: [UInt8]) -> Script {
    (word.first ?? 0) < 0x80 ? .latin : .arabic
  }

  /// Whether a claim has the word in any form.
  private func isKnown(_ word: QueryWords.Word) throws -> Bool {
    try has(word.stem.map(IndexForm.stem) ?? word.folded)
  }

  private func has(_ form: [UInt8]?) throws -> Bool {
    guard let form else { return false }
    return try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM posting WHERE form = ? LIMIT 1"),
      arguments: [Data(form)]) ?? false
  }
}
