/// Reads Arabic sentences: their clauses, and who says them.
struct ArabicClauses: Sendable {
  let verbs = FiniteVerbs()
  let reporting = ReportingWords()
  private let splitter: ClauseSplitter
  private let frames: FrameFinder
  let nominal: NominalReports
  let subjects: SourceSubject
  let trimmer = ClauseTrimmer()
  private let nonClaims = NonClaims(language: .arabic)
  let speakers = SpeakerReader()
  private let persons: PersonFinder
  let quantities = QuantityAnnotator()
  let dates = DateAnnotator()
  /// Steps left out.
  let left: Set<ExtractionStep>

  init(without left: Set<ExtractionStep> = []) {
    self.left = left
    let events = EventNouns()
    splitter = ClauseSplitter(events: events)
    frames = FrameFinder(events: events)
    nominal = NominalReports(events: events)
    subjects = SourceSubject(events: events)
    persons = PersonFinder(speakers: speakers, events: events)
  }

  /// A sentence with its verbs and words of saying.
  func reading(of run: WordRun, sentence: Int) -> SentenceReading {
    var reports =
      run.facts.isEmpty
      ? run.words.map {
        $0.kind == .arabic ? reporting.word($0.folded) : nil
      } : run.facts.map(\.report)
    // «يدعون إلى …» is from دعا (called for), not from ادعى (claimed).
    for index in reports.indices.dropLast()
    where reports[index]?.kind == .doubt
      && run.words[index + 1].folded == Self.to
    {
      reports[index]?.kind = .request
      reports[index]?.takesClauseOnly = false
    }
    return SentenceReading(
      run: run, verbs: verbs.forms(in: run), reports: reports,
      sentence: sentence)
  }

  /// إلى (to)
  private static let to: FoldedWord = "الي"

  /// The clauses of all sentences that make claims, with their sources
  /// resolved over the whole article.
  func drafts(in readings: [SentenceReading]) -> ArticleDrafts {
    var drafts: [Draft] = []
    let closing = speakersBehind(readings)
    // Who speaks in a quotation that the sentence before leaves open.
    var speech: Draft?
    for index in readings.indices {
      let reading = readings[index]
      if !reading.pairs.contains(where: { $0.open < 0 }) { speech = nil }
      guard left.contains(.nonClaims) || nonClaims.kind(of: reading) == nil
      else { continue }
      if speech == nil, let said = reading.speech.flatMap({ closing[$0.span] })
      {
        speech = said
      }
      let found = sentenceDrafts(index, reading, speech)
      drafts += found
      let end = reading.run.words.count
      if let open = reading.pairs.first(where: { $0.close == end })?.open,
        open >= 0
      {
        speech = found.last { open < $0.range.upperBound }
      }
    }
    let registry =
      left.contains(.resolving) ? SpeakerRegistry() : registry(readings, drafts)
    return ArticleDrafts(
      all: resolved(drafts, registry), people: registry.persons)
  }

  // MARK: One sentence

