/// Decides how an English text commits itself to a clause: the first that
/// applies of alleged, planned, predicted, opinion, attributed and asserted
/// (guidelines, section 6).
struct EnglishModality: Sendable {
  private let plans = EnglishPlans()
  /// Words of a norm (should) and of doubt on what is (seems, perhaps).
  private let opinions: PhraseTable<Bool>

  init() {
    opinions = PhraseTable(
      CueFile.lines("en/modality-cues").compactMap { columns in
        columns.count > 2 && columns[2] == "opinion"
          ? (columns[0], true) : nil
      })
  }

  /// The modality of some words of a sentence, and the cue that gave it.
  func modality(
    of range: Range<Int>, _ reading: SentenceReading,
    _ context: ModalityAnnotator.Context
  ) -> (Modality, String) {
    let hasSource = context.speaker.kind != .author
    let verb = reading.mainVerb(in: range)
    if let verb, plans.isPlan(verb, range, reading) {
      return (.planned, "plan")
    }
    if context.isFuture || context.category == .prediction {
      return (.predicted, "future or expected outcome")
    }
    if context.frame == .request { return (.attributed, "reported request") }
    // “I doubt that …”
    if let evaluation = context.evaluation, !hasSource {
      return (.opinion, evaluation)
    }
    if let opinion = opinion(range, verb, reading) {
      return (.opinion, opinion)
    }
    let isData = context.speaker.kind == .document
    if !isData, context.frame == .believe || context.frame == .describe {
      return (.opinion, "verb of belief")
    }
    if context.category == .opinion { return (.opinion, "evaluation") }
    if let evaluation = context.evaluation { return (.opinion, evaluation) }
    return hasSource ? (.attributed, "named source") : (.asserted, "no source")
  }

  /// A word of norm or doubt at the clause's own predicate.
  private func opinion(
    _ range: Range<Int>, _ verb: Int?, _ reading: SentenceReading
  ) -> String? {
    guard let verb else { return nil }
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    let near =
      max(range.lowerBound, verb - 2)..<min(head + 3, range.upperBound)
    for index in near {
      if let match = opinions.match(
        reading.run, at: index, before: range.upperBound)
      {
        return reading.run.text(of: index..<index + match.count)
      }
    }
    return nil
  }
}
