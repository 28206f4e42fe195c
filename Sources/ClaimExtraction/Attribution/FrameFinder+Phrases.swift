/// Frames of a verb with its noun.
extension FrameFinder {
  /// «خفض البنك توقعاته لـ…», «المحلل … لا يتفق مع هذا الرأي»: the frame is
  /// all there is.
  func phrasal(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    // «وكانت دراسة قد خلصت إلى نتيجة …» (had come to a result)
    let lead = range.prefix {
      reading.isOne($0, .past, conjunction: true)
    }
    let whole = range
    let range = range.lowerBound + lead.count..<range.upperBound
    // «وكانت دراسة شملت … قد خلصت إلى …»: the verb behind قد.
    let had = lead.isEmpty ? nil : range.first { reading.folded($0) == "قد" }
    guard let verb = had.map({ $0 + 1 }) ?? firstVerb(range, reading),
      let found = phrases.found(at: verb, before: range.upperBound, reading)
    else { return nil }
    var words = range.lowerBound..<verb
    while let last = words.last,
      reading.isComma(last)
        || reading.isOne(last, .negation, conjunction: true)
        || reading.isOne(last, .auxiliary, conjunction: true)
    { words = words.dropLast() }
    if words.isEmpty || reading.isOne(words.lowerBound, .adverbial) {
      let end = subjects.end(after: verb, before: found.noun, reading)
      words = verb + 1..<max(verb + 1, min(end, found.noun))
      // «ولا يتفق مع هذا الرأي | أستاذ …»: the subject behind the noun.
      if opensObject(verb + 1, found.noun, reading) {
        let end = subjects.end(
          after: found.noun, before: range.upperBound, reading)
        words = found.noun + 1..<max(found.noun + 1, end)
      }
    }
    // «كما يأخذ على الوزارة أنها …»: who spoke before.
    if words.isEmpty, found.isElided {
      return Frame(
        speaker: nil, verb: reading.run.text(of: verb..<verb + 1),
        kind: found.kind, content: whole, gender: gender(of: verb, reading))
    }
    guard let head = words.first,
      isSource(words, reading) || words.count > 1,
      !SourceSubject.isElided(before: head, reading)
    else { return nil }
    return Frame(
      speaker: words, verb: reading.run.text(of: verb..<verb + 1),
      kind: found.kind, content: whole)
  }

  /// «مع هذا الرأي», «هذا الرأي», «الرأي» right behind the verb.
  private func opensObject(
    _ index: Int, _ noun: Int, _ reading: SentenceReading
  ) -> Bool {
    let first = Self.with.contains(reading.folded(index)) ? index + 1 : index
    return noun == first && reading.folded(noun).isDefinite
      || noun == first + 1 && reading.isOne(first, .demonstrative)
  }

  /// مع، في (with, in)
  private static let with: WordSet = ["مع", "في"]

  /// «سارع الوزير إلى التأكيد أن …» (hastened to affirm that …)
  func throughNoun(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let verb = firstVerb(range, reading), verb < range.lowerBound + 3
    else { return nil }
    let rest = (verb + 2..<max(verb + 2, range.upperBound)).prefix(10)
    guard
      let noun = rest.first(where: {
        reading.reports[$0]?.form == .verbalNoun
          && reading.folded($0).isDefinite && reading.isOne($0 - 1, .connecting)
          && Complementizer.isOne(reading.folded($0 + 1))
      }), noun + 2 < range.upperBound, let word = reading.reports[noun]
    else { return throughDenial(verb, range, reading) }
    return Frame(
      speaker: verb + 1..<noun - 1, verb: reading.run.text(of: noun..<noun + 1),
      kind: word.kind, content: noun + 2..<range.upperBound)
  }

  /// «سارع مكتبه إلى نفي الخبر» (his office hastened to deny the news): who
  /// is quick to deny denies.
  private func throughDenial(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let rest = (verb + 2..<max(verb + 2, range.upperBound - 1)).prefix(8)
    guard reading.report(verb) == nil,
      let noun = rest.first(where: {
        reading.folded($0 - 1) == ArabicClauses.to
          && Self.denials.contains(reading.folded($0))
      })
    else { return nil }
    let words = verb + 1..<noun - 1
    guard !words.isEmpty, isSource(words, reading) else { return nil }
    return Frame(
      speaker: words, verb: reading.run.text(of: noun..<noun + 1),
      kind: .deny, content: range, gender: gender(of: verb, reading))
  }

  /// نفي، تكذيب، دحض (denying, giving the lie to, refuting)
  private static let denials: WordSet = ["نفي", "تكذيب", "دحض", "تفنيد"]

