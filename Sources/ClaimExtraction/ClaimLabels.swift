import ArticleReading

/// Makes claims of drafts: runs the label annotators over each.
struct ClaimLabels: Sendable {
  private let language: CueLanguage
  private let category: CategoryAnnotator
  private let modality: ModalityAnnotator
  private let negation: NegationAnnotator
  private let hedges: HedgeAnnotator
  /// Knows no article's quotations yet.
  private let quotes: QuoteAnnotator
  private let quantities = QuantityAnnotator()
  private let dates = DateAnnotator()
  private let entities = EntityAnnotator()
  private let priority = PriorityAnnotator()
  private let plans = EnglishPlans()
  /// Verbs of what somebody does on purpose: افتتح (to open).
  private let acts = foldedWords(file: "ar/act-verbs")
  /// Words of a time to come: المقبل (next).
  private let comingTimes = foldedWords(file: "ar/coming-times")

  /// Steps left out.
  private let left: Set<ExtractionStep>

  init(language: CueLanguage, without left: Set<ExtractionStep> = []) {
    self.language = language
    self.left = left
    category = CategoryAnnotator(language: language)
    modality = ModalityAnnotator(language: language)
    negation = NegationAnnotator(language: language)
    hedges = HedgeAnnotator(language: language)
    quotes = QuoteAnnotator(language: language)
  }

  /// The claims of an article from its drafts, in order.
  func claims(
    from drafts: ArticleDrafts, _ readings: [SentenceReading],
    _ article: Article
  ) -> [Claim] {
    var quotes = quotes
    for reading in readings { quotes.count(reading) }
    let names = entities.names(in: readings, drafts.sources, article)
    var figures = SentenceFigures(
      quantities: quantities, dates: dates,
      published: article.metadata.published)
    // What the headings say is the same for all claims of a section.
    let sections = article.sections.indices.map { index in
      let path = article.headingPath(of: index)
      return (
        path: path,
        says: left.contains(.headings) ? nil : category.heading(path)
      )
    }
    var ordinals: [ClaimID.Words: Int] = [:]
    var quoted: Set<Span> = []
    var previous: Labelled?
    return drafts.all.map { draft in
      let reading = readings[draft.reading]
      let paragraph = article.sentences[reading.sentence].paragraph
      let section = article.paragraphs[paragraph].section.map { sections[$0] }
      var claim = skeleton(draft, reading, article, &ordinals)
      claim.section = section?.path ?? []
      label(&claim, draft, reading, heading: section?.says)
      goOn(&claim, draft, reading, from: previous)
      previous = Labelled(draft: draft, claim: claim)
      attribute(&claim, draft, reading, quotes, &quoted)
      figures.add(to: &claim, reading)
      if left.contains(.quantities) { claim.quantities = [] }
      claim.entities = names.entities(in: reading, draft.range)
      claim.speaker = names.named(claim.speaker, sentence: reading.sentence)
      claim.translation = translation(of: reading.sentence, article)
      let rank = priority.priority(of: claim)
      claim.priority = rank.0
      claim.cues.append(
        Cue(label: "priority", value: String(rank.0), because: rank.1))
      return claim
    }
  }

  /// A claim just labelled and its draft.
  private struct Labelled {
    var draft: Draft
    var claim: Claim
  }

  /// «من المقرر أن تصل … وتبدأ …» (is due to arrive … and begin …): what
  /// goes on in the imperfect under the same word is planned or predicted
  /// too.
  private func goOn(
    _ claim: inout Claim, _ draft: Draft, _ reading: SentenceReading,
    from previous: Labelled?
  ) {
    guard let previous, previous.draft.reading == draft.reading,
      draft.opening == .coordination || draft.cue.hasPrefix("على أن"),
      previous.draft.speaker == draft.speaker,
      !left.contains(.modality),
      [.planned, .predicted].contains(previous.claim.modality),
      [.asserted, .attributed].contains(claim.modality),
      !previous.draft.isEmbedded, !draft.isEmbedded,
      let verb = reading.mainVerb(in: draft.range),
      verb <= draft.range.lowerBound + 1,
      reading.verbs[verb]?.tense == .imperfect
    else { return }
    claim.modality = previous.claim.modality
    if claim.modality == .predicted, claim.category == .fact {
      claim.category = .prediction
    }
    claim.cues.append(
      Cue(
        label: "modality", value: claim.modality.rawValue,
        because: "goes on"))
  }

