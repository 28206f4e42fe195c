/// Sources that close a clause or stand inside it.
extension NamedSources {
  /// A source that closes the clause.
  func last(in reading: SentenceReading, _ range: Range<Int>) -> Frame? {
    for index in range.dropFirst(2) {
      guard
        let match = frames.match(
          reading.run, at: index, before: range.upperBound),
        match.value == "before"
      else {
        if let frame = asSourceSays(index, range, reading) { return frame }
        continue
      }
      // «على ذمة التحقيق» (pending the inquiry)
      if Self.inquiries.contains(reading.folded(index + match.count)) {
        continue
      }
      if isOwn(index, match.count, reading) {
        let end = reading.isComma(index - 1) ? index - 1 : index
        let close = index + match.count
        let isLast =
          close >= range.upperBound || close + 1 >= range.upperBound
        return Frame(
          speaker: nil, verb: reading.run.text(of: index..<close), kind: .say,
          content: isLast ? range.lowerBound..<end : range, carries: false)
      }
      let source = sourceStart(index + match.count, reading)
      guard source < range.upperBound,
        reading.isComma(index - 1) || isNoun(source, reading)
          || reading.isGivenName(source) || reading.isPerson(source)
      else { continue }
      let end = reading.isComma(index - 1) ? index - 1 : index
      let verb = reading.run.text(of: index..<source)
      // «ويأتي القرار -بحسب المصدر- ردا على …»
      if let close = Complementizer.dash(
        openedAt: index - 1, before: range.upperBound, reading),
        close > source, close + 1 < range.upperBound
      {
        return Frame(
          speaker: source..<close, verb: verb, kind: .say, content: range,
          carries: false)
      }
      if end < index,
        let close = closeOfAside(source, end, range, reading)
      {
        return Frame(
          speaker: source..<close, verb: verb, kind: .say, content: range,
          carries: false)
      }
      // «وفي انتظار السفينة بحسب التوقعات، ساد الهدوء الأرصفة» (…, calm reigned on
      // the quays): the source stands in a phrase before the clause's own verb.
      if end == index,
        let comma = (source..<range.upperBound).first(where: {
          reading.isComma($0)
        }), comma + 1 < range.upperBound,
        reading.verb(comma + 1)?.hasConjunction == false,
        reading.firstVerb(in: range.lowerBound..<index) == nil
          || reading.isOne(range.lowerBound, .adverbial, conjunction: true)
      {
        return Frame(
          speaker: source..<comma, verb: verb, kind: .say, content: range,
          carries: false)
      }
      let isQuoted = reading.quotation(openedAt: range.lowerBound) != nil
      return Frame(
        speaker: source..<range.upperBound, verb: verb, kind: .say,
        content: range.lowerBound..<end, carries: isQuoted,
        isPostposed: isQuoted)
    }
    return saidLast(in: reading, range)
  }

  /// «على حد قوله» (as he says): whoever spoke before.
  private func isOwn(
    _ index: Int, _ count: Int, _ reading: SentenceReading
  ) -> Bool {
    Self.own.contains(reading.folded(index + count - 1))
  }

  /// التحقيق، القضية، المحاكمة (the inquiry, case, trial), للظروف، لعدد (according
  /// to conditions, to the number of): what says nothing
  private static let inquiries: WordSet = [
    "للظروف", "للحاجه", "للحاجات", "للاحتياجات", "للامكانات", "للامكانيات",
    "لعدد", "للعدد", "لحجم", "لقدره", "للقدرات", "للاولويات", "للترتيب",
    "لترتيب", "لدرجه", "لمستوي", "لنوع", "للنوع",
    "المعايير", "معايير", "للمعايير", "لمعايير", "المواصفات", "للمواصفات",
    "لمواصفات", "الضوابط", "للضوابط", "لضوابط", "ضوابط", "الشروط", "للشروط",
    "لشروط", "شروط", "الاصول", "للاصول", "القواعد", "للقواعد", "لقواعد",
    "قواعد", "اللوائح", "للوائح", "لقانون", "للقانون", "القانون", "قانون",
    "الاليات", "اليه", "لاليه", "نظام",
    "لنظام", "للنظام", "النظام", "اسس", "لاسس", "خطه", "لخطه", "للخطه",
    "الخطه", "مبدا", "لمبدا", "التحقيق", "التحقيقات", "القضيه", "قضيه", "قضايا",
    "المحاكمه",
  ]

  static let own: WordSet = [
    "قوله", "قولها", "قولهم", "تعبيره", "تعبيرها", "تعبيرهم", "وصفه", "وصفها",
    "وصفهم", "رايه", "رايها", "رايهم", "تقديره", "تقديرها", "تقديرهم",
    "كلامه", "كلامها", "روايته", "روايتها", "زعمه", "زعمها", "زعمهم",
  ]

