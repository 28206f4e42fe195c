/// Pairs of word lists that translate one another, as numbers.
struct AlignedWords {
  /// The words of each language, all pairs in one list.
  private(set) var english: [Int32] = []
  private(set) var arabic: [Int32] = []
  /// Where the words of each pair end.
  private(set) var ends: [(english: Int, arabic: Int)] = []

  /// Adds a pair; one without words on a side is left out.
  mutating func append(english: [Int32], arabic: [Int32]) {
    guard !english.isEmpty, !arabic.isEmpty else { return }
    self.english += english
    self.arabic += arabic
    ends.append((self.english.count, self.arabic.count))
  }

  /// How many pairs there are.
  var count: Int { ends.count }

  /// Where the words of a pair stand.
  func pair(_ index: Int) -> (english: Range<Int>, arabic: Range<Int>) {
    let start = index == 0 ? (english: 0, arabic: 0) : ends[index - 1]
    return (
      start.english..<ends[index].english, start.arabic..<ends[index].arabic
    )
  }
}
