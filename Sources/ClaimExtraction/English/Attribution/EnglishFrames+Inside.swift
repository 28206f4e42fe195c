/// Frames between commas, and of those who listen.
extension EnglishFrames {
  // MARK: …, he argued, …

  /// “The letter, she argued, was a draft”: the frame between commas stands
  /// in the middle of what is said.
  func parenthetical(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard
      let open = range.dropFirst().prefix(10).first(where: {
        reading.isComma($0)
      }),
      reading.firstVerb(in: range.lowerBound..<open) == nil
        // “the pledge, …”: letters that spell a verb too
        || open == range.lowerBound + 2
          && reading.tags[range.lowerBound] == .determiner
        || [.preposition, .conjunction, .optional].contains(
          reading.tags[range.lowerBound]),
      let close = (open + 2..<max(open + 2, range.upperBound)).prefix(6).first(
        where: { reading.isComma($0) }),
      let verb = closingVerb(open + 2..<close, reading),
      let word = reading.report(verb), word.form != .participle,
      !word.kind.keepsFrame,
      reading.verbs[verb] != nil || reading.tags[verb] == .participle,
      reading.firstVerb(in: open + 1..<verb) == nil,
      speakers.startsLikeSubject(open + 1..<verb, reading),
      reading.firstVerb(in: close + 1..<range.upperBound) != nil
    else { return nil }
    // “the club later admitted”
    let source = (open + 1..<verb).last {
      reading.tags[$0] != .adverb && reading.folded($0) != "later"
    }
    return Frame(
      speaker: open + 1..<(source ?? verb - 1) + 1,
      verb: reading.run.text(of: verb..<verb + 1), kind: word.kind,
      content: range)
  }

  /// The verb at the end of some words, before no more than an adverb or whom
  /// it tells: “she noted drily”, “she tells me”.
  private func closingVerb(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    range.last {
      reading.tags[$0] != .adverb && reading.tags[$0] != .object
    }
  }

  // MARK: what X called “…”

  /// “after what she called “a conversation””: the quoted words are hers.
  func glossed(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    for what in range where reading.folded(what) == "what" {
      guard
        let verb = (what + 2..<max(what + 2, range.upperBound)).prefix(8)
          .first(where: { reading.verbs[$0] != nil }),
        Self.glosses.contains(reading.folded(verb)),
        speakers.startsLikeSubject(what + 1..<verb, reading),
        (verb + 1..<min(verb + 3, range.upperBound)).contains(where: {
          reading.quotation(openedAt: $0) != nil
        })
      else { continue }
      return Frame(
        speaker: what + 1..<verb,
        verb: reading.run.text(of: verb..<verb + 1), kind: .describe,
        content: range, carries: false)
    }
    return nil
  }

  private static let glosses: WordSet = [
    "called", "calls", "describes", "described", "termed", "terms", "dubbed",
    "deemed", "considers", "considered",
  ]

  // MARK: repeated its call for

  /// “renewed its call for an inquiry”, “made 12 recommendations”: what is
  /// asked is a noun.
  func calls(
    _ head: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard Self.callings.contains(reading.folded(head)) else { return nil }
    let rest = head + 1..<max(head + 1, min(head + 6, range.upperBound))
    guard
      let noun = rest.first(where: {
        Self.asked.contains(reading.folded($0))
      }), reading.firstVerb(in: head + 1..<noun) == nil,
      noun + 1 < range.upperBound
    else { return nil }
    return Frame(
      speaker: nil, verb: reading.run.text(of: head..<noun + 1),
      kind: .request, content: range)
  }

  private static let callings: WordSet = [
    "repeated", "repeats", "renewed", "renews", "reiterated", "issued", "made",
    "makes", "make", "launched", "backed", "echoed",
  ]
  private static let asked: WordSet = [
    "call", "calls", "demand", "demands", "appeal", "appeals", "plea",
    "recommendation", "recommendations",
  ]

  // MARK: said its review had found that …

  /// “its first review had found that …”: a document of the source's own,
  /// inside what the source says.
  func owned(in range: Range<Int>, _ reading: SentenceReading) -> Frame? {
    guard let first = range.first,
      ["its", "their", "his", "her"].contains(reading.folded(first)),
      let frame = frame(in: range, reading, after: nil),
      frame.kind == .find || frame.kind == .say, let source = frame.speaker,
      frame.content.lowerBound > source.upperBound,
      reading.folded(frame.content.lowerBound - 1) == "that",
      speakers.speaker(in: reading, source, frame.kind)?.kind == .document
    else { return nil }
    return frame
  }

  // MARK: put the cost at …

  /// “put the damage at $4bn”, “puts the odds at one in five”: a figure that
  /// somebody gives.
  func putsAt(
    _ head: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard ["put", "puts", "estimated"].contains(reading.folded(head)),
      let at = (head + 2..<max(head + 2, range.upperBound)).prefix(9)
        .first(where: { reading.folded($0) == "at" }),
      (at + 1..<min(at + 6, range.upperBound)).contains(where: {
        reading.run.words[$0].kind == .digits || reading.tags[$0] == .number
      })
    else { return nil }
    let isChance = (head + 1..<at).contains {
      Self.chances.contains(reading.folded($0))
    }
    return Frame(
      speaker: nil, verb: reading.run.text(of: head..<head + 1),
      kind: isChance ? .predict : .say, content: range, carries: false)
  }

  private static let chances: WordSet = [
    "chance", "chances", "odds", "probability", "likelihood", "risk",
  ]

  // MARK: The court heard that …

  static let hearers: WordSet = [
    "jury", "jurors", "court", "tribunal", "inquest", "inquiry", "hearing",
    "judge", "judges", "committee", "panel", "commission", "trial",
  ]

  /// “The jury heard that …”: whoever spoke last goes on.
  func heard(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    let isTold = head > verb && reading.folded(head) == "told"
    guard reading.folded(head) == "heard" || isTold,
      reading.folded(head + 1) == "that", head + 2 < range.upperBound,
      subject(before: verb, range, reading).contains(where: {
        Self.hearers.contains(reading.folded($0))
      })
    else { return nil }
    return Frame(
      speaker: nil, verb: reading.run.text(of: verb..<head + 1), kind: .say,
      content: head + 2..<range.upperBound, isHeard: true)
  }
}
