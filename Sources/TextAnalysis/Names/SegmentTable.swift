/// How likely segments of up to two letters of a name and of its other
/// spelling stand for each other: the learned part of ``NameAligner``.
public struct SegmentTable: Sendable {
  /// Open addressing: the two segments, 0 where a place is free, and beside
  /// it their probability.
  private var keys: [UInt32]
  private var values: [Float]
  /// The probability of a segment beside any other.
  private(set) var left: [Float]
  private(set) var right: [Float]

  /// Reads a table as `script/learn-names` writes it.
  ///
  /// - Parameter text: UTF-8. A line holds two segments and their joint
  ///   probability in parts of 10⁹, split by tabs; lines that begin with `#`
  ///   and lines of another shape are left out.
  public init(_ text: Span<UInt8>) {
    var entries: [(key: UInt32, value: Float)] = []
    left = Array(repeating: 0, count: NameLetters.segmentCount)
    right = left
    var line: [UInt8] = []
    for index in 0..<text.count {
      if text[index] != UInt8(ascii: "\n") {
        line.append(text[index])
        continue
      }
      if let entry = Self.entry(line) {
        entries.append((Self.key(entry.left, entry.right), entry.value))
        left[entry.left] += entry.value
        right[entry.right] += entry.value
      }
      line.removeAll(keepingCapacity: true)
    }
    var places = 16
    while places < 2 * entries.count { places *= 2 }
    keys = Array(repeating: 0, count: places)
    values = Array(repeating: 0, count: places)
    for entry in entries {
      let place = place(of: entry.key)
      keys[place] = entry.key
      values[place] = entry.value
    }
  }

  /// The joint probability of two segments; 0 when never seen together.
  @inline(__always)
  func probability(_ left: Int, _ right: Int) -> Double {
    Double(values[place(of: Self.key(left, right))])
  }

  @inline(__always)
  private static func key(_ left: Int, _ right: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: left << (2 * NameLetters.bits) | right)
  }

  /// Where a key stands, or the free place where it would.
  @inline(__always)
  private func place(of key: UInt32) -> Int {
    let mask = keys.count - 1
    // Fibonacci hashing: the multiplier is 2^32 over the golden ratio.
    var place = Int(key &* 0x9E37_79B1 >> 12) & mask
    while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
    return place
  }

  private static func entry(
    _ line: [UInt8]
  ) -> (left: Int, right: Int, value: Float)? {
    let columns = line.split(
      separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard line.first != UInt8(ascii: "#"), columns.count == 3,
      let left = NameLetters.segment(Array(columns[0])),
      let right = NameLetters.segment(Array(columns[1])),
      left | right != 0
    else { return nil }
    var parts = 0
    for byte in columns[2] {
      guard byte >= 0x30, byte <= 0x39, parts < 100_000_000 else {
        return nil
      }
      parts = 10 * parts + Int(byte - 0x30)
    }
    return (left, right, Float(parts) * 1e-9)
  }
}
