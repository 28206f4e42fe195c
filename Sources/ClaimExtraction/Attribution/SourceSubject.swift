/// Finds where the subject of a verb of saying ends when no أن follows it,
/// as in «طالب الاتحاد الأوروبي | الطرفين بضبط النفس».
///
/// The subject is one noun phrase: a head, the words in construct with it,
/// its adjectives and, for an office, the name of its holder. The next noun
/// is the object.
struct SourceSubject: Sendable {
  let events: EventNouns
  private let adjectives = foldedWords(file: "ar/adjectives")

  init(events: EventNouns) { self.events = events }

  /// The first word of the subject: «ردت عليه | زميلته» (his colleague
  /// answered him), «قالت لرويترز | الوزيرة» (the minister told Reuters).
  static func start(after verb: Int, _ reading: SentenceReading) -> Int {
    var start = reading.isOne(verb + 1, .pronominal) ? verb + 2 : verb + 1
    // «جدد التأكيد | الوزير» (reaffirmed), «أبلغ الصحفيين | الوزير» (told the
    // journalists)
    if reading.report(verb)?.hasObject == false,
      between.contains(reading.folded(start))
    {
      start += 1
    }
    start = behindOccasion(start, reading)
    // «يشك في ذلك | فلان» (doubts that), not «في ذلك الوقت» (at that time)
    if reading.isOne(start, .preposition), reading.folded(start + 1) == "ذلك",
      !reading.folded(start + 2).isDefinite
    {
      start += 2
    }
    guard let kind = reading.report(verb)?.kind,
      kind == .say || kind == .announce,
      SpeakerNouns.isToldTo(reading.folded(start))
    else { return start }
    start = afterMedium(start, reading)
    // «للصحفيين المحليين» (to the local journalists)
    while reading.folded(start).isDefinite, reading.sourceNoun(start) == nil,
      !reading.isPerson(start),
      reading.folded(start).hasSuffix("ين")
        || reading.folded(start).hasSuffix("ه")
    { start += 1 }
    return start
  }

  /// التأكيد، القول (affirming, saying) and الصحفيين (the journalists), between
  /// a verb of saying and its subject.
  private static let between: WordSet = [
    "التاكيد", "القول", "التشديد", "الصحفيين", "الصحافيين", "المراسلين",
  ]

  /// «قال أمس الثلاثاء | مصدر أمني», «قالت خلال مؤتمر صحفي | الوزيرة»: behind
  /// when and where it was said, where a source follows.
  private static func behindOccasion(
    _ start: Int, _ reading: SentenceReading
  ) -> Int {
    var index = start
    if reading.isOne(index, .adverbial),
      occasions.contains(reading.folded(index + 1))
    {
      index += isManner(reading.folded(index + 2)) ? 3 : 2
    }
    while index < start + 6, reading.hasDateRole(index),
      reading.sourceNoun(index) == nil, !reading.isGivenName(index)
    { index += 1 }
    guard index > start,
      reading.office(index) != nil || reading.isPerson(index)
        || reading.isGivenName(index)
    else { return start }
    return index
  }

  /// صحفي، تلفزيونية (at a press …, on television): of the occasion
  private static func isManner(_ word: FoldedWord) -> Bool {
    !word.isDefinite && (word.hasSuffix("ي") || word.hasSuffix("يه"))
      || word == "له" || word == "لها"
  }

  private static let occasions = foldedWords(file: "ar/occasions")

  /// The word behind whom the source told, with the name of the medium:
  /// «قال لمجلة "آفاق" | …», «لقناة CNN | …».
  private static func afterMedium(
    _ addressee: Int, _ reading: SentenceReading
  ) -> Int {
    var next = addressee + 1
    guard !reading.folded(addressee).hasPrefix("لل"),
      SpeakerNouns.isAddressee(reading.folded(addressee))
    else { return next }
    if let name = reading.quotation(openedAt: next), name.inside.count < 6 {
      return name.close + 1
    }
    while reading.run.words.indices.contains(next),
      reading.run.words[next].kind == .latin
    { next += 1 }
    // «قال لوكالة الأنباء | المدير سامر …», «لمجلة الأفق | هيلين …»
    if next == addressee + 1, reading.folded(next).isDefinite,
      reading.office(next) != .person,
      reading.office(next + 1) == .person
        || reading.isGivenName(next + 1) || reading.isPerson(next + 1)
    {
      return next + 1
    }
    return next
  }

