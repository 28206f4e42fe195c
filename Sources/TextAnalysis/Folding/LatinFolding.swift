/// Writes Latin letters in lower case without accents.
///
/// Letters that are more than an accented letter become what English texts
/// write for them: ß → ss, æ → ae, œ → oe, þ → th, ø → o, ł → l, đ and ð → d,
/// ŋ → n; the Turkish dotless ı is i. Fullwidth letters become ASCII, the
/// ligatures ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ their letters. Letters without a rule (IPA and
/// rarer ones) stay.
enum LatinFolding {
  /// Appends the folded form of a non-ASCII Latin letter.
  static func fold(_ scalar: UInt32, into output: inout [UInt8]) {
    if scalar >= 0xFF21, scalar <= 0xFF3A {
      output.append(UInt8(truncatingIfNeeded: scalar - 0xFF21 + 0x61))
    } else if scalar >= 0xFF41, scalar <= 0xFF5A {
      output.append(UInt8(truncatingIfNeeded: scalar - 0xFF41 + 0x61))
    } else if let letter = plainLetter(scalar) {
      output.append(letter)
    } else {
      foldLigature(scalar, into: &output)
    }
  }

  private static func foldLigature(
    _ scalar: UInt32, into output: inout [UInt8]
  ) {
    switch scalar {
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: output.append("ae")  // æ
    case 0xDE, 0xFE: output.append("th")  // þ
    case 0xDF, 0x1E9E: output.append("ss")  // ß
    case 0x132, 0x133: output.append("ij")  // ĳ
    case 0x152, 0x153: output.append("oe")  // œ
    case 0x1C4...0x1C6, 0x1F1...0x1F3: output.append("dz")  // ǆ ǳ
    case 0x1C7...0x1C9: output.append("lj")  // ǉ
    case 0x1CA...0x1CC: output.append("nj")  // ǌ
    case 0xFB00: output.append("ff")  // ﬀ
    case 0xFB01: output.append("fi")  // ﬁ
    case 0xFB02: output.append("fl")  // ﬂ
    case 0xFB03: output.append("ffi")  // ﬃ
    case 0xFB04: output.append("ffl")  // ﬄ
    case 0xFB05, 0xFB06: output.append("st")  // ﬅ ﬆ
    default: output.append(scalar: scalar)
    }
  }

  /// The ASCII letter under an accent; nil when there is more to it.
  private static func plainLetter(_ scalar: UInt32) -> UInt8? {
    if scalar >= 0x1E00, scalar < 0x1F00 { return vietnamese(scalar) }
    let letter: Unicode.Scalar? =
      switch scalar {
      case 0xAA, 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105, 0x1CD, 0x1CE,
        0x1DE...0x1E1, 0x1FA, 0x1FB, 0x200...0x203, 0x226, 0x227, 0x212B:
        "a"
      case 0xC7, 0xE7, 0x106...0x10D: "c"
      case 0xD0, 0xF0, 0x10E...0x111: "d"
      case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B, 0x18F, 0x1DD, 0x204...0x207,
        0x228, 0x229, 0x259:
        "e"
      case 0x11C...0x123, 0x1E4...0x1E7, 0x1F4, 0x1F5: "g"
      case 0x124...0x127, 0x21E, 0x21F: "h"
      case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131, 0x1CF, 0x1D0,
        0x208...0x20B:
        "i"
      case 0x134, 0x135, 0x1F0, 0x237: "j"
      case 0x136...0x138, 0x1E8, 0x1E9, 0x212A: "k"
      case 0x139...0x142: "l"
      case 0xD1, 0xF1, 0x143...0x14B, 0x1F8, 0x1F9: "n"
      case 0xBA, 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151, 0x1A0,
        0x1A1, 0x1D1, 0x1D2, 0x1EA...0x1ED, 0x1FE, 0x1FF, 0x20C...0x20F,
        0x22A...0x231:
        "o"
      case 0x154...0x159, 0x210...0x213: "r"
      case 0x15A...0x161, 0x17F, 0x218, 0x219: "s"
      case 0x162...0x167, 0x21A, 0x21B: "t"
      case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173, 0x1AF, 0x1B0,
        0x1D3...0x1DC, 0x214...0x217:
        "u"
      case 0x174, 0x175: "w"
      case 0xDD, 0xFD, 0xFF, 0x176...0x178, 0x232, 0x233: "y"
      case 0x179...0x17E: "z"
      default: nil
      }
    return letter.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  /// Latin Extended Additional: transliteration letters and Vietnamese.
  private static func vietnamese(_ scalar: UInt32) -> UInt8? {
    let letter: Unicode.Scalar? =
      switch scalar {
      case 0x1E00, 0x1E01, 0x1E9A, 0x1EA0...0x1EB7: "a"
      case 0x1E02...0x1E07: "b"
      case 0x1E08, 0x1E09: "c"
      case 0x1E0A...0x1E13: "d"
      case 0x1E14...0x1E1D, 0x1EB8...0x1EC7: "e"
      case 0x1E1E, 0x1E1F: "f"
      case 0x1E20, 0x1E21: "g"
      case 0x1E22...0x1E2B, 0x1E96: "h"
      case 0x1E2C...0x1E2F, 0x1EC8...0x1ECB: "i"
      case 0x1E30...0x1E35: "k"
      case 0x1E36...0x1E3D: "l"
      case 0x1E3E...0x1E43: "m"
      case 0x1E44...0x1E4B: "n"
      case 0x1E4C...0x1E53, 0x1ECC...0x1EE3: "o"
      case 0x1E54...0x1E57: "p"
      case 0x1E58...0x1E5F: "r"
      case 0x1E60...0x1E69, 0x1E9B: "s"
      case 0x1E6A...0x1E71, 0x1E97: "t"
      case 0x1E72...0x1E7B, 0x1EE4...0x1EF1: "u"
      case 0x1E7C...0x1E7F: "v"
      case 0x1E80...0x1E89, 0x1E98: "w"
      case 0x1E8A...0x1E8D: "x"
      case 0x1E8E, 0x1E8F, 0x1E99, 0x1EF2...0x1EF9: "y"
      case 0x1E90...0x1E95: "z"
      default: nil
      }
    return letter.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}

extension [UInt8] {
  /// Appends the bytes of a literal.
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }
}