  private func sentenceDrafts(
    _ index: Int, _ reading: SentenceReading, _ speech: Draft?
  ) -> [Draft] {
    var walk = Walk(index: index, reading: reading)
    if var frame = speech?.frame, let speech, frame.carries {
      frame.content = reading.run.words.indices
      walk.frame = frame
      walk.speaker = speech.speaker
      walk.speech = reading.pairs.first {
        $0.open < 0 || $0.close == reading.run.words.count
      }
    }
    let all = Dateline.end(in: reading)..<reading.run.words.count
    let clauses =
      left.contains(.clauses)
      ? [Clause(range: all, opening: .start, cue: "")]
      : splitter.clauses(of: reading, in: all)
    for (place, clause) in clauses.enumerated() {
      if place + 1 < clauses.count,
        isPrelude(clause, to: clauses[place + 1], &walk)
      {
        continue
      }
      add(clause, to: &walk)
    }
    return walk.drafts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is carried from clause to clause of a sentence.
  struct Walk {
    let index: Int
    let reading: SentenceReading
    var drafts: [Draft] = []
    /// The frame whose source goes on speaking.
    var frame: Frame?
    var speaker = Speaker.author
    /// The grammatical subject of the sentence, as a source for participles
    /// of saying: «كشفت نوكيا …، مبشرة بـ…».
    var subject: Speaker?
    /// Whether the frame was a clause of its own, so that the rest of the
    /// sentence is what was said.
    var isFrameOpen = false
    /// The part of a quotation of several sentences that stands here.
    var speech: Marks.Pair?
  }

  private func add(_ clause: Clause, to walk: inout Walk) {
    let reading = walk.reading
    var outside: [ClauseTrimmer.Outside] = []
    var range = trimmed(clause.range, reading, &outside)
    if !left.contains(.frames), let frame = frames.frame(in: reading, range),
      !frame.content.isEmpty || frame.speaker != nil,
      let speaker = speaker(of: frame, walk)
    {
      walk.frame = frame
      walk.speaker = speaker
      addAside(of: frame, in: range, &walk)
      if !frame.carries, let last = walk.drafts.indices.last,
        clause.opening == .definition || clause.opening == .relative,
        walk.drafts[last].speaker.kind == .author
      {
        // «…، وهو …، بحسب دراسة» (according to a study) is said of both.
        walk.drafts[last].frame = frame
        walk.drafts[last].speaker = speaker
      }
      walk.isFrameOpen = frame.content.isEmpty
      range = trimmed(frame.content, reading, &outside)
      if let inner = inner(of: frame, range, reading) {
        walk.speaker.including.append(inner.name)
        range = trimmed(inner.content, reading, &outside)
      }
    } else {
      carry(clause, &walk)
    }
    addEmbedded(outside, &walk)
    defer {
      if let rest = walk.frame?.rest {
        walk.frame?.rest = nil
        addRest(rest, &walk)
      }
    }
    guard !range.isEmpty, isClaim(range, reading) else { return }
    addNominal(in: range, &walk)
    walk.drafts.append(
      Draft(
        reading: walk.index, range: range, opening: clause.opening,
        cue: clause.cue, frame: walk.frame, speaker: walk.speaker))
    if walk.frame?.carries == false { walk.frame = nil; walk.speaker = .author }
    if walk.subject == nil { walk.subject = subject(of: range, reading) }
  }

  /// Hearsay in what is said: «روى فلان أن فلانا قال: …». The claim is what
  /// the inner source said; the outer one vouches for it.
  private func inner(
    of frame: Frame, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (name: String, content: Range<Int>)? {
    guard frame.kind == .say || frame.kind == .announce, !range.isEmpty,
      let inner = frames.frame(in: reading, range), inner.carries,
      inner.kind == .say || inner.kind == .find && isDocument(inner, reading),
      !isPartQuoted(inner, reading),
      inner.content.lowerBound > range.lowerBound,
      !inner.content.isEmpty, let source = inner.speaker,
      let found = speakers.speaker(in: reading, source),
      let name = found.name ?? found.role
    else { return nil }
    return (name, inner.content)
  }

  /// «كشوفا قدمتها الهيئة تظهر …» (statements that show …)
  private func isDocument(_ frame: Frame, _ reading: SentenceReading) -> Bool {
    frame.speaker.map { reading.sourceNoun($0.lowerBound) == .document }
      ?? false
  }

  /// «ردت "بشكل متناسب" على …» (answered “proportionately” the …): a few
  /// words between marks, which the clause goes on behind, are not all that
  /// somebody said.
  private func isPartQuoted(
    _ frame: Frame, _ reading: SentenceReading
  ) -> Bool {
    guard
      let quote = reading.quotation(openedAt: frame.content.lowerBound)
    else { return false }
    return quote.close + 1 < frame.content.upperBound
      && reading.run.words[quote.close + 1].kind != .mark
  }

  /// The source of a frame; `nil` where the words in its place cannot name
  /// one. Where none is printed it is the one of the clause before, else the
  /// subject of the sentence, else one carried over, without a name.
  private func speaker(of frame: Frame, _ walk: Walk) -> Speaker? {
    let reading = walk.reading
    guard let range = frame.speaker else {
      if walk.speaker.kind != .author { return walk.speaker }
      return walk.subject ?? Speaker(kind: .anonymous)
    }
    guard var speaker = speakers.speaker(in: reading, range) else {
      return nil
    }
    // «روى البخاري»: a masculine verb and one name is a man's; bodies with
    // proper names are feminine («قالت نوكيا»).
    let words = WordRun(phrase: speaker.name ?? "").words
    if speaker.kind == .org, frame.isMasculine, words.count == 1,
      words[0].kind == .arabic,
      reading.sourceNoun(range.lowerBound) == nil
    {
      speaker.kind = .person
    }
    return speaker
  }

  /// قائلا (saying) in its genders and numbers.
  private static let saying = WordSet(
    ["قائلا", "قائلة", "قائلين", "قائلًا"].map {
      WordRun(phrase: $0).firstFolded
    })

  /// «ورد الوزير على الانتقادات قائلا إن …» (the minister answered the
  /// criticism, saying that …): a verb of saying before قائلا is its frame.
  private func isPrelude(
    _ clause: Clause, to next: Clause, _ walk: inout Walk
  ) -> Bool {
    let reading = walk.reading
    guard next.opening == .saying,
      FoldedWord(firstOf: next.cue).map(Self.saying.contains) == true,
      let first = clause.range.first(where: {
        reading.run.words[$0].kind != .mark
          && !reading.isOne($0, .auxiliary, conjunction: true)
      }), let word = reading.reports[first],
      word.form == .perfect || word.form == .imperfect, !word.kind.keepsFrame
    else { return false }
    let end = subjects.end(
      after: first, before: clause.range.upperBound, reading)
    guard end > first + 1,
      let speaker = speakers.speaker(in: reading, first + 1..<end)
    else { return false }
    walk.subject = speaker
    return true
  }

  /// Whether the source of the clause before goes on speaking.
  private func carry(_ clause: Clause, _ walk: inout Walk) {
    if left.contains(.carrying) {
      walk.frame = nil
      walk.speaker = .author
      return
    }
    if isInSpeech(clause, walk) || goesOnQuoting(clause, walk) { return }
    if isOwnStatement(clause, walk) {
      walk.frame = nil
      walk.speaker = .author
      return
    }
    switch clause.opening {
    case .contrast
    where walk.isFrameOpen
      || continues(clause, walk.reading)
        && walk.frame?.kind.keepsFrame == false:
      break
    case .contrast where goesOnReporting(walk): break
    case .definition
    where goesOnReporting(walk) && judges(clause, walk.reading):
      break
    case .contrast, .definition, .start:
      walk.frame = nil
      walk.speaker = .author
    case .saying:
      let word = walk.reading.reports[clause.range.lowerBound]
      if walk.speaker.kind == .author {
        // Nobody is named: no source of another sentence is carried here.
        guard let subject = walk.subject else {
          walk.frame = nil
          return
        }
        walk.speaker = subject
      }
      // What a believer adds is belief too; a charge is a charge.
      let kind =
        walk.frame?.kind == .believe && word?.kind == .say
        ? .believe : word?.kind ?? .say
      walk.frame = Frame(
        speaker: nil, verb: firstWord(clause.cue), kind: kind,
        content: clause.range)
    case .reason:
      // A believer's reasons are what he knows.
      if walk.frame?.kind == .believe { walk.frame?.kind = .say }
    case .coordination, .consequence, .relative, .circumstance,
      .nominalReport:
      break
    }
  }

  /// Whether the frame of the sentence is one of saying, finding or thinking
  /// whose content stands in a clause of its own.
  private func goesOnReporting(_ walk: Walk) -> Bool {
    guard let frame = walk.frame else { return false }
    return frame.carries && !frame.kind.keepsFrame
  }

  /// «وهي مدة لا تكفي» (which is a time too short), «وهو ما …» (which is
  /// what …) goes on with what was said; «وهو النظام الذي …» explains a name.
  private func judges(_ clause: Clause, _ reading: SentenceReading) -> Bool {
    let next = clause.range.lowerBound + 1
    return clause.range.contains(next) && !reading.folded(next).isDefinite
      && reading.run.words[next].kind == .arabic
  }

  /// Whether a clause goes on with the quotation that its frame opened.
  private func isInSpeech(_ clause: Clause, _ walk: Walk) -> Bool {
    guard let frame = walk.frame, frame.carries else { return false }
    if let speech = walk.speech, clause.range.overlaps(speech.whole) {
      return true
    }
    return walk.reading.pairs.contains {
      $0.kind == .quotation && $0.inside.contains(clause.range.lowerBound)
        && $0.open >= frame.content.lowerBound - 1
        && $0.open < clause.range.lowerBound
    }
  }

  /// «قال إن المعدل بلغ 2٪، "وهو دون المتوسط"»: another quotation under the
  /// frame.
  private func goesOnQuoting(_ clause: Clause, _ walk: Walk) -> Bool {
    guard let frame = walk.frame, frame.carries, !frame.kind.keepsFrame else {
      return false
    }
    return walk.reading.quotation(openedAt: clause.range.lowerBound) != nil
  }

  /// «ولم ترد الهيئة على …» (and the body did not answer …), and what
  /// follows a call or a charge with a verb and a subject of its own: the
  /// author speaks again.
  private func isOwnStatement(_ clause: Clause, _ walk: Walk) -> Bool {
    let reading = walk.reading
    let start = clause.range.lowerBound
    if givesNoProof(clause, reading) { return true }
    guard clause.opening == .coordination else { return false }
    if reading.isOne(start, .negation, conjunction: true),
      let word = reading.report(start + 1)
    {
      return word.kind == .say || word.kind == .announce
    }
    guard walk.frame?.kind.keepsFrame == true, walk.frame?.kind != .ascribe,
      reading.verb(start)?.hasConjunction == true
    else { return false }
    return SpeakerNouns.shared(reading.folded(start + 1)) != nil
  }

  /// دليل، أدلة، تفاصيل and the like (proof, evidence, details).
  private static let proofs: WordSet = [
    "دليل", "دليلا", "ادله", "الادله", "تفاصيل", "التفاصيل", "براهين",
    "برهانا", "اثباتا", "اثباتات", "توضيحا", "توضيحات", "ايضاحات", "مزيد",
    "المزيد", "مزيدا", "تفصيلات", "مصدر", "مصدرا", "مصدره",
  ]

  /// «لكنه لم يقدم دليلا …» (but he gave no proof): the author remarks it.
  private func givesNoProof(
    _ clause: Clause, _ reading: SentenceReading
  ) -> Bool {
    let range = clause.range
    guard
      let negation = range.prefix(2).first(where: {
        reading.isOne($0, .negation, conjunction: true)
      }), reading.verb(negation + 1) != nil
    else { return false }
    return (negation + 2..<max(negation + 2, range.upperBound)).prefix(4)
      .contains { Self.proofs.contains(reading.folded($0)) }
  }

  /// «لكنها …», «إلا أنه …»: its subject is that of what was said before.
  private func continues(
    _ clause: Clause, _ reading: SentenceReading
  ) -> Bool {
    FoldedPhrase.words(of: clause.cue).last
      .map { FunctionWords.isOne($0, .referring) }
      ?? false
  }

  private func firstWord(_ text: String) -> String {
    String(text.prefix { !$0.isWhitespace })
  }

  private func trimmed(
    _ range: Range<Int>, _ reading: SentenceReading,
    _ outside: inout [ClauseTrimmer.Outside]
  ) -> Range<Int> {
    left.contains(.boundaries)
      ? trimmer.withoutMarks(range, reading)
      : trimmer.trimmed(range, reading, outside: &outside)
  }

  /// At least two words, one of them of letters.
  private func isClaim(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let words = reading.run.words[range]
    return words.count { $0.kind != .mark } > 1
      && words.contains { $0.kind != .mark && $0.kind != .digits }
  }

  // MARK: The whole article

  private func registry(
    _ readings: [SentenceReading], _ drafts: [Draft]
  ) -> SpeakerRegistry {
    var registry = SpeakerRegistry()
    for (index, reading) in readings.enumerated() {
      for source in persons.people(in: reading) + persons.bodies(in: reading) {
        registry.add(source, sentence: index)
      }
    }
    for draft in drafts { registry.add(draft.speaker, sentence: draft.reading) }
    return registry
  }

  private func resolved(
    _ drafts: [Draft], _ registry: SpeakerRegistry
  ) -> [Draft] {
    var last: Speaker?
    return drafts.map { draft in
      var draft = draft
      guard draft.speaker.kind != .author else { return draft }
      if draft.speaker.kind == .anonymous, draft.speaker.name == nil {
        draft.speaker = last ?? .author
      } else {
        draft.speaker = registry.resolved(
          draft.speaker, sentence: draft.reading, before: last)
      }
      if draft.speaker.kind != .author { last = draft.speaker }
      return draft
    }
  }
}
