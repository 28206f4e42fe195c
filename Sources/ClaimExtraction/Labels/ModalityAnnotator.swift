/// Decides how the text commits itself to a clause: the first that applies
/// of alleged, planned, predicted, opinion, attributed and asserted
/// (guidelines, section 6).
struct ModalityAnnotator: Sendable {
  private var verbs = WordMap<Modality>()
  private var heads = WordMap<Modality>()
  /// Nouns of what somebody means to do or expects: خطة، توقعات.
  private var nouns = WordMap<Modality>()
  /// Verbs that change a forecast: خفض، رفع (to lower, to raise).
  private var revisions: WordSet = []
  /// Words of courts, whose findings accuse nobody: محكمة، قاض.
  private var judges: WordSet = []
  /// Verbs of belief that take what is judged as an object: اعتبر، عد.
  private var beliefs: WordSet = []
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
      let word = WordRun(phrase: columns[0]).firstFolded
      switch columns[1] {
      case "verb": verbs[word] = modality
      case "noun": nouns[word] = modality
      case "head": heads[Stem.of(phrase: columns[0])] = modality
      case "revision": revisions.insert(word)
      case "belief": beliefs.insert(word)
      case "judge": judges.insert(word)
      default: phrases.append((columns[0], modality))
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
    /// What evaluates: “is misleading”, «المشكلة ليست في …».
    var evaluation: String?
  }

  /// The modality of some words of a sentence, and the cue that gave it.
  func modality(
    of range: Range<Int>, _ reading: SentenceReading, _ context: Context
  ) -> (Modality, String) {
    let hasSource = context.speaker.kind != .author
    if context.category == .allegation,
      hasSource && !isJudge(context) || accuses(range, reading)
    {
      return (.alleged, "accusing or doubting source")
    }
    if let english { return english.modality(of: range, reading, context) }
    let cues = cues(in: range, reading)
    if let planned = cues.first(where: { $0.0 == .planned }) {
      return (.planned, planned.1)
    }
    // «خطر الإصابة ارتفع» (the risk has risen) is told.
    let isTold = reading.mainVerb(in: range).map {
      reading.verbs[$0]?.tense == .perfect
    }
    if let first = range.first, isTold != true, context.evaluation == nil,
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
    if context.frame == .request {
      // «أقترح أن …» (I propose that …)
      return range.contains { reading.report($0)?.isFirstPerson == true }
        ? (.opinion, "own request") : (.attributed, "reported request")
    }
    // What a study is not sure of is its finding, with a hedge.
    if let opinion = cues.first(where: { $0.0 == .opinion }),
      context.speaker.kind != .document
        || !context.hedges.contains(where: { $0.hasPrefix(opinion.1) })
    {
      return (.opinion, opinion.1)
    }
    return belief(range, reading, context)
      ?? (hasSource
        ? (.attributed, "named source") : (.asserted, "no source"))
  }

  /// An evaluation, a belief or a doubt on what is; what a study or figures
  /// weaken stays theirs.
  private func belief(
    _ range: Range<Int>, _ reading: SentenceReading, _ context: Context
  ) -> (Modality, String)? {
    let isData = context.speaker.kind == .document
    if !isData,
      [.believe, .describe, .predict].contains(context.frame)
    {
      return (.opinion, "verb of belief")
    }
    if let evaluation = context.evaluation, !isData {
      return (.opinion, evaluation)
    }
    if context.category == .opinion { return (.opinion, "evaluation") }
    if isData { return nil }
    // «أعتبر هذه السيارة استثنائية» (I hold this car to be exceptional)
    if range.prefix(3).contains(where: {
      reading.report($0).map { $0.isFirstPerson && $0.kind == .believe }
        ?? false
    }) {
      return (.opinion, "own belief")
    }
    guard let verb = reading.mainVerb(in: range) else { return nil }
    if isJudged(verb, reading) { return (.opinion, "verb of belief") }
    // «قد تكون» (may be)
    if reading.verbs[verb]?.tense == .imperfect,
      reading.isOne(verb - 1, .past, conjunction: true)
        || reading.isOne(verb - 1, .negation)
          && reading.isOne(verb - 2, .past, conjunction: true)
    {
      return (.opinion, "doubt")
    }
    if [.remedy, .critique, .challenge].contains(context.category),
      isEvaluation(verb, reading)
    {
      return (.opinion, "evaluation")
    }
    return nil
  }

  /// Whether a court says it: what a court finds is no accusation.
  private func isJudge(_ context: Context) -> Bool {
    guard context.frame != .accuse else { return false }
    return [
      context.speaker.surface, context.speaker.name, context.speaker.role,
    ]
    .contains { text in
      text.map {
        FoldedPhrase.words(of: $0, marks: false).contains {
          judges.contains($0)
        }
      } ?? false
    }
  }

  /// «تزعم فيها أن …» (in which it claims that …): a clause whose own predicate
  /// accuses or is not vouched for.
  private func accuses(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = reading.mainVerb(in: range),
      let kind = reading.report(verb)?.kind
    else { return false }
    return kind == .accuse || kind == .doubt
  }

  /// «يعتبره بابا للتزوير» (holds it to be a door to forgery): a verb of belief
  /// with a pronoun for what is judged.
  private func isJudged(_ verb: Int, _ reading: SentenceReading) -> Bool {
    guard let lemma = reading.verbs[verb]?.lemma, beliefs.contains(lemma)
    else { return false }
    let word = reading.folded(verb)
    return word.hasSuffix("ه") || word.endsInHerOrTheir
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

  /// لم (did not)
  private static let didNot: FoldedWord = "لم"

  // MARK: Cues

  private func cues(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> [(Modality, String)] {
    let main = reading.mainVerb(in: range)
    return range.compactMap { index in
      // «النهر الذي يُعتقد أنه …»: the verb of a relative clause, unless all
      // of the clause is one.
      if index > range.lowerBound + 2, reading.isOne(index - 1, .relative) {
        return nil
      }
      if let match = phrases.match(
        reading.run, at: index, before: range.upperBound, conjunction: true)
      {
        return (match.value, reading.run.text(of: index..<index + match.count))
      }
      if let modality = nouns[reading.folded(index)] {
        return isObject(index, of: main, modality, range, reading)
          ? (modality, reading.run.text(of: index..<index + 1)) : nil
      }
      // Only the clause's own predicate plans or intends.
      // «لم يستعد» (did not prepare) is past.
      guard index == main, let verb = reading.verbs[index],
        reading.folded(index - 1) != Self.didNot,
        let modality = verbs[verb.lemma]
      else { return nil }
      return (modality, reading.run.text(of: index..<index + 1))
    }
  }

  /// «أعلنت الوزارة خطة» (announced a plan), «خفض البنك توقعاته» (lowered its
  /// forecast): not «احتجوا على خلفية خطة» (protested over a plan).
  private func isObject(
    _ index: Int, of verb: Int?, _ modality: Modality, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Bool {
    guard let verb, verb < index, let lemma = reading.verbs[verb]?.lemma
    else { return verb == nil && index <= range.lowerBound + 1 }
    if modality == .predicted { return revisions.contains(lemma) }
    guard let report = reading.report(verb), report.kind == .announce
    else { return false }
    let before = reading.folded(index - 1)
    return before == "عن" || before.isDefinite || index == verb + 1
      || reading.run.words[index - 1].kind != .arabic
  }
}