  /// The noun of a source, behind «أحدث، أول، ثلاثة» and the like: «أحدث |
  /// تقديرات المنظمة».
  static func head(of range: Range<Int>, _ reading: SentenceReading) -> Int {
    var first = range.lowerBound
    // «إحدى أكبر الدراسات» (one of the largest studies)
    let limit = min(first + 2, range.upperBound - 1)
    while first < limit, leading.contains(reading.folded(first)),
      reading.office(first) == nil
    { first += 1 }
    return reading.sourceNoun(first) == nil ? range.lowerBound : first
  }

  /// أحدث، آخر، أول (latest, last, first), numbers, أحد (one of), نفس (the same)
  private static let leading: WordSet = [
    "نفس", "ذات",
    "احدث", "اخر", "اول", "اولي", "ابرز", "اهم", "اكبر", "عده", "احد", "احدي",
    "جميع", "كل", "ساير", "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه",
    "تسعه", "عشره", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر",
    "الثلاثه", "الاربعه", "الخمسه", "السته", "السبعه", "نصف", "ثلث", "ربع",
    "عشرات", "ميات", "الاف",
  ]

  /// أي، كل، جميع، ما (any, every, all, what): an object begins with them.
  static let determiners: WordSet = [
    "اي", "ايه", "كل", "جميع", "كافه", "شتي", "كلا", "كلتا", "مختلف", "ما",
  ]

  private static let stops = foldedWords(file: "ar/source-stops")

  /// الدين: «سعد الدين», «صلاح الدين»
  static let faith: FoldedWord = "الدين"

  /// Countries and cities of one word.
  static let places = WordSet(
    WorldPlaces.rows.compactMap { row in
      let words = WordRun(phrase: row.arabic).words
      return words.count == 1 ? words.first?.folded : nil
    })

  /// Whether no subject is printed before a word: «يقول وهو يضحك» (says,
  /// laughing), «قال ضاحكا», «قال في بيان»; «قال لرويترز إن» names whom he
  /// told.
  static func isElided(before word: Int, _ reading: SentenceReading) -> Bool {
    if reading.isOne(word, .referring) || reading.isOne(word, .manner)
      || reading.endsInTanwin(word)
    {
      return true
    }
    let folded = reading.folded(word)
    if Complementizer.sayings.contains(folded) { return true }
    // «ويضيف بالعامية: …» (adds in dialect): in what language.
    if folded.hasPrefix("بال"), folded.hasSuffix("يه"), folded.count > 6 {
      return true
    }
    // «وأوصت بإحالة …» (and recommended referring …): no name begins so.
    if folded.hasPrefix("با"), reading.run.words.indices.contains(word) {
      let bytes = reading.run.bytes[reading.run.words[word].utf8]
      if bytes.starts(with: "بإ".utf8) || bytes.starts(with: "بأ".utf8) {
        return true
      }
    }
    // «وطالبت باستجوابه» (and asked for him to be questioned), «وتطالب بتعويض»:
    // a verbal noun behind بـ is what is asked for.
    if isVerbalNounBehindBi(folded), !reading.isPerson(word) { return true }
    // «صباح مرزوق» is a woman, «صباح الأحد» a time.
    let isName =
      reading.isNoParticle(word)
      || folded == "صباح" && reading.run.words.indices.contains(word + 1)
        && reading.run.words[word + 1].kind == .arabic
        && !reading.folded(word + 1).isDefinite
    return stops.contains(folded) && !isName
      || SpeakerNouns.isAddressee(folded)
  }

  /// بـ before a verbal noun, perhaps with its owner's pronoun.
  private static func isVerbalNounBehindBi(_ word: FoldedWord) -> Bool {
    if isBiWithVerbalNoun(word) { return true }
    guard
      let pronoun = QuantityAnnotator.pronouns.first(where: {
        word.hasSuffix($0)
      })
    else { return false }
    return isBiWithVerbalNoun(word.dropLast(pronoun.count))
  }

