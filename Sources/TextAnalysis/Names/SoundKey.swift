/// The keys by which a word is found from its spelling in the other script,
/// or from another one in its own.
public enum SoundKey {
  /// The consonants of a folded word, see `NameKey`; of an Arabic word also
  /// those without what may stand before a name: و ف ب ك ل (and, so, in, as,
  /// for), the article ال, and both. None for digits and for words with fewer
  /// than two consonants.
  public static func all(of word: [UInt8]) -> [[UInt8]] {
    guard let token = Tokenizer.tokens(in: word).first,
      token.script == .arabic || token.script == .latin
    else { return [] }
    var keys = [NameKey.key(word, token.script)]
    if token.script == .arabic {
      for rest in withoutPrefixes(word) {
        let key = NameKey.key(rest, .arabic)
        if !keys.contains(key) { keys.append(key) }
      }
    }
    return keys.filter { $0.count > 1 }
  }

  /// A letter of Arabic takes two bytes; so many letters stay.
  private static let least = 3 * 2

  /// A folded word without what may stand before a name: the names it may be.
  public static func withoutPrefixes(_ word: [UInt8]) -> [[UInt8]] {
    withoutPrefixes(word[...]).map { Array($0) }
  }

  private static func withoutPrefixes(
    _ word: ArraySlice<UInt8>
  ) -> [ArraySlice<UInt8>] {
    guard word.count >= 2 + least else { return [] }
    if word.starts(with: article) {
      let rest = word.dropFirst(article.count)
      return rest.count >= least ? [rest] : []
    }
    guard isParticle(word) else { return [] }
    let rest = word.dropFirst(2)
    // لل (for the) has lost the alif of its article.
    let rests = rest.starts(with: article.suffix(2)) ? [rest.dropFirst(2)] : []
    return [rest] + (rests + withoutArticle(rest)).filter { $0.count >= least }
  }

  private static func withoutArticle(
    _ word: ArraySlice<UInt8>
  ) -> [ArraySlice<UInt8>] {
    word.starts(with: article) ? [word.dropFirst(article.count)] : []
  }

  /// ال (the).
  private static let article = Array("ال".utf8)

  private static func isParticle(_ word: ArraySlice<UInt8>) -> Bool {
    switch (word.first, word.dropFirst().first) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x84), (0xD9, 0x83):
      true  // و ف ب ل ك
    default: false
    }
  }
}