  /// «وهو ما نفاه المنظمون» (which the organisers denied), «الأمر الذي أكده
  /// الوزير»: the clause is about what was said before.
  func aboutThat(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let first = range.first,
      let verb = verbAboutThat(first, reading)
    else { return nil }
    let word = reading.report(verb)
    guard
      word.map({ tellsAbout($0, verb, reading) })
        ?? Self.rejections.contains(reading.folded(verb))
    else { return nil }
    let start = SourceSubject.start(after: verb, reading)
    let end = subjects.end(after: verb, before: range.upperBound, reading)
    guard start < end, !SourceSubject.isElided(before: start, reading),
      isSource(start..<end, reading) || end > start + 1
    else { return nil }
    return Frame(
      speaker: start..<end, verb: reading.run.text(of: verb..<verb + 1),
      kind: word?.kind ?? .deny, content: range, carries: false,
      gender: gender(of: verb, reading), isAbout: true)
  }

  /// Whether a verb of saying tells what somebody thinks of it: «ذكره به
  /// الصحفيون» (of which the press reminded him), «نقله ابن قدامة» (which …
  /// hands down) say nothing new.
  private func tellsAbout(
    _ word: ReportingWord, _ verb: Int, _ reading: SentenceReading
  ) -> Bool {
    word.form != .participle && word.form != .verbalNoun && word.kind != .find
      && !word.isFirstPerson
      && word.hasObject != reading.isOne(verb + 1, .pronominal)
      && !Self.handingDown.contains(reading.folded(verb))
  }

  /// The verb behind «وهو ما …»; behind «وهي الحصة التي يعتبرها …» (a share
  /// that … think), «رواية كذبتها …» (a version that … denied) one with a
  /// pronoun for it.
  private func verbAboutThat(_ first: Int, _ reading: SentenceReading) -> Int? {
    let word = reading.folded(first)
    if Self.thats.contains(word) {
      if Self.whats.contains(reading.folded(first + 1)) { return first + 2 }
      // «وهو اتهام نفته الشركة» (a charge that the company denied)
      if let verb = verbAboutVersion(first + 1, reading) { return verb }
      guard reading.folded(first + 1).isDefinite,
        let relative = (first + 2..<first + 4).first(where: {
          reading.isOne($0, .relative)
        }), let report = reading.report(relative + 1), report.hasObject,
        report.kind == .believe || report.kind == .describe
      else { return nil }
      return relative + 1
    }
    return verbAboutVersion(first, reading)
  }

  private func verbAboutVersion(
    _ noun: Int, _ reading: SentenceReading
  ) -> Int? {
    guard Self.versions.contains(reading.folded(noun)) else { return nil }
    if Self.rejections.contains(reading.folded(noun + 1)) { return noun + 1 }
    guard let report = reading.report(noun + 1), report.hasObject,
      report.kind == .deny || report.kind == .describe
    else { return nil }
    return noun + 1
  }

  /// رفضه، رفضتها (rejected it): of a charge that is to deny it.
  private static let rejections: WordSet = [
    "رفضه", "رفضها", "رفضته", "رفضتها", "يرفضه", "يرفضها", "ترفضه", "ترفضها",
  ]

  /// رواية، مزاعم، اتهامات، أنباء (a version, claims, charges, news) and the
  /// like, without the article
  static let versions: WordSet = [
    "روايه", "روايات", "مزاعم", "زعم", "ادعاء", "ادعاءات", "اتهام", "اتهامات",
    "تهمه", "تهم", "انباء", "خبر", "اخبار", "معلومه", "معلومات", "شايعه",
    "شايعات", "اشاعه", "اشاعات", "تصريحات", "تقديرات", "ارقام", "فرضيه",
  ]

  /// نقله، رواه (handed it down)
  private static let handingDown: WordSet = [
    "نقله", "نقلها", "نقلته", "رواه", "رواها", "روته", "اورده", "ذكره",
  ]

  private static let thats: WordSet = ["وهو", "وهي", "الامر", "وهذا"]
  private static let whats: WordSet = ["ما", "الذي"]

  /// «أصدر الحزب بيانا أعلن فيه أنه …» (issued a statement in which it
  /// announced that …): who issues it speaks in it.
  func inDocument(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let first = firstVerb(range, reading),
      let verb = (first + 2..<max(first + 2, range.upperBound)).first(where: {
        Self.within.contains(reading.folded($0 + 1))
          && reading.verb($0) != nil && reading.report($0) != nil
          && (Complementizer.isOne(reading.folded($0 + 2))
            || reading.isMark($0 + 2, ":"))
      }), let word = reading.report(verb), verb + 3 < range.upperBound
    else { return nil }
    let start = SourceSubject.start(after: first, reading)
    let end = subjects.end(after: first, before: verb, reading)
    guard start < end, isSource(start..<end, reading) || end > start + 1
    else { return nil }
    return Frame(
      speaker: start..<end, verb: reading.run.text(of: verb..<verb + 1),
      kind: word.kind, content: verb + 3..<range.upperBound)
  }

  /// فيه، فيها (in it)
  private static let within: WordSet = ["فيه", "فيها", "خلاله", "خلالها"]

  /// The first finite verb that no relative pronoun governs.
  func firstVerb(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    range.first {
      reading.verbs[$0] != nil && !reading.isOne($0 - 1, .relative)
    }
  }
}
