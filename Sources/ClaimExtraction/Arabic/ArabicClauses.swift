/// Reads Arabic sentences: their clauses, and who says them.
struct ArabicClauses: Sendable {
  let verbs = FiniteVerbs()
  let reporting = ReportingWords()
  private let splitter: ClauseSplitter
  let frames: FrameFinder
  let named: NamedSources
  let nominal: NominalReports
  let subjects: SourceSubject
  let trimmer = ClauseTrimmer()
  private let nonClaims = NonClaims(language: .arabic)
  let speakers = SpeakerReader()
  let persons: PersonFinder
  let quantities = QuantityAnnotator()
  let dates = DateAnnotator()
  /// Steps left out.
  let left: Set<ExtractionStep>

  init(without left: Set<ExtractionStep> = []) {
    self.left = left
    let events = EventNouns()
    splitter = ClauseSplitter(events: events)
    frames = FrameFinder(events: events)
    named = NamedSources(events: events)
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
    let first = max(
      Dateline.end(in: reading), nonClaims.assertion(in: reading))
    let all = first..<reading.run.words.count
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
      if !frame.kind.keepsFrame {
        addTold(
          in: range
            .lowerBound..<max(
              range.lowerBound, frame.content.lowerBound),
          source: frame.speaker?.lowerBound, &walk)
      }
      walk.isFrameOpen = frame.content.isEmpty
      range = trimmed(frame.content, reading, &outside)
      if let tail = named.last(in: reading, range), !tail.content.isEmpty,
        tail.content.lowerBound == range.lowerBound,
        tail.content.upperBound < range.upperBound,
        reading.isComma(tail.content.upperBound)
      {
        range = trimmed(tail.content, reading, &outside)
      }
      if let inner = inner(of: frame, range, reading) {
        walk.speaker.including.append(inner.name)
        addTold(
          in: range.lowerBound..<inner.content.lowerBound, source: nil, &walk)
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
    guard next.opening == .saying, let cue = FoldedWord(firstOf: next.cue)
    else { return false }
    // «يسارع النقاد إلى القول إن …» (critics are quick to say that …)
    if cue == Self.bySaying
      || cue == Self.theSaying
        && reading.folded(clause.range.upperBound - 1) == Self.to
    {
      return opensWithActor(clause, &walk)
    }
    guard Self.saying.contains(cue),
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

  /// بالقول (by saying), القول (the saying)
  private static let bySaying: FoldedWord = "بالقول"
  private static let theSaying: FoldedWord = "القول"

  /// «واستهل النائب النقاش بالقول إن …» (the deputy opened the debate by
  /// saying that …): whoever acts is who speaks.
  private func opensWithActor(_ clause: Clause, _ walk: inout Walk) -> Bool {
    let reading = walk.reading
    guard
      let verb = clause.range.prefix(3).first(where: {
        reading.verbs[$0] != nil
          || reading.reports[$0].map { $0.form != .participle } == true
      })
    else { return false }
    let end = subjects.end(
      after: verb, before: clause.range.upperBound, reading)
    if end > verb + 1,
      let speaker = speakers.speaker(in: reading, verb + 1..<end)
    {
      walk.subject = speaker
    }
    return true
  }

  func firstWord(_ text: String) -> String {
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
