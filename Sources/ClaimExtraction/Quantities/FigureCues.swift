/// The words around a figure that say how it is meant.
struct FigureCues: Sendable {
  /// What a phrase before or after a figure does to it.
  enum Effect: Sendable {
    case approximate
    /// A bound; `isVerb` where the phrase is not part of the figure's text.
    case bound(Quantity.Qualifier, isVerb: Bool)
  }
  /// Phrases before a figure.
  let before: PhraseTable<Effect>
  /// Phrases after a figure and its unit.
  let after: PhraseTable<Effect>
  /// «شهريا» (a month).
  let periods: PhraseTable<String>
  /// Nouns whose number is a name: «المادة 5».
  let references: WordSet
  /// Words that no figure counts.
  let uncounted: WordSet
  /// Nouns of things that are counted.
  let counted: WordSet
  /// The plurals among them.
  let plurals: WordSet
  /// «عدد» (number of).
  let shares: WordSet
  /// Whether the unit comes from a figure after the same word.
  let parallels: WordMap<Bool>

  /// The cues of the data files of both languages.
  init() {
    var before: [(String, Effect)] = []
    var after: [(String, Effect)] = []
    for language in ["ar", "en"] {
      for row in CueFile.lines(language + "/approximators")
      where row.count > 1 {
        if row[1] == "after" {
          after.append((row[0], .approximate))
        } else {
          before.append((row[0], .approximate))
        }
      }
      for row in CueFile.lines(language + "/qualifiers") {
        guard row.count > 2, let bound = Quantity.Qualifier(rawValue: row[1])
        else { continue }
        let effect = Effect.bound(bound, isVerb: row[2] == "out")
        before.append((row[0], effect))
        after.append((row[0], effect))
      }
    }
    // ب ل (by, to) and و before them: «بنحو», «ولنحو».
    self.before = PhraseTable(
      before.flatMap { phrase, effect in
        ["", "ب", "ل", "وب", "ول"].map { ($0 + phrase, effect) }
      })
    self.after = PhraseTable(after.filter { Self.mayFollow($0.0) })
    self.periods = PhraseTable(
      ["ar/periods", "en/periods"].flatMap { CueFile.lines($0) }
        .filter { $0.count > 1 }.map { ($0[0], $0[1]) })
    self.references = foldedWords(file: "ar/reference-nouns")
      .union(foldedWords(file: "en/reference-nouns"))
    self.uncounted = foldedWords(file: "ar/uncounted-words")
    self.counted = foldedWords(file: "ar/counted-nouns")
    self.plurals = WordSet(
      CueFile.lines("ar/counted-nouns").filter { $0.count > 1 }
        .compactMap { FoldedWord(firstOf: $0[0]) })
    self.shares = foldedWords(file: "ar/share-nouns")
      .union(foldedWords(file: "en/share-nouns"))
    var parallels = WordMap<Bool>()
    for row in CueFile.lines("ar/parallel-cues")
      + CueFile.lines("en/parallel-cues") where row.count > 1
    {
      let word = WordRun(phrase: row[0]).words.first?.folded
      if let word { parallels[word] = row[1] == "same" }
    }
    self.parallels = parallels
  }

  /// Bounds such as «على الأقل» (at least) stand after a figure too; those
  /// that end in a preposition do not.
  private static func mayFollow(_ phrase: String) -> Bool {
    let last = phrase.split(separator: " ").last ?? ""
    return ![
      "من", "عن", "على", "إلى", "حتى", "دون", "فوق", "than", "to", "of",
      "over", "above", "under", "below",
    ].contains(String(last)) && phrase.contains(" ")
      || phrase.hasPrefix("أقصا") || phrase == "تقريبا"
      || phrase == "approximately"
  }
}
