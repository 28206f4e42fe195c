/// How many slips of the pen lie between two spellings.
///
/// Optimal string alignment: a letter added, left out or taken for another,
/// or two neighbours in the wrong order, each counts one (Damerau, "A
/// Technique for Computer Detection and Correction of Spelling Errors", 1964).
///
/// ```swift
/// SpellingDistance.between(
///   Array("recator".unicodeScalars), Array("reactor".unicodeScalars),
///   atMost: 2)  // 1
/// ```
public enum SpellingDistance {
  /// How many slips a misspelt word may have by its number of letters: none
  /// below three, one up to five, else two, as Lucene's `AUTO` fuzziness.
  public static func allowed(letters: Int) -> Int {
    letters < 3 ? 0 : letters < 6 ? 1 : 2
  }

  /// The distance of two words; `nil` above a limit.
  public static func between(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var next = [row + 1]
      next.reserveCapacity(second.count + 1)
      for (column, other) in second.enumerated() {
        var least = min(
          last[column] + (letter == other ? 0 : 1),
          min(last[column + 1], next[column]) + 1)
        let isSwap =
          row > 0 && column > 0 && letter == second[column - 1]
          && first[row - 1] == other
        if isSwap { least = min(least, before[column - 1] + 1) }
        next.append(least)
      }
      if (next.min() ?? 0) > limit { return nil }
      (before, last) = (last, next)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
