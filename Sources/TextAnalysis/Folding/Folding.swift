/// Writes words in the one form under which they are indexed and compared.
///
/// The rules, each with its test:
/// 1. Marks are dropped: Arabic vowel and Quranic marks (U+0610–061A,
///    064B–065F, 0670, 06D6–06ED, 08CA–08FF), combining accents (U+0300–036F
///    and their supplements), modifier letters such as ʿ (ayn) and ʾ (hamza).
/// 2. Invisible characters are dropped: tatweel U+0640, soft hyphen U+00AD,
///    zero-width space, joiner and non-joiner U+200B–200D, bidi controls
///    (U+200E–200F, 061C, 202A–202E, 2066–2069), word joiner U+2060,
///    variation selectors, byte order mark U+FEFF.
/// 3. Arabic letters: see ``ArabicFolding``.
/// 4. Presentation forms and ligatures (U+FB50–FDFF, FE70–FEFF) become their
///    letters: see ``PresentationForms``.
/// 5. Latin letters become lower case ASCII: see ``LatinFolding``.
/// 6. ’ (right single quotation mark) inside a word becomes '.
/// 7. Digits become ASCII; ٫ (decimal separator) becomes `.`; ٬ (thousands
///    separator) is dropped; a comma is dropped before three digits and
///    becomes `.` before one or two.
/// 8. Letters of other scripts stay as they are, marks included.
/// 9. Bytes that are not UTF-8 are dropped.
///
/// ```swift
/// let text = Array("الـكِتَابَةُ".utf8)
/// Folding.fold(text, Tokenizer.tokens(in: text)[0])  // "الكتابه"
/// ```
public enum Folding {
  /// Appends the folded form of a token's bytes to `output`.
  public static func fold(
    _ text: Span<UInt8>, _ token: Token, into output: inout [UInt8]
  ) {
    let end = min(token.end, text.count)
    var position = max(0, token.start)
    if token.script == .digits {
      foldNumber(text, from: position, to: end, into: &output)
      return
    }
    while position < end {
      let read = ScalarReader.read(text, at: position)
      foldLetter(read.value, in: token.script, into: &output)
      position += read.length
    }
  }

  /// The folded form of a token.
  public static func fold(_ text: [UInt8], _ token: Token) -> [UInt8] {
    var output: [UInt8] = []
    fold(text.span, token, into: &output)
    return output
  }

  @inline(__always)
  private static func foldLetter(
    _ scalar: UInt32, in script: Script, into output: inout [UInt8]
  ) {
    if scalar < 0x80 {
      let isUpper = scalar &- 0x41 < 26
      output.append(UInt8(truncatingIfNeeded: scalar) | (isUpper ? 0x20 : 0))
    } else if scalar >= 0x620, scalar < 0x6D6 {
      let letter = ArabicFolding.letter(scalar)
      if letter != 0 { output.append(scalar: letter) }
    } else {
      foldRareLetter(scalar, in: script, into: &output)
    }
  }

  private static func foldRareLetter(
    _ scalar: UInt32, in script: Script, into output: inout [UInt8]
  ) {
    guard scalar != ScalarRead.invalid else { return }
    let kind = CharacterClass(scalar)
    if script == .other {
      if kind != .invisible { output.append(scalar: scalar) }
      return
    }
    switch kind {
    case .mark, .invisible:
      break
    case .apostrophe:
      output.append(0x27)
    case .latin:
      LatinFolding.fold(scalar, into: &output)
    case .arabic where scalar >= 0xFB50:
      PresentationForms.fold(scalar, into: &output)
    case .arabic:
      output.append(scalar: ArabicFolding.letter(scalar))
    default:
      output.append(scalar: scalar)
    }
  }

  private static func foldNumber(
    _ text: Span<UInt8>, from start: Int, to end: Int,
    into output: inout [UInt8]
  ) {
    var position = start
    while position < end {
      let read = ScalarReader.read(text, at: position)
      position += read.length
      if let digit = digit(read.value) {
        output.append(digit)
      } else if read.value == 0x2E || read.value == 0x66B {
        output.append(0x2E)
      } else if read.value == 0x2C || read.value == 0x60C {
        let group = NumberScanner.digits(text, from: position)
        if group.count != 3 { output.append(0x2E) }
      }
    }
  }

  /// The ASCII digit of an ASCII, Arabic-Indic, Persian or fullwidth digit.
  private static func digit(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39: UInt8(truncatingIfNeeded: scalar)
    case 0x660...0x669: UInt8(truncatingIfNeeded: scalar - 0x660 + 0x30)
    case 0x6F0...0x6F9: UInt8(truncatingIfNeeded: scalar - 0x6F0 + 0x30)
    case 0xFF10...0xFF19: UInt8(truncatingIfNeeded: scalar - 0xFF10 + 0x30)
    default: nil
    }
  }
}

extension [UInt8] {
  /// Appends a code point as UTF-8.
  @inline(__always)
  mutating func append(scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
      return
    }
    if scalar < 0x800 {
      append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
    } else {
      if scalar < 0x1_0000 {
        append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      } else {
        append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
        append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12) & 0x3F)
      }
      append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F)
    }
    append(0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F)
  }
}