  /// «ويعود بناؤه، وفق نقش قديم، إلى …»: the comma behind a source in the
  /// middle of a clause, which goes on with a preposition or a verb.
  private func closeOfAside(
    _ source: Int, _ open: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    guard
      let close = (source..<range.upperBound).first(where: {
        // «…، الدكتور فلان» goes on with the source.
        reading.isComma($0) && !SpeakerNouns.isTitle(reading.folded($0 + 1))
      }), close + 2 < range.upperBound,
      // «…، لـ"رويترز"»: whom he told ends the frame.
      !SpeakerNouns.isAddressee(reading.folded(close + 1)),
      reading.folded(close + 1) != "ل"
        || reading.quotation(openedAt: close + 2) == nil
    else { return nil }
    let next = close + 1
    let isShort = open - range.lowerBound < 4
    return reading.isOne(next, .preposition)
      || isFigure(next, reading)
      || Asides.exceptions.contains(reading.folded(next))
      || Complementizer.isOne(reading.folded(next))
      || reading.verb(next)?.hasConjunction == false
        && reading.firstVerb(in: range.lowerBound..<open) == nil
      || isShort && reading.run.words[next].kind == .arabic ? close : nil
  }

  /// «كلف المصدرين، وفق الغرفة، ما بين 70 و90 مليونا», «رصد الحارس، وفق
  /// تقرير، ست حفر»: the object that the aside put off.
  private func isFigure(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.run.words[index].kind == .digits || reading.isNumber(index)
      || Self.about.contains(reading.folded(index))
  }

  /// ما (بين), نحو، حوالي، قرابة (between, about)
  private static let about: WordSet = ["ما", "نحو", "حوالي", "قرابه", "زهاء"]

  /// A word that can name a source: not a measure as in «حسب الحاجة».
  private func isNoun(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.sourceNoun(index) != nil
      || reading.run.words[index].kind == .latin
  }

  /// «كما تقول …» (as … says).
  private func asSourceSays(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard reading.folded(index) == "كما", index + 1 < range.upperBound,
      let word = reading.report(index + 1), word.form != .participle,
      word.form != .verbalNoun, !word.isFirstPerson
    else { return nil }
    let end = reading.isComma(index - 1) ? index - 1 : index
    let verb = reading.run.text(of: index..<index + 2)
    // «الحل، كما يقول، بعيد» (the solution, he says, is far off)
    if index + 2 == range.upperBound || reading.isComma(index + 2) {
      let isLast = index + 3 >= range.upperBound
      return Frame(
        speaker: nil, verb: verb, kind: word.kind,
        content: isLast ? range.lowerBound..<end : range, carries: false,
        gender: word.gender)
    }
    let content = Complementizer.content(
      after: index + 1, before: range.upperBound, reading, events)
    // «…، كما تقول الطبيبة: "…"»: what she says goes on behind the colon.
    if let content, reading.isMark(content.from, ":"),
      reading.quotation(openedAt: content.start) != nil
    {
      return Frame(
        speaker: index + 2..<content.from, verb: verb, kind: word.kind,
        content: range.lowerBound..<end,
        rest: content.start..<range.upperBound)
    }
    guard content == nil, index + 2 < range.upperBound else { return nil }
    // «كما تحدث المدير عن …» (the manager also spoke of …) names no source.
    let told = (index + 2..<range.upperBound).prefix {
      !reading.isComma($0)
    }
    if told.contains(where: { Self.objects.contains(reading.folded($0)) }) {
      return nil
    }
    // «ولا تقتصر فائدته، كما يقول مطوروه، على …» (is not confined, as its
    // makers say, to …)
    if end < index, let close = closeOfAside(index + 2, end, range, reading) {
      return Frame(
        speaker: index + 2..<close, verb: verb, kind: word.kind,
        content: range, carries: false)
    }
    return Frame(
      speaker: index + 2..<range.upperBound, verb: verb, kind: word.kind,
      content: range.lowerBound..<end, carries: false)
  }

  /// عن، إلى، على (of, to, on)
  private static let objects: WordSet = ["عن", "الي", "علي"]

  /// ««…»، قال الوزير»: the verb and its subject after the quotation.
  func saidLast(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Frame? {
    guard let first = range.first,
      let quote = reading.pairs.first(where: {
        $0.kind == .quotation
          && ($0.open == first || $0.open < first && $0.close > first)
      })
    else { return nil }
    guard let said = SaidLast(after: quote, before: range.upperBound, reading)
    else { return nil }
    return Frame(
      speaker: said.speaker, verb: said.verb, kind: said.kind,
      content: max(
        first, quote.open)..<min(
          quote.close + 1, range.upperBound),
      gender: said.gender, isPostposed: true, rest: said.rest)
  }
}
