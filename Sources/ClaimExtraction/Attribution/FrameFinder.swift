/// Finds the source that a clause names, and what it is said to say.
///
/// In this order:
/// 1. a source named first: «وفقًا لتقرير …، فإن …» (according to a report);
/// 2. a verb first: «أكد الوزير أن …» (the minister affirmed that …);
/// 3. the source first: «الوزير، …، أكد أن …»;
/// 4. a source named last: «…، بحسب رويترز» (according to Reuters).
struct FrameFinder: Sendable {
  let events: EventNouns
  let named: NamedSources
  let subjects: SourceSubject
  let phrases = PhrasalReports()
  let silent: SilentVerbs
  /// أشاد، ندد، رحب (praised, condemned, welcomed), which take بـ
  let biVerbs = foldedWords(file: "ar/bi-verbs")
  private let occasions = foldedWords(file: "ar/occasions")
  /// يزال، زالت (ceases, ceased)
  let continuing = foldedWords(file: "ar/continuing-verbs")
  /// هاتف، خدمة، تطبيق (a telephone, service, application)
  let products = foldedWords(file: "ar/product-nouns")
  /// قلق، خشية، خوف، مخاوف، تخوف، أمل (worry, fear, hope), with pronouns.
  let forebodings: [FoldedWord] = [
    "قلق", "خشيت", "خوف", "مخاوف", "تخوف", "امل", "امال", "القلق", "الخشيه",
    "الامل",
  ]

  init(events: EventNouns) {
    self.events = events
    silent = SilentVerbs(events: events)
    named = NamedSources(events: events)
    subjects = SourceSubject(events: events)
  }

  /// The frame of a clause; `nil` where the clause names no source.
  func frame(in reading: SentenceReading, _ range: Range<Int>) -> Frame? {
    guard !range.isEmpty else { return nil }
    if let frame = named.first(in: reading, range)
      ?? participleFirst(range, reading) ?? aboutThat(range, reading)
      ?? roundabout(range, reading)
    {
      return frame
    }
    return verbFirst(range, reading)
      ?? named.saidLast(in: reading, range) ?? inDocument(range, reading)
      ?? sourceFirst(range, reading)
      ?? phrasal(range, reading) ?? throughNoun(range, reading)
      ?? behindColon(range, reading)
      ?? named.last(in: reading, range)
  }

  /// «الوزن قد يعود: فقد بينت متابعة أن …» (weight may come back: a follow-up
  /// has shown that …)
  private func behindColon(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard
      let colon = range.dropFirst().first(where: { reading.isMark($0, ":") }),
      colon + 3 < range.upperBound,
      !reading.pairs.contains(where: { $0.inside.contains(colon) })
    else { return nil }
    return verbFirst(colon + 1..<range.upperBound, reading)
  }

