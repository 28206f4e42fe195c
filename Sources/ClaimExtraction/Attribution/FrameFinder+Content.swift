/// What a source says, and whether its frame belongs to it.
extension FrameFinder {
  func frame(
    verb: Int, _ word: ReportingWord, source: Range<Int>?,
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    var content = Complementizer.content(
      after: verb, before: range.upperBound, reading, events)
    // «اكتشف الفريق "كوكبا صغيرا" يدور …» (discovered a “small planet”): a
    // thing between marks is found, not said.
    if word.kind == .find, let found = content, found.isQuote,
      found.from == found.start,
      !Complementizer.isOne(reading.folded(found.start + 1))
    {
      content = nil
    }
    // «قدر المعهد كلفة تآكل الشواطئ بـ…»: what is estimated is a figure.
    if content?.isEvent == true, Self.estimated.contains(reading.folded(verb)) {
      content = nil
    }
    let text = reading.run.text(of: verb..<verb + 1)
    let isNegated = reading.isOne(verb - 1, .negation, conjunction: true)
    // «وتابع "…"» (and he went on, “…”): no subject is printed.
    let first = SourceSubject.start(after: verb, reading)
    let ownEnd = content.flatMap {
      $0.isQuote && $0.from > first || word.kind.keepsFrame
        || Self.tellingTo.contains(reading.folded(verb).withoutAnd)
        ? nil : $0.from
    }
    let subjectEnd =
      ownEnd ?? subjects.end(after: verb, before: range.upperBound, reading)
    var words = first..<max(first, subjectEnd)
    // «وأضاف، أن …» (and added, that …)
    while let mark = words.first, reading.isComma(mark) {
      words = words.dropFirst()
    }
    // «تستبعد الغانمي أي خطر»: أي belongs to what is ruled out.
    if let last = words.last,
      SourceSubject.determiners.contains(reading.folded(last))
    {
      words = words.dropLast()
    }
    let speaker = speaker(source, words, word, reading)
    let isForeboding =
      word.kind == .announce
      && content.map { hasForeboding(verb..<$0.start, reading) } ?? false
    // «يرجع الأمر إلى …» (the matter goes back to …): nobody says why.
    if word.kind == .ascribe, word.form == .imperfect,
      reading.folded(verb).hasSuffix("رجع"),
      speaker.map({
        !isSource($0, reading) || reading.folded($0.lowerBound) == "الامر"
      }) ?? false
    {
      return nil
    }
    if isNoStatement(verb, word, source, words, content, reading) {
      return nil
    }
    if let speaker, isOwnResult(verb, word, speaker, content, reading) {
      return nil
    }
    // «أقر البرلمان إعادة فرض الرسوم» (passed the return of the fees): an act.
    if content?.isEvent == true, let first = (source ?? speaker)?.first,
      Self.passed.contains(reading.folded(verb)),
      reading.sourceNoun(first) == .org
    {
      return nil
    }
    func found(_ content: Range<Int>) -> Frame {
      Frame(
        speaker: speaker, verb: text,
        kind: isForeboding || isForecast(speaker, reading)
          ? .predict : word.kind, content: content)
    }
    // «أدانت المحكمة المتهم» (the court convicted …) is a verdict.
    if word.kind == .describe, let first = speaker?.first,
      isCourt(reading.folded(first))
    {
      return nil
    }
    if word.kind.keepsFrame {
      // «…، وصف … بأنه …» after a name and its role starts at the verb.
      let start =
        source.map { hasComma($0, reading) } == true && word.kind == .describe
        ? verb : range.lowerBound
      return found(start..<range.upperBound)
    }
    // «لا يعتقد الباحث أن …» (does not believe that …): the doubt is his.
    if isNegated { return content == nil ? nil : found(range) }
    // «يشك الباحث في أن …» (doubts that …), «اعتبرت اللجنة القرار "ظالما"»
    // (thought the decision “unjust”): the judgement is in the verb.
    if let content,
      word.keepsClause && !content.isQuote
        || word.kind == .believe && content.isQuote && !word.takesClauseOnly
    {
      return found(range)
    }
    let about = (verb + 1..<range.upperBound).prefix(14).contains {
      reading.folded($0) == "عن"  // ʿan, of
    }
    let announcesThing =
      word.kind == .announce && about
      && content.map { $0.isEvent || $0.isQuote } ?? true
    if let content, !announcesThing {
      // «أعلنت الشركة تسريح …» (announced laying off …): its own act.
      let isOwnAct =
        word.kind == .announce && content.isEvent
        && events.isAct(reading.folded(content.start))
      return found(
        isOwnAct ? range : content.start..<range.upperBound)
    }
    // «أعلنت … عن خسارة» (announced a loss), «أكد … التزامه» (affirmed his
    // commitment): the frame stays.
    // «وحذر من تأثيرات الإضراب» (and warned of its effects), «ونبه إلى خطورة
    // الوضع»: whoever spoke before.
    let isHead =
      verb == range.lowerBound && word.hasConjunction
      // «وقد حذر من …», «كما لفت إلى …» (and he has warned of …)
      || verb == range.lowerBound + 1
        && reading.isOne(range.lowerBound, .past, conjunction: true)
      || verb == range.lowerBound && reading.folded(verb - 1) == "كما"
    if speaker == nil, source == nil, isHead,
      word.kind == .warn || word.kind == .say
        || word.kind == .announce && reading.folded(verb + 1) == "عن",
      reading.isOne(verb + 1, .connecting)
        || reading.folded(verb + 1).hasPrefix("ب")
          && biVerbs.contains(reading.folded(verb).withoutAnd),
      content == nil
    {
      return found(range)
    }
    // «وأعربت عن "قلقها" …» (and voiced her “worry” …)
    if speaker == nil, source == nil, verb == range.lowerBound,
      word.hasConjunction, announcesThing, reading.folded(verb + 1) == "عن"
    {
      return found(range)
    }
    // «اعتبرت الشركة القرار خاطئا» (the firm held the decision to be wrong)
    if word.kind == .believe, content == nil, word.form == .perfect,
      Self.holding.contains(reading.folded(verb).withoutAnd), let speaker,
      isSource(speaker, reading)
    {
      return found(range)
    }
    guard announcesThing || word.takesNoun else { return nil }
    // «لكنه شدد على …» (but he stressed …): whoever spoke before.
    guard let speaker else { return source == nil ? nil : found(range) }
    guard announcesThing || isSource(speaker, reading) else { return nil }
    return found(range)
  }

