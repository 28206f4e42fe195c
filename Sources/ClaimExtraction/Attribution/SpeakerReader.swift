import TextAnalysis

/// Reads the noun phrase that names a source: its name, role and body.
///
/// «يان ليكون، كبير الباحثين في شركة Meta» becomes a person by that name,
/// in that role, of Meta; «شركة مايكروسوفت» an organisation; «تقرير نشرته
/// Financial Times» a publication in the role of a report.
struct SpeakerReader: Sendable {
  let stops = foldedWords(file: "ar/source-stops")
  let adjectives = foldedWords(file: "ar/adjectives")
  let givenNames = foldedWords(file: "ar/given-names")
  let occasions = foldedWords(file: "ar/occasions")
  /// قرارا، معرضا، كلمة (a decision, a show, a speech)
  let works = foldedWords(file: "ar/works")
  /// أشاد، رحب (praised, welcomed), which take بـ
  let biVerbs = foldedWords(file: "ar/bi-verbs")
  let offices = OfficeReader()
  let shape = NameShape()

  /// The source that some words name; `nil` where they name none.
  func speaker(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Speaker? {
    let parts = apposition(range, reading)
    guard let head = parts.first, !head.isEmpty else { return nil }
    if let speaker = issued(range, reading) { return speaker }
    // «وقد يقول قائل إن …» (one may say that …)
    if range.count == 1,
      Self.somebody.contains(reading.folded(range.lowerBound))
    {
      return Speaker(kind: .anonymous, name: reading.run.text(of: range))
    }
    if let speaker = both(range, reading) ?? counted(head, reading)
      ?? collected(head, reading)
    {
      return speaker
    }
    let noun = SourceSubject.head(of: head, reading)
    if noun > head.lowerBound, let kind = reading.sourceNoun(noun) {
      return Speaker(
        kind: kind == .person ? .group : kind,
        name: PrintedName.text(of: shortened(head, reading), reading))
    }
    let isNamed = reading.sourceNoun(head.lowerBound) == nil
    if isNamed, !shape.fits(shortened(head, reading), reading) { return nil }
    var speaker = self.noun(head, reading)
    for part in parts.dropFirst()
    where !part.isEmpty && !Unnamed.stands(in: part, reading) {
      add(
        part, to: &speaker, reading,
        isBody: reading.sourceNoun(head.lowerBound) == .org)
    }
    if speaker.kind == .person, speaker.name == nil {
      speaker.name =
        bracketedName(range, reading) ?? trailingName(head, reading)
        ?? trailingName(range, reading)
    }
    if speaker.name == nil || speaker.kind == .group,
      Unnamed.stands(in: range, reading)
    {
      let name = PrintedName.text(of: shortened(head, reading), reading)
      return Speaker(kind: .anonymous, name: name)
    }
    speaker.including = including(range, reading)
    return speaker
  }

  /// قائل، قائلون، سائل (one who says, who asks)
  static let somebody: WordSet = ["قايل", "قايلون", "سايل", "معترض"]

  /// «المتحدثة باسم المنظمة (يونيسف) في غزة تيس إنغرام»: the name at the end,
  /// behind a bracket or a place.
  private func trailingName(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    let last = range.last { !reading.isComma($0) } ?? range.lowerBound
    let end = min(last + 1, range.upperBound)
    var start = end
    // «عادل البلبيسي»: a family name with the article.
    if reading.folded(last).isDefinite, reading.isGivenName(last - 1) {
      start -= 1
    }
    while start > range.lowerBound + 2, isBareName(start - 1, reading) {
      start -= 1
    }
    // The place: «في غزة».
    if reading.isOne(start - 1, .preposition) { start += 1 }
    let name = start..<max(start, end)
    guard (2...4).contains(name.count), start > range.lowerBound + 2,
      reading.isOne(start - 2, .preposition)
        || reading.run.words[start - 1].kind == .mark
        // «المسؤول عن المناخ في الوكالة الأمريكية راسل فوز»
        || reading.folded(start - 1).isDefinite
          && name.allSatisfy({ !reading.endsInTehMarbuta($0) })
    else { return nil }
    return reading.run.text(of: name)
  }

  /// «مديرة المنظمة (ليلى النجار)»: a name in brackets behind the office.
  private func bracketedName(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    reading.pairs.first {
      $0.kind == .bracket && range.contains($0.open)
        && range.contains($0.close) && (2...4).contains($0.inside.count)
        && reading.isGivenName($0.inside.lowerBound)
    }.map { reading.run.text(of: $0.inside) }
  }

  private func isBareName(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return reading.run.words[index].kind == .arabic && !word.isDefinite
      && word.count > 1 && !stops.contains(word)
      && (reading.verb(index) == nil || reading.isGivenName(index)
        || reading.folded(index - 1).isDefinite
          && reading.verb(index)?.tense == .perfect
          && reading.verb(index)?.hasConjunction == false)
      && reading.sourceNoun(index) == nil
      // «في الشرق الأوسط وشمال أفريقيا | جورج بيطار»: behind the place
      && (reading.isGivenName(index)
        || !word.hasPrefix("و") && !SourceSubject.places.contains(word))
      && !reading.isOne(index, .preposition) && !reading.hasDateRole(index)
      && !reading.endsInTanwin(index) && !occasions.contains(word)
      && !reading.isOne(index, .pronominal) && !Self.upon.contains(word)
  }

  // MARK: Parts

  /// The phrase cut at its commas.
  private func apposition(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where reading.isComma(index) {
      parts.append(start..<index)
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// A name or an office between commas: «…، سام ألتمان، …».
  private func add(
    _ part: Range<Int>, to speaker: inout Speaker, _ reading: SentenceReading,
    isBody: Bool
  ) {
    let head = reading.folded(part.lowerBound)
    // «…، الأربعاء، أن» (on Wednesday), «…، الذي زار المدينة، إن» (who …),
    // «…، ردا على النواب، أن» (in answer)
    if part.allSatisfy({ reading.hasDateRole($0) })
      || reading.isOne(part.lowerBound, .relative)
      || Complementizer.addressing.contains(head)
    {
      return
    }
    let kind = reading.sourceNoun(part.lowerBound)
    // «مدير القسم في دائرة صحة نينوى، الدكتور فراس سالم»: the single word
    // belongs to the body.
    if speaker.kind == .person, speaker.organization != nil,
      SpeakerNouns.isTitle(head), part.count > 2,
      speaker.name?.contains(where: \.isWhitespace) == false
    {
      speaker.name = nil
    }
    // «مدير مطار الملك خالد بالرياض، سعد القرني، …»: the name before the comma is
    // the airport's.
    if speaker.kind == .person, speaker.organization != nil,
      (2...4).contains(part.count), reading.isGivenName(part.lowerBound),
      part.allSatisfy({ reading.run.words[$0].kind == .arabic })
    {
      speaker.name = nil
    }
    // «رجل دين من المدينة، الشيخ محمود سالم»: what no list knows for an
    // office tells who he is.
    if speaker.kind == .person, speaker.role == nil, let name = speaker.name,
      SpeakerNouns.isTitle(head), part.count > 2,
      !Gender.isGivenName(Self.folded(name))
    {
      speaker.role = name
      speaker.name = nil
    }
    if speaker.kind == .person, speaker.name == nil,
      !reading.hasDateRole(part.lowerBound) || part.count > 2
        || reading.isNoParticle(part.lowerBound),
      kind == nil && !opensPhrase(part.lowerBound, reading)
        || SpeakerNouns.isTitle(head) || givenNames.contains(head)
    {
      var words = SpeakerNouns.isTitle(head) ? part.dropFirst() : part
      if SpeakerNouns.isTitle(head), words.count > 1,
        SpeakerNouns.isRank(reading.folded(words.lowerBound))
      {
        words = words.dropFirst()
      }
      // «الألماني ماتياس كولر» (the German …)
      if words.count > 2, let first = words.first,
        Demonyms.contains(reading.folded(first))
      {
        words = words.dropFirst()
      }
      guard let first = words.first, !opensPhrase(first, reading) else {
        return
      }
      speaker.name = PrintedName.text(of: shortened(words, reading), reading)
      speaker.surface = nil
      return
    }
    let hasOffice =
      speaker.role.map { !SpeakerNouns.isTitle(Self.folded($0)) } ?? false
    guard kind == .person, !hasOffice else { return }
    if speaker.kind == .org, !isBody { speaker.kind = .person }
    guard speaker.kind == .person else { return }
    let office = offices.person(in: reading, part)
    speaker.role = office.role
    speaker.organization = office.organization
  }

  /// «الوزير، في مؤتمر، …»: a phrase of place or a connective is no name.
  private func opensPhrase(_ index: Int, _ reading: SentenceReading) -> Bool {
    // «، علي الناصر،» is no «على».
    if reading.isNoParticle(index) { return false }
    return reading.isOne(index, .preposition)
      || reading.isOne(index, .adverbial) || reading.isOne(index, .connector)
      || stops.contains(reading.folded(index))
      // «نفى المدير، تأجيله الموسم» (his putting off the season)
      || reading.isOwned(index)
  }

  private static func folded(_ text: String) -> FoldedWord {
    FoldedWord(firstOf: text) ?? .empty
  }
}
