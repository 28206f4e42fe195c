/// A digest of bytes, to know the same file again: FNV-1a, 64 bits
/// (Fowler, Noll, Vo).
struct Fingerprint {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes more bytes in.
  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
