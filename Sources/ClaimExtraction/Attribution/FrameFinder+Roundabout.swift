/// Frames whose verb of saying is not the main verb of the clause.
extension FrameFinder {
  func roundabout(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    averaged(range, reading) ?? cameToSay(range, reading)
      ?? expected(range, reading) ?? seenDocument(range, reading)
  }

  /// «وسط توقعات بأن …» (amid expectations that …): nobody else says it.
  private func expected(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let first = range.first else { return nil }
    // «سيقول قائل إن …» (someone will say that …)
    if Self.willSay.contains(reading.folded(first)),
      SpeakerReader.somebody.contains(reading.folded(first + 1)),
      Complementizer.isOne(reading.folded(first + 2)),
      first + 3 < range.upperBound
    {
      return Frame(
        speaker: first + 1..<first + 2,
        verb: reading.run.text(of: first..<first + 1), kind: .say,
        content: first + 3..<range.upperBound)
    }
    let noun = Self.amid.contains(reading.folded(first)) ? first + 1 : first
    guard Self.expectations.contains(reading.folded(noun)),
      Complementizer.isOne(reading.folded(noun + 1)),
      noun + 2 < range.upperBound
    else { return nil }
    return Frame(
      speaker: noun..<noun + 1, verb: reading.run.text(of: noun..<noun + 1),
      kind: .predict, content: noun + 2..<range.upperBound)
  }

  /// سيقول (will say)
  private static let willSay: WordSet = ["سيقول", "وسيقول"]
  /// وسط، مع (amid, with)
  private static let amid: WordSet = ["وسط", "مع", "ومع"]
  /// توقعات، ترجيحات، تقديرات، أنباء (expectations, news)
  private static let expectations: WordSet = [
    "توقعات", "ترجيحات", "تقديرات", "تكهنات", "تنبوات", "انباء", "شايعات",
  ]

  /// «وثيقة داخلية، حصلت الصحيفة على نسخة منها، تضع الكلفة في …» (a document,
  /// of which the paper has a copy, puts the cost at …): it is the source,
  /// whatever its verb.
  private func seenDocument(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let first = range.first, reading.office(first) == .document,
      !reading.folded(first).isDefinite,
      let seen = range.dropFirst().prefix(20).first(where: {
        Self.seeing.contains(reading.folded($0)) && reading.isComma($0 - 1)
      }),
      let close = (seen + 1..<max(seen + 1, range.upperBound)).prefix(10)
        .first(where: { reading.isComma($0) }), close + 2 < range.upperBound,
      isSeen(seen, reading),
      // ي، ت: behind such an aside only a verb begins so.
      reading.folded(close + 1).hasPrefix("ي")
        || reading.folded(close + 1).hasPrefix("ت"),
      Complementizer.content(
        after: close + 1, before: range.upperBound, reading, events) == nil
    else { return nil }
    return Frame(
      speaker: first..<seen - 1,
      verb: reading.run.text(of: close + 1..<close + 2), kind: .find,
      content: range, carries: false)
  }

  /// اطلعت، حصلت، حصلنا (saw, obtained, we obtained)
  private static let seeing = WordSet(
    [
      "اطلعت", "اطلع", "اطلعنا", "حصلت", "حصل", "حصلنا", "تسلمت", "تسلمنا",
    ].flatMap { [$0, "و" + $0] as [FoldedWord] })

  /// «متوسط توقعات ستة محللين يشير إلى …» (the average of six analysts'
  /// forecasts points to …): those whose forecasts they are.
  func averaged(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let lead = range.prefix(2).prefix {
      reading.isOne($0, .past, conjunction: true)
        || Self.reaching.contains(reading.folded($0))
    }
    let head = range.lowerBound + lead.count
    guard Self.averages.contains(reading.folded(head)),
      Self.forecasts.contains(reading.folded(head + 1))
    else { return nil }
    let rest = head + 2..<max(head + 2, range.upperBound)
    let source = rest.prefix {
      reading.verbs[$0] == nil && reading.run.words[$0].kind != .mark
        && !reading.isOne($0, .connecting) && !reading.isOne($0, .relative)
    }
    guard !source.isEmpty, isSource(source, reading) else { return nil }
    return Frame(
      speaker: source, verb: reading.run.text(of: head..<head + 2),
      kind: .find, content: range, carries: false)
  }

  /// متوسط، وسيط (average, median)
  private static let averages: WordSet = ["متوسط", "ومتوسط", "وسيط"]
  /// توقعات، تقديرات، ترجيحات، تنبؤات (forecasts)
  private static let forecasts: WordSet = [
    "توقعات", "تقديرات", "ترجيحات", "تنبوات", "تقدير",
  ]
  /// بلغ، يبلغ (reached)
  private static let reaching: WordSet = ["بلغ", "وبلغ", "يبلغ", "ويبلغ"]

  /// «خرج الوزير ليقول إن …» (came out to say that …): who comes out says it.
  func cameToSay(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard
      let verb = range.prefix(6).first(where: {
        Self.comings.contains(reading.folded($0))
      })
    else { return nil }
    // «وعاد ليؤكد أن …» (and he came back to affirm that …): who spoke before
    if isToSay(verb + 1, reading), let word = saidIn(verb + 1, reading),
      let content = Complementizer.content(
        after: verb + 1, before: range.upperBound, reading, events),
      !content.isEvent
    {
      return Frame(
        speaker: nil, verb: reading.run.text(of: verb + 1..<verb + 2),
        kind: word.kind, content: content.start..<range.upperBound,
        gender: word.gender)
    }
    guard
      let saying = (verb + 2..<max(verb + 2, range.upperBound)).prefix(20)
        .first(where: { isToSay($0, reading) }),
      let word = saidIn(saying, reading),
      let content = Complementizer.content(
        after: saying, before: range.upperBound, reading, events),
      !content.isEvent
    else { return nil }
    let start = SourceSubject.start(after: verb, reading)
    let end = subjects.end(after: verb, before: saying, reading)
    guard start < end, !SourceSubject.isElided(before: start, reading),
      isSource(start..<end, reading) || end > start + 1
    else { return nil }
    return Frame(
      speaker: start..<end, verb: reading.run.text(of: saying..<saying + 1),
      kind: word.kind, content: content.start..<range.upperBound)
  }

  /// «ليقول، لتعلن» (to say, to announce)
  private func isToSay(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    guard word.hasPrefix("لي") || word.hasPrefix("لت"),
      let report = saidIn(index, reading), report.form == .imperfect
    else { return false }
    return report.kind == .say || report.kind == .announce
  }

  /// How the letters of a word report, though no verb be found in them.
  private func saidIn(
    _ index: Int, _ reading: SentenceReading
  ) -> ReportingWord? {
    reading.run.facts.indices.contains(index)
      ? reading.run.facts[index].report : reading.report(index)
  }

  /// خرج، عاد، جاء، ظهر، طلع، أطل (came out, came back, appeared)
  private static let comings = WordSet(
    [
      "خرج", "خرجت", "عاد", "عادت", "جاء", "جاءت", "ظهر", "ظهرت", "طلع",
      "طلعت", "اطل", "اطلت", "رجع", "رجعت",
    ].flatMap { [$0, "و" + $0] as [FoldedWord] })
}
