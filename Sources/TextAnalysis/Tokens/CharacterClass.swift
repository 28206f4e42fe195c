/// What a character does to the word it stands in.
enum CharacterClass: UInt8 {
  /// Between words: spaces, punctuation, symbols, emoji, invalid bytes.
  case boundary
  /// Letters of the Arabic blocks (U+0600, 0750, 0870, 08A0) and their
  /// presentation forms.
  case arabic
  /// ASCII letters, Latin-1, Latin Extended, IPA, fullwidth letters.
  case latin
  /// ASCII, Arabic-Indic, Persian and fullwidth digits.
  case digit
  /// Letters, marks and numbers of every other script.
  case other
  /// Arabic vowel and Quranic marks, combining accents, modifier letters such
  /// as ʿ and ʾ.
  case mark
  /// Tatweel, soft hyphen, zero-width characters, joiners, bidi controls,
  /// variation selectors, byte order mark.
  case invisible
  /// ' and ’, which join Latin letters.
  case apostrophe
  /// . , ، ٫ ٬, which may join digits.
  case point

  /// The class of a code point.
  @inline(__always)
  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self = CharacterClass.ascii(scalar)
    } else if scalar >= 0x600, scalar < 0x700 {
      self = CharacterClass.arabicBlock(scalar)
    } else {
      self = CharacterClass.rare(scalar)
    }
  }

  /// The script of a word that begins with this class; nil when none does.
  var script: Script? {
    switch self {
    case .arabic: .arabic
    case .latin: .latin
    case .digit: .digits
    case .other: .other
    default: nil
    }
  }

  @inline(__always)
  private static func ascii(_ scalar: UInt32) -> CharacterClass {
    if (scalar | 0x20) &- 0x61 < 26 { return .latin }
    if scalar &- 0x30 < 10 { return .digit }
    switch scalar {
    case 0x27: return .apostrophe
    case 0x2C, 0x2E: return .point
    default: return .boundary
    }
  }

  @inline(__always)
  private static func arabicBlock(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x641...0x64A, 0x620...0x63F: return .arabic
    case 0x64B...0x65F: return .mark
    case 0x640, 0x61C: return .invisible
    case 0x660...0x669, 0x6F0...0x6F9: return .digit
    case 0x60C, 0x66B, 0x66C: return .point
    case 0x600...0x60F, 0x61B...0x61F, 0x66A...0x66D: return .boundary
    case 0x6D4, 0x6DD, 0x6DE, 0x6E9, 0x6FD, 0x6FE: return .boundary
    case 0x610...0x61A, 0x670, 0x6D6...0x6ED: return .mark
    default: return .arabic
    }
  }

  private static func rare(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x00AD: return .invisible
    case 0x00AA, 0x00BA, 0x00C0...0x00D6, 0x00D8...0x00F6, 0x00F8...0x02AF:
      return .latin
    case 0x0080...0x00B4, 0x00B6...0x00BF, 0x00D7, 0x00F7: return .boundary
    case 0x02B0...0x036F: return .mark
    case 0x0750...0x077F, 0x0870...0x0887, 0x0889...0x088F, 0x08A0...0x08C8:
      return .arabic
    case 0x0890...0x0891, 0x0888, 0x08E2: return .boundary
    case 0x0897...0x089F, 0x08C9...0x08FF: return .mark
    case 0x1E00...0x1EFF, 0x212A...0x212B, 0x2C60...0x2C7F, 0xA722...0xA788,
      0xA78B...0xA7FF, 0xAB30...0xAB5A, 0xAB5C...0xAB69, 0xFB00...0xFB06:
      return .latin
    case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: return .mark
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: return .invisible
    case 0x2019: return .apostrophe
    case 0x2000...0x2029, 0x202F...0x205F: return .boundary
    case 0xFB50...0xFEFF: return presentationForm(scalar)
    case 0xFF07: return .apostrophe
    case 0xFF10...0xFF19: return .digit
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: return .latin
    case 0xE0000...0xE0FFF: return .invisible
    default: return NonWordRanges.contains(scalar) ? .boundary : .other
    }
  }

  private static func presentationForm(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0xFE70...0xFE7F, 0xFC5E...0xFC63, 0xFCF2...0xFCF4: return .mark
    case 0xFBB2...0xFBD2, 0xFD3E...0xFD4F, 0xFD90...0xFD91: return .boundary
    case 0xFDC8...0xFDEF, 0xFDFC...0xFDFF: return .boundary
    case 0xFB50...0xFDFB, 0xFE80...0xFEFC: return .arabic
    case 0xFE00...0xFE0F, 0xFEFF: return .invisible
    case 0xFE20...0xFE2F: return .mark
    default: return .boundary
    }
  }
}
