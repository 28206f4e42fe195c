/// Tells whether an article is a column: its author says “I” outside
/// quotations. What such an author tells in the present, without a figure,
/// is a view (guidelines, section 6).
struct ColumnVoice: Sendable {
  /// Whether the author says “I” in two sentences at least.
  let isColumn: Bool

  init(_ readings: [SentenceReading]) {
    var count = 0
    for reading in readings where reading.speech == nil {
      if Self.saysI(reading) { count += 1 }
      if count > 1 { break }
    }
    isColumn = count > 1
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
  func isView(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard isColumn, draft.speaker.kind == .author, draft.frame == nil,
      !draft.isEmbedded, draft.opening != .consequence
    else { return false }
    guard let verb = reading.mainVerb(in: draft.range) else {
      return !hasFigure(draft.range, reading)
        && !Self.existence.contains(reading.folded(draft.range.lowerBound))
    }
    return reading.verbs[verb]?.tense == .imperfect
      && reading.report(verb) == nil && !hasFigure(draft.range, reading)
      && !Self.people.contains(reading.folded(draft.range.lowerBound))
  }

  /// Of somebody in particular a deed is told.
  private static let people: WordSet = ["he", "she", "it"]

  /// «لها أنصار» (it has supporters), «هناك» (there is): what there is, is
  /// told.
  private static let existence: WordSet = [
    "له", "لها", "لهم", "وله", "ولها", "ولهم", "هناك", "وهناك", "ثمه", "وثمه",
    "عنده", "عندها", "لديه", "لديها", "ولديه", "ولديها",
  ]

  private func hasFigure(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { reading.bearsFigure($0) }
  }
}
