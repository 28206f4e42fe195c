/// Finds a source that an English sentence names behind what it says: “…,”
/// said X, the head of Y; “…, X told reporters”; “…, according to X”.
struct EnglishTails: Sendable {
  let words: EnglishReportingWords
  let speakers: EnglishSpeakerReader
  let content: EnglishContent
  let sources: PhraseTable<Bool>
  /// The first words of consequences: “leaving many homeless”.
  private let consequences = PhraseTable(file: "en/splits") { columns in
    columns.count > 1 && columns[1] == "consequence" ? true : nil
  }.firstWords

  /// A frame behind its statement.
  struct Tail {
    /// What is said, without the frame.
    var content: Range<Int>
    var frame: Frame
    /// Where the sentence goes on behind the frame.
    var rest: Int
  }

  /// The first such frame in some words.
  func tail(in range: Range<Int>, _ reading: SentenceReading) -> Tail? {
    for index in range.dropFirst(2) where !isQuoted(index, reading) {
      if let tail = closing(index, range, reading)
        ?? inverted(index, range, reading) ?? named(index, range, reading)
      {
        return tail
      }
    }
    return nil
  }

  private func isQuoted(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.pairs.contains {
      $0.kind == .quotation && $0.inside.contains(index)
    }
  }

  /// Whether words behind which a frame stands can be what it says: they are
  /// quoted at their end, or hold a clause.
  private func canBeSaid(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let last = range.last else { return false }
    if endsQuotation(last, reading) { return true }
    // “…; these days, she tells me, …”: behind a semicolon a clause begins.
    let stop = range.last { reading.isMark($0, ";") && !isQuoted($0, reading) }
    return reading.ownVerb(
      in: (stop.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound) != nil
  }

  private func endsQuotation(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    func isEnd(_ index: Int) -> Bool {
      reading.pair(at: index).map {
        $0.close == index && $0.kind == .quotation
      }
        ?? reading.pairs.contains {
          $0.kind == .quotation && $0.close == index
        }
    }
    return isEnd(index) || reading.isComma(index) && isEnd(index - 1)
  }

  private func isBreak(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isComma(index) || endsQuotation(index, reading)
  }

  /// “…?” she asked: a question is no request, but its frame stands behind it.
  private func mayClose(
    _ word: ReportingWord, _ reading: SentenceReading
  ) -> Bool {
    !word.kind.keepsFrame || word.kind == .request
  }

  // MARK: said X

  private func inverted(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Tail? {
    guard let word = reading.report(verb), word.form != .participle,
      mayClose(word, reading), isBreak(verb - 1, reading),
      verb + 1 < range.upperBound,
      canBeSaid(range.lowerBound..<verb, reading),
      speakers.startsLikeSubject(verb + 1..<range.upperBound, reading)
    else { return nil }
    let isQuote = endsQuotation(verb - 1, reading)
    // “…, as far as I can tell, read it”: no object speaks.
    guard isQuote || words.trait(reading.folded(verb)) != .quote else {
      return nil
    }
    let end = frameEnd(verb + 1, range, reading)
    guard
      isQuote
        || reading.ownVerb(in: verb + 1..<end) == nil
    else { return nil }
    return tail(
      verb + 1..<end, verb: verb, word.kind, from: verb, to: end, range,
      reading)
  }

  // MARK: X said

  private func closing(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Tail? {
    guard let word = reading.report(verb), word.form != .participle,
      mayClose(word, reading),
      content.start(
        after: verb, frameEnd(verb + 1, range, reading), reading) == nil
        || opensQuote(behind: verb, range, reading),
      reading.verb(verb + 1) == nil || verb + 1 >= range.upperBound,
      let start = sourceStart(verb, range, reading),
      canBeSaid(range.lowerBound..<start, reading),
      !interrupts(verb, range, reading)
    else { return nil }
    let end = frameEnd(verb + 1, range, reading)
    // “as the minister said”
    let source = reading.folded(start) == "as" ? start + 1 : start
    guard source < verb else { return nil }
    let group =
      reading.verbs[verb] == nil
      ? (source..<verb).last { reading.verbs[$0] != nil } : verb
    guard let group, source < group,
      EnglishVerbGroups.head(of: group, reading.tags) == verb,
      speakers.startsLikeSubject(source..<group, reading),
      reading.ownVerb(in: source..<verb + 1) == group,
      reading.tags[group] != .modal
    else { return nil }
    return tail(
      source..<group, verb: verb, word.kind, from: start, to: end, range,
      reading)
  }

  /// “By the time it rained, she wrote, “the road was gone””: what stands
  /// before is no sentence, and the frame is one between commas.
  private func interrupts(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard opensQuote(behind: verb, range, reading),
      let first = range.first(where: {
        reading.run.words[$0].kind != .mark
      }), !isQuoted(first, reading)
    else { return false }
    switch reading.tags[first] {
    case .preposition, .conjunction, .optional: return true
    default: return false
    }
  }

  /// “…,” he said, “…”
  private func opensQuote(
    behind verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    reading.isComma(verb + 1) && reading.quotation(openedAt: verb + 2) != nil
  }

  /// Where the source before a closing verb begins: behind the comma before
  /// its apposition, if it has one.
  private func sourceStart(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    var start: Int?
    var index = verb - 1
    var commas = 0
    while index > range.lowerBound, verb - index < 24,
      !isQuoted(index, reading)
    {
      if isBreak(index, reading), index < verb - 1 {
        start = index + 1
        commas += 1
        // Behind a quotation nothing but the source can stand; before a
        // comma that closes an apposition the name does.
        if endsQuotation(index, reading) || !hasApposition(verb, reading)
          || commas == 2
        {
          return start
        }
      }
      index -= 1
    }
    return hasApposition(verb, reading) ? nil : start
  }

  private func hasApposition(_ verb: Int, _ reading: SentenceReading) -> Bool {
    reading.isComma(verb - 1)
  }

  // MARK: according to X

  private func named(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Tail? {
    guard let match = sources.match(reading.run, at: index),
      index + match.count < range.upperBound,
      canBeSaid(range.lowerBound..<index, reading),
      // “a clean-up that, according to X, is unfinished”
      !reading.isComma(index - 1)
        || ![.relative, .conjunction].contains(reading.tags[index - 2])
    else { return nil }
    let source = index + match.count
    let end = frameEnd(source, range, reading)
    guard source < end else { return nil }
    let frame = Frame(
      speaker: source..<end, verb: reading.run.text(of: index..<source),
      kind: .say, content: range.lowerBound..<index, carries: false)
    return Tail(content: range.lowerBound..<index, frame: frame, rest: end)
  }

  // MARK: Ends

  private func tail(
    _ source: Range<Int>, verb: Int, _ kind: ReportingWord.Kind,
    from start: Int, to end: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Tail {
    Tail(
      content: range.lowerBound..<start,
      frame: Frame(
        speaker: source, verb: reading.run.text(of: verb..<verb + 1),
        kind: kind, content: range.lowerBound..<start),
      rest: end)
  }

  /// Where a frame ends: before a quotation, “adding that”, or a clause that
  /// “and” or “but” begins.
  private func frameEnd(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    for index in start..<max(start, range.upperBound) {
      if reading.isMark(index, ";") { return index }
      guard reading.isComma(index) || reading.isMark(index, ":") else {
        continue
      }
      let next = index + 1
      if reading.quotation(openedAt: next) != nil
        || reading.pairs.contains(where: { $0.open == next })
        || reading.report(next)?.form == .participle
        || consequences.contains(reading.folded(next))
      {
        return index
      }
      if ["and", "but", "while", "although", "though", "yet", "whereas", "as"]
        .contains(reading.folded(next)),
        reading.firstVerb(in: next..<range.upperBound) != nil
      {
        return index
      }
    }
    return range.upperBound
  }
}
