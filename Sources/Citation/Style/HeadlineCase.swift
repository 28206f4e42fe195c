/// English titles with capitals on all words but small ones, as the Chicago
/// Manual of Style (17th ed., 8.159) and the MLA Handbook print them.
enum HeadlineCase {
  /// A title in headline capitals. Words that have a capital already stay as
  /// they are, so that names and acronyms are not touched.
  ///
  ///     HeadlineCase.of("Measles returns to the north")
  ///     // "Measles Returns to the North"
  static func of(_ title: String) -> String {
    let words = title.split(
      separator: " ", omittingEmptySubsequences: false)
    let last = words.lastIndex { !$0.isEmpty }
    var isFirst = true
    return words.enumerated().map { index, word in
      if word.isEmpty { return "" }
      // The first word of a title and of a subtitle, and the last, are never
      // small ones.
      let isSmall =
        !isFirst && index != last && small.contains(bare(word))
      isFirst = word.last.map { ":.?!—–".contains($0) } ?? false
      return isSmall ? String(word) : capitalized(word)
    }.joined(separator: " ")
  }

  private static func bare(_ word: Substring) -> String {
    String(word.filter { $0.isLetter })
  }

  private static func capitalized(_ word: Substring) -> String {
    guard !word.contains(where: \.isUppercase),
      let first = word.firstIndex(where: \.isLetter),
      // `3rd`, `example.org` and addresses are no words.
      !word[..<first].contains(where: \.isNumber),
      !word.dropLast().contains(where: { "./@".contains($0) })
    else { return String(word) }
    return word[..<first] + word[first].uppercased()
      + word[word.index(after: first)...]
  }

  /// Articles, conjunctions and prepositions.
  private static let small: Set = [
    "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in",
    "into", "nor", "of", "off", "on", "onto", "or", "over", "so", "the",
    "till", "to", "up", "via", "vs", "with", "without", "yet",
  ]
}
