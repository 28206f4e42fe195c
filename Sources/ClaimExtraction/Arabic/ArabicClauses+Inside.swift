import ArticleReading

/// Claims inside and beside the clauses of a sentence, and their subjects.
extension ArabicClauses {
  /// Adds the claims of what stays outside a clause.
  func addEmbedded(
    _ outside: [ClauseTrimmer.Outside], _ walk: inout Walk
  ) {
    for part in outside {
      if let range = trimmer.claim(in: part, walk.reading) {
        walk.drafts.append(
          Draft(
            reading: walk.index, range: range, opening: .circumstance,
            cue: part.cue, isEmbedded: true))
      }
      addNominal(in: part.range, &walk)
    }
  }

  /// Adds a report told by a noun inside a clause.
  func addNominal(in range: Range<Int>, _ walk: inout Walk) {
    guard !left.contains(.nominalReports),
      let frame = nominal.frame(in: walk.reading, range),
      let source = frame.speaker,
      let speaker = speakers.speaker(in: walk.reading, source)
    else { return }
    walk.drafts.append(
      Draft(
        reading: walk.index, range: frame.content, opening: .nominalReport,
        cue: frame.verb, frame: frame, speaker: speaker, isEmbedded: true))
  }

  /// The source that is the subject of a clause that opens with its verb or
  /// its subject.
  func subject(
    of range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    // «أما في الولايات المتحدة، فقد رفعت شركة …»: a place is no subject.
    let isTopic =
      reading.isOne(range.lowerBound - 1, .topic, conjunction: true)
      && !reading.isOne(range.lowerBound, .preposition)
    var range = range
    if Self.firstTimes.contains(reading.folded(range.lowerBound)),
      range.count > 3
    {
      range = range.dropFirst(2)
    }
    guard let verb = reading.firstVerb(in: range) else {
      return isTopic ? speakers.speaker(in: reading, range) : nil
    }
    let isFirst =
      verb <= range.lowerBound + 1
      || reading.isOne(range.lowerBound, .adverbial, conjunction: true)
    let words =
      isFirst && !isTopic
      ? subjects.words(after: verb, before: range.upperBound, reading)
      : range.lowerBound..<(isTopic ? topicEnd(range, reading) ?? verb : verb)
    guard let first = words.first,
      !SourceSubject.isElided(before: first, reading),
      !isObject(first, reading),
      let speaker = speakers.speaker(in: reading, words),
      speaker.name != nil || speaker.role != nil
    else { return nil }
    return speaker
  }

  /// «تهز كتفيها» (she shrugs her shoulders), «يستشهد بصيغة النقش» (cites the
  /// wording of …): a thing with its owner's pronoun, or behind بـ, is no
  /// subject that speaks.
  func isObject(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    guard reading.sourceNoun(index) == nil, !reading.isGivenName(index),
      !reading.isPerson(index), !word.isDefinite, word.count > 4
    else { return false }
    return word.hasSuffix("ها") || word.hasSuffix("هم")
      || word.hasPrefix("ب") && reading.folded(index + 1).isDefinite
        && word.hasSuffix("ه")
  }

  /// لأول مرة، للمرة الأولى (for the first time)
  private static let firstTimes: WordSet = [
    "لاول", "ولاول", "للمره", "وللمره", "لاخر",
  ]

  /// «أما شريكها بارك سونغ فأقل تحفظا» (as for her partner …, he is less
  /// reserved): the word with ف that answers أما, in front of any mark.
  private func topicEnd(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    range.dropFirst().prefix { reading.run.words[$0].kind != .mark }.last {
      let word = reading.folded($0)
      return word.hasPrefix("ف") && word.count > 3 && !reading.isGivenName($0)
        && (reading.verb($0)?.hasConjunction ?? !word.isDefinite)
        && reading.sourceNoun($0) != .person
    }
  }

  /// «العبيدي» (a family name alone): a person whom the article names in full.
  func isKnown(_ subject: Speaker, _ reading: SentenceReading) -> Bool {
    guard subject.kind == .person || subject.kind == .org,
      subject.role == nil, let name = subject.name, let people = reading.people
    else { return false }
    let words = FoldedPhrase.words(of: name, marks: false)
    return words.count == 1 && words.allSatisfy(people.contains)
  }

  /// Whether a subject is surely somebody who can speak: by his office, by his
  /// given name, or as one whom the article names.
  func isPerson(_ subject: Speaker) -> Bool {
    guard subject.kind == .person, let name = subject.name else {
      return subject.kind == .person && subject.role != nil
    }
    let words = FoldedPhrase.words(of: name, marks: false)
    guard let first = words.first else { return false }
    return subject.role != nil || Gender.isGivenName(first)
      || FunctionWords.isOne(first, .naming)
  }

