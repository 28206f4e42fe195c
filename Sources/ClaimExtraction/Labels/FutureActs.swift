/// Tells what somebody will do on purpose from what will happen: the former
/// is planned, the latter predicted (guidelines, section 6).
///
///     قالت الشركة إنها ستفتح مصنعا    // planned: the company said it will open
///     قالت الشركة إن الأسعار ستنخفض   // no plan: that prices will fall
struct FutureActs: Sendable {
  private let language: CueLanguage
  private let english = EnglishPlans()
  /// Verbs of what somebody does on purpose: افتتح (to open).
  private let acts = foldedWords(file: "ar/act-verbs")
  /// Those among them that things do too: وفر (to provide).
  private var effects: WordSet = []
  /// Words of a time to come: المقبل (next).
  private let comingTimes = foldedWords(file: "ar/coming-times")
  /// Nouns of what is set to take place: محاكمة، حملة (trial, campaign).
  private var programmes: WordSet = []
  /// Verbs of taking place and of reach: انطلق، شمل (to start, to include).
  private var courses: WordSet = []

  /// Nouns of taking place: صدور، انطلاق (issue, start).
  private var happenings: WordSet = []
  /// Verbs of being looked forward to: ينتظر (is awaited).
  private var awaited: WordSet = []

  init(language: CueLanguage) {
    self.language = language
    effects = WordSet(
      CueFile.lines("ar/act-verbs").filter { $0.count > 1 }
        .compactMap { FoldedWord(firstOf: $0[0]) })
    for columns in CueFile.lines("ar/programme-words")
    where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).firstFolded
      switch columns[1] {
      case "noun": programmes.insert(Stem.of(phrase: columns[0]))
      case "happening": happenings.insert(Stem.of(phrase: columns[0]))
      case "awaited": awaited.insert(word)
      default: courses.insert(word)
      }
    }
  }

  /// Whether what a clause says is to come: its verb, or the one that it
  /// says to be meant («يعني ذلك أن المصنع سيغلق», it means that the plant will
  /// close).
  func isFuture(_ range: Range<Int>, _ reading: SentenceReading) -> Bool {
    if isApt(range, reading) { return true }
    guard let verb = reading.mainVerb(in: range) else { return false }
    if isFuture(verb, reading) || isConditional(verb, range, reading) {
      return true
    }
    guard reading.verbs[verb]?.lemma == "عني",
      let that = (verb + 1..<min(verb + 4, range.upperBound)).first(where: {
        ["ان", "انه", "انها", "انهم"].contains(reading.folded($0))
      }),
      let meant = reading.mainVerb(in: that + 1..<range.upperBound)
    else { return false }
    return isFuture(meant, reading)
  }

  /// «ومن شأن الجسر أن يخفف …» (the bridge is apt to ease …).
  private func isApt(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let first = range.first else { return false }
    return ["من", "ومن", "فمن"].contains(reading.folded(first))
      && reading.folded(first + 1) == "شان"
  }

  /// «إذا رفضت الحكومة …، سقط …» (if the government refuses …, … falls),
  /// «لو طبق … لخسر …» (if … were applied, … would lose).
  private func isConditional(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard language == .arabic, let first = range.first else { return false }
    if ["لو", "فلو"].contains(reading.folded(first)) {
      return range.dropFirst(2).contains {
        reading.folded($0).hasPrefix("ل") && reading.folded($0).count > 3
          && !reading.folded($0).hasPrefix("لل")
      }
    }
    if reading.opensIfNot(range) { return true }
    guard ["اذا", "واذا", "فاذا"].contains(reading.folded(first)),
      verb > first + 2, let form = reading.verbs[verb], form.lemma != "كان"
    else { return false }
    return (first + 2..<verb).contains { reading.isComma($0) }
      && reading.report(verb) == nil
  }

  /// سـ (will) joined to the verb, or سوف، لن (will, will not) before it.
  private func isFuture(_ verb: Int, _ reading: SentenceReading) -> Bool {
    if reading.verbs[verb]?.isFuture == true { return true }
    return reading.isOne(verb - 1, .future, conjunction: true)
  }

  /// Whether a clause tells a future act of its own subject.
  ///
  /// - Parameters:
  ///   - isFuture: Whether its verb says that the time is to come.
  ///   - tellsEffect: Whether that verb says what an effect is: «سيسهم في …».
  func isPlan(
    _ draft: Draft, _ reading: SentenceReading, isFuture: Bool,
    tellsEffect: Bool
  ) -> Bool {
    guard let verb = reading.mainVerb(in: draft.range) else { return false }
    if isApt(draft.range, reading) { return false }
    if isAwaited(verb, draft.range, reading) { return true }
    guard isFuture || isDue(verb, draft, reading) else { return false }
    if isConditional(verb, draft.range, reading),
      !self.isFuture(verb, reading)
    {
      return false
    }
    // «لن تنجح ما لم …» (will not succeed unless …) hangs on something.
    let isBound = draft.range.dropFirst(2).contains {
      reading.folded($0) == "لم" && reading.folded($0 - 1) == "ما"
    }
    if isBound { return false }
    let kind = draft.frame?.kind
    if [.predict, .warn, .believe].contains(kind) { return false }
    if isProgramme(verb, draft.range, reading) { return true }
    if draft.speaker.kind != .author, kind == .say || kind == .announce,
      !tellsEffect, isOwnAct(verb, draft, reading)
    {
      return true
    }
    if kind == .say || kind == .announce, isArranged(verb, draft, reading) {
      return true
    }
    guard [.author, .publication, .anonymous].contains(draft.speaker.kind),
      let lemma = reading.verb(verb)?.lemma
    else { return false }
    // «والذي سيخفض …» (and which will lower …): what things do too, said of one.
    if language == .arabic, effects.contains(lemma),
      reading.isOne(verb - 1, .relative, conjunction: true)
    {
      return false
    }
    // «لن يشتري …، إذا بقي …» (will not buy …, if … stays) hangs on something.
    return acts.contains(lemma)
      && !draft.range.dropFirst().contains { reading.folded($0) == "اذا" }
  }

  /// «الطوابق ستفتح» (the floors will be opened), said by the director: what
  /// those in office say is to be done is arranged; analysts only expect it.
  private func isArranged(
    _ verb: Int, _ draft: Draft, _ reading: SentenceReading
  ) -> Bool {
    guard language == .arabic, let lemma = reading.verb(verb)?.lemma,
      acts.contains(lemma), !effects.contains(lemma),
      draft.speaker.kind == .org
        || draft.speaker.kind == .person && draft.speaker.role != nil
    else { return false }
    return !FoldedPhrase.words(of: draft.speaker.role ?? "").contains {
      Self.observers.contains($0)
    }
  }

  /// Analyst, expert, economist, researcher, professor, strategist.
  private static let observers: WordSet = [
    "محلل", "المحلل", "محلله", "المحلله", "محللي", "خبير", "الخبير", "خبيره",
    "الخبيره", "خبراء", "اقتصاديين", "الاقتصاديين", "اقتصادي", "الاقتصادي",
    "باحث", "الباحث", "باحثه", "الباحثه", "استاذ", "الاستاذ", "استاذه",
    "الاستاذه", "محامي", "المحامي", "معارض", "المعارض",
  ]

  /// Whether a verb is one of doing, taking place or reach.
  func isAct(_ verb: Int, _ reading: SentenceReading) -> Bool {
    guard let lemma = reading.verb(verb)?.lemma else { return false }
    return acts.contains(lemma) || courses.contains(lemma)
  }

  /// «ينتظر صدور التقرير» (the report is awaited): what is looked forward to
  /// stands on a programme.
  private func isAwaited(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard language == .arabic, verb < range.lowerBound + 4 else {
      return false
    }
    let next = verb + 1
    return verb <= range.lowerBound && next < range.upperBound
      && awaited.contains(reading.folded(verb))
      && happenings.contains(reading.run.words[next].stem)
  }

  /// «يلتقي الفريقان الأسبوع المقبل» (the teams meet next week): an imperfect
  /// with a time to come.
  private func isDue(
    _ verb: Int, _ draft: Draft, _ reading: SentenceReading
  ) -> Bool {
    draft.frame == nil && language == .arabic
      && reading.verb(verb)?.tense == .imperfect
      && draft.range.contains {
        comingTimes.contains(reading.folded($0)) || isDay($0, reading)
      }
  }

  /// «في 25 ديسمبر» (on 25 December): a day of the calendar without its year.
  private func isDay(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.run.words[index].kind == .digits
      && onDays.contains(reading.folded(index - 1))
      && reading.run.words.indices.contains(index + 1)
      && CalendarWords.shared.months.begins(with: reading.folded(index + 1))
      && !reading.run.words[(index + 2)...].prefix(5).contains {
        $0.kind == .digits
      }
  }

  /// في (on), يوم (on the day of)
  private let onDays: WordSet = ["في", "يوم"]

  /// «ستنطلق البطولة», «المرحلة الأولى ستشمل …» (the cup will start, the first
  /// stage will include …): what is set to take place, and whom it takes in.
  private func isProgramme(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard language == .arabic, let lemma = reading.verb(verb)?.lemma,
      courses.contains(lemma)
    else { return false }
    let behind = verb + 1..<min(verb + 2, range.upperBound)
    let before = range.lowerBound..<min(range.lowerBound + 2, verb)
    return [before, behind].contains { near in
      near.contains { programmes.contains(reading.run.words[$0].stem) }
    }
  }

  /// Whether the source is the subject of what is said: the clause opens
  /// with its verb («إنها ستتعاون»), or its subject is a word of the source's
  /// name or body («الشركة ستفتح»).
  private func isOwnAct(
    _ verb: Int, _ draft: Draft, _ reading: SentenceReading
  ) -> Bool {
    // “they will block the road”, said by leaders
    if draft.speaker.kind == .group, language == .english {
      return english.isOwnPronoun(draft.range, reading)
    }
    guard [.person, .org].contains(draft.speaker.kind) else { return false }
    if language == .english {
      return english.isOwnAct(of: draft.speaker, draft.range, reading)
    }
    // «"سيظل النمو ضعيفا"» (growth will remain weak): in his own words only
    // the first person is the one who speaks.
    let start = draft.range.lowerBound
    if verb == start, reading.verb(verb)?.isFirstPerson == false,
      reading.quotation(openedAt: start - 1) != nil
        || reading.isMark(start - 1, ":")
    {
      return false
    }
    // «إنه لن تفتح أي قاعة» (that no hall will open): a woman's verb and a man,
    // or another subject behind it.
    if let form = reading.verb(verb), verb <= start + 1,
      form.isFeminine && Gender(of: draft.speaker) == .masculine
        || SourceSubject.determiners.contains(reading.folded(verb + 1))
        || reading.folded(verb + 1) == "هناك"
    {
      return false
    }
    // «"لو أغلق الميناء، لن تكفي المخازن"» (… the stores will not suffice): the
    // subject stands behind the verb.
    if reading.verb(verb)?.isFirstPerson == false,
      reading.folded(verb + 1).isDefinite,
      reading.pairs.contains(where: {
        $0.kind == .quotation && $0.inside.contains(verb)
      })
    {
      return false
    }
    let subject = (draft.range.lowerBound..<verb).filter {
      !reading.isOne($0, .future) && !reading.isOne($0, .negation)
        && reading.run.words[$0].kind != .mark
    }
    // «فريقها سيتيح» (her team will offer): what belongs to the source.
    if subject.count == 1, isOwned(reading.folded(subject[0])) { return true }
    // «الشركة ستفتح», «الحكومة لن ترفع»: a body named by its noun alone.
    if subject.isEmpty
      || subject.count == 1
        && SpeakerNouns.exact(reading.folded(subject[0])) == .org
    {
      return true
    }
    // «بغداد لن توقع» (Baghdad will not sign): a capital or a country stands for
    // its government.
    if subject.count == 1, reading.run.facts.indices.contains(subject[0]),
      reading.run.facts[subject[0]].mayBePlace,
      draft.speaker.kind == .org || draft.speaker.role != nil
    {
      return true
    }
    let source = [
      draft.speaker.name, draft.speaker.surface, draft.speaker.role,
      draft.speaker.organization,
    ].compactMap { $0 }.joined(separator: " ")
    let stems = Set(
      FoldedPhrase.words(of: source).map { Stem.of(folded: $0) })
    return subject.contains {
      stems.contains(Stem.of(folded: reading.folded($0)))
    }
  }

  /// A body or a group with a pronoun: فريقها، شركته، حكومتنا.
  private func isOwned(_ word: FoldedWord) -> Bool {
    for pronoun: FoldedWord in ["ها", "نا", "هم", "ه"]
    where word.count > pronoun.count + 2 && word.hasSuffix(pronoun) {
      let bare = word.dropLast(pronoun.count)
      let kinds = [
        bare,
        bare.hasSuffix("ت") ? bare.dropLast() + "ه" : bare,
      ].map { SpeakerNouns.exact($0) }
      if kinds.contains(where: { $0 == .org || $0 == .group }) { return true }
    }
    return false
  }
}