  /// «مشيرا إلى أن …» (pointing out that …) at the start of a sentence, which
  /// a full stop parts from who speaks, or behind dots: «….. مشددا على أن …».
  private func participleFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let first = range.first,
      reading.isMark(first - 1, ".") && reading.isMark(first - 2, ".")
        || reading.isMark(first - 1, "…")
        || !(0..<first).contains(where: {
          reading.run.words[$0].kind != .mark
        }),
      let word = reading.reports[first], word.form == .participle,
      word.isAccusative || word.isFeminine, !word.kind.keepsFrame,
      let content = Complementizer.content(
        after: first, before: min(range.upperBound, first + 5), reading,
        events), !content.isEvent
    else { return nil }
    return Frame(
      speaker: nil, verb: reading.run.text(of: first..<first + 1),
      kind: word.kind, content: content.start..<range.upperBound)
  }

  // MARK: A verb first

  func verbFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let verb = firstReport(range, reading),
      let word = reading.reports[verb]
    else { return nil }
    return subjectBehind(verb, word, range, reading)
  }

  /// The frame of a verb whose source stands behind it.
  func subjectBehind(
    _ verb: Int, _ word: ReportingWord, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Frame? {
    var frame = frame(verb: verb, word, source: nil, range, reading)
    frame?.isMasculine = !word.isFeminine
    frame?.gender = gender(of: verb, reading)
    return frame
  }

  /// The gender of a verb's subject; `nil` for a plural.
  func gender(of verb: Int, _ reading: SentenceReading) -> Gender? {
    let word = reading.folded(verb)
    return word.hasSuffix("وا") || word.hasSuffix("ون")
      ? nil : reading.report(verb)?.gender
  }

  /// قد، كما، حيث may stand before the verb, and a time or place phrase that
  /// ends in a comma or is short: «وفي عام 2024، أعلنت …».
  private func firstReport(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let lead = range.prefix {
      reading.isOne($0, .auxiliary, conjunction: true)
    }
    var start = behindTopic(range.lowerBound + lead.count, range, reading)
    // «ولا يعتقد …»
    if reading.isOne(start, .negation, conjunction: true) { start += 1 }
    start = behindFrequency(start, range, reading)
    start = behindDay(start, range, reading)
    guard start < range.upperBound else { return nil }
    if let main = behindCircumstance(start, range, reading)
      ?? behindMatter(start, range, reading)
    {
      return main
    }
    if isReportingVerb(start, range, reading) { return start }
    guard reading.isOne(start, .adverbial, conjunction: true),
      let verb = (start + 1..<min(range.upperBound, start + 14)).first(where: {
        isReportingVerb($0, range, reading)
          || reading.verbs[$0] != nil && !isAttribute($0, reading)
      }), isReportingVerb(verb, range, reading),
      // «ومن أبرز ما كشفت عنه …» (among what … uncovered)
      reading.folded(verb - 1) != Self.what,
      // «ومن المقرر أن يعلن …» (is due to announce …)
      !Complementizer.isOne(reading.folded(verb - 1))
    else { return nil }
    // «واليوم تأمل الجدة أن …»: no more than a few words of time or place.
    // «وفي مؤتمر صحفي عقده بالعاصمة قال …» (at a press conference …)
    let isNear =
      reading.isComma(verb - 1) || verb < start + 4
      || occasions.contains(reading.folded(start + 1)) && verb < start + 9
      || reading.isComma(verb - 2) && reading.isOne(verb - 1, .past)
    return isNear ? verb : nil
  }

  /// «والجمعة، وصف المبعوث …» (and on Friday the envoy described …): behind a
  /// day that no preposition joins.
  private func behindDay(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    let days = (start..<range.upperBound).prefix(4).prefix { index in
      reading.hasDateRole(index)
        || index == start && Self.joinedDays.contains(reading.folded(index))
    }
    guard !days.isEmpty else { return start }
    let verb =
      reading.isComma(days.upperBound) ? days.upperBound + 1 : days.upperBound
    return verb < range.upperBound && isReportingVerb(verb, range, reading)
      ? verb : start
  }

  /// «وكثيرا ما أكد …» (often affirmed), «ومرارا حذر …» (warned time and again),
  /// «وسبق أن أعلن …» (had announced before)
  private func behindFrequency(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    guard Self.frequencies.contains(reading.folded(start).withoutAnd)
    else { return start }
    let next = reading.folded(start + 1)
    let verb = next == "ما" || next == "ان" ? start + 2 : start + 1
    return verb < range.upperBound && isReportingVerb(verb, range, reading)
      ? verb : start
  }

  /// كثيرا، غالبا، سرعان، مرارا، طالما، سبق (often, mostly, soon, time and again,
  /// always, before)
  private static let frequencies: WordSet = [
    "كثيرا", "غالبا", "عاده", "نادرا", "سرعان", "مرارا", "لطالما", "طالما",
    "قلما", "سبق", "احيانا",
  ]

  /// والسبت (and on Saturday) and the other days
  private static let joinedDays: WordSet = [
    "والسبت", "والاحد", "والاثنين", "والثلاثاء", "والاربعاء", "والخميس",
    "والجمعه", "وامس", "واليوم",
  ]

  /// «وبعد أن عاد الوفد، قال الوزير إن …» (after the delegation returned, the
  /// minister said that …): the verb of saying behind the comma.
  private func behindCircumstance(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let isThat =
      reading.folded(start + 1) == "ان"
      && (reading.isOne(start, .adverbial, conjunction: true)
        || Self.until.contains(reading.folded(start)))
    let isAnswer =
      Self.answers.contains(reading.folded(start))
      && reading.isOne(start + 1, .connecting)
    guard
      isThat || isAnswer || Self.times.contains(reading.folded(start))
        || opensMatter(start, reading) || opensTold(start, reading)
        || start > range.lowerBound && opensMatter(start - 1, reading)
        || opensPhrase(start, reading),
      let comma = (start..<range.upperBound).prefix(16).first(where: {
        reading.isComma($0)
      }), comma + 1 < range.upperBound,
      isReportingVerb(comma + 1, range, reading)
    else { return nil }
    return comma + 1
  }

  /// «وبشأن الملعب، قال …» (as for the stadium, he said), «وفي سياق متصل، أكد …»
  /// (in a related matter, he affirmed): what is spoken of is no source.
  private func opensMatter(_ start: Int, _ reading: SentenceReading) -> Bool {
    let bare = reading.folded(start).withoutAnd
    return Self.matters.contains(bare)
      || bare == "في"
        && Self.contexts.contains(reading.folded(start + 1))
  }

  /// «وعن التنقيب قال إن …» (on drilling he said that …): without a comma
  private func behindMatter(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    guard Self.about.contains(reading.folded(start).withoutAnd),
      reading.folded(start) != reading.folded(start).withoutAnd
    else { return nil }
    return (start + 2..<max(start + 2, range.upperBound)).prefix(10).first {
      isReportingVerb($0, range, reading)
        && Complementizer.isOne(reading.folded($0 + 1))
    }
  }

  /// عن، حول، بشأن (on, about)
  private static let about: WordSet = ["عن", "حول", "بشان", "بخصوص"]

  /// «وبالإضافة إلى الدمج، قالت الشركة …» (besides the merger, the firm said …):
  /// a phrase before its comma, and no name
  private func opensPhrase(_ start: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(start).withoutAnd
    return Self.leading.contains(word) && reading.sourceNoun(start) == nil
      && !reading.isGivenName(start) && !reading.isPerson(start)
  }

  /// بالإضافة، فضلا، علاوة، بسبب، بدلا (besides, because of, instead of)
  private static let leading: WordSet = [
    "بالاضافه", "اضافه", "فضلا", "علاوه", "بسبب", "بدلا", "نتيجه", "نظرا",
    "تزامنا", "استجابه", "بمناسبه", "بفضل", "انطلاقا", "بناء", "بموازاه",
    "وسط", "مع", "بعد", "قبل", "عقب", "اثر", "خلال", "في", "الي", "رغم",
    "برغم", "بالرغم", "عند", "لدي", "حول", "عن", "بشان", "عما", "بعيدا",
    "خلافا", "وفي", "منذ", "بهدف",
  ]

  /// «في تقرير نشر اليوم، ذكرت المنظمة …» (in a report that came out today, the
  /// body said …)
  private func opensTold(_ start: Int, _ reading: SentenceReading) -> Bool {
    reading.folded(start).withoutAnd == "في"
      && (reading.sourceNoun(start + 1) == .document
        || occasions.contains(reading.folded(start + 1)))
      && !reading.folded(start + 1).isDefinite
  }

  /// بشأن، بخصوص، حول، عن، خلال، على (concerning, about, during, at)
  private static let matters: WordSet = [
    "بشان", "بخصوص", "حول", "عن", "خلال", "فيما", "لدي", "بالنسبه", "بصدد",
    "علي", "من",
  ]
  /// سياق، إطار، معرض، هذا (a context, a framework, the course of, this)
  private static let contexts: WordSet = [
    "سياق", "اطار", "معرض", "هذا", "السياق", "مستهل", "ختام", "شان", "موضوع",
    "موضع", "حديث", "حديثه", "حديثها", "كلمه", "كلمته", "كلمتها", "رده",
    "ردها", "تعليق", "تعليقه", "تعليقها", "الشان", "الاطار",
  ]

  /// ردا، تعليقا، تعقيبا، جوابا (in answer to, commenting on)
  private static let answers: WordSet = [
    "ردا", "وردا", "تعليقا", "وتعليقا", "تعقيبا", "وتعقيبا", "جوابا",
    "وجوابا",
  ]
  /// إلى (until, before أن)
  private static let until: WordSet = ["الي", "والي"]
  /// عندما، حين، بعدما (when, after)
  private static let times: WordSet = [
    "عندما", "وعندما", "حين", "وحين", "حينما", "وحينما", "بعدما", "وبعدما",
    "اذا", "واذا",
  ]

  /// «أما طبيا، فقد أكد …» (as for medicine, … affirmed): behind the comma of
  /// a topic that is no source.
  private func behindTopic(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    guard
      reading.isOne(start, .topic, conjunction: true)
        || reading.isOne(start - 1, .topic, conjunction: true),
      let comma = (start..<range.upperBound).prefix(16).first(where: {
        reading.isComma($0)
      })
    else { return start }
    let isJoined = reading.isOne(comma + 1, .auxiliary)
    // A long topic may hold commas of its own.
    guard isJoined || comma < start + 7 else { return start }
    let verb = isJoined ? comma + 2 : comma + 1
    // «أما الوزيرة، فقد قالت إن …» (as for the minister, she said that …): the
    // topic itself speaks. So it does in «أما الوزيرة، فقالت في بيان إن …».
    return verb < range.upperBound
      && !SourceSubject.isElided(before: verb + 1, reading)
      && reading.report(verb) != nil
      && reading.verb(verb) != nil
      && !Complementizer.isOne(reading.folded(verb + 1)) ? verb : start
  }

  /// A verb of a relative clause: «في البيان الذي نشر أمس، قالت …».
  private func isAttribute(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isOne(index - 1, .relative)
  }

  /// ما (what)
  static let what: FoldedWord = "ما"
}
