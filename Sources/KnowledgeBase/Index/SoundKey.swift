import TextAnalysis

/// The keys by which a word is found from its spelling in the other script,
/// or from another one in its own.
enum SoundKey {
  /// The consonants of a folded word, see `NameKey`; of an Arabic word also
  /// those without what may be و ف ب ل ك (and, so, in, for, as) before it.
  /// None for digits and for words with fewer than two consonants.
  static func all(of word: [UInt8]) -> [[UInt8]] {
    guard let token = Tokenizer.tokens(in: word).first,
      token.script == .arabic || token.script == .latin
    else { return [] }
    var keys = [NameKey.key(word, token.script)]
    if token.script == .arabic, word.count >= 10, isParticle(word) {
      let rest = NameKey.key(Array(word.dropFirst(2)), .arabic)
      if rest != keys[0] { keys.append(rest) }
    }
    return keys.filter { $0.count > 1 }
  }

  private static func isParticle(_ word: [UInt8]) -> Bool {
    switch (word[0], word[1]) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x84), (0xD9, 0x83):
      true  // و ف ب ل ك
    default: false
    }
  }
}
