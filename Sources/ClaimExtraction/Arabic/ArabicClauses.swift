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

  /// ما (what)
  static let what: FoldedWord = "ما"
  /// إلى (to)
  static let to: FoldedWord = "الي"

  /// The clauses of all sentences that make claims, with their sources
  /// resolved over the whole article.
  func drafts(in readings: [SentenceReading]) -> ArticleDrafts {
    let people = readings.map { persons.people(in: $0) }
    let readings = named(readings, people)
    var drafts: [Draft] = []
    let closing = speakersBehind(readings)
    // Of whom the sentences before tell, and how many tell of nobody since.
    var (subject, age): (Speaker?, Int) = (nil, 0)
    // The body, document or group that the sentence before tells of.
    var body: Speaker?
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
      if speech == nil, reading.isQuotation, let last = drafts.last,
        last.reading == index - 1, last.speaker.kind != .author
      {
        // «…». "…": a quotation by itself goes on with who spoke before.
        speech = last
      }
      let walk = walk(index, reading, speech, subject)
      var found = walk.drafts.sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
      for draft in found.indices { found[draft].body = body }
      body = walk.subject.flatMap { isBody($0) ? $0 : nil }
      drafts += found
      if var told = walk.subject, isPerson(told) || isKnown(told, reading) {
        told.kind = .person
        (subject, age) = (told, 0)
      } else {
        age += 1
        if age > 2 { subject = nil }
      }
      let end = reading.run.words.count
      if let open = reading.pairs.first(where: { $0.close == end })?.open,
        open >= 0
      {
        speech = found.last { open < $0.range.upperBound }
      }
    }
    let registry =
      left.contains(.resolving)
      ? SpeakerRegistry() : registry(readings, people, drafts)
    return ArticleDrafts(
      all: resolved(drafts, registry, readings), people: registry.persons)
  }

  // MARK: One sentence

  private func walk(
    _ index: Int, _ reading: SentenceReading, _ speech: Draft?,
    _ previous: Speaker?
  ) -> Walk {
    var walk = Walk(index: index, reading: reading, previous: previous)
    if var frame = speech?.frame, let speech, frame.carries {
      frame.content = reading.run.words.indices
      walk.frame = frame
      walk.speaker = speech.speaker
      walk.speech = reading.pairs.first {
        $0.open < 0 || $0.close == reading.run.words.count
      }
    }
    let first = max(
      Dateline.end(in: reading), nonClaims.assertion(in: reading),
      ListItem.labelEnd(in: reading))
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
    return walk
  }

  /// What is carried from clause to clause of a sentence.
  struct Walk {
    let index: Int
    let reading: SentenceReading
    /// Of whom the sentence before tells.
    let previous: Speaker?
    var drafts: [Draft] = []
    /// The frame whose source goes on speaking.
    var frame: Frame?
    var speaker = Speaker.author
    /// The grammatical subject of the sentence, as a source for participles
    /// of saying: «كشفت نوكيا …، مبشرة بـ…».
    var subject: Speaker?
    /// The frame of an aside and its source: «…، على حد قوله، …».
    var aside: (frame: Frame, speaker: Speaker)?
    /// Whoever spoke before, where the first verb prints no subject: «ودافع عن
    /// القرار، معتبرا أن …».
    var elided: Speaker?
    /// Whether the frame was a clause of its own, so that the rest of the
    /// sentence is what was said.
    var isFrameOpen = false
    /// The part of a quotation of several sentences that stands here.
    var speech: Marks.Pair?
  }

  func add(_ clause: Clause, to walk: inout Walk) {
    let reading = walk.reading
    var outside: [ClauseTrimmer.Outside] = []
    var range = trimmed(clause.range, reading, &outside)
    if isClosingFrame(range, reading) { return }
    takeClosingFrame(clause, &walk)
    if let inside = withoutCredit(clause, range, walk) { range = inside }
    if !left.contains(.frames), let frame = frames.frame(in: reading, range),
      !frame.content.isEmpty || frame.speaker != nil,
      let speaker = speaker(of: frame, in: clause, walk)
    {
      walk.frame = frame
      walk.speaker = speaker
      addAside(of: frame, in: range, &walk)
      if !frame.carries, !frame.isAbout, isBehind(frame),
        let last = walk.drafts.indices.last,
        clause.opening == .definition || clause.opening == .relative
          || clause.opening == .coordination && endsSentence(range, reading)
            // «حيث …» (where …) has a source of its own.
            && !clause.cue.hasPrefix("حيث")
          || clause.opening == .contrast
            && walk.drafts[last].opening == .definition,
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
          in: range.lowerBound..<inner.content.lowerBound, source: nil,
          isSaid: true, &walk)
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
    range = withPronoun(range, reading)
    guard !range.isEmpty, isClaim(range, reading),
      !isBasis(range, clause, reading), !regards(range, reading)
    else { return }
    addNominal(in: range, &walk)
    walk.drafts.append(
      Draft(
        reading: walk.index, range: range, opening: clause.opening,
        cue: clause.cue, frame: walk.frame, speaker: walk.speaker,
        subject: walk.previous))
    if walk.drafts.count == 1, walk.frame == nil,
      reading.verb(range.lowerBound)?.hasConjunction == true,
      reading.isOne(range.lowerBound + 1, .connecting)
        || SourceSubject.isElided(before: range.lowerBound + 1, reading)
        || isObject(range.lowerBound + 1, reading)
    {
      walk.elided = Speaker(kind: .anonymous)
    }
    // «رواية كذبتها الناطقة، مؤكدة أن …»: who denied goes on.
    if walk.frame?.isAbout == true { walk.subject = walk.speaker }
    if let frame = walk.frame, !frame.carries {
      walk.aside =
        !frame.isAbout && frame.kind == .say ? (frame, walk.speaker) : nil
      walk.frame = nil
      walk.speaker = .author
    }
    if let subject = subject(of: range, reading) {
      let isOpen = walk.subject.map { isUnknown($0, reading) } ?? true
      if isOpen || isPerson(subject) { walk.subject = subject }
    }
  }

  /// «لم يعمل المركز، ولم يتقاض عماله أجورهم، وفقا للوزارة.»: a source at the
  /// end of a sentence stands behind all that is coordinated in it.
  private func endsSentence(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    (range.upperBound..<reading.run.words.count).allSatisfy {
      reading.run.words[$0].kind == .mark
    }
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

  /// «بناء على نتائج الشركات،» (going by the companies' results,), «تزامنا مع
  /// المناسبة،»: a circumstance without a verb before the clause it belongs to.
  private func isBasis(
    _ range: Range<Int>, _ clause: Clause, _ reading: SentenceReading
  ) -> Bool {
    clause.opening == .start
      && Self.bases.contains(reading.folded(range.lowerBound))
      && range.upperBound + 2 < reading.run.words.count
      && reading.firstVerb(in: range) == nil && !reading.hasFigure(in: range)
  }

  /// «وفيما يتعلق بالأجور، …» (as regards wages, …): a matter and no claim.
  private func regards(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let first = range.lowerBound
    return range.count < 7 && Self.matters.contains(reading.folded(first))
      && Self.inWhat.contains(reading.folded(first - 1))
      && reading.firstVerb(in: range.dropFirst()) == nil
  }

  /// فيما، ما (in what, what)
  private static let inWhat: WordSet = ["فيما", "وفيما", "ما"]
  /// يتعلق، يخص، يتصل (regards, concerns)
  private static let matters: WordSet = ["يتعلق", "يخص", "يتصل", "يرتبط"]

  /// بناء، تزامنا، استنادا، انطلاقا، تماشيا (going by, along with, starting
  /// from, in line with)
  private static let bases: WordSet = [
    "بناء", "وبناء", "تزامنا", "وتزامنا", "استنادا", "واستنادا", "انطلاقا",
    "وانطلاقا", "تماشيا", "وتماشيا", "عملا", "تنفيذا", "وتنفيذا", "تمهيدا",
    "استعدادا", "واستعدادا", "التزاما", "حرصا", "وحرصا", "تعزيزا", "دعما",
  ]

  /// At least two words, one of them of letters.
  private func isClaim(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let words = reading.run.words[range]
    return words.count { $0.kind != .mark } > 1
      && words.contains { $0.kind != .mark && $0.kind != .digits }
  }

  // MARK: The whole article
}
