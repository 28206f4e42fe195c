/// Looks a word up in a list that is sorted by its UTF-8 bytes.
enum WordTable {
  /// Whether a sorted list holds the word. Allocates nothing.
  static func contains(_ word: [UInt8], in words: [StaticString]) -> Bool {
    contains(word, count: word.count, in: words)
  }

  /// Whether a sorted list holds the first `count` bytes of the word.
  static func contains(
    _ word: [UInt8], count: Int, in words: [StaticString]
  ) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      switch compare(word, min(count, word.count), words[middle]) {
      case 0: return true
      case ..<0: high = middle
      default: low = middle + 1
      }
    }
    return false
  }

  /// Below, at or above 0 as the word sorts before, with or after an entry.
  @inline(__always)
  private static func compare(
    _ word: [UInt8], _ count: Int, _ entry: StaticString
  ) -> Int {
    entry.withUTF8Buffer { bytes in
      let shared = min(count, bytes.count)
      var index = 0
      while index < shared {
        let difference = Int(word[index]) - Int(bytes[index])
        if difference != 0 { return difference }
        index += 1
      }
      return count - bytes.count
    }
  }
}
