/// The source of a frame, and whom it quotes in turn.
extension ArabicClauses {
  /// Hearsay in what is said: «روى فلان أن فلانا قال: …». The claim is what
  /// the inner source said; the outer one vouches for it.
  func inner(
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

  /// «قال الوزير: "… وسنفتح الطريق"، وفق ما نقلته الوكالة»: behind the end of a
  /// quotation whose source is known, who carried it is left out.
  func withoutCredit(
    _ clause: Clause, _ range: Range<Int>, _ walk: Walk
  ) -> Range<Int>? {
    guard clause.opening != .start || walk.speech != nil,
      isInSpeech(clause, walk),
      let credit = named.last(in: walk.reading, range), credit.speaker != nil,
      isBehind(credit), !credit.content.isEmpty
    else { return nil }
    return trimmer.withoutMarks(credit.content, walk.reading)
  }

  /// Whether a source stands behind all that it says: «…، بحسب دراسة», not
  /// «…، والتي قد تحدد، بحسب متعاملين، …».
  func isBehind(_ frame: Frame) -> Bool {
    frame.speaker.map { frame.content.upperBound <= $0.lowerBound } ?? true
  }

  /// «كشوفا قدمتها الهيئة تظهر …» (statements that show …)
  func isDocument(_ frame: Frame, _ reading: SentenceReading) -> Bool {
    frame.speaker.map { reading.sourceNoun($0.lowerBound) == .document }
      ?? false
  }

  /// «ردت "بشكل متناسب" على …» (answered “proportionately” the …): a few
  /// words between marks, which the clause goes on behind, are not all that
  /// somebody said.
  func isPartQuoted(
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
  func speaker(
    of frame: Frame, in clause: Clause, _ walk: Walk
  ) -> Speaker? {
    let reading = walk.reading
    if let described = described(by: clause, frame, reading) {
      return described
    }
    guard let range = frame.speaker, !isWarned(frame, clause, walk) else {
      if walk.speaker.kind != .author { return walk.speaker }
      // «"…"، تقول المهندسة، التي …، وتشرح أن …»: who spoke in the sentence.
      if let said = walk.drafts.last(where: { isPerson($0.speaker) })?.speaker,
        Gender(of: said).map({ $0 == frame.gender }) ?? false
      {
        return said
      }
      if let subject = walk.subject, agrees(subject, frame.gender) {
        // «سيصبح العسل نادرا، ويرجح أن …» (honey will be rare, and it is likely
        // that …): a thing holds nothing likely.
        return frame.kind != .predict || isPerson(subject)
          || isKnown(subject, reading) || isBody(subject)
          || subject.kind == .group ? subject : nil
      }
      return Speaker(kind: .anonymous)
    }
    guard var speaker = speakers.speaker(in: reading, range) else {
      return nil
    }
    speaker.including += handedOn(by: range, reading)
    // «روى البخاري»: a masculine verb and one name is a man's; bodies with
    // proper names are feminine («قالت نوكيا»).
    guard speaker.kind == .org, frame.isMasculine,
      reading.sourceNoun(range.lowerBound) == nil, let name = speaker.name
    else { return speaker }
    let words = WordRun(phrase: name).words
    if words.count == 1, words[0].kind == .arabic { speaker.kind = .person }
    return speaker
  }

  /// «التقى الوزير السفيرة فلانة، التي أكدت أن …» (met the ambassador …, who
  /// affirmed that …): who is described right before the relative speaks.
  private func described(
    by clause: Clause, _ frame: Frame, _ reading: SentenceReading
  ) -> Speaker? {
    let start = clause.range.lowerBound
    guard clause.opening == .relative,
      reading.isOne(start, .relative, conjunction: true),
      reading.report(start + 1) != nil, reading.isComma(start - 1)
    else { return nil }
    let words = (max(0, start - 12)..<start - 1).reversed().prefix {
      reading.run.words[$0].kind != .mark
        && (reading.verb($0) == nil || $0 > start - 4)
    }
    guard
      var first = words.first(where: {
        guard reading.sourceNoun($0) != nil || reading.isGivenName($0)
        else { return false }
        let gender =
          reading.gender($0) ?? Gender(givenName: reading.folded($0))
        return gender.map { $0 == frame.gender } ?? true
      })
    else { return nil }
    // «زياد مراد»: two given names; «الطبيب زياد»: the office before them.
    while words.contains(first - 1), reading.sourceNoun(first) == nil,
      reading.isGivenName(first - 1) || reading.sourceNoun(first - 1) == .person
    { first -= 1 }
    // «رئيس بلدية المدينة» (the head of the council): the office before its
    // body.
    while let office = [first - 1, first - 2].first(where: {
      words.contains($0) && reading.sourceNoun($0) == .person
        // «معاون مباحث القسم» (assistant of the station's detectives)
        && ($0..<first).allSatisfy { !reading.folded($0).isDefinite }
    }), reading.sourceNoun(first) != .person || office == first - 1 {
      first = office
    }
    guard let found = speakers.speaker(in: reading, first..<start - 1),
      agrees(found, frame.gender)
    else { return nil }
    return found
  }

  /// «… إلى كذا، ويحذر المرضى من …», «…، وطالب الجهاز بـ…»: behind و, under a
  /// person who spoke in the sentence, a noun that can be no source is whom he
  /// warns or calls on, after أما (as for) also a group; «وقدرت الحاجة بـ…»
  /// (and put the need at …).
  private func isWarned(
    _ frame: Frame, _ clause: Clause, _ walk: Walk
  ) -> Bool {
    let reading = walk.reading
    guard clause.opening == .coordination, let first = frame.speaker?.first,
      walk.speaker.kind != .author, agrees(walk.speaker, frame.gender),
      !reading.isPerson(first), !reading.isGivenName(first),
      frame.kind == .warn || frame.kind == .request
        || FoldedWord(firstOf: frame.verb).map(FrameFinder.estimated.contains)
          ?? false
    else { return false }
    switch reading.sourceNoun(first) {
    case nil: return isPerson(walk.speaker) || frame.kind == .find
    case .group:
      return isPerson(walk.speaker)
        && reading.isOne(0, .topic, conjunction: true)
    default: return false
    }
  }

  /// «نقلت الوكالة عن الوزير قوله إن …» (the agency quoted the minister as
  /// saying that …): whose words they are.
  private func handedOn(
    by range: Range<Int>, _ reading: SentenceReading
  ) -> [String] {
    guard let first = range.first, let verb = reading.report(first - 1),
      verb.kind == .say
    else { return [] }
    // «وأوردت الصحيفة نقلا عن مصادر» (quoting sources)
    let quoting = range.first { reading.folded($0) == "نقلا" }
    // «قولها في بيان»: where the inner source spoke stands behind.
    let last =
      quoting.map { _ in range.upperBound }
      ?? range.last { Self.ownSayings.contains(reading.folded($0)) }
      ?? (Self.handing.contains(reading.folded(first - 1))
        ? range.upperBound : nil)
    guard let last,
      let from = ((quoting ?? first)..<last).first(where: {
        Self.from.contains(reading.folded($0))
      }),
      from + 1 < last,
      let source = speakers.speaker(in: reading, from + 1..<last),
      let name = source.name ?? source.role
    else { return [] }
    return [name]
  }

  /// نقل (quoted), which takes عن and the source without «قوله» too
  private static let handing: WordSet = [
    "نقل", "ونقل", "نقلت", "ونقلت", "ينقل", "وينقل", "تنقل", "وتنقل",
  ]
  /// عن، إلى (from, to)
  private static let from: WordSet = ["عن", "الي"]
  /// قوله، تأكيده، تصريحه (his saying, affirming, statement) and the like
  static let ownSayings = WordSet(
    ["قول", "تاكيد", "تصريح", "اعلان", "نفي", "تشديد", "تحذير"].flatMap {
      [$0 + "ه", $0 + "ها", $0 + "هم", $0 + "هما"] as [FoldedWord]
    })

  // MARK: Sources without a name

  /// Whom a verb of saying without a subject points back to: of whom the
  /// sentence before tells, else who spoke last, else the nearest person named
  /// before; each only where the verb's gender allows it.
  func antecedent(
    of draft: Draft, after last: Draft?, _ registry: SpeakerRegistry
  ) -> Speaker? {
    let gender = draft.frame?.gender
    if let body = draft.body, speaks(body, in: draft, after: last) {
      return registry.resolved(body, sentence: draft.reading, before: nil)
    }
    // One surely of that gender, named in the sentence before or in this one.
    let sure = gender.flatMap { gender in
      goesOn(draft)
        ? nil
        : registry.person(before: draft.reading, since: draft.reading - 1) {
          Gender(of: $0) == gender
        }
    }
    if let subject = draft.subject, !goesOn(draft), agrees(subject, gender),
      sure == nil || !isUnsure(subject),
      last.map({ $0.reading < draft.reading - 1 }) ?? true
    {
      return registry.resolved(
        subject, sentence: draft.reading, before: last?.speaker)
    }
    guard let last else {
      return registry.person(before: draft.reading) { agrees($0, gender) }
    }
    // Named since then, or where the last speaker is perhaps not.
    if let sure, last.reading < draft.reading,
      last.reading < draft.reading - 1 || isUnsure(last.speaker)
    {
      return sure
    }
    if agrees(last.speaker, gender) { return last.speaker }
    return registry.person(before: draft.reading) { agrees($0, gender) }
      ?? last.speaker
  }

  /// «شملت الدراسة ألف مريض. وأظهرت أن …» (the study covered …. And it showed
  /// that …): a document finds, and a body that the sentence before tells of
  /// speaks where nobody did in that sentence, or nobody of its gender.
  private func speaks(
    _ body: Speaker, in draft: Draft, after last: Draft?
  ) -> Bool {
    guard let frame = draft.frame, !goesOn(draft), agrees(body, frame.gender)
    else { return false }
    // «حلل الباحثون …. ووجدوا أن …» (the researchers …. And they found that …)
    if body.kind == .group {
      let verb = FoldedWord(firstOf: frame.verb) ?? .empty
      return verb.hasSuffix("وا") || verb.hasSuffix("ون")
    }
    guard let last else { return true }
    return body.kind == .document && frame.kind == .find
      || last.reading < draft.reading - 1
      || !agrees(last.speaker, frame.gender)
  }

  /// Whether a name does not tell if it is a man's or a woman's.
  private func isUnsure(_ speaker: Speaker) -> Bool {
    speaker.kind == .person && Gender(of: speaker) == nil
  }

  /// «وأضاف، وتابع» (and he added): who spoke before speaks on.
  private func goesOn(_ draft: Draft) -> Bool {
    guard let verb = draft.frame.flatMap({ FoldedWord(firstOf: $0.verb) })
    else { return false }
    return Self.addings.contains(verb)
  }

  private static let addings = WordSet(
    [
      "اضاف", "اضافت", "يضيف", "تضيف", "تابع", "تابعت", "يتابع", "تتابع",
      "اردف", "اردفت", "استطرد", "استطردت", "واصل", "واصلت", "ختم", "ختمت",
      "اكمل", "اكملت",
    ].flatMap { [$0, "و" + $0] as [FoldedWord] })

  /// Whether a source can be the subject of a verb of this gender.
  func agrees(_ source: Speaker, _ gender: Gender?) -> Bool {
    guard let gender else { return true }
    let head = source.name.flatMap { FoldedWord(firstOf: $0) } ?? .empty
    // «نادين» is a woman where she has an office.
    if source.role == nil || source.kind != .person, isPlural(head) {
      return false
    }
    switch source.kind {
    case .person: return Gender(of: source).map { $0 == gender } ?? true
    case .org: return (SpeakerNouns.gender(head) ?? .feminine) == gender
    case .document:
      return !head.hasSuffix("ه") || gender == .feminine
    case .author, .anonymous, .publication, .group: return true
    }
  }

  /// «باحثون، معدّوه» (researchers, its authors): men who speak in the plural.
  private func isPlural(_ head: FoldedWord) -> Bool {
    head.count > 4
      && ["ون", "ين", "وه", "وها"].contains { head.hasSuffix($0) }
  }
}
