/// Finds where a number written in digits ends (rules 5 and 6 of
/// ``Tokenizer``).
enum NumberScanner {
  /// The end of the number that starts at a byte offset.
  static func end(of text: Span<UInt8>, from start: Int) -> Int {
    var run = digits(text, from: start)
    var end = run.end
    var commas = 0
    // Whether all groups so far could be thousands: 5,000,000.
    var isGrouped = run.count <= 3
    while let point = pointAfter(text, run.next) {
      let after = digits(text, from: point.end)
      guard after.count > 0 else { break }
      if point.isComma {
        let isGroup = isGrouped && after.count == 3
        let isDecimal =
          commas == 0 && after.count <= 2
          && !followsComma(text, start) && !startsList(text, at: after.next)
        guard isGroup || isDecimal else { break }
        commas += 1
        isGrouped = isGroup
      } else {
        isGrouped = point.isGrouping && isGrouped && after.count == 3
      }
      run = after
      end = after.end
    }
    return end
  }

  /// A run of digits: how many, the offset after the last one and its marks,
  /// and the offset of the next character that is neither.
  struct DigitRun {
    var count: Int
    var end: Int
    var next: Int
  }

  static func digits(_ text: Span<UInt8>, from start: Int) -> DigitRun {
    var run = DigitRun(count: 0, end: start, next: start)
    while run.next < text.count {
      let read = ScalarReader.read(text, at: run.next)
      switch CharacterClass(read.value) {
      case .digit:
        run.count += 1
        run.next += read.length
        run.end = run.next
      case .mark:
        run.next += read.length
        if run.count > 0 { run.end = run.next }
      case .invisible:
        run.next += read.length
      default:
        return run
      }
    }
    return run
  }

  /// A separator between digits and the offset after it.
  private struct Point {
    var isComma: Bool
    var isGrouping: Bool
    var end: Int
  }

  private static func pointAfter(_ text: Span<UInt8>, _ offset: Int) -> Point? {
    guard offset < text.count else { return nil }
    let read = ScalarReader.read(text, at: offset)
    guard CharacterClass(read.value) == .point else { return nil }
    return Point(
      isComma: read.value == 0x2C || read.value == 0x60C,
      isGrouping: read.value == 0x66C,
      end: offset + read.length)
  }

  /// Whether a comma stands right before: 2,3 in 1,2,3 is no decimal.
  private static func followsComma(_ text: Span<UInt8>, _ start: Int) -> Bool {
    if start >= 1, text[start - 1] == 0x2C { return true }
    return start >= 2 && text[start - 2] == 0xD8 && text[start - 1] == 0x8C
  }

  /// Whether a comma and another digit follow: 1,2,3 is a list.
  private static func startsList(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard let point = pointAfter(text, offset), point.isComma else {
      return false
    }
    return digits(text, from: point.end).count > 0
  }
}
