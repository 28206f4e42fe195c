/// Finds the parts of a table's bytes; every step is checked.
struct TableReader {
  let bytes: [UInt8]
  var position: Int

  /// The next four bytes as a number.
  mutating func number() -> Int? {
    guard position + 4 <= bytes.count else { return nil }
    defer { position += 4 }
    return bytes.number(at: position)
  }

  /// Where the next bytes are.
  mutating func skip(_ count: Int) -> Range<Int>? {
    guard count >= 0, count <= bytes.count - position else { return nil }
    defer { position += count }
    return position..<position + count
  }

  mutating func wordList() -> WordList? {
    guard let (ends, last) = ends(), let letters = skip(last) else {
      return nil
    }
    return WordList(ends: ends, letters: letters)
  }

  mutating func entryList(rows: Int) -> EntryList? {
    guard let (ends, last) = ends(), ends.count == 4 * rows,
      let entries = skip(4 * last)
    else { return nil }
    return EntryList(ends: ends, entries: entries)
  }

  /// A count and so many ends; with the last of them.
  private mutating func ends() -> (Range<Int>, last: Int)? {
    guard let count = number(), let ends = skip(4 * count) else { return nil }
    return (ends, count == 0 ? 0 : bytes.number(at: ends.upperBound - 4))
  }
}

/// Words sorted by their bytes, somewhere in a table.
struct WordList: Sendable, Equatable {
  /// Where the ends of the words stand, four bytes each.
  let ends: Range<Int>
  /// Where the letters stand.
  let letters: Range<Int>

  var count: Int { ends.count / 4 }

  /// The word of a number; `nil` for a number that is not there.
  func word(_ index: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard index >= 0, index < count else { return nil }
    let range = bytes.range(index, ends: ends)
    guard range.upperBound <= letters.count else { return nil }
    return bytes[
      letters.lowerBound + range.lowerBound..<letters.lowerBound
        + range.upperBound]
  }

  /// The number of a word.
  func index(of word: [UInt8], in bytes: [UInt8]) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      guard let found = self.word(middle, in: bytes) else { return nil }
      if found.lexicographicallyPrecedes(word) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard let found = self.word(low, in: bytes), found.elementsEqual(word)
    else { return nil }
    return low
  }
}

/// The translations of each word of a list, somewhere in a table.
struct EntryList: Sendable, Equatable {
  let ends: Range<Int>
  let entries: Range<Int>

  /// The entries of a word.
  func row(_ index: Int, in bytes: [UInt8]) -> [(word: Int, weight: UInt8)] {
    let range = bytes.range(index, ends: ends)
    guard 4 * range.upperBound <= entries.count else { return [] }
    return range.map { entry in
      let place = entries.lowerBound + 4 * entry
      return (bytes.number(at: place) & 0xFF_FFFF, bytes[place + 3])
    }
  }
}

extension [UInt8] {
  /// Four bytes, little-endian.
  fileprivate func number(at place: Int) -> Int {
    Int(self[place]) | Int(self[place + 1]) << 8 | Int(self[place + 2]) << 16
      | Int(self[place + 3]) << 24
  }

  /// From the end of the item before to the item's own; empty where those
  /// are in disorder.
  fileprivate func range(_ index: Int, ends: Range<Int>) -> Range<Int> {
    let place = ends.lowerBound + 4 * index
    let start = index == 0 ? 0 : number(at: place - 4)
    let end = number(at: place)
    return start..<Swift.max(start, end)
  }
}
