/// A code point and how many bytes it takes in UTF-8.
struct DecodedScalar: Equatable {
  var value: UInt32
  var length: Int
}

/// The offset of the first byte that does not belong to well-formed UTF-8
/// (Unicode 15, table 3-7), or `nil`.
func firstMalformedOffset(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { bytes in
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        offset += 1
        continue
      }
      guard let length = sequenceLength(in: bytes, at: offset) else {
        return offset
      }
      offset += length
    }
    return nil
  }
}

private func sequenceLength(
  in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
) -> Int? {
  let lead = bytes[offset]
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch lead {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: length = 4
  default: return nil
  }
  guard offset + length <= bytes.count, second.contains(bytes[offset + 1])
  else { return nil }
  for next in (offset + 2)..<max(offset + length, offset + 2)
  where bytes[next] & 0xC0 != 0x80 {
    return nil
  }
  return length
}

/// The code point that starts at `offset` of well-formed UTF-8.
@inline(__always)
func scalar(in bytes: [UInt8], at offset: Int) -> DecodedScalar {
  let lead = UInt32(bytes[offset])
  if lead < 0x80 { return DecodedScalar(value: lead, length: 1) }
  let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard offset + length <= bytes.count else {
    return DecodedScalar(value: 0xFFFD, length: 1)
  }
  var value = lead & (0xFF >> UInt32(length + 1))
  for next in 1..<length {
    value = value << 6 | UInt32(bytes[offset + next] & 0x3F)
  }
  return DecodedScalar(value: value, length: length)
}

/// The code point that ends just before `offset` of well-formed UTF-8;
/// `nil` at or before `start`.
@inline(__always)
func scalar(
  in bytes: [UInt8], before offset: Int, notBefore start: Int
) -> DecodedScalar? {
  guard offset > start else { return nil }
  var first = offset - 1
  while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
  return scalar(in: bytes, at: first)
}

/// Appends a code point as UTF-8.
func appendUTF8(_ value: UInt32, to output: inout [UInt8]) {
  switch value {
  case ..<0x80:
    output.append(UInt8(value))
  case ..<0x800:
    output.append(UInt8(0xC0 | value >> 6))
    output.append(UInt8(0x80 | value & 0x3F))
  case ..<0x10000:
    output.append(UInt8(0xE0 | value >> 12))
    output.append(UInt8(0x80 | value >> 6 & 0x3F))
    output.append(UInt8(0x80 | value & 0x3F))
  default:
    output.append(UInt8(0xF0 | value >> 18 & 0x07))
    output.append(UInt8(0x80 | value >> 12 & 0x3F))
    output.append(UInt8(0x80 | value >> 6 & 0x3F))
    output.append(UInt8(0x80 | value & 0x3F))
  }
}
