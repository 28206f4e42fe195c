/// Nouns that name a kind of source (`ar/speaker-nouns.txt`).
enum SpeakerNouns {
  private static let kinds: [String: Speaker.Kind] = {
    var kinds: [String: Speaker.Kind] = [:]
    for columns in CueFile.lines("ar/speaker-nouns") where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).words.first?.folded ?? ""
      kinds[word] = Speaker.Kind(rawValue: columns[1])
    }
    return kinds
  }()

  /// «مصدرا» (a source, as the object or after لكن).
  private static func accusative(_ word: String) -> Speaker.Kind? {
    word.hasSuffix("ا") ? kinds[String(word.dropLast())] : nil
  }

  /// The kind of source that a folded noun names as it stands, or with the
  /// article.
  static func exact(_ word: String) -> Speaker.Kind? {
    kinds[word] ?? (word.isDefinite ? kinds[String(word.dropFirst(2))] : nil)
  }

  /// The kind of source that a folded noun names, with or without the
  /// article and the prepositions لـ and بـ.
  static func shared(_ word: String) -> Speaker.Kind? {
    if let kind = kinds[word] ?? accusative(word) { return kind }
    for prefix in ["ال", "لل", "ل", "بال", "ب", "وال", "و"]
    where word.hasPrefix(prefix) {
      if let kind = kinds[String(word.dropFirst(prefix.count))] {
        return kind
      }
    }
    return nil
  }
}
