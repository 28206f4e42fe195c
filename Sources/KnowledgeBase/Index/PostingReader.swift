/// Reads a stored ``PostingList`` one posting after the other, without making
/// a list of them.
struct PostingReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var offset: UInt32 = 0

  /// A reader of bytes that have to outlive it.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next claim's place in the block, and how often it holds the form;
  /// `nil` at the end, and where a list breaks off or leaves the block.
  @inline(__always)
  mutating func next() -> (offset: UInt32, count: UInt32)? {
    guard position < bytes.count else { return nil }
    let step = number()
    offset &+= step >> 1
    let count = step & 1 == 0 ? 1 : number()
    guard offset >> UInt32(PostingList.blockBits) == 0 else {
      position = bytes.count
      return nil
    }
    return (offset, count)
  }

  @inline(__always)
  private mutating func number() -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      value |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 || shift > 21 { break }
      shift += 7
    }
    return value
  }
}