  /// Adds what a relative clause with a figure or a date tells of a source:
  /// «الدراسة، التي نشرت عام 2020، …» (the study, published in 2020, …).
  func addAside(of frame: Frame, in range: Range<Int>, _ walk: inout Walk) {
    let reading = walk.reading
    guard let source = frame.speaker, !frame.kind.keepsFrame else { return }
    let isLast = source.lowerBound >= frame.content.upperBound
    let words =
      source.lowerBound..<max(
        source.lowerBound,
        isLast ? range.upperBound : frame.content.lowerBound)
    guard let relative = words.first(where: { opensTold($0, reading) }),
      relative > source.lowerBound
    else { return }
    let end =
      (relative..<words.upperBound).first {
        reading.isComma($0) || reading.isMark($0, ":")
          || Complementizer.isOne(reading.folded($0))
          || $0 > relative + 1 && reading.report($0) != nil
            && reading.verb($0) != nil
      } ?? words.upperBound
    let span = reading.run.span(of: relative..<end)
    let hasFigure =
      quantities.quantities(in: reading.run).contains {
        span.contains($0.span)
      }
      || dates.dates(in: reading.run, published: nil).contains {
        span.contains($0.span)
      }
    guard hasFigure, end > relative + 2 else { return }
    walk.drafts.append(
      Draft(
        reading: walk.index,
        range: toldStart(of: relative, from: source.lowerBound, reading)..<end,
        opening: .relative, cue: reading.run.text(of: relative..<relative + 1),
        isEmbedded: true))
  }

  /// «الذي نشر …» (which came out …), «الواقع في 214 صفحة» (of 214 pages): a
  /// relative clause or what stands for one.
  private func opensTold(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isOne(index, .relative)
      || Self.measured.contains(reading.folded(index))
  }

  /// الواقع في، المؤلف من، المكون من، البالغ (of so many pages, parts, years)
  private static let measured: WordSet = [
    "الواقع", "الواقعه", "المولف", "المولفه", "المكون", "المكونه", "البالغ",
    "البالغه",
  ]

  /// Where the noun begins that a relative clause tells of: at the first of
  /// the words with the article before it, «رئيسة | البعثة الأردنية التي …».
  private func toldStart(
    of relative: Int, from source: Int, _ reading: SentenceReading
  ) -> Int {
    guard !reading.isComma(relative - 1) else { return source }
    var start = relative
    while start > source, reading.folded(start - 1).isDefinite { start -= 1 }
    return start < relative ? start : source
  }

  /// Adds what a verb with a figure tells of a report or study that a frame
  /// names: «أظهرت دراسة شملت 300 أسرة أن …» (a study of 300 homes showed …).
  func addTold(
    in frame: Range<Int>, source: Int?, _ walk: inout Walk
  ) {
    let reading = walk.reading
    for start in frame
    where isTold(start, before: frame, reading, isSource: start == source) {
      let end = toldEnd(from: start, before: frame.upperBound, reading)
      let words = start..<end
      guard words.count > 3,
        words.contains(where: {
          reading.run.words[$0].kind == .digits || reading.isNumber($0)
        })
      else { continue }
      walk.drafts.append(
        Draft(
          reading: walk.index, range: words, opening: .relative,
          cue: reading.run.text(of: start..<start + 1), isEmbedded: true))
      return
    }
  }

  /// مؤتمر، لقاء، جلسة (a conference, meeting, session) and the like, at which
  /// somebody speaks
  private static let occasions: WordSet = [
    "موتمر", "لقاء", "مقابله", "جلسه", "ندوه", "اجتماع", "حوار", "كلمه",
    "خطاب", "رساله",
  ]

  /// A document without the article that a verb describes.
  private func isTold(
    _ index: Int, before frame: Range<Int>, _ reading: SentenceReading,
    isSource: Bool
  ) -> Bool {
    let kind = reading.sourceNoun(index)
    guard
      kind == .document || isSource && kind == nil
        || Self.occasions.contains(reading.folded(index)),
      reading.run.words[index].kind == .arabic,
      !reading.folded(index).isDefinite, reading.verbs[index] == nil
    else { return false }
    let rest = index + 1..<min(frame.upperBound, index + 7)
    guard !rest.isEmpty,
      let verb = rest.first(where: {
        describes($0, reading) || reading.isComma($0)
          || Complementizer.isOne(reading.folded($0))
          || reading.isOne($0, .relative)
      }), describes(verb, reading)
    else { return false }
    return verb == index + 1 || reading.report(verb) == nil
  }

