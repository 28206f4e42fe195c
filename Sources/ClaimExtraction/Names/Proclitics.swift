import ArticleReading

/// Reads a name that particles are joined to: «وميتا» (and Meta), «لمصر»
/// (to Egypt), «للسعودية» (to Saudi Arabia).
enum Proclitics {
  /// A word without its particles.
  struct Reading {
    /// How many letters stand before the name as it is printed.
    var letters: Int
    /// The folded name.
    var name: FoldedWord
    /// Whether it stands behind للـ, which has its article in it.
    var hasLostArticle = false
  }

  /// What is found for the first reading of a folded word for which anything
  /// is: the word itself, then without a conjunction, a preposition or both.
  /// For للـ (lil-, to the) the name has its article again.
  static func first<Found>(
    of word: FoldedWord, _ find: (Reading) -> Found?
  ) -> Found? {
    if let found = find(Reading(letters: 0, name: word)) { return found }
    if let found = withoutPreposition(word, 0, find) { return found }
    // و (wa-, and), ف (fa-, then)
    guard word.count > 3, word.hasPrefix("و") || word.hasPrefix("ف") else {
      return nil
    }
    let rest = word.dropFirst()
    return find(Reading(letters: 1, name: rest))
      ?? withoutPreposition(rest, 1, find)
  }

  private static func withoutPreposition<Found>(
    _ word: FoldedWord, _ letters: Int, _ find: (Reading) -> Found?
  ) -> Found? {
    // «لد» is no name left of «بلد» (a country).
    guard word.count > 3 else { return nil }
    // للـ (lil-, to the)
    if word.hasPrefix("لل"),
      let found = find(
        Reading(
          letters: letters + 2, name: "ال" + word.dropFirst(2),
          hasLostArticle: true))
    {
      return found
    }
    // ب (bi-, in), ل (li-, to), ك (ka-, as)
    guard word.hasPrefix("ب") || word.hasPrefix("ل") || word.hasPrefix("ك")
    else { return nil }
    return find(Reading(letters: letters + 1, name: word.dropFirst()))
  }
}

extension WordRun {
  /// The text and place of some words without the first letters.
  ///
  /// - Parameter letters: How many letters are left out; vowel marks and
  ///   tatweel that follow them go with them.
  func printed(
    _ range: Range<Int>, droppingLetters letters: Int
  ) -> (text: String, span: Span) {
    var span = span(of: range)
    guard letters > 0, !range.isEmpty else { return (text(of: range), span) }
    var offset = words[range.lowerBound].utf8.lowerBound
    let end = words[range.upperBound - 1].utf8.upperBound
    var left = letters
    while offset < end {
      let scalar = UTF8Scalar.decode(bytes, at: offset)
      if !scalar.isInvisible {
        if left == 0 { break }
        left -= 1
      }
      offset += scalar.length
      span.start += 1
    }
    return (String(decoding: bytes[offset..<end], as: UTF8.self), span)
  }
}