  /// بـ before a noun of the shapes تفعيل (tafʿīl) and افتعال (iftiʿāl), which
  /// no family name has: «بتهريب», «باختلاس».
  static func isBiWithVerbalNoun(_ word: FoldedWord) -> Bool {
    word.hasPrefix("بت") && word.count == 6 && word.dropLast().hasSuffix("ي")
      || word.hasPrefix("با") && word.count > 6
        && word.dropLast().hasSuffix("ا")
  }

  /// The subject of a verb, also behind its object: «استهل النقاش | صاحب
  /// الاقتراح» (the proposer opened the debate).
  func words(
    after verb: Int, before limit: Int, _ reading: SentenceReading
  ) -> Range<Int> {
    var start = Self.start(after: verb, reading)
    if start + 1 < limit, reading.sourceNoun(start) == nil,
      reading.folded(start).isDefinite, !reading.isPerson(start),
      reading.office(start + 1) == .person
    {
      start += 1
    }
    let end = end(after: start - 1, before: limit, reading)
    return start..<max(start, end)
  }

  /// The first word after the subject of a verb.
  func end(
    after verb: Int, before limit: Int, _ reading: SentenceReading
  ) -> Int {
    let start = Self.start(after: verb, reading)
    let limit = min(limit, start + 24)
    guard start < limit else { return min(start, limit) }
    // «طالبت "العفو الدولية" السلطات بـ…»: a name between marks.
    if let name = reading.quotation(openedAt: start), name.inside.count < 6 {
      return min(name.close + 1, limit)
    }
    var phrase = Phrase(reading: reading, start: start, adjectives: adjectives)
    var index = start + 1
    while index < limit {
      if let name = OfficeReader.quotedName(at: index, before: limit, reading) {
        index = name.close + 1
        // «حزب "العهد" وزارة الداخلية»: behind the name only its adjectives,
        // as in «صحيفة "الميناء" المحلية»
        guard index < limit, !reading.isComma(index),
          reading.sourceNoun(start) == .person
            || reading.folded(index).isDefinite
              && phrase.isAdjective(reading.folded(index))
            || reading.isOne(index, .belonging)
        else { return index }
        continue
      }
      if isAfterSubject(index, start, reading)
        || reading.isComma(index) && !phrase.takesApposition(index, limit)
      {
        return index
      }
      // «كشف الدكتور سامر خليل، مدير المركز، | عن …»: over the office
      if reading.isComma(index), reading.office(index + 1) == .person,
        reading.sourceNoun(start) == .person || reading.isGivenName(start)
          || reading.isPerson(start),
        let close = phrase.close(of: index, limit)
      {
        index = close
        continue
      }
      if reading.run.words[index].kind == .mark {
        index += 1
        continue
      }
      guard phrase.takes(index) else { return index }
      index += 1
    }
    return index
  }

  /// عن، إلى، على, «بـ…», «لـ…» of what is said, a verb or a quotation.
  private func isAfterSubject(
    _ index: Int, _ start: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    if reading.quotation(openedAt: index) != nil { return true }
    // «نفى الوزير هذه الاتهامات» (denied these charges)
    if reading.isOne(index, .demonstrative) { return true }
    if reading.isOne(index, .connecting), !reading.isNoParticle(index),
      !reading.isOne(index, .belonging)
    {
      return true
    }
    guard reading.run.words[index].kind == .arabic else { return false }
    // «وصفه مزهر بـ"السخيف"»: بـ before a mark
    if word == "ب" { return true }
    let isNoun = SpeakerNouns.shared(word.dropFirst()) != nil
    if word.hasPrefix("ب"), word.count > 2, !isNoun,
      !SpeakerNouns.isOnBehalf(word), !SpeakerNouns.isOnOwnBehalf(word),
      word.hasPrefix("بال")
        || events.isOne(word.dropFirst()) || word.hasPrefix("بان")
    {
      return true
    }
    if let verb = reading.verbs[index] { return verb.tense == .imperfect }
    // «جمعية حماية التراث»: the noun belongs to the body before it.
    let previous = reading.folded(index - 1)
    if !previous.isDefinite, SpeakerNouns.shared(previous) == .org {
      return false
    }
    return events.isOne(word)
      || word.hasPrefix("ال") && events.isOne(word.dropFirst(2))
  }
}
