/// One character of a text: its code point and how many bytes it takes.
struct ScalarRead {
  /// The code point; ``invalid`` for a byte that is not part of one.
  var value: UInt32
  /// The number of bytes read, 1 to 4.
  var length: Int

  /// Stands for a byte that no valid UTF-8 sequence holds. Above every code
  /// point, so it is no letter, no mark and no digit.
  static let invalid: UInt32 = 0xFFFF_FFFF
}

/// Reads UTF-8 as RFC 3629 defines it, and never traps.
enum ScalarReader {
  /// The character at a byte offset inside the text.
  ///
  /// Truncated and overlong sequences, surrogates, numbers above U+10FFFF and
  /// stray continuation bytes count as one invalid byte each.
  @inline(__always)
  static func read(_ text: Span<UInt8>, at offset: Int) -> ScalarRead {
    let lead = text[offset]
    if lead < 0x80 { return ScalarRead(value: UInt32(lead), length: 1) }
    if lead >= 0xC2, lead < 0xE0, offset + 1 < text.count {
      let second = text[offset + 1]
      if second & 0xC0 == 0x80 {
        return ScalarRead(
          value: UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F), length: 2)
      }
    }
    return readLong(text, at: offset)
  }

  /// A sequence of three or four bytes.
  private static func readLong(
    _ text: Span<UInt8>, at offset: Int
  ) -> ScalarRead {
    let lead = text[offset]
    let broken = ScalarRead(value: ScalarRead.invalid, length: 1)
    guard lead >= 0xE0, lead < 0xF5 else { return broken }
    let length = lead < 0xF0 ? 3 : 4
    guard offset + length <= text.count else { return broken }
    var value = UInt32(lead) & (length == 3 ? 0x0F : 0x07)
    for step in 1..<length {
      let byte = text[offset + step]
      guard byte & 0xC0 == 0x80 else { return broken }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isOverlong = value < (length == 3 ? 0x800 : 0x1_0000)
    let isSurrogate = value >= 0xD800 && value < 0xE000
    guard !isOverlong, !isSurrogate, value <= 0x10_FFFF else { return broken }
    return ScalarRead(value: value, length: length)
  }
}
