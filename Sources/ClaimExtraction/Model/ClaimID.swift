/// Makes the short, stable name of a claim.
///
/// The name derives from the article's key, the claim's words and its
/// ordinal among identical ones, and from nothing else: an article that is
/// read again, moved, or edited elsewhere keeps the names of its claims.
public enum ClaimID {
  /// The name of a claim: ten of the characters a–z and 2–7, fifty bits of
  /// FNV-1a mixed by the finalizer of MurmurHash3.
  ///
  /// - Parameters:
  ///   - article: The article's key.
  ///   - words: The claim's words as printed; runs of space count as one.
  ///   - ordinal: 0 for the first claim with these words, then 1, 2 …
  public static func id(
    article: String, words: String, ordinal: Int
  ) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for byte in article.utf8 { add(byte) }
    add(0)
    var isInSpace = false
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace {
        isInSpace = true
        continue
      }
      if isInSpace { add(0x20) }
      isInSpace = false
      for byte in String(scalar).utf8 { add(byte) }
    }
    add(0)
    for byte in String(ordinal).utf8 { add(byte) }
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    hash ^= hash >> 33
    return characters(of: hash)
  }

  private static func characters(of hash: UInt64) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
    var rest = hash
    return String(
      (0..<10).map { place in
        defer { rest >>= 5 }
        // A letter first, so that no shell or spreadsheet reads a number.
        return place == 0
          ? alphabet[Int(rest % 26)] : alphabet[Int(rest & 31)]
      })
  }
}
