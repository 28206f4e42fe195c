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
    Words(words, article: article).id(ordinal: ordinal)
  }

  /// The words of a claim in an article, hashed: the same for identical ones.
  struct Words: Hashable {
    private let hash: UInt64

    init(_ words: String, article: String) {
      var hash = FNV()
      for byte in article.utf8 { hash.add(byte) }
      hash.add(0)
      hash.add(words: words)
      hash.add(0)
      self.hash = hash.value
    }

    /// The name of the claim with these words, by its ordinal.
    func id(ordinal: Int) -> String {
      var hash = FNV(value: hash)
      for byte in String(ordinal).utf8 { hash.add(byte) }
      return characters(of: hash.mixed)
    }
  }

  /// The hash of Fowler, Noll and Vo, 1a, of 64 bits.
  private struct FNV {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// Adds words, a run of space as one.
    mutating func add(words: String) {
      var words = words
      value = words.withUTF8 { bytes in
        // A copy of its own, which the loop keeps in a register.
        var hash = self
        var offset = 0
        var isInSpace = false
        while offset < bytes.count {
          let byte = bytes[offset]
          // Letters, Arabic or ASCII, without a look at what may be space.
          if byte >= 0xD8 && byte < 0xE0 || byte >= 0x80 && byte < 0xC0
            || byte > 0x20 && byte < 0x80, !isInSpace
          {
            hash.add(byte)
            offset += 1
            continue
          }
          let length = spaceLength(bytes, at: offset)
          guard length == 0 else {
            isInSpace = true
            offset += length
            continue
          }
          if isInSpace { hash.add(0x20) }
          isInSpace = false
          hash.add(byte)
          offset += 1
        }
        return hash.value
      }
    }

    /// Mixed by the finalizer of MurmurHash3.
    var mixed: UInt64 {
      var hash = value
      hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
      hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
      return hash ^ hash >> 33
    }
  }

  /// The bytes of a white space character (Unicode `White_Space`) at an
  /// offset; 0 where none stands there.
  @inline(__always)
  private static func spaceLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Int {
    let first = bytes[offset]
    if first >= 0xE4 || first > 0x20 && first < 0xE1 && first != 0xC2 {
      return 0
    }
    func byte(_ ahead: Int) -> UInt8 {
      offset + ahead < bytes.count ? bytes[offset + ahead] : 0
    }
    switch (byte(0), byte(1), byte(2)) {
    case (0x09...0x0D, _, _), (0x20, _, _): return 1
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
    case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F),
      (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF):
      return 3
    default: return 0
    }
  }

  /// Whether a name has the form of those that `id` gives.
  public static func isID(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "2")...UInt8(ascii: "7")
    return bytes.count == 10 && letters.contains(bytes[0])
      && bytes.allSatisfy { letters.contains($0) || digits.contains($0) }
  }

  private static func characters(of hash: UInt64) -> String {
    var rest = hash
    return String(unsafeUninitializedCapacity: 10) { letters in
      for place in letters.indices.prefix(10) {
        // A letter first, so that no shell or spreadsheet reads a number.
        letters[place] = character(place == 0 ? rest % 26 : rest & 31)
        rest >>= 5
      }
      return 10
    }
  }

  /// The characters a–z, then 2–7.
  private static func character(_ value: UInt64) -> UInt8 {
    let value = UInt8(value)
    return value < 26
      ? UInt8(ascii: "a") + value : UInt8(ascii: "2") + value - 26
  }
}
