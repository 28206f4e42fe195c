/// Finds the people an article names with their office, wherever they stand,
/// so that «سوري» or «الرئيس التنفيذي» can be resolved to one of them, and
/// its bodies by their full names, for «الوزارة».
///
/// - the name before the office: «ويخطط راجيف سوري رئيس نوكيا …»;
/// - the name after it: «وزير الطاقة السعودي عبد العزيز بن سلمان»;
/// - either with a comma between: «يان ليكون، كبير الباحثين في …».
struct PersonFinder: Sendable {
  let speakers: SpeakerReader
  let events: EventNouns
  private let stops = foldedWords(file: "ar/source-stops")

  /// The people of a sentence.
  func people(in reading: SentenceReading) -> [Speaker] {
    var people: [Speaker] = []
    for index in reading.run.words.indices
    where reading.run.words[index].kind == .arabic
      && (reading.office(index) == .person
        || OfficeReader.isOther(index, reading))
    {
      if let person = nameBefore(index, reading) ?? nameAfter(index, reading) {
        people.append(person)
      }
    }
    return people
  }

  /// The family names behind given names: «ريم الغانمي», «أنيس بالحاج».
  func families(in reading: SentenceReading) -> [FoldedWord] {
    reading.run.words.indices.dropLast().compactMap { index in
      guard reading.isGivenName(index) else { return nil }
      let next = index + 1
      let family = reading.isOne(next, .naming) ? next + 1 : next
      guard isFamily(family, reading) else { return nil }
      return reading.folded(family)
    }
  }

  /// Whether a word can be a family name behind a given one.
  private func isFamily(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard reading.run.words.indices.contains(index),
      reading.run.words[index].kind == .arabic
    else { return false }
    let word = reading.folded(index)
    return word.count > 3 && !stops.contains(word)
      // «وصفت كارين احتجازهم» (… their arrest)
      && !reading.isOwned(index)
      && !reading.isOne(index, .connector) && !reading.isOne(index, .negation)
      && reading.verbs[index] == nil && reading.reports[index] == nil
      && reading.office(index) == nil && !reading.endsInTanwin(index)
      && !events.isOne(word)
  }

  /// The bodies of a sentence by their full names: «وزارة المالية».
  func bodies(in reading: SentenceReading) -> [Speaker] {
    var bodies: [Speaker] = []
    for index in reading.run.words.indices
    where reading.sourceNoun(index) == .org {
      let word = reading.folded(index)
      guard !word.isDefinite, !word.hasPrefix("لل") else { continue }
      let limit = index..<phraseEnd(index, reading)
      guard limit.count > 1 else { continue }
      var body = OfficeReader.body(index, limit, reading)
      // «هيئة المياه اليوم» (the water authority today)
      while let last = body.last, body.count > 1, reading.hasDateRole(last),
        reading.folded(last).isDefinite
      { body = body.dropLast() }
      guard body.count > 1 else { continue }
      bodies.append(
        Speaker(
          kind: .org, name: OfficeReader.bodyName(body, reading),
          surface: PrintedName.text(of: body, reading)))
    }
    return bodies
  }

  private func nameBefore(
    _ office: Int, _ reading: SentenceReading
  ) -> Speaker? {
    guard !reading.folded(office).isDefinite else { return nil }
    let end = reading.isComma(office - 1) ? office - 1 : office
    var start = end
    // «منى الدسوقي، كبيرة الاقتصاديين»: a family name with the article.
    if end > 1, reading.folded(end - 1).isDefinite,
      reading.isGivenName(end - 2)
    {
      start = end - 2
    }
    let isGiven = start < end
    while !isGiven, start > 0, end - start < 3, isNamePart(start - 1, reading) {
      start -= 1
    }
    // A name of two or three words, after a verb, a mark or nothing.
    guard end - start > 1,
      start == 0 || reading.verbs[start - 1] != nil
        || reading.isOne(start - 1, .pronominal)
        || reading.run.words[start - 1].kind == .mark
    else { return nil }
    let limit = phraseEnd(office, reading)
    guard let person = speakers.speaker(in: reading, office..<limit) else {
      return nil
    }
    return Speaker(
      kind: .person, name: reading.run.text(of: start..<end),
      role: person.role, organization: person.organization)
  }

