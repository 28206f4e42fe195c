import ArticleReading

/// A text in which places in code points are found without counting from its
/// beginning each time.
struct CodePoints: Sendable, Equatable {
  /// The text.
  let text: String
  /// How many code points it has.
  let count: Int
  private let bytes: [UInt8]
  /// The byte at which every 1,024th code point begins.
  private let marks: [Int]
  private static let stride = 1_024

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var marks: [Int] = []
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if count.isMultiple(of: Self.stride) { marks.append(index) }
      count += 1
    }
    self.text = text
    self.bytes = bytes
    self.marks = marks
    self.count = count
  }

  /// Where a span begins and ends; `nil` where it lies outside the text.
  func range(_ span: Span) -> Range<String.Index>? {
    guard 0 <= span.start, span.start <= span.end, span.end <= count else {
      return nil
    }
    return index(span.start)..<index(span.end)
  }

  private func index(_ point: Int) -> String.Index {
    guard point / Self.stride < marks.count else { return text.endIndex }
    let start = text.utf8.index(
      text.startIndex, offsetBy: marks[point / Self.stride])
    return text.unicodeScalars.index(start, offsetBy: point % Self.stride)
  }

  /// Whether words stand in the text more than once, byte for byte.
  func isRepeated(_ words: some StringProtocol) -> Bool {
    let wanted = Array(words.utf8)
    guard let first = find(wanted, from: 0) else { return false }
    return find(wanted, from: first + 1) != nil
  }

  /// Horspool's search: where the last byte of the window does not fit, the
  /// window moves on to where it could.
  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    let count = wanted.count
    guard count > 0, start + count <= bytes.count else { return nil }
    var steps = [Int](repeating: count, count: 256)
    for (index, byte) in wanted.dropLast().enumerated() {
      steps[Int(byte)] = count - 1 - index
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place + count <= bytes.count {
        if bytes[place..<place + count].elementsEqual(wanted) { return place }
        place += steps[Int(bytes[place + count - 1])]
      }
      return nil
    }
  }
}