  private func skeleton(
    _ draft: Draft, _ reading: SentenceReading, _ article: Article,
    _ ordinals: inout [ClaimID.Words: Int]
  ) -> Claim {
    let text = reading.run.text(of: draft.range)
    let words = ClaimID.Words(text, article: article.key)
    let ordinal = ordinals[words, default: 0]
    ordinals[words] = ordinal + 1
    return Claim(
      id: words.id(ordinal: ordinal),
      article: article.key,
      span: reading.run.span(of: draft.range), text: text,
      language: article.language)
  }

  private func label(
    _ claim: inout Claim, _ draft: Draft, _ reading: SentenceReading,
    heading: Category?
  ) {
    let future =
      reading.mainVerb(in: draft.range).map {
        isFuture($0, reading)
      } ?? false
    let kind = draft.frame?.kind
    // The actor's own future act is a plan, not a prediction.
    let isOwn =
      (future || isDue(draft, reading)) && isPlan(draft, reading)
    let negated =
      left.contains(.negation)
      ? nil : negation.negation(in: draft.range, reading)
    claim.hedges = hedges.hedges(in: draft.range, reading)
    let found = category.category(
      of: predicated(draft, reading), reading,
      CategoryAnnotator.Context(
        frame: kind, opening: draft.opening,
        heading: heading,
        isFuture: future && !isOwn, isHedged: !claim.hedges.isEmpty,
        isNegated: negated != nil, hasSource: draft.speaker.kind != .author))
    if !left.contains(.categories) { claim.category = found.0 }
    claim.negated = negated != nil
    let mood =
      isOwn
      ? (Modality.planned, "the source's own future")
      : modality.modality(
        of: draft.range, reading,
        ModalityAnnotator.Context(
          frame: kind, speaker: draft.speaker, category: claim.category,
          hedges: claim.hedges, isFuture: future,
          isEvaluation: category.isEvaluation(draft.range, reading)))
    if !left.contains(.modality) { claim.modality = mood.0 }
    claim.cues += [
      Cue(
        label: "category", value: claim.category.rawValue, because: found.1),
      Cue(label: "modality", value: mood.0.rawValue, because: mood.1),
      Cue(
        label: "clause", value: draft.opening.rawValue,
        because: draft.cue),
    ]
    if let negated {
      claim.cues.append(
        Cue(label: "negated", value: "true", because: negated))
    }
  }

  /// «يلتقي الفريقان الأسبوع المقبل» (the teams meet next week): an imperfect
  /// with a time to come.
  private func isDue(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard draft.frame == nil, language == .arabic,
      let verb = reading.mainVerb(in: draft.range),
      reading.verb(verb)?.tense == .imperfect
    else { return false }
    return draft.range.contains {
      comingTimes.contains(reading.folded($0))
    }
  }

  /// The actor's own future act: what the source says that it will do, or
  /// what the author says that somebody will do on purpose.
  private func isPlan(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    let kind = draft.frame?.kind
    if [.predict, .warn, .believe].contains(kind) { return false }
    if draft.speaker.kind != .author, kind == .say || kind == .announce,
      isOwnAct(draft, reading)
    {
      return true
    }
    guard [.author, .publication, .anonymous].contains(draft.speaker.kind),
      let verb = reading.mainVerb(in: draft.range),
      let lemma = reading.verb(verb)?.lemma
    else { return false }
    return acts.contains(lemma)
  }

  /// Whether the source is the subject of what is said: the clause opens
  /// with its verb («إنها ستتعاون»), or its subject is a word of the source's
  /// name or body («الشركة ستفتح»).
  private func isOwnAct(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard [.person, .org].contains(draft.speaker.kind),
      let verb = reading.mainVerb(in: draft.range),
      !category.tellsEffect(verb, reading)
    else { return false }
    if language == .english {
      return plans.isOwnAct(of: draft.speaker, draft.range, reading)
    }
    let subject = (draft.range.lowerBound..<verb).filter {
      !reading.isOne($0, .future) && !reading.isOne($0, .negation)
    }
    // «فريقها سيتيح» (her team will offer): what belongs to the source.
    if subject.count == 1, isOwned(reading.folded(subject[0])) { return true }
    // «الشركة ستفتح», «الحكومة لن ترفع»: a body named by its noun alone.
    if subject.isEmpty
      || subject.count == 1
        && SpeakerNouns.exact(reading.folded(subject[0])) == .org
    {
      return true
    }
    let source = [
      draft.speaker.name, draft.speaker.surface, draft.speaker.role,
      draft.speaker.organization,
    ].compactMap { $0 }.joined(separator: " ")
    let stems = Set(
      FoldedPhrase.words(of: source).map { Stem.of(folded: $0) })
    return subject.contains {
      stems.contains(Stem.of(folded: reading.folded($0)))
    }
  }

