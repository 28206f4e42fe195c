import ArticleReading

/// Makes claims of drafts: runs the label annotators over each.
struct ClaimLabels: Sendable {
  private let language: CueLanguage
  private let category: CategoryAnnotator
  private let headings: HeadingCues
  private let modality: ModalityAnnotator
  private let negation: NegationAnnotator
  private let hedges: HedgeAnnotator
  /// Knows no article's quotations yet.
  private let quotes: QuoteAnnotator
  private let quantities = QuantityAnnotator()
  private let dates = DateAnnotator()
  private let entities = EntityAnnotator()
  private let priority = PriorityAnnotator()
  private let evaluations = Evaluations.shared
  private let englishEvaluations = EnglishEvaluations.shared
  private let sayings = Sayings()
  let futureActs: FutureActs
  /// Steps left out.
  let left: Set<ExtractionStep>

  init(language: CueLanguage, without left: Set<ExtractionStep> = []) {
    self.language = language
    self.left = left
    category = CategoryAnnotator(language: language)
    headings = HeadingCues(language: language)
    modality = ModalityAnnotator(language: language)
    negation = NegationAnnotator(language: language)
    hedges = HedgeAnnotator(language: language)
    futureActs = FutureActs(language: language)
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
    let voice = ColumnVoice(readings)
    // What the headings say is the same for all claims of a section.
    let sections = article.sections.indices.map { index in
      let path = article.headingPath(of: index)
      return (
        path: path,
        says: left.contains(.headings) ? nil : headings.category(of: path)
      )
    }
    var ordinals: [ClaimID.Words: Int] = [:]
    var quoted: Set<Span> = []
    var claims: [Claim] = []
    claims.reserveCapacity(drafts.all.count)
    for (index, draft) in drafts.all.enumerated() {
      let reading = readings[draft.reading]
      let paragraph = article.sentences[reading.sentence].paragraph
      let section = article.paragraphs[paragraph].section.map { sections[$0] }
      var claim = skeleton(draft, reading, article, &ordinals)
      claim.section = section?.path ?? []
      label(&claim, draft, reading, voice, heading: section?.says)
      if index > 0 {
        goOn(
          &claim, draft, reading,
          from: (claims[index - 1], drafts.all[index - 1]))
      }
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
      claims.append(claim)
    }
    return claims
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
    _ voice: ColumnVoice, heading: Category?
  ) {
    let verb = reading.mainVerb(in: draft.range)
    let future = futureActs.isFuture(draft.range, reading)
    let said = participle(draft, reading)
    let kind = kind(said ?? draft.frame?.kind, draft, reading)
    // The actor's own future act is a plan, not a prediction.
    let isOwn = futureActs.isPlan(
      draft, reading, isFuture: future,
      tellsEffect: verb.map { category.tellsEffect($0, reading) } ?? false)
    let negated =
      left.contains(.negation)
      ? nil
      : negation.negation(in: draft.range, reading)
        ?? (said == .deny ? "reporting verb" : nil)
    claim.hedges = hedges.hedges(in: draft.range, reading)
    let evaluation = evaluation(
      draft, reading, voice, isNegated: negated != nil)
    let found = category.category(
      of: predicated(draft, reading), reading,
      CategoryAnnotator.Context(
        frame: kind, opening: draft.opening,
        heading: heading,
        isFuture: future && !isOwn, isHedged: !claim.hedges.isEmpty,
        isNegated: negated != nil, hasSource: draft.speaker.kind != .author,
        evaluation: evaluation?.0))
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
          evaluation: evaluation?.1))
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

  /// What the build of a clause, or the author's voice, makes of it, and the
  /// words that do.
  private func evaluation(
    _ draft: Draft, _ reading: SentenceReading, _ voice: ColumnVoice,
    isNegated: Bool
  ) -> (Category, String)? {
    let found =
      language == .arabic
      ? evaluations.evaluation(in: draft.range, reading)
      : englishEvaluations.evaluation(in: draft.range, reading)
    if let found {
      return (found.category, reading.run.text(of: found.words))
    }
    if category.isEvaluation(draft.range, reading) {
      return (.opinion, "evaluation")
    }
    if sayings.isSaying(draft, reading, isColumn: voice.isColumn) {
      return (.opinion, "a saying")
    }
    return voice.isView(draft, reading, isNegated: isNegated)
      ? (.opinion, "a column's voice") : nil
  }

  /// How a clause is reported, by the verb of saying or by its own.
  private func kind(
    _ said: ReportingWord.Kind?, _ draft: Draft, _ reading: SentenceReading
  ) -> ReportingWord.Kind? {
    switch said {
    // «ينصح بالمشي لأنه سهل» (advises to walk as it is easy): a reason is no
    // advice.
    case .request where draft.opening == .reason: .say
    // «يرجح أن يكون السبب …» (that the cause is … is likely): no forecast of
    // what is.
    case .predict where isSupposed(draft, reading): .believe
    case let kind?: kind
    case nil: forecast(draft, reading)
    }
  }

  private func isSupposed(
    _ draft: Draft, _ reading: SentenceReading
  ) -> Bool {
    guard language == .arabic, let cue = draft.frame?.verb,
      let word = FoldedPhrase.words(of: cue).last,
      ["رجح", "مرجح", "رجحت", "رجحوا"].contains(where: word.hasSuffix)
        || word.hasPrefix("مرجح"),
      let verb = reading.mainVerb(in: draft.range),
      reading.verb(verb)?.lemma == "كان", verb <= draft.range.lowerBound + 1
    else { return false }
    return reading.verb(verb)?.isFuture != true
      && !reading.hasFigure(in: draft.range)
  }

  /// «متوقعا أن …» (expecting that …): the kind of a participle of saying that
  /// opens a clause and belongs to the source before it.
  private func participle(
    _ draft: Draft, _ reading: SentenceReading
  ) -> ReportingWord.Kind? {
    guard draft.opening == .saying else { return nil }
    let start = draft.range.lowerBound
    return [start - 1, start - 2].lazy.compactMap {
      reading.report($0)
    }.first { $0.form == .participle }?.kind
  }

  /// «توقع الأربعة التثبيت» (the four expected no change): a clause whose own
  /// predicate foretells.
  private func forecast(
    _ draft: Draft, _ reading: SentenceReading
  ) -> ReportingWord.Kind? {
    guard language == .arabic, let first = draft.range.first else { return nil }
    let verb = reading.mainVerb(in: draft.range) ?? first
    guard let report = reading.report(verb), report.kind == .predict,
      report.takesNoun, report.form == .perfect || report.form == .imperfect,
      !reading.wasExpected(verb)
    else { return nil }
    return .predict
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

  private func attribute(
    _ claim: inout Claim, _ draft: Draft, _ reading: SentenceReading,
    _ quotes: QuoteAnnotator, _ quoted: inout Set<Span>
  ) {
    claim.speaker = draft.speaker
    guard draft.speaker.kind != .author, let span = claim.span else { return }
    let verb = draft.frame.flatMap { $0.verb.isEmpty ? nil : $0.verb }
    var attribution = Attribution(
      verb: verb, mode: .indirect,
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
        because: verb ?? draft.cue))
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
