/// Letter by letter access to a folded Arabic word, whose letters are two
/// bytes each in UTF-8.
extension [UInt8] {
  /// Whether every character takes two bytes, as in all folded Arabic words
  /// except those with letters of U+08A0 and above.
  var isArabicWord: Bool {
    var offset = 0
    while offset + 1 < count {
      guard self[offset] >= 0xC2, self[offset] < 0xE0 else { return false }
      offset += 2
    }
    return offset == count
  }

  /// The number of letters.
  var letterCount: Int { count / 2 }

  /// The letter at an index; NUL outside the word.
  @inline(__always)
  func letter(_ index: Int) -> Unicode.Scalar {
    guard index >= 0, 2 * index + 1 < count else { return "\0" }
    let value =
      UInt32(self[2 * index] & 0x1F) << 6
      | UInt32(self[2 * index + 1] & 0x3F)
    return Unicode.Scalar(value) ?? "\0"
  }

  /// The letter at an index counted from the end: 0 is the last.
  @inline(__always)
  func letter(fromEnd index: Int) -> Unicode.Scalar {
    letter(letterCount - 1 - index)
  }

  /// Removes the letter at an index inside the word.
  mutating func removeLetter(at index: Int) {
    guard index >= 0, 2 * index + 1 < count else { return }
    removeSubrange(2 * index...2 * index + 1)
  }

  /// Removes letters from the front.
  mutating func removeFirstLetters(_ number: Int) {
    removeFirst(Swift.min(2 * number, count))
  }

  /// Removes letters from the end.
  mutating func removeLastLetters(_ number: Int) {
    removeLast(Swift.min(2 * number, count))
  }
}
