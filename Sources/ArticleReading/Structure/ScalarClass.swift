/// What kind of sign a code point is, as far as reading needs to know.
enum ScalarClass {
  /// Space of any width, and marks that show nothing: no words begin or end
  /// with them. The joiners U+200C and U+200D are part of words.
  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20: true
    case ..<0x85: false
    case 0x85, 0xA0, 0x061C, 0x1680, 0x2000...0x200B, 0x200E, 0x200F: true
    case 0x2028...0x202F, 0x205F, 0x2060, 0x2066...0x2069: true
    case 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// A letter of the Arabic script, presentation forms included.
  static func isArabicLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x0620...0x063F, 0x0641...0x064A, 0x066E, 0x066F: true
    case 0x0671...0x06D3, 0x06D5, 0x06EE, 0x06EF, 0x06FA...0x06FC: true
    case 0x0750...0x077F, 0x08A0...0x08C9: true
    case 0xFB50...0xFBB1, 0xFBD3...0xFD3D, 0xFD50...0xFDFB: true
    case 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// Vowel marks, other Arabic marks and tatweel: they carry no letter.
  static func isArabicMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670: true
    case 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED: true
    default: false
    }
  }

  /// A letter of the Latin script, accents included.
  static func isLatinLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x024F: value != 0xD7 && value != 0xF7
    case 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// A capital of ASCII or Latin-1.
  static func isCapital(_ value: UInt32) -> Bool {
    (0x41...0x5A).contains(value)
      || ((0xC0...0xDE).contains(value) && value != 0xD7)
  }

  /// A small letter of ASCII or Latin-1.
  static func isSmall(_ value: UInt32) -> Bool {
    (0x61...0x7A).contains(value)
      || ((0xDF...0xFF).contains(value) && value != 0xF7)
  }

  /// The value of an ASCII, Arabic-Indic or Persian digit.
  static func digit(_ value: UInt32) -> Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0x0660...0x0669: Int(value - 0x0660)
    case 0x06F0...0x06F9: Int(value - 0x06F0)
    default: nil
    }
  }

  /// A sign that can be part of a word or number, of whatever script.
  static func isWordSign(_ value: UInt32) -> Bool {
    if isArabicLetter(value) || isLatinLetter(value) || digit(value) != nil {
      return true
    }
    guard value > 0x024F, let scalar = Unicode.Scalar(value) else {
      return false
    }
    return scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
  }

  /// `“`, which some agencies close with.
  static let leftCurly: UInt32 = 0x201C

  /// `»` `”` `"` `)` and the like.
  static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB: true
    case 0x2019, 0x201D, 0x203A, 0xFD3E: true
    default: false
    }
  }

  /// `«` `“` `"` `(` and the like.
  static func isOpener(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB: true
    case 0x2018, 0x201C, 0x201E, 0x2039, 0xFD3F: true
    default: false
    }
  }

  /// A sign that stands before the items of a list.
  static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2A, 0x2D, 0xB7: true  // * - ·
    case 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x2219: true  // – • ‣
    case 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25BA: true  // ■ ▪ ▶
    case 0x25C6, 0x25CB, 0x25CF, 0x25E6, 0x2B25, 0xF0B7: true  // ◆ ● ◦
    case 0x2605, 0x2606, 0x2713, 0x2714, 0x27A2, 0x27A4: true  // ★ ✓ ➤
    default: false
    }
  }
}
