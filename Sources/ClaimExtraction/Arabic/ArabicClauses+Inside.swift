import ArticleReading

/// Claims inside and beside the clauses of a sentence, and their subjects.
extension ArabicClauses {
  /// Adds the claims of what stays outside a clause.
  func addEmbedded(
    _ outside: [ClauseTrimmer.Outside], _ walk: inout Walk
  ) {
    for part in outside {
      if let range = trimmer.claim(in: part, walk.reading) {
        // «قال إن الصادرات نمت رغم تراجع الإنتاج 12٪»: he grants it; what a
        // believer grants is known («يرى خبراء … رغم خسائر بلغت …»).
        let isSaid =
          goesOnReporting(walk) && walk.frame?.kind != .believe
          && walk.frame.map {
            $0.content.lowerBound <= part.range.lowerBound
          } ?? false
        walk.drafts.append(
          Draft(
            reading: walk.index, range: range, opening: .circumstance,
            cue: part.cue, frame: isSaid ? walk.frame : nil,
            speaker: isSaid ? walk.speaker : .author, isEmbedded: true))
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
    // «ومن بين شهود استمعت إليهم الغرفة، كانت شهادة …» (among the witnesses whom
    // the court heard, …): the clause's own verb stands behind the comma.
    let own =
      reading.isOne(
        range.lowerBound, .preposition, conjunction: true)
      ? range.first { reading.isComma($0 - 1) && reading.verb($0) != nil }
      : nil
    guard let verb = own ?? reading.firstVerb(in: range) else {
      return isTopic ? speakers.speaker(in: reading, range) : nil
    }
    let isFirst =
      verb == range.lowerBound
      || verb == range.lowerBound + 1
        // «الدراسة شملت …» (the study covered …)
        && reading.sourceNoun(range.lowerBound) == nil
        && !reading.isGivenName(range.lowerBound)
      || own != nil
      || reading.isOne(range.lowerBound, .adverbial, conjunction: true)
    let words =
      isFirst && !isTopic
      ? subjects.words(after: verb, before: range.upperBound, reading)
      : range.lowerBound..<(isTopic ? topicEnd(range, reading) ?? verb : verb)
    guard let first = words.first,
      reading.run.words[first].kind != .digits,
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
    return word.endsInHerOrTheir
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
    range.dropFirst().prefix {
      reading.run.words[$0].kind != .mark
        || reading.pair(at: $0)?.kind == .quotation
    }.last {
      let word = reading.folded($0)
      if Self.answers.contains(word) { return true }
      return word.hasPrefix("ف") && word.count > 3 && !reading.isGivenName($0)
        && (reading.verb($0)?.hasConjunction ?? !word.isDefinite)
        && reading.sourceNoun($0) != .person
    }
  }

  /// فلم، فلن، فلا، فقد (then did not, will not, does not, has)
  private static let answers: WordSet = ["فلم", "فلن", "فلا", "فما", "فقد"]

  /// «العبيدي» (a family name alone): a person whom the article names in full.
  func isKnown(_ subject: Speaker, _ reading: SentenceReading) -> Bool {
    guard subject.kind == .person || subject.kind == .org,
      subject.role == nil, let name = subject.name, let people = reading.people
    else { return false }
    let words = FoldedPhrase.words(of: name, marks: false)
    return words.count == 1 && words.allSatisfy(people.contains)
  }

  /// «التوصل» (reaching): a subject that no list and no name tells to be one who
  /// speaks.
  func isUnknown(_ subject: Speaker, _ reading: SentenceReading) -> Bool {
    !isPerson(subject) && !isKnown(subject, reading) && !isBody(subject)
      && subject.kind != .group
      && (subject.name.flatMap { FoldedWord(firstOf: $0) }?.isDefinite ?? false)
  }

  /// Whether a subject is surely a body, a document or a group: by its noun,
  /// with the article or a name behind it.
  func isBody(_ subject: Speaker) -> Bool {
    guard [.org, .document, .group].contains(subject.kind),
      let name = subject.surface ?? subject.name
    else { return false }
    let words = FoldedPhrase.words(of: name, marks: false)
    guard let head = words.first else { return false }
    return SpeakerNouns.exact(head) == subject.kind
      && (head.isDefinite || words.count > 1)
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
        // «في مجلة "النجم" وكتبت عنها …» (in the magazine …, and … wrote of her)
        && (!reading.folded(start).hasPrefix("و") || pair.inside.count > 3
          || reading.firstVerb(in: pair.inside) != nil)
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
