/// Packs the letters of short words eight bytes at a time; see `FoldedWord`.
///
/// Without loops and calls, so that the compiler computes it for the words
/// that stand in code: comparing with them then costs one instruction.
enum LetterPacking {
  /// The letters of a word of up to fifteen Arabic letters or eight ASCII
  /// characters; `nil` for others, which are packed one by one.
  @inline(__always)
  static func packed(_ bytes: UnsafeRawBufferPointer) -> UInt128? {
    let count = bytes.count
    guard count > 0, let start = bytes.baseAddress else { return nil }
    if start.load(as: UInt8.self) & 0xFE == 0xD8 {
      return arabic(start, count)
    }
    return count <= 8 ? ascii(start, count) : nil
  }

  @inline(__always)
  private static func arabic(
    _ start: UnsafeRawPointer, _ count: Int
  ) -> UInt128? {
    guard count <= 30, count & 1 == 0 else { return nil }
    guard let first = four(start, min(count, 8)) else { return nil }
    if count <= 8 { return UInt128(first) }
    guard let second = four(start + 8, min(count - 8, 8)) else { return nil }
    let low = first | second << 32
    if count <= 16 { return UInt128(low) }
    guard let third = four(start + 16, min(count - 16, 8)) else { return nil }
    if count <= 24 { return UInt128(third) << 64 | UInt128(low) }
    guard let fourth = four(start + 24, count - 24) else { return nil }
    return UInt128(third | fourth << 32) << 64 | UInt128(low)
  }

  /// Up to four letters of U+0600–067F, two bytes each, as a byte each.
  @inline(__always)
  private static func four(
    _ start: UnsafeRawPointer, _ count: Int
  ) -> UInt64? {
    let bytes = load(start, count)
    let kept = kept(count)
    guard
      bytes & 0xC0FE_C0FE_C0FE_C0FE == 0x80D8_80D8_80D8_80D8 & kept
    else { return nil }
    let high = (bytes & 0x0001_0001_0001_0001) << 6
    let low = bytes >> 8 & 0x003F_003F_003F_003F
    var letters = high | low | 0x0080_0080_0080_0080 & kept
    letters = (letters | letters >> 8) & 0x0000_FFFF_0000_FFFF
    return (letters | letters >> 16) & 0xFFFF_FFFF
  }

  /// The same bytes, where they are printable ASCII.
  @inline(__always)
  private static func ascii(
    _ start: UnsafeRawPointer, _ count: Int
  ) -> UInt128? {
    let bytes = load(start, count)
    let high: UInt64 = 0x8080_8080_8080_8080
    // Adding 0x60 sets the high bit of a byte from 0x20 on.
    guard bytes & high == 0,
      (bytes &+ 0x6060_6060_6060_6060) & high == high & kept(count)
    else { return nil }
    return UInt128(bytes)
  }

  /// All bits of the first bytes.
  @inline(__always)
  private static func kept(_ count: Int) -> UInt64 {
    .max >> UInt64(64 - count * 8)
  }

  /// One to eight bytes, the first lowest, with zeros behind them.
  @inline(__always)
  private static func load(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    func read<Part: FixedWidthInteger & BitwiseCopyable>(
      _ offset: Int, as: Part.Type
    ) -> UInt64 {
      UInt64(
        truncatingIfNeeded: Part(
          littleEndian: start.loadUnaligned(
            fromByteOffset: offset, as: Part.self)))
    }
    if count == 8 { return read(0, as: UInt64.self) }
    // Two overlapping reads hold the same bytes where they overlap.
    if count >= 4 {
      return read(0, as: UInt32.self)
        | read(count - 4, as: UInt32.self) << UInt64((count - 4) * 8)
    }
    if count >= 2 {
      return read(0, as: UInt16.self)
        | read(count - 2, as: UInt16.self) << UInt64((count - 2) * 8)
    }
    return read(0, as: UInt8.self)
  }
}
