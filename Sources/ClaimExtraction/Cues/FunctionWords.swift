/// Words that carry no sense of their own, by what they do around a claim
/// (`ar/function-words.txt`).
///
///     FunctionWords.isOne("التي", .relative)  // true
enum FunctionWords {
  /// What a function word does; the data file says more of each.
  enum Kind: String, Sendable {
    case relative, adverbial, connecting, belonging, preposition
    case auxiliary, past, negation, future, pronoun, source, topic, rating
    case loose, conclusion, issuing, publishing, company
    case referring, season, naming
  }

  private static let kinds: [String: Set<Kind>] = {
    var kinds: [String: Set<Kind>] = [:]
    for columns in CueFile.lines("ar/function-words") where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).words.first?.folded ?? ""
      for name in columns[1].split(separator: " ") {
        if let kind = Kind(rawValue: String(name)) {
          kinds[word, default: []].insert(kind)
        }
      }
    }
    return kinds
  }()

  /// Whether a folded word is of a kind, where `conjunction` also with و
  /// (wa-, and) before it.
  static func isOne(
    _ word: String, _ kind: Kind, conjunction: Bool = false
  ) -> Bool {
    if kinds[word]?.contains(kind) == true { return true }
    return conjunction && word.hasPrefix("و")
      && kinds[String(word.dropFirst())]?.contains(kind) == true
  }
}
