/// Words that carry no sense of their own, by what they do around a claim
/// (`ar/function-words.txt`).
///
///     FunctionWords.isOne("التي", .relative)  // true
enum FunctionWords {
  /// What a function word does; the data file says more of each.
  enum Kind: UInt32, Sendable, CaseIterable {
    case relative, adverbial, connecting, belonging, preposition
    case auxiliary, past, negation, future, pronoun, source, topic, rating
    case loose, conclusion, issuing, publishing, company
    case referring, season, naming, demonstrative

    /// The kind that the data file calls so.
    init?(name: Substring) {
      guard let kind = Self.allCases.first(where: { "\($0)" == name }) else {
        return nil
      }
      self = kind
    }

    /// Its place in a set of kinds.
    fileprivate var bit: UInt32 { 1 << rawValue }
  }

  /// The kinds of each word, a bit for each.
  private static let kinds: WordMap<UInt32> = {
    var kinds = WordMap<UInt32>()
    for columns in CueFile.lines("ar/function-words") where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).firstFolded
      for name in columns[1].split(separator: " ") {
        guard let kind = Kind(name: name) else { continue }
        kinds[word, default: 0] |= kind.bit
      }
    }
    return kinds
  }()

  /// Whether a folded word is of a kind, where `conjunction` also with و
  /// (wa-, and) before it.
  static func isOne(
    _ word: FoldedWord, _ kind: Kind, conjunction: Bool = false
  ) -> Bool {
    if let bits = kinds[word], bits & kind.bit != 0 { return true }
    guard conjunction, word.hasPrefix("و"),
      let bits = kinds[word.dropFirst()]
    else { return false }
    return bits & kind.bit != 0
  }
}