  /// A verb without و, or letters of one that ends in a pronoun: «وزعته»
  /// (handed it out).
  private func describes(_ index: Int, _ reading: SentenceReading) -> Bool {
    if let verb = reading.verbs[index] { return !verb.hasConjunction }
    let word = reading.folded(index)
    return reading.run.facts.indices.contains(index)
      && reading.run.facts[index].verb?.tense == .perfect
      && (word.hasSuffix("ته") || word.hasSuffix("تها"))
  }

  /// The comma, أن or verb of saying behind which the frame goes on.
  private func toldEnd(
    from start: Int, before end: Int, _ reading: SentenceReading
  ) -> Int {
    let stop =
      (start + 2..<max(start + 2, end)).first { index in
        if reading.isComma(index) {
          return reading.verb(index + 1)?.hasConjunction != true
        }
        if let word = reading.report(index), word.kind == .find,
          reading.verb(index) != nil, index > start + 1
        {
          return true
        }
        return Complementizer.isOne(reading.folded(index))
          || reading.isMark(index, ":")
      } ?? end
    return reading.isOne(stop - 1, .connecting) ? stop - 1 : stop
  }

  /// Adds the part of a quotation behind its frame: ««…»، قال فلان، «…»».
  func addRest(_ rest: Range<Int>, _ walk: inout Walk) {
    let reading = walk.reading
    let range = trimmer.withoutMarks(rest, reading)
    guard let quote = reading.quotation(openedAt: rest.lowerBound),
      range.count > 2
    else { return }
    let inside = trimmer.withoutMarks(quote.inside, reading)
    guard inside.count > 1 else { return }
    walk.drafts.append(
      Draft(
        reading: walk.index, range: inside, opening: .coordination, cue: "",
        frame: walk.frame, speaker: walk.speaker))
  }

  /// Whether a clause is the frame of the quotation before it and nothing
  /// else: «…»، | تقول وهي تبتسم.
  func isClosingFrame(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let start = range.first, reading.report(start) != nil else {
      return false
    }
    return reading.pairs.contains { pair in
      pair.kind == .quotation && pair.open >= 0
        && (start - 3..<start).contains(pair.close)
        && SaidLast(after: pair, before: range.upperBound, reading) != nil
    }
  }

  /// A part of a quotation that its frame follows in the same sentence: «…،
  /// فكيف أجلس؟»، تقول فاطمة.
  func takeClosingFrame(_ clause: Clause, _ walk: inout Walk) {
    let reading = walk.reading
    let start = clause.range.lowerBound
    guard walk.frame == nil, !left.contains(.frames),
      let pair = reading.pairs.first(where: {
        $0.kind == .quotation && $0.open >= 0 && $0.whole.contains(start)
          && $0.close > clause.range.upperBound
      }),
      let said = SaidLast(
        after: pair, before: reading.run.words.count, reading)
    else { return }
    let frame = Frame(
      speaker: said.speaker, verb: said.verb, kind: said.kind,
      content: pair.open..<pair.close + 1, gender: said.gender,
      isPostposed: true)
    guard let speaker = speaker(of: frame, in: clause, walk) else { return }
    walk.frame = frame
    walk.speaker = speaker
  }

  /// Who speaks in the quotations of several sentences that a frame follows:
  /// «… . …»، قال فلان.
  func speakersBehind(_ readings: [SentenceReading]) -> [Span: Draft] {
    var found: [Span: Draft] = [:]
    for (index, reading) in readings.enumerated() {
      guard let speech = reading.speech,
        let pair = reading.pairs.first(where: {
          $0.open < 0 && $0.close < reading.run.words.count
        }),
        let said = SaidLast(
          after: pair, before: reading.run.words.count, reading)
      else { continue }
      let speaker = said.speaker.flatMap {
        speakers.speaker(in: reading, $0)
      }
      let frame = Frame(
        speaker: said.speaker, verb: said.verb, kind: said.kind,
        content: reading.run.words.indices, gender: said.gender,
        isPostposed: true)
      found[speech.span] = Draft(
        reading: index, range: pair.inside.clamped(to: 0..<pair.close),
        opening: .start, cue: said.verb, frame: frame,
        speaker: speaker ?? Speaker(kind: .anonymous))
    }
    return found
  }
}
