/// The place and agency before the first sentence of a report:
/// «جنيف (رويترز) - حذرت …», «بغداد - أجل …», “CAIRO, May 3 (Reuters) - …”.
enum Dateline {
  /// The most words a place, a date and a bracket take.
  private static let reach = 14

  /// The first word behind the dateline; the first of all where there is
  /// none.
  static func end(in reading: SentenceReading) -> Int {
    let words = reading.run.words
    if let colon = behindPlace(reading) { return colon + 1 }
    if let end = behindAgency(reading) ?? behindWriter(reading) { return end }
    guard
      let dash = words.indices.prefix(reach).first(where: {
        words[$0].kind == .mark && isDash(words[$0].folded)
      }), dash > 0, dash + 2 < words.count
    else { return 0 }
    let hasCredit = reading.pairs.contains {
      $0.kind == .bracket && $0.open > 0 && $0.close == dash - 1
    }
    let bracket = reading.pairs.first { $0.close == dash - 1 }?.open ?? dash
    // «القاهرة 11 نوفمبر تشرين الثاني (رويترز) -», «لندن/دبي»: with the day,
    // and for two places.
    let day = (1..<max(1, bracket)).first { words[$0].kind == .digits }
    let isPlace = (0..<bracket).allSatisfy {
      $0 == day || reading.isMark($0, "/") && $0 > 0
        || words[$0].kind == .arabic && reading.verbs[$0] == nil
          && reading.reports[$0] == nil
    }
    guard bracket > 0 else { return 0 }
    if words[0].kind == .latin {
      let isNamed =
        isCapitals(words[0], reading)
        || hasCredit && isNames(0..<bracket, reading)
      return isNamed && reading.firstVerb(in: 0..<dash) == nil ? dash + 1 : 0
    }
    let longest = (hasCredit ? 4 : 2) + (day == nil ? 0 : 4)
    guard isPlace, bracket <= longest else { return 0 }
    return creditEnd(dash + 1, reading)
  }

  /// «بيروت - رويترز - حذرت …»: behind a medium between two dashes.
  private static func creditEnd(
    _ start: Int, _ reading: SentenceReading
  ) -> Int {
    let words = reading.run.words
    guard
      let dash = (start + 1..<min(start + 7, words.count)).first(where: {
        words[$0].kind == .mark
          && (isDash(words[$0].folded) || words[$0].folded == ":")
      }), dash + 2 < words.count
    else { return writerEnd(start, reading) }
    // «لندن - (أ ف ب) - …», «غزة - "صوت البحر": …»
    let isMarked = reading.pairs.contains {
      $0.open == start && $0.close == dash - 1 && $0.inside.count < 6
    }
    let isCredit =
      Agencies.end(at: start, reading) == dash || isMarked
      || dash == start + 1 && unnamed.contains(reading.folded(start))
      || dash < start + 4
        && (SpeakerNouns.isMedium(reading.folded(start))
          || reading.office(start) == .publication
          || isWriter(start..<dash, reading))
    return isCredit ? dash + 1 : start
  }

  /// «عمّان- سامي الحوراني أعلنت البلدية …»: the name of who writes, in front of
  /// a verb with a subject of its own.
  private static func writerEnd(
    _ start: Int, _ reading: SentenceReading
  ) -> Int {
    let verb = start + 2
    guard isWriter(start..<verb, reading), let form = reading.verb(verb),
      !form.hasConjunction
    else { return start }
    let disagrees =
      form.isFeminine
      != (Gender(givenName: reading.folded(start)) == .feminine)
    return disagrees || reading.office(verb + 1) != nil ? verb : start
  }

  /// «كتب - سامي حداد: ارتفعت الأسعار …» (by …: prices rose): behind who writes,
  /// whom a mark parts from the verb.
  static func behindWriter(_ reading: SentenceReading) -> Int? {
    let words = reading.run.words
    guard wrote.contains(reading.folded(0)), words.count > 6,
      words[1].kind == .mark
    else { return nil }
    let name = words[2].kind == .mark ? 3 : 2
    var end = name + 2
    if isWriter(name..<end + 1, reading), reading.verb(end) == nil { end += 1 }
    guard isWriter(name..<end, reading) else { return nil }
    while words.indices.contains(end), words[end].kind == .mark,
      reading.quotation(openedAt: end) == nil
    { end += 1 }
    return end + 2 < words.count ? end : nil
  }

