/// What kind of source some words name: a person in an office, a body, a
/// document, a medium.
extension SpeakerReader {
  func noun(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker {
    let range = shortened(range, reading)
    // «"منظمة الأقطار المصدرة للنفط"»: a body's whole name between marks.
    if let quote = reading.quotation(openedAt: range.lowerBound),
      quote.inside.count > 1, quote.close < range.upperBound,
      reading.sourceNoun(quote.open + 1) == .org
    {
      return Speaker(
        kind: .org, name: reading.run.text(of: quote.inside))
    }
    guard let kind = reading.sourceNoun(range.lowerBound) else {
      return properName(range, reading)
    }
    switch kind {
    case .person:
      return team(range, reading) ?? offices.person(in: reading, range)
    case .org:
      return Speaker(kind: .org, name: OfficeReader.bodyName(range, reading))
    case .document:
      return Speaker(
        kind: .document, name: PrintedName.text(of: range, reading),
        organization: body(in: range.dropFirst(), reading))
    case .group where tellsOfDocuments(range, reading):
      return Speaker(
        kind: .document, name: PrintedName.text(of: range, reading))
    case .group, .anonymous, .publication, .author:
      return Speaker(kind: kind, name: PrintedName.text(of: range, reading))
    }
  }

  /// «العديد من الدراسات» (many of the studies), «بعض التقارير» (some
  /// reports)
  private func tellsOfDocuments(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let next = range.lowerBound + 1
    let isSome = Self.somes.contains(reading.folded(range.lowerBound))
    let noun = !isSome && reading.folded(next) == "من" ? next + 1 : next
    return (isSome || noun > next) && noun < range.upperBound
      && reading.sourceNoun(noun) == .document
  }

  /// بعض، معظم (some, most)
  private static let somes: WordSet = ["بعض", "معظم"]

  /// «الفريق» (the team) without a name behind it: the noun is also a rank.
  private func team(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    let head = reading.folded(range.lowerBound)
    guard SpeakerNouns.isTitle(head), head.isDefinite,
      range.count == 1 || reading.folded(range.lowerBound + 1).isDefinite,
      let kind = SpeakerNouns.exact(head.dropFirst(2)), kind != .person
    else { return nil }
    return Speaker(kind: kind, name: PrintedName.text(of: range, reading))
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
    // «البلجيكي إيميليو فيريرا» (the Belgian …)
    if range.count > 2, Demonyms.contains(reading.folded(range.lowerBound)),
      !reading.folded(range.lowerBound + 1).isDefinite,
      reading.office(range.lowerBound + 1) == nil
    {
      return properName(range.dropFirst(), reading)
    }
    // «راجيف سوري رئيس نوكيا», «سالم وهبي المدير العام»: the role follows
    // the name.
    let role = range.dropFirst().first {
      reading.office($0) == .person
    }
    if let role {
      var speaker = offices.person(in: reading, role..<range.upperBound)
      speaker.name = PrintedName.text(of: range.lowerBound..<role, reading)
      return speaker
    }
    let words = range.filter { reading.run.words[$0].kind != .mark }
    let isLatin = words.allSatisfy { reading.run.words[$0].kind == .latin }
    let first = reading.folded(range.lowerBound)
    let isLed = PrintedName.isLed(range.lowerBound, reading)
    let isMedium =
      words.first.flatMap { Agencies.end(at: $0, reading) }
      == words.last.map { $0 + 1 }
      || words.count == 1
        && (SpeakerNouns.isMedium(first)
          || isLed && SpeakerNouns.isMedium(first.dropFirst()))
    // «وفقا لرصد وحدة التقارير» (according to a count by the … unit)
    let isWork =
      isLed && words.count > 1
      && (reading.sourceNoun(range.lowerBound + 1) == .org
        || reading.endsInTehMarbuta(range.lowerBound + 1))
    // «وسائل إعلام محلية» (local media)
    let isMedia =
      reading.folded(range.lowerBound) == "وسايل"
      && reading.folded(range.lowerBound + 1).withoutArticle == "اعلام"
    // «وفقا لـ "صدى الشام"»: a name between marks that begins with no given
    // name is a body's.
    if words.count > 1, !reading.isGivenName(range.lowerBound),
      reading.quotation(openedAt: range.lowerBound) != nil
        || reading.quotation(openedAt: range.lowerBound - 1) != nil,
      let inside = words.first, !reading.isGivenName(inside),
      !reading.isPerson(inside), !isMedium
    {
      return Speaker(kind: .org, name: PrintedName.text(of: range, reading))
    }
    let kind: Speaker.Kind =
      isMedium || isMedia
      ? .publication
      : isWork
        ? .document
        // «خزافون» (potters)
        : words.count == 1 && first.count > 4 && first.hasSuffix("ون")
          && !reading.isGivenName(range.lowerBound)
          && !reading.isPerson(range.lowerBound)
          ? .group
          : !isLatin && words.count > 1 || reading.isGivenName(range.lowerBound)
            ? .person : .org
    return Speaker(kind: kind, name: PrintedName.text(of: range, reading))
  }

  /// «تقرير نشرته Financial Times»: the medium speaks through a report. A
  /// study that somebody made speaks itself.
  func issued(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    guard let head = range.first,
      reading.sourceNoun(head) == .document
        || PrintedName.isLed(head, reading)
          && reading.isOne(head + 1, .issuing),
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
    // «بيانات القياس التي بثتها الوكالة»: «the agency» is no medium's name.
    guard reading.isOne(verb, .publishing),
      !(speaker.kind == .org && reading.office(issuer.lowerBound) == .org
        && reading.folded(issuer.lowerBound).isDefinite)
    else {
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
  func including(
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
