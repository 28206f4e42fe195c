/// Percent-encoding (RFC 3986, section 2.1) of UTF-8.
enum PercentEncoding {
  private static let hexadecimal = Array("0123456789ABCDEF".unicodeScalars)

  /// The text with every byte but those that `isKept` allows as `%` and two
  /// digits.
  static func encode(_ text: String, keeping isKept: (UInt8) -> Bool)
    -> String
  {
    var output = String.UnicodeScalarView()
    for byte in text.utf8 {
      if byte < 0x80, isKept(byte) {
        output.append(Unicode.Scalar(byte))
      } else {
        output.append("%")
        output.append(hexadecimal[Int(byte >> 4)])
        output.append(hexadecimal[Int(byte & 15)])
      }
    }
    return String(output)
  }

  /// A word of a path or a name: only letters, digits, `.`, `_`, `~` and `-`
  /// stay.
  static func word(_ text: String) -> String {
    encode(text) { isAlphanumeric($0) || "._~-".utf8.contains($0) }
  }

  /// An address as a URI: what URIs do not allow is encoded, what is encoded
  /// already stays.
  ///
  ///     PercentEncoding.uri("https://x.org/نص")
  ///     // "https://x.org/%D9%86%D8%B5"
  static func uri(_ address: String) -> String {
    encode(address) {
      isAlphanumeric($0) || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains($0)
    }
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