  /// كتب، كتبت (wrote)
  private static let wrote: WordSet = ["كتب", "كتبت", "كتبوا"]

  /// A given name and a family name.
  private static func isWriter(
    _ words: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    (2...3).contains(words.count) && reading.isGivenName(words.lowerBound)
      && reading.office(words.lowerBound + 1) != .person
      && words.allSatisfy { reading.run.words[$0].kind == .arabic }
  }

  /// وكالات، متابعات، خاص (agencies, follow-up, our own)
  private static let unnamed: WordSet = [
    "وكالات", "الوكالات", "متابعات", "متابعه", "خاص", "مراسلون",
  ]

  // MARK: Agencies

  /// «تونس (د ب أ) قال …», «أبوظبي في 12 مايو / وام / أعلنت …», «القاهرة أ ف ب
  /// قالت …»: behind an agency between marks, whatever place and day stand
  /// before it, or behind a known place.
  private static func behindAgency(_ reading: SentenceReading) -> Int? {
    let words = reading.run.words
    for start in words.indices.prefix(reach) {
      if let agency = Agencies.end(at: start, reading) {
        let isSet =
          start > 0 && opening.contains(reading.folded(start - 1))
          && closing.contains(reading.folded(agency))
        let isBare =
          start == 1 && SourceSubject.places.contains(reading.folded(0))
        guard isSet || isBare else { return nil }
        return behindMarks(agency, mustHaveVerb: !isSet, reading)
      }
      guard isPlaceOrDay(start, reading) else { return nil }
    }
    return nil
  }

  private static let opening: WordSet = ["(", "/", "-", "–", "—", "["]
  private static let closing: WordSet = [")", "/", "-", "–", "—", "]", ":"]

  /// A word, number or mark that may stand before the agency.
  private static func isPlaceOrDay(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    switch reading.run.words[index].kind {
    case .digits: true
    case .mark:
      opening.contains(reading.folded(index)) || reading.isComma(index)
    case .arabic:
      reading.hasDateRole(index)
        || reading.verb(index) == nil && reading.report(index) == nil
          && reading.sourceNoun(index) == nil
    case .latin, .other: false
    }
  }

  private static func behindMarks(
    _ agency: Int, mustHaveVerb: Bool, _ reading: SentenceReading
  ) -> Int? {
    let words = reading.run.words
    var end = agency
    while words.indices.contains(end), words[end].kind == .mark,
      reading.quotation(openedAt: end) == nil
    { end += 1 }
    guard end + 2 < words.count,
      !mustHaveVerb || end > agency || reading.verb(end) != nil
        || reading.report(end) != nil
    else { return nil }
    return end
  }

  /// “LAGO AGRIO, Ecuador, March 14 (Reuters) -”: a place in capitals.
  private static func isCapitals(
    _ word: Word, _ reading: SentenceReading
  ) -> Bool {
    word.utf8.count > 2
      && reading.run.bytes[word.utf8].allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// “New Delhi: The minister …”: the colon behind a known place in an English
  /// text.
  private static func behindPlace(_ reading: SentenceReading) -> Int? {
    let words = reading.run.words
    guard let first = words.first, first.kind == .latin, !reading.tags.isEmpty,
      let colon = words.indices.prefix(5).first(where: {
        reading.isMark($0, ":")
      }), colon + 3 < words.count,
      let match = LatinNameCues.shared.places.match(
        reading.run, at: 0, before: colon),
      match.count == colon || reading.isComma(match.count),
      isNames(0..<colon, reading)
    else { return nil }
    return colon
  }

  /// “Lagos, Nigeria”: words with a capital, commas and digits.
  private static func isNames(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.allSatisfy { index in
      let word = reading.run.words[index]
      guard word.kind == .latin else {
        return word.kind == .digits || reading.isComma(index)
          || reading.isMark(index, ".")
      }
      return (0x41...0x5A).contains(reading.run.bytes[word.utf8.lowerBound])
    }
  }

  private static func isDash(_ mark: FoldedWord) -> Bool {
    switch mark {
    case "-", "–", "—": true
    default: false
    }
  }
}
