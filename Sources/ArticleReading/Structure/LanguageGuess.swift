/// Tells Arabic from English by the letters.
enum LanguageGuess {
  /// `ar` where at least as many letters are Arabic as Latin, else `en`.
  static func language(of bytes: [UInt8]) -> String {
    var arabic = 0
    var latin = 0
    for byte in bytes {
      switch byte {
      case 0xD8...0xDB: arabic += 1  // leads U+0600 to U+06FF
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      default: break
      }
    }
    return arabic >= latin ? "ar" : "en"
  }
}
