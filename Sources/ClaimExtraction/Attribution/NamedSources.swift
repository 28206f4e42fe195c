/// Finds sources that stand without a verb of saying of their own.
///
/// - first: «وفقًا لتقرير …، فإن …» (according to a report);
/// - last: «…، بحسب رويترز» (according to Reuters), «…، كما تقول الشركة»;
/// - with a noun of saying: «التصريح كان لـ…» (the statement was by …).
struct NamedSources: Sendable {
  let events: EventNouns
  let frames = PhraseTable<String>(file: "ar/frames") { columns in
    columns.count > 1 ? columns[1] : nil
  }

  init(events: EventNouns) { self.events = events }

  /// A source that opens the clause.
  func first(in reading: SentenceReading, _ range: Range<Int>) -> Frame? {
    if let frame = handedDown(range, reading) ?? asNoted(range, reading) {
      return frame
    }
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

  /// «كما لاحظ كريم في كتابه، فإن المناحل قديمة» (as Karim noted in his book,
  /// …), «وكما يقول كريم، …»: behind the comma stands what he says.
  private func asNoted(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let first = range.first,
      let verb = [first, first - 1].first(where: {
        Self.alike.contains(reading.folded($0))
      }).map({ $0 + 1 }),
      let word = reading.report(verb), reading.verb(verb) != nil,
      [.say, .find, .believe].contains(word.kind), word.form != .participle,
      !word.isFirstPerson,
      let comma = (verb + 1..<max(verb + 1, range.upperBound)).prefix(18)
        .first(where: { reading.isComma($0) }), comma + 2 < range.upperBound,
      reading.isOne(comma + 1, .conclusion)
        || reading.folded(comma + 1).isDefinite
          && !reading.hasDateRole(comma + 1)
          && reading.office(comma + 1) == nil,
      !(verb + 1..<min(comma + 14, range.upperBound)).contains(where: {
        Complementizer.isOne(reading.folded($0))
          && !reading.isOne($0, .conclusion) || reading.isMark($0, ":")
      })
    else { return nil }
    let words = verb + 1..<comma
    let end = words.first { reading.isOne($0, .preposition) } ?? comma
    let content =
      reading.isOne(comma + 1, .conclusion) ? comma + 2 : comma + 1
    return Frame(
      speaker: words.isEmpty || end == words.lowerBound
        ? nil : words.lowerBound..<end,
      verb: reading.run.text(of: verb - 1..<verb + 1), kind: word.kind,
      content: content..<range.upperBound, gender: word.gender)
  }

  /// كما، وكما (as)
  private static let alike: WordSet = ["كما", "وكما"]

  /// عن، فعن (on the authority of)
  static let from: WordSet = ["عن", "وعن", "فعن"]

  /// «جاء في البيان أن …» (the statement had it that …).
  private func within(
    _ first: Int, _ count: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Frame? {
    let rest = (first + count..<range.upperBound).prefix(40)
    guard
      let that = rest.first(where: {
        isThat($0, reading)
          || reading.quotation(openedAt: $0).map { $0.inside.count > 2 }
            ?? false
      }),
      that > rest.lowerBound, that + 1 < range.upperBound,
      reading.sourceNoun(rest.lowerBound) != nil
    else { return nil }
    // «وجاء في الرسالة "نطلب …"» (the letter said “we ask …”)
    let start = reading.quotation(openedAt: that) == nil ? that + 1 : that
    let comma = rest.first {
      reading.isComma($0) || reading.isOne($0, .relative)
    }
    // «كتب في نشرته: …» (wrote in his bulletin): he speaks, not it.
    if reading.hasPronoun(rest.lowerBound),
      reading.office(rest.lowerBound) == nil
    {
      return Frame(
        speaker: nil, verb: reading.run.text(of: first..<first + 1), kind: .say,
        content: start..<range.upperBound)
    }
    // «أشير في البيان إلى أن»: إلى belongs to the verb.
    let end = reading.isOne(that - 1, .connecting) ? that - 1 : that
    return Frame(
      speaker: rest.lowerBound..<min(end, comma ?? end),
      verb: reading.run.text(of: first..<first + count), kind: .say,
      content: start..<range.upperBound)
  }

  /// أن، إن or a colon; not the أن of a verb before it.
  private func isThat(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isMark(index, ":")
      || Complementizer.isOne(reading.folded(index))
        && reading.verb(index - 1) == nil
  }

  func before(
    _ first: Int, _ count: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Frame? {
    let source = sourceStart(first + count, reading)
    guard source < range.upperBound else { return nil }
    let verb = reading.run.text(of: first..<source)
    // «ووفقا له، …» (according to him)
    if Self.hims.contains(reading.folded(source)),
      reading.isComma(source + 1) || reading.isOne(source + 1, .conclusion)
    {
      let next = reading.isComma(source + 1) ? source + 2 : source + 1
      return Frame(
        speaker: nil, verb: verb, kind: .say,
        content: min(next, range.upperBound)..<range.upperBound)
    }
    let end = (source..<range.upperBound).first {
      reading.isComma($0) || reading.isOne($0, .conclusion)
        || reading.folded($0) == Self.then && reading.verb($0 + 1) != nil
    }
    if end == nil, let told = ownVerb(source, range, reading) {
      return Frame(
        speaker: source..<told, verb: verb, kind: .say,
        content: told..<range.upperBound)
    }
    guard var end, end > source else {
      // The splitter has cut at the comma: the clause is the source alone.
      return Frame(
        speaker: source..<range.upperBound, verb: verb, kind: .say,
        content: range.upperBound..<range.upperBound)
    }
    // «بحسب التقرير، الذي صدر أمس، …», «بحسب فلان، كبير المحللين، …»: behind
    // the relative clause or the office.
    if reading.isOne(end + 1, .relative)
      || reading.isComma(end) && reading.office(end + 1) == .person
        && !reading.folded(end + 1).isDefinite
        && (reading.sourceNoun(source) == nil
          || isAddressed(source, end, reading)),
      let close = (end + 1..<range.upperBound).first(where: {
        reading.isComma($0)
      }), close + 1 < range.upperBound
    {
      end = close
    }
    let content =
      reading.isComma(end) || reading.folded(end) == Self.then ? end + 1 : end
    return Frame(
      speaker: source..<end, verb: verb, kind: .say,
      content: content..<range.upperBound)
  }

  /// فقد (then … has)
  private static let then: FoldedWord = "فقد"

  /// «وبحسب الوثيقة بيّن مجلس المحاسبة أن …» (according to the document the
  /// council made it clear that …): the verb of saying that follows a source
  /// without a comma.
  private func ownVerb(
    _ source: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let words = source + 1..<max(source + 1, range.upperBound)
    return words.prefix(6).first {
      guard let word = reading.report($0), word.form == .perfect,
        word.kind == .say || word.kind == .announce,
        !reading.isOne($0 - 1, .relative), $0 + 3 < range.upperBound
      else { return false }
      return reading.folded($0 - 1).isDefinite
        && Complementizer.content(
          after: $0, before: range.upperBound, reading, events) != nil
    }
  }

  /// «للدكتور سمير …، أستاذ الهندسة، …», «المحلل نادر …، كبير الاقتصاديين، …»: a
  /// form of address or an office with a name behind it.
  private func isAddressed(
    _ source: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(source)
    return end > source + 1 && reading.sourceNoun(source) == .person
      && (word.isDefinite || word.hasPrefix("لل"))
      && (reading.isGivenName(source + 1)
        || SpeakerNouns.isTitle(
          word.hasPrefix("لل") ? word.dropFirst(2) : word))
  }

  /// ما ورد، ما جاء، ما ذكر (what came, stood, was mentioned)
  private static let whatCame: WordSet = [
    "ماورد", "ماجاء", "ماذكر", "ماذكرت", "مانشر", "مانشرت", "مانقل",
    "مااعلن", "مااعلنت",
  ]

  /// تعبير، قول، كلام (the words, saying, talk of)
  private static let wordings: WordSet = ["تعبير", "قول", "كلام", "وصف"]

  /// له، لها، لهم (to him, her, them)
  private static let hims: WordSet = ["له", "لها", "لهم", "لهما"]

  /// «بحسب ما ذكرت …», «حسبما أفاد …»: the source follows the verb.
  func sourceStart(
    _ index: Int, _ reading: SentenceReading
  ) -> Int {
    var index = index
    // «وفقا لـ وسائل إعلام», «وفقا لـ«الضفة»»: لـ stands apart.
    if reading.folded(index) == "ل" { index += 1 }
    // «بحسب تعبير أحد العمال» (in the words of a worker)
    if Self.wordings.contains(reading.folded(index)),
      reading.run.words.indices.contains(index + 1),
      reading.run.words[index + 1].kind == .arabic
    {
      return index + 1
    }
    // «حسب ماورد في موقع المدينة» (what stood on), written as one word
    if Self.whatCame.contains(reading.folded(index)) {
      return afterPronoun(index + 1, reading)
    }
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
  /// «ما صرح به لرويترز مدير …»: behind whom it was told, too.
  private func afterPronoun(_ index: Int, _ reading: SentenceReading) -> Int {
    guard
      ["به", "بها", "عنه", "عنها", "اليه", "فيه", "له", "في"]
        .contains(reading.folded(index))
    else { return index }
    return reading.isAddressee(index + 1) && reading.office(index + 2) != nil
      ? index + 2 : index + 1
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
