/// Decides how the text commits itself to a clause: the first that applies
/// of alleged, planned, predicted, opinion, attributed and asserted
/// (guidelines, section 6).
struct ModalityAnnotator: Sendable {
  private var verbs = WordMap<Modality>()
  private var heads = WordMap<Modality>()
  private let phrases: PhraseTable<Modality>
  /// Reads English clauses; `nil` for Arabic ones, which the rest is for.
  private let english: EnglishModality?

  /// The cues of a language.
  init(language: CueLanguage) {
    english = language == .english ? EnglishModality() : nil
    var phrases: [(String, Modality)] = []
    for columns in CueFile.lines(language.file("modality-cues"))
    where columns.count > 2 {
      guard let modality = Modality(rawValue: columns[2]) else { continue }
      if columns[1] == "verb" {
        verbs[WordRun(phrase: columns[0]).firstFolded] = modality
      } else if columns[1] == "head" {
        heads[Stem.of(phrase: columns[0])] = modality
      } else {
        phrases.append((columns[0], modality))
      }
    }
    self.phrases = PhraseTable(phrases)
  }

  /// What a clause is read with.
  struct Context {
    var frame: ReportingWord.Kind?
    var speaker: Speaker
    var category: Category
    var hedges: [String]
    var isFuture: Bool
    /// Whether an English predicate evaluates: “is misleading”.
    var isEvaluation = false
  }

  /// The modality of some words of a sentence, and the cue that gave it.
  func modality(
    of range: Range<Int>, _ reading: SentenceReading, _ context: Context
  ) -> (Modality, String) {
    if let english { return english.modality(of: range, reading, context) }
    let hasSource = context.speaker.kind != .author
    if context.category == .allegation, hasSource,
      context.frame == .accuse || context.frame == .doubt
        || context.frame == .believe
    {
      return (.alleged, "accusing or doubting source")
    }
    let cues = cues(in: range, reading)
    if let planned = cues.first(where: { $0.0 == .planned }) {
      return (.planned, planned.1)
    }
    if let first = range.first,
      let head = heads[reading.run.words[first].stem]
        ?? headBehindProclitic(reading.folded(first))
    {
      return (head, reading.run.text(of: first..<first + 1))
    }
    if context.isFuture || context.category == .prediction {
      return (.predicted, "future or expected outcome")
    }
    if let predicted = cues.first(where: { $0.0 == .predicted }) {
      return (.predicted, predicted.1)
    }
    if context.frame == .request { return (.attributed, "reported request") }
    if let opinion = cues.first(where: { $0.0 == .opinion }) {
      return (.opinion, opinion.1)
    }
    let isData = context.speaker.kind == .document
    if !isData, context.frame == .believe || context.frame == .describe {
      return (.opinion, "verb of belief")
    }
    if context.category == .opinion { return (.opinion, "evaluation") }
    if [.remedy, .critique, .challenge].contains(context.category),
      let verb = reading.firstVerb(in: range), isEvaluation(verb, reading)
    {
      return (.opinion, "evaluation")
    }
    return hasSource ? (.attributed, "named source") : (.asserted, "no source")
  }

  /// «وخطر» (and the danger): not «أخطر» (the most dangerous).
  private func headBehindProclitic(_ word: FoldedWord) -> Modality? {
    ["و", "ف", "ب", "ل"].contains(where: word.hasPrefix)
      ? heads[Stem.of(folded: word.dropFirst())] : nil
  }

  /// يعد، يعتبر (is considered)
  private func isEvaluation(_ verb: Int, _ reading: SentenceReading) -> Bool {
    reading.isOne(verb, .rating, conjunction: true)
  }

  private func cues(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> [(Modality, String)] {
    range.compactMap { index in
      if let match = phrases.match(
        reading.run, at: index, before: range.upperBound, conjunction: true)
      {
        return (match.value, reading.run.text(of: index..<index + match.count))
      }
      // Only the clause's own predicate plans or intends.
      guard let verb = reading.verbs[index],
        index == reading.mainVerb(in: range), let modality = verbs[verb.lemma]
      else { return nil }
      return (modality, reading.run.text(of: index..<index + 1))
    }
  }
}
