/// Tells whether an article is a column: its author says “I” outside
/// quotations. How such an author says that things are, or are not, is a view
/// (guidelines, section 6), unless it bears a figure.
struct ColumnVoice: Sendable {
  /// Whether the author says “I” in two sentences at least, and in one of
  /// fifteen.
  let isColumn: Bool
  /// Verbs of being and becoming, as perfects.
  private static let copulas = foldedWords(file: "ar/copulas")

  init(_ readings: [SentenceReading]) {
    let least = max(2, readings.count / 15)
    var count = 0
    for reading in readings where reading.speech == nil {
      if Self.saysI(reading) { count += 1 }
      if count >= least { break }
    }
    isColumn = count >= least
  }

  private static func saysI(_ reading: SentenceReading) -> Bool {
    let words = reading.run.words
    return words.indices.contains { index in
      let isFirst =
        reading.tags.isEmpty
        ? reading.isOne(index, .oneself, conjunction: true)
        : [.pronoun, .possessive].contains(reading.tags[index])
          && english.contains(words[index].folded)
      return isFirst
        && !reading.pairs.contains {
          $0.kind == .quotation && $0.open < index && index < $0.close
        }
    }
  }

  private static let english: WordSet = ["i", "i'm", "i've", "i'd", "my", "me"]

  /// Whether a clause of the author's tells how things are, without a figure.
  func isView(
    _ draft: Draft, _ reading: SentenceReading, isNegated: Bool
  ) -> Bool {
    guard isColumn, draft.speaker.kind == .author, draft.frame == nil,
      !draft.isEmbedded, draft.opening != .consequence
    else { return false }
    let start = draft.range.lowerBound
    // «هو السلم الوحيد الذي …» (is the only ladder that …): a nominal clause.
    guard let verb = reading.mainVerb(in: draft.range),
      !(start..<verb).contains(where: { reading.isOne($0, .pronoun) })
    else {
      return !reading.hasFigure(in: draft.range)
        && !Self.existence.contains(reading.folded(start))
    }
    guard let form = reading.verbs[verb], form.tense == .imperfect,
      isNegated || Self.copulas.contains(form.lemma) || form.lemma == "be"
    else { return false }
    return reading.report(verb) == nil && !reading.hasFigure(in: draft.range)
      && !Self.people.contains(reading.folded(start))
  }

  /// Of somebody in particular a deed is told.
  private static let people: WordSet = ["he", "she"]

  /// «لها أنصار» (it has supporters), «هناك» (there is): what there is, is
  /// told.
  static let existence: WordSet = [
    "له", "لها", "لهم", "وله", "ولها", "ولهم", "هناك", "وهناك", "ثمه", "وثمه",
    "there", "عنده", "عندها", "لديه", "لديها", "ولديه", "ولديها",
  ]
}
