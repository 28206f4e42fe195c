import Foundation

/// The lengths of one field's texts within a block of claims, in words that
/// are no stop words; two bytes each, the lower first.
struct FieldLengths {
  private(set) var data: Data

  init(data: Data) { self.data = data }

  /// Sets the length of the claim at a place in the block; above 65,535 it
  /// is kept as that.
  mutating func set(_ length: Int, at offset: UInt32) {
    let index = 2 * Int(offset)
    if data.count < index + 2 {
      data.append(Data(count: index + 2 - data.count))
    }
    let kept = UInt16(clamping: length)
    data[index] = UInt8(truncatingIfNeeded: kept)
    data[index + 1] = UInt8(truncatingIfNeeded: kept >> 8)
  }

  /// The lengths, from the block's first claim on.
  var all: [UInt16] {
    data.withUnsafeBytes { bytes in
      (0..<bytes.count / 2).map {
        UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8
      }
    }
  }

  /// How many of the claims have the field.
  var count: Int { all.count { $0 > 0 } }

  /// The sum of the lengths.
  var total: Int { all.reduce(0) { $0 + Int($1) } }
}
