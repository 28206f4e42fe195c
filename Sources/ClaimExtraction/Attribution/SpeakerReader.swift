import TextAnalysis

/// Reads the noun phrase that names a source: its name, role and body.
///
/// «يان ليكون، كبير الباحثين في شركة Meta» becomes a person by that name,
/// in that role, of Meta; «شركة مايكروسوفت» an organisation; «تقرير نشرته
/// Financial Times» a publication in the role of a report.
struct SpeakerReader: Sendable {
  private let stops = foldedWords(file: "ar/source-stops")
  private let adjectives = foldedWords(file: "ar/adjectives")
  private let givenNames = foldedWords(file: "ar/given-names")
  private let occasions = foldedWords(file: "ar/occasions")
  private let offices = OfficeReader()
  private let shape = NameShape()

  /// The source that some words name; `nil` where they name none.
  func speaker(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Speaker? {
    let parts = apposition(range, reading)
    guard let head = parts.first, !head.isEmpty else { return nil }
    if let speaker = issued(range, reading) { return speaker }
    let isNamed = reading.sourceNoun(head.lowerBound) == nil
    if isNamed, !shape.fits(shortened(head, reading), reading) { return nil }
    var speaker = noun(head, reading)
    for part in parts.dropFirst()
    where !part.isEmpty && !Unnamed.stands(in: part, reading) {
      add(
        part, to: &speaker, reading,
        isBody: reading.sourceNoun(head.lowerBound) == .org)
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
    let kind = reading.sourceNoun(part.lowerBound)
    if speaker.kind == .person, speaker.name == nil,
      kind == nil || SpeakerNouns.isTitle(head) || givenNames.contains(head)
    {
      let words = SpeakerNouns.isTitle(head) ? part.dropFirst() : part
      guard !words.isEmpty else { return }
      speaker.name = PrintedName.text(of: shortened(words, reading), reading)
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

  private static func folded(_ text: String) -> FoldedWord {
    FoldedWord(firstOf: text) ?? .empty
  }

  // MARK: Where a phrase ends

  /// The phrase up to a word of time, place or manner. After a noun that
  /// names a body or a role «في، من، ل» go on with the name.
  private func shortened(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    let rest = range.dropFirst()
    let end = rest.first { ends(at: $0, range, reading) }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  /// Words that tell of a source, not who it is: «وهو …», «طلب عدم نشر اسمه».
  private static let asides: WordSet = [
    "وهو", "وهي", "وهم", "طلب", "رفض", "اشترط", "هذا", "هذه", "ذلك", "تلك",
    "هؤلاء",
  ]
  private static let blessings: WordSet = [
    "صلي", "رضي", "رحمه", "رحمها", "حفظه",
  ]
  private static let upon: WordSet = ["عليه", "عليها"]

  private func ends(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    if reading.isOne(index, .relative) { return true }
    // «طبيب في المستشفى طلب عدم نشر اسمه»; «العم يونس وهو يمسح جبينه»
    if Self.asides.contains(word)
      || Unnamed.end(openedAt: index, before: range.upperBound, reading) != nil
    {
      return true
    }
    // «النبي صلى الله عليه وسلم», «موسى عليه السلام»
    if Self.blessings.contains(word), reading.folded(index + 1) == "الله" {
      return true
    }
    if Self.upon.contains(word), reading.folded(index + 1) == "السلام" {
      return true
    }
    if let verb = reading.verbs[index] {
      return !isName(verb, at: index, range, reading)
    }
    if isManner(word), !isNamePart(index - 1, range, reading) { return true }
    if isAside(index, range, reading) { return true }
    if SpeakerNouns.isAddressee(word), !isLed(index, range, reading) {
      return true
    }
    return stops.contains(word) && !reading.isAli(index)
      && !joinsName(index, range, reading)
      && !isAdjective(index, range, reading)
  }

  /// «الأمين العام» (general), not «الوزير العام الماضي» (last year).
  private func isAdjective(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    adjectives.contains(reading.folded(index))
      && reading.folded(index - 1).isDefinite
      && !reading.isOne(index + 1, .season)
  }

  /// A name that is spelled like a verb: only after a definite office or
  /// within a name.
  private func isName(
    _ verb: VerbForm, at index: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Bool {
    let kind = reading.sourceNoun(range.lowerBound)
    return verb.tense == .perfect && !verb.isFeminine && !verb.hasConjunction
      && (kind == nil || kind == .person)
  }

  /// «لاريسا بالتازار»: after a bare name even بالـ begins a name.
  private func isNamePart(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    return !word.isDefinite && reading.sourceNoun(index) == nil
      && !stops.contains(reading.folded(index + 1))
      && [nil, .person].contains(
        reading.sourceNoun(range.lowerBound))
  }

  /// «بالفعل» (indeed), «بشكل …» (in a … way): not «مصدر بالشركة».
  private func isManner(_ word: FoldedWord) -> Bool {
    word.hasPrefix("ب") && SpeakerNouns.shared(word) == nil
      && (word.hasPrefix("بال") || word == "بشكل" || word == "بصوره")
  }

  /// A bracket, dash or the like that is not part of a name.
  private func isAside(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard reading.run.words[index].kind == .mark else { return false }
    if let pair = reading.pair(at: index) {
      return pair.kind == .bracket || !range.contains(pair.close)
    }
    return !reading.isMark(index, "-") && !reading.isMark(index, ".")
  }

  /// «المدير العام لوكالة …»: the medium is the one he leads.
  private func isLed(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    SpeakerNouns.isLeader(reading.folded(range.lowerBound))
      && (range.lowerBound + 1..<index).allSatisfy {
        reading.folded($0).isDefinite
      }
  }

  private func joinsName(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    // في، من، ل (in, of) before a body: «خبير في جامعة …»
    guard reading.isOne(index, .belonging), index + 1 < range.upperBound
    else { return false }
    let head = reading.sourceNoun(range.lowerBound)
    let next = reading.run.words[index + 1]
    guard head != nil, !isOccasion(next.folded) else { return false }
    return reading.sourceNoun(index + 1) != nil || next.kind == .latin
      || head == .person || head == .group
  }

  /// «في بيان» (in a statement): where it was said, not by whom.
  private func isOccasion(_ word: FoldedWord) -> Bool {
    stops.contains(word) || occasions.contains(word)
  }

  // MARK: Kinds

  private func noun(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker {
    let range = shortened(range, reading)
    guard let kind = reading.sourceNoun(range.lowerBound) else {
      return properName(range, reading)
    }
    switch kind {
    case .person: return offices.person(in: reading, range)
    case .org:
      return Speaker(kind: .org, name: OfficeReader.bodyName(range, reading))
    case .document:
      return Speaker(
        kind: .document, name: PrintedName.text(of: range, reading),
        organization: body(in: range.dropFirst(), reading))
    case .group, .anonymous, .publication, .author:
      return Speaker(kind: kind, name: PrintedName.text(of: range, reading))
    }
  }

  /// The body behind a document: «بيانات وزارة المالية».
  private func body(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    guard
      let start = range.first(where: {
        reading.sourceNoun($0) == .org
      })
    else { return nil }
    return OfficeReader.bodyName(
      OfficeReader.body(start, range, reading), reading)
  }

  private func properName(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker {
    // «راجيف سوري رئيس نوكيا»: the role follows the name.
    let role = range.dropFirst().first {
      SpeakerNouns.exact(reading.folded($0)) == .person
        && !reading.folded($0).isDefinite
    }
    if let role {
      var speaker = offices.person(in: reading, role..<range.upperBound)
      speaker.name = PrintedName.text(of: range.lowerBound..<role, reading)
      return speaker
    }
    let words = range.filter { reading.run.words[$0].kind != .mark }
    let isLatin = words.allSatisfy { reading.run.words[$0].kind == .latin }
    let isMedium =
      words.count == 1
      && SpeakerNouns.isMedium(reading.folded(words[0]))
    let kind: Speaker.Kind =
      isMedium ? .publication : !isLatin && words.count > 1 ? .person : .org
    return Speaker(kind: kind, name: PrintedName.text(of: range, reading))
  }

  /// «تقرير نشرته Financial Times»: the medium speaks through a report. A
  /// study that somebody made speaks itself.
  private func issued(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    guard let head = range.first,
      reading.sourceNoun(head) == .document,
      let verb = range.first(where: { reading.isOne($0, .issuing) }),
      verb > head, verb + 1 < range.upperBound
    else { return nil }
    let isRelative = reading.isOne(verb - 1, .relative)
    let title = PrintedName.text(
      of: head..<(isRelative ? verb - 1 : verb), reading)
    guard !stops.contains(reading.folded(verb + 1)) else {
      return Speaker(kind: .document, name: title)
    }
    let issuer = shortened(verb + 1..<range.upperBound, reading)
    var speaker = noun(issuer, reading)
    guard reading.isOne(verb, .publishing) else {
      return Speaker(
        kind: .document,
        name: PrintedName.text(of: head..<issuer.upperBound, reading),
        organization: speaker.name)
    }
    if speaker.kind == .org || speaker.kind == .person {
      speaker.kind = .publication
    }
    speaker.role = title
    return speaker
  }

  /// What follows بما في ذلك (including).
  private func including(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> [String] {
    guard
      let start = range.first(where: {
        reading.folded($0) == "بما" && reading.folded($0 + 2) == "ذلك"
      }), start + 3 < range.upperBound
    else { return [] }
    let rest = start + 3..<range.upperBound
    let end = rest.first { reading.isComma($0) } ?? range.upperBound
    let latin = (rest.lowerBound..<end).filter {
      reading.run.words[$0].kind == .latin
    }
    if let first = latin.first, let last = latin.last {
      return [reading.run.text(of: first..<last + 1)]
    }
    return rest.lowerBound < end
      ? [reading.run.text(of: rest.lowerBound..<end)] : []
  }
}