  private func nameAfter(
    _ office: Int, _ reading: SentenceReading
  ) -> Speaker? {
    var limit = phraseEnd(office, reading)
    // «دخل اللاعب إلى المستشفى برفقة الطبيب فلان» (with the doctor …)
    if let way = (office + 1..<max(office + 1, limit)).first(where: {
      Self.ways.contains(reading.folded($0)) && !reading.isNoParticle($0)
    }), (way..<limit).contains(where: { reading.office($0) == .person }) {
      limit = way
    }
    // «الرئيس التنفيذي لشركة …، سام ألتمان، …»
    // «فلان، المستشار لرئيس الحركة، …، قال»: the office tells of who stands
    // before it.
    if reading.isComma(limit), !reading.isComma(office - 1) {
      let next = phraseEnd(limit + 1, reading)
      let name = limit + 1..<next
      if (2...3).contains(name.count),
        name.allSatisfy({
          isNamePart($0, reading)
            // «كاتبة الرئيس، نعيمة الحسوني»: a family name with the article
            || $0 > name.lowerBound && reading.isGivenName($0 - 1)
              && isFamily($0, reading)
        })
      {
        limit = next
      }
    }
    guard office < limit,
      let person = speakers.speaker(in: reading, office..<limit),
      person.kind == .person, let name = person.name,
      // «حذر خبير المناخ من ارتفاع …» (warned of a rise): no body of his
      !(person.organization.flatMap(FoldedWord.init(firstOf:))
        .map(events.isOne) ?? false)
    else { return nil }
    var full = person
    full.name = withoutObject(name)
    let words = WordRun(phrase: full.name ?? name).words
    guard (2...4).contains(words.count), person.role != nil,
      words.allSatisfy({ isName($0) }),
      let first = words.first?.folded, !first.isDefinite,
      // «المرشحة لدخول الأغلبية» (a candidate to enter the majority)
      !first.hasPrefix("ل") || !events.isOne(first.dropFirst())
    else { return nil }
    return full
  }

  /// إلى، مع، على، برفقة، بحضور (to, with, on, in the company, in the presence
  /// of): other people follow.
  private static let ways: WordSet = [
    "الي", "مع", "علي", "برفقه", "بحضور", "بصحبه", "بمشاركه", "ضد",
  ]

  /// «زار الوزير فاروق حسني المعرض»: what follows two bare names is part of
  /// the name only after عبد or as a family name in ـي.
  private func withoutObject(_ name: String) -> String {
    let run = WordRun(phrase: name)
    let folded = run.words.map(\.folded)
    // «كلف النائب سعد علي بتشكيل …» (charged … with forming)
    if let end = folded.indices.dropFirst(2).first(where: {
      folded[$0].hasPrefix("ب")
        && (events.isOne(folded[$0].dropFirst())
          || SourceSubject.isBiWithVerbalNoun(folded[$0]))
    }) {
      return run.text(of: run.words.indices.prefix(end))
    }
    // «زارت المعلمة فلانة فلان في بيتها» (in her house), «عن المدرب فلان قوله»
    // (from the coach his saying)
    if let end = folded.indices.dropFirst(1).first(where: {
      $0 > 1 && FunctionWords.isOne(folded[$0], .preposition)
        || ArabicClauses.ownSayings.contains(folded[$0])
    }) {
      return run.text(of: run.words.indices.prefix(end))
    }
    guard folded.count > 2, let last = folded.last, last.isDefinite,
      !last.hasSuffix("ي"), last != SourceSubject.faith,
      !FunctionWords.isOne(folded[folded.count - 2], .naming)
    else { return name }
    return run.text(of: run.words.indices.dropLast())
  }

  /// A word that a verb of saying and its office leave for a name: «وجود» in
  /// «نفى المتحدث باسم الوزارة وجود …» is none.
  private func isName(_ word: Word) -> Bool {
    !stops.contains(word.folded) && !events.isOne(word.folded)
      && !Complementizer.isOne(word.folded)
      && !word.folded.hasSuffix("ات") && word.kind != .digits
      && !FunctionWords.isOne(word.folded, .auxiliary)
  }

  /// Where the noun phrase ends: at a mark, a verb or أن (that).
  private func phraseEnd(_ start: Int, _ reading: SentenceReading) -> Int {
    var end = start
    while end < reading.run.words.count, end < start + 12,
      reading.run.words[end].kind != .mark || reading.isDotted(end + 1),
      !Complementizer.isOne(reading.folded(end)) || reading.isDotted(end),
      reading.verbs[end] == nil || isCompany(end - 1, reading)
        || reading.isDotted(end)
    { end += 1 }
    return end
  }

  /// «شركة تسلا»: after a bare noun of a body comes its name.
  private func isCompany(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.sourceNoun(index) == .org && !reading.folded(index).isDefinite
  }

  /// A word that can belong to a person's name.
  private func isNamePart(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard reading.run.words.indices.contains(index) else { return false }
    let word = reading.run.words[index]
    guard word.kind == .arabic || word.kind == .latin else { return false }
    return !word.folded.isDefinite && !stops.contains(word.folded)
      && !reading.isOne(index, .connector) && !reading.isOne(index, .referring)
      && !reading.isOne(index, .pronominal)
      && reading.verbs[index] == nil && reading.reports[index] == nil
      && reading.sourceNoun(index) == nil && word.folded.count > 2
  }
}
