/// A code point decoded from valid UTF-8.
struct UTF8Scalar {
  var value: UInt32
  /// Its bytes.
  var length: Int

  /// The bytes of the code point that a leading byte announces.
  static func length(leading byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  /// Decodes the code point at a byte; the text must be valid UTF-8.
  static func decode(_ bytes: [UInt8], at offset: Int) -> UTF8Scalar {
    let length = min(length(leading: bytes[offset]), bytes.count - offset)
    var value =
      length == 1
      ? UInt32(bytes[offset])
      : UInt32(bytes[offset]) & (0xFF >> UInt32(length + 1))
    for index in 1..<max(length, 1) {
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    return UTF8Scalar(value: value, length: length)
  }

  /// Whether it prints nothing: space, vowel mark, bidi or joining control.
  var isInvisible: Bool {
    switch value {
    case ...0x20, 0x7F...0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F,
      0x205F...0x206F, 0x3000, 0xFEFF, 0x061C, 0x0640, 0x0610...0x061A,
      0x064B...0x065F, 0x0670, 0x06D6...0x06ED, 0x0300...0x036F:
      true
    default: false
    }
  }
}
