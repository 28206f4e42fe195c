/// Finds sources that stand without a verb of saying of their own.
///
/// - first: «وفقًا لتقرير …، فإن …» (according to a report);
/// - last: «…، بحسب رويترز» (according to Reuters), «…، كما تقول الشركة»;
/// - with a noun of saying: «التصريح كان لـ…» (the statement was by …).
struct NamedSources: Sendable {
  let events: EventNouns
  private let frames = PhraseTable<String>(file: "ar/frames") { columns in
    columns.count > 1 ? columns[1] : nil
  }

  init(events: EventNouns) { self.events = events }

  /// A source that opens the clause.
  func first(in reading: SentenceReading, _ range: Range<Int>) -> Frame? {
    if let frame = handedDown(range, reading) { return frame }
    // قد (had) may stand before «جاء في».
    guard
      let first = range.prefix(2).first(where: {
        !reading.isOne($0, .auxiliary, conjunction: true)
      }),
      let match = frames.match(
        reading.run, at: first, before: range.upperBound, conjunction: true)
    else { return nil }
    switch match.value {
    case "statement": return statement(first, match.count, range, reading)
    case "within": return within(first, match.count, range, reading)
    default: return before(first, match.count, range, reading)
    }
  }

  /// «عن أبي هريرة أن النبي قال: …» (on the authority of …): the one who
  /// hands a saying down.
  private func handedDown(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let first = range.first, Self.from.contains(reading.folded(first)),
      let that = range.dropFirst(2).prefix(14).first(where: {
        Complementizer.isOne(reading.folded($0))
      }), that + 2 < range.upperBound,
      (that + 1..<range.upperBound).prefix(8).contains(where: {
        reading.report($0)?.kind == .say && reading.verb($0) != nil
      })
    else { return nil }
    return Frame(
      speaker: first + 1..<that, verb: reading.run.text(of: first..<first + 1),
      kind: .say, content: that + 1..<range.upperBound)
  }

  /// عن، فعن (on the authority of)
  private static let from: WordSet = ["عن", "وعن", "فعن"]

  /// «جاء في البيان أن …» (the statement had it that …).
  private func within(
    _ first: Int, _ count: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Frame? {
    let rest = (first + count..<range.upperBound).prefix(40)
    guard
      let that = rest.first(where: { isThat($0, reading) }),
      that > rest.lowerBound, that + 1 < range.upperBound,
      reading.sourceNoun(rest.lowerBound) != nil
    else { return nil }
    let comma = rest.first {
      reading.isComma($0) || reading.isOne($0, .relative)
    }
    // «كتب في نشرته: …» (wrote in his bulletin): he speaks, not it.
    if reading.hasPronoun(rest.lowerBound),
      reading.office(rest.lowerBound) == nil
    {
      return Frame(
        speaker: nil, verb: reading.run.text(of: first..<first + 1), kind: .say,
        content: that + 1..<range.upperBound)
    }
    // «أشير في البيان إلى أن»: إلى belongs to the verb.
    let end = reading.isOne(that - 1, .connecting) ? that - 1 : that
    return Frame(
      speaker: rest.lowerBound..<min(end, comma ?? end),
      verb: reading.run.text(of: first..<first + count), kind: .say,
      content: that + 1..<range.upperBound)
  }

  /// أن، إن or a colon; not the أن of a verb before it.
  private func isThat(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isMark(index, ":")
      || Complementizer.isOne(reading.folded(index))
        && reading.verb(index - 1) == nil
  }

  private func before(
    _ first: Int, _ count: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Frame? {
    let source = sourceStart(first + count, reading)
    guard source < range.upperBound else { return nil }
    let verb = reading.run.text(of: first..<source)
    let end = (source..<range.upperBound).first {
      reading.isComma($0) || reading.isOne($0, .conclusion)
    }
    guard var end, end > source else {
      // The splitter has cut at the comma: the clause is the source alone.
      return Frame(
        speaker: source..<range.upperBound, verb: verb, kind: .say,
        content: range.upperBound..<range.upperBound)
    }
    // «بحسب التقرير، الذي صدر أمس، …»: behind the relative clause.
    if reading.isOne(end + 1, .relative),
      let close = (end + 1..<range.upperBound).first(where: {
        reading.isComma($0)
      }), close + 1 < range.upperBound
    {
      end = close
    }
    let content = reading.isComma(end) ? end + 1 : end
    return Frame(
      speaker: source..<end, verb: verb, kind: .say,
      content: content..<range.upperBound)
  }

  /// «بحسب ما ذكرت …», «حسبما أفاد …»: the source follows the verb.
  private func sourceStart(
    _ index: Int, _ reading: SentenceReading
  ) -> Int {
    var index = index
    // «بحسب ما ذكرت», «وفقا لما ذكرته» (according to what … said)
    if reading.folded(index) == "ما" || reading.folded(index) == "لما" {
      index += 1
      if reading.verb(index) != nil
        || Self.withObject.contains(reading.folded(index))
      {
        return afterPronoun(index + 1, reading)
      }
    }
    if let word = reading.report(index), word.form != .participle,
      reading.verb(index) != nil || word.form != .verbalNoun
    {
      return afterPronoun(index + 1, reading)
    }
    return index
  }

  /// ذكرته، نقلته، أوردته، نشرته (mentioned, carried, gave, published it)
  private static let withObject = WordSet(
    ["ذكر", "نقل", "اورد", "نشر", "بث", "اعلن", "كشف", "كتب", "اكد", "قال"]
      .flatMap { verb -> [FoldedWord] in
        [verb + "ته", verb + "ه", verb + "تها"]
      })

  /// «ما أفادت به وسائل الإعلام»: behind به، عنه، إليه (by it, from it).
  private func afterPronoun(_ index: Int, _ reading: SentenceReading) -> Int {
    ["به", "بها", "عنه", "عنها", "اليه", "فيه", "له", "في"]
      .contains(reading.folded(index)) ? index + 1 : index
  }

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
      else { continue }
      let end = reading.isComma(index - 1) ? index - 1 : index
      let verb = reading.run.text(of: index..<source)
      if end < index,
        let close = closeOfAside(source, end, range, reading)
      {
        return Frame(
          speaker: source..<close, verb: verb, kind: .say, content: range,
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

  private static let own: WordSet = [
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
      || Self.exceptions.contains(reading.folded(next))
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

  /// سوى، إلا (but, except)
  private static let exceptions: WordSet = ["سوي", "الا"]

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

  private func statement(
    _ first: Int, _ count: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Frame? {
    // كان، جاء، هو (was, came, is)
    guard
      reading.isOne(first + count, .past)
        || reading.isOne(first + count, .pronoun)
    else { return nil }
    var source = first + count + 1
    // لـ، من (by) as a word of its own: «لـ CEO»
    if reading.isOne(source, .belonging) { source += 1 }
    guard source < range.upperBound else { return nil }
    let end = (source..<range.upperBound).first {
      reading.isComma($0) || reading.isMark($0, ":")
    }
    return Frame(
      speaker: source..<(end ?? range.upperBound),
      verb: reading.run.text(of: first..<source), kind: .say,
      content: end.map { $0 + 1..<range.upperBound }
        ?? range.upperBound..<range.upperBound)
  }
}