  /// أبلغ، أخبر، أخطر، طمأن (told, informed, notified, reassured), with whom
  private static let tellingTo: WordSet = [
    "ابلغ", "ابلغت", "ابلغوا", "اخبر", "اخبرت", "اخطر", "اخطرت", "طمان",
    "طمانت", "اطلع", "اطلعت",
  ]
  /// اعتبر، عد (held to be)
  private static let holding: WordSet = ["اعتبر", "اعتبرت", "اعتبروا"]
  /// أقر (passed; admitted)
  private static let passed: WordSet = [
    "اقر", "واقر", "اقرت", "واقرت", "يقر", "تقر",
  ]

  /// «تشير التوقعات إلى ارتفاع …» (forecasts point to a rise of …)
  private func isForecast(
    _ source: Range<Int>?, _ reading: SentenceReading
  ) -> Bool {
    source?.first.map {
      Self.forecasting.contains(reading.folded($0).withoutArticle)
    } ?? false
  }

  /// توقعات، تنبؤات، ترجيحات (expectations, forecasts)
  private static let forecasting: WordSet = [
    "توقعات", "تنبوات", "ترجيحات", "تكهنات",
  ]

  func isCourt(_ noun: FoldedWord) -> Bool {
    ["محكمه", "المحكمه", "القضاء", "القاضي", "محاكم", "الهيئه"].contains(noun)
  }

  /// «أبدى قلقه من أن …» (voiced his worry that …), «أعرب عن أمله في أن …»
  /// (expressed his hope that …): what is feared or hoped is yet to come.
  func hasForeboding(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { index in
      let word = reading.folded(index)
      return forebodings.contains { word.hasPrefix($0) }
    }
  }

}