  /// A body or a group with a pronoun: فريقها، شركته، حكومتنا.
  private func isOwned(_ word: FoldedWord) -> Bool {
    for pronoun: FoldedWord in ["ها", "نا", "هم", "ه"]
    where word.count > pronoun.count + 2 && word.hasSuffix(pronoun) {
      let bare = word.dropLast(pronoun.count)
      let kinds = [
        bare,
        bare.hasSuffix("ت") ? bare.dropLast() + "ه" : bare,
      ].map { SpeakerNouns.exact($0) }
      if kinds.contains(where: { $0 == .org || $0 == .group }) { return true }
    }
    return false
  }

  /// «أعلنت … عن خسارة»: what is announced says what the claim is about.
  private func predicated(
    _ draft: Draft, _ reading: SentenceReading
  ) -> Range<Int> {
    guard draft.frame?.kind == .announce,
      let about = draft.range.first(where: { reading.folded($0) == "عن" }),
      about + 1 < draft.range.upperBound
    else { return draft.range }
    return about + 1..<draft.range.upperBound
  }

  /// سـ (will) joined to the verb, or سوف، لن (will, will not) before it.
  private func isFuture(_ verb: Int, _ reading: SentenceReading) -> Bool {
    if reading.verbs[verb]?.isFuture == true { return true }
    return reading.isOne(verb - 1, .future, conjunction: true)
  }

  private func attribute(
    _ claim: inout Claim, _ draft: Draft, _ reading: SentenceReading,
    _ quotes: QuoteAnnotator, _ quoted: inout Set<Span>
  ) {
    claim.speaker = draft.speaker
    guard draft.speaker.kind != .author, let span = claim.span else { return }
    var attribution = Attribution(
      verb: draft.frame?.verb, mode: .indirect,
      chain: draft.speaker.name.map { [$0] } ?? [])
    attribution.chain += draft.speaker.including
    if !left.contains(.quotes),
      let pair = quotes.quote(in: reading, draft.range)
    {
      let speech =
        pair.open < 0 || pair.close == reading.run.words.count
        ? reading.speech : nil
      let inside = speech?.span ?? reading.run.span(of: pair.inside)
      attribution.mode = inside.contains(span) ? .direct : .mixed
      if quoted.insert(inside).inserted {
        claim.quote = speech?.text ?? quotes.text(of: pair, reading)
      }
    }
    claim.attribution = attribution
    claim.cues.append(
      Cue(
        label: "speaker", value: draft.speaker.kind.rawValue,
        because: draft.frame?.verb ?? draft.cue))
  }

  private func translation(
    of sentence: Int, _ article: Article
  ) -> ClaimTranslation? {
    guard let translation = article.translation,
      translation.sentences.indices.contains(sentence),
      let text = translation.sentences[sentence]
    else { return nil }
    return ClaimTranslation(
      language: translation.language, text: text, scope: .sentence)
  }
}

/// The figures and dates of sentences, read once for each sentence.
private struct SentenceFigures {
  let quantities: QuantityAnnotator
  let dates: DateAnnotator
  let published: String?
  private var sentence = -1
  private var foundQuantities: [Quantity] = []
  private var foundDates: [DateMention] = []

  init(
    quantities: QuantityAnnotator, dates: DateAnnotator, published: String?
  ) {
    self.quantities = quantities
    self.dates = dates
    self.published = published
  }

  mutating func add(to claim: inout Claim, _ reading: SentenceReading) {
    if reading.sentence != sentence {
      sentence = reading.sentence
      foundQuantities = quantities.quantities(in: reading.run)
      foundDates = dates.dates(in: reading.run, published: published)
    }
    guard let span = claim.span else { return }
    claim.quantities = foundQuantities.filter { span.contains($0.span) }
    claim.dates = foundDates.filter { span.contains($0.span) }
  }
}
