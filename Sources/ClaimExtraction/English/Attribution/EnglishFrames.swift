/// Finds the source that an English clause names at its head, and what it is
/// said to say: “X said that …”, “According to X, …”, “X accused Y of …”.
struct EnglishFrames: Sendable {
  let words: EnglishReportingWords
  let speakers: EnglishSpeakerReader
  let trimmer: EnglishTrimmer
  let content: EnglishContent
  let sources: PhraseTable<Bool>

  init(
    words: EnglishReportingWords, speakers: EnglishSpeakerReader,
    trimmer: EnglishTrimmer
  ) {
    self.words = words
    self.speakers = speakers
    self.trimmer = trimmer
    content = EnglishContent(words: words)
    sources = PhraseTable(file: "en/frames") { _ in true }
  }

  /// The frame at the head of a clause; `nil` where it names no source.
  ///
  /// - Parameter subject: The subject of the clause before, which one that
  ///   begins with its verb shares.
  func frame(
    in range: Range<Int>, _ reading: SentenceReading, after subject: Range<Int>?
  ) -> Frame? {
    let range = trimmer.trimmed(range, reading)
    guard let first = range.first else { return nil }
    if let frame = named(first, range, reading) { return frame }
    if reading.report(first)?.form == .participle, reading.verbs[first] == nil {
      return participle(first, range, reading)
    }
    if let frame = parenthetical(range, reading) { return frame }
    guard let verb = resumed(range, reading) ?? reading.ownVerb(in: range)
    else { return nil }
    return heard(verb, range, reading)
      ?? verbal(verb, range, reading, after: subject)
      ?? glossed(range, reading)
  }

  /// The subject of a clause, if it begins with one.
  func subject(
    of range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    let range = trimmer.trimmed(range, reading)
    guard let verb = reading.ownVerb(in: range) else { return nil }
    let subject = subject(before: verb, range, reading)
    return subject.isEmpty ? nil : subject
  }

  // MARK: According to X

  private func named(
    _ first: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let match = sources.match(reading.run, at: first) else { return nil }
    let source = first + match.count
    guard let comma = contentComma(source, range, reading) else { return nil }
    return Frame(
      speaker: source..<comma,
      verb: reading.run.text(of: first..<source), kind: .say,
      content: comma + 1..<range.upperBound)
  }

  /// The comma behind which the statement begins, past those of an apposition
  /// to the source.
  private func contentComma(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let commas = (start..<range.upperBound).filter { reading.isComma($0) }
    for (place, comma) in commas.enumerated() {
      let next =
        place + 1 < commas.count ? commas[place + 1] : range.upperBound
      if reading.ownVerb(in: comma + 1..<next) != nil { return comma }
    }
    return commas.first {
      reading.firstVerb(in: $0 + 1..<range.upperBound) != nil
    }
  }

  // MARK: adding that …

  private func participle(
    _ first: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let word = reading.report(first) else { return nil }
    let verb = reading.run.text(of: first..<first + 1)
    if word.kind.keepsFrame {
      return Frame(speaker: nil, verb: verb, kind: word.kind, content: range)
    }
    guard
      let start = content.start(after: first, range.upperBound, reading)
    else { return nil }
    return Frame(
      speaker: nil, verb: verb, kind: word.kind,
      content: start..<range.upperBound)
  }

  /// “A paper published in May by experts, who examined 64 mergers, found that
  /// …”: the verb behind a relative clause, where the one before it only
  /// describes the paper.
  private func resumed(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    guard let own = reading.ownVerb(in: range), reading.report(own) == nil,
      own > range.lowerBound + 1, reading.tags[own - 1] == .noun,
      own + 1 < range.upperBound, reading.tags[own + 1] == .preposition,
      let verb = (own + 1..<range.upperBound).first(where: {
        reading.resumes(at: $0)
      }),
      (own + 1..<verb).contains(where: {
        ["who", "which"].contains(reading.folded($0)) && reading.isComma($0 - 1)
      })
    else { return nil }
    return verb
  }

  // MARK: X said …

  private func verbal(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading,
    after shared: Range<Int>?
  ) -> Frame? {
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    let own = subject(before: verb, range, reading)
    let source = own.isEmpty ? shared : own
    if let source, let call = calls(head, range, reading),
      speakers.canSpeak(source, .request, reading)
    {
      return call.with(speaker: source, verb: call.verb)
    }
    if let source, let figure = putsAt(head, range, reading),
      speakers.canSpeak(source, .say, reading)
    {
      return figure.with(speaker: source, verb: figure.verb)
    }
    guard let word = reading.report(head), head < range.upperBound else {
      return nil
    }
    let group = verb..<head + 1
    if let quoted = quotedAs(head, range, reading) {
      return quoted.with(speaker: source)
    }
    guard let source, !isPassive(group, reading), !isModal(verb, reading)
    else { return nil }
    if own.isEmpty == false, !speakers.canSpeak(source, word.kind, reading) {
      return nil
    }
    let text = reading.run.text(of: group)
    let isNegated = group.contains {
      ["not", "never"].contains(reading.folded($0))
        || reading.folded($0).hasSuffix("n't")
    }
    if isNegated {
      // “does not dispute that”, “has not denied”: what is granted stands.
      let isGranted = words.trait(reading.folded(head)) == .denial
      guard
        isGranted
          || word.kind == .believe
            && content.start(after: head, range.upperBound, reading) != nil
      else { return nil }
      return Frame(
        speaker: own.isEmpty ? nil : source, verb: text, kind: word.kind,
        content: range)
    }
    return kept(head, word, range, reading)?.with(
      speaker: own.isEmpty ? shared : source, verb: text)
      ?? plain(head, word, range, reading)?.with(
        speaker: own.isEmpty ? shared : source, verb: text)
  }

  /// A frame that stays in the claim.
  private func kept(
    _ head: Int, _ word: ReportingWord, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Frame? {
    let whole = Frame(
      speaker: nil, verb: "", kind: word.kind, content: range)
    let next = head + 1
    guard next < range.upperBound else { return nil }
    switch words.trait(reading.folded(head)) {
    case .denial: return whole
    case .commitment where reading.tags[next] == .to: return whole
    case .role:
      return (next..<range.upperBound).contains {
        reading.folded($0) == "as"
      } ? whole : nil
    case .call:
      let isCall =
        ["for", "on", "upon"].contains(reading.folded(next))
      if isCall {
        return Frame(
          speaker: nil, verb: "", kind: .request, content: range)
      }
      return reading.pairs(in: next..<range.upperBound).contains {
        $0.kind == .quotation
      } ? whole : nil
    default: break
    }
    if word.kind.keepsFrame { return whole }
    guard word.kind == .announce,
      words.trait(reading.folded(head)) == nil,
      content.start(after: head, range.upperBound, reading) == nil
    else { return nil }
    return reading.tags[next] == .preposition ? nil : whole
  }

  /// A frame that stays outside the claim.
  private func plain(
    _ head: Int, _ word: ReportingWord, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Frame? {
    guard
      let start = content.start(after: head, range.upperBound, reading)
    else { return nil }
    return Frame(
      speaker: nil, verb: "", kind: word.kind,
      content: start..<range.upperBound)
  }

  /// “quoted X as saying that …”, “was quoted as saying …”: who quotes speaks,
  /// where he is named.
  private func quotedAs(
    _ head: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard
      ["quoted", "cited", "quotes", "cites"].contains(reading.folded(head)),
      let saying = (head + 1..<range.upperBound).first(where: {
        reading.folded($0) == "as"
          && reading.report($0 + 1)?.form == .participle
      }).map({ $0 + 1 }),
      let start = content.start(after: saying, range.upperBound, reading)
    else { return nil }
    return Frame(
      speaker: nil, verb: reading.run.text(of: head..<head + 1), kind: .say,
      content: start..<range.upperBound,
      inner: head + 1 < saying - 1 ? head + 1..<saying - 1 : nil)
  }

  // MARK: Subjects

  /// The words before a verb, behind “In a statement on Monday,” and the like.
  func subject(
    before verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var start = range.lowerBound
    // “In July Reuters reported”: the month is no part of the name.
    if reading.folded(start) == "in" || reading.folded(start) == "on",
      Self.times.contains(reading.folded(start + 1)), start + 2 < verb,
      !reading.isComma(start + 2), reading.run.words[start + 2].kind == .latin
    {
      start += 2
    }
    if opensPhrase(start, reading),
      let comma = (start..<verb).first(where: {
        reading.isComma($0) && startsSubject($0 + 1, verb, reading)
      })
    {
      start = comma + 1
    }
    var end = verb
    while end > start,
      reading.tags[end - 1] == .adverb || reading.isComma(end - 1)
    { end -= 1 }
    return start..<max(start, end)
  }

  private static let times: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private func opensPhrase(_ index: Int, _ reading: SentenceReading) -> Bool {
    switch reading.tags[index] {
    case .preposition, .optional, .conjunction, .gerund, .participle, .adverb,
      .to:
      true
    default:
      ["last", "this", "next", "earlier", "later"].contains(
        reading.folded(index))
    }
  }

  /// Whether the words up to a verb can be its subject: no apposition such
  /// as “, the minister,” behind a name.
  private func startsSubject(
    _ index: Int, _ verb: Int, _ reading: SentenceReading
  ) -> Bool {
    let rest = index..<verb
    guard !rest.isEmpty else { return false }
    return speakers.startsLikeSubject(rest, reading)
  }

  private func isPassive(
    _ group: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard group.count > 1, reading.tags[group.upperBound - 1] == .participle
    else { return false }
    return group.dropLast().contains { Self.forms.contains(reading.folded($0)) }
  }

  private static let forms: WordSet = [
    "is", "are", "was", "were", "be", "been", "being", "it's", "isn't",
    "aren't", "wasn't", "weren't",
  ]

  private func isModal(_ verb: Int, _ reading: SentenceReading) -> Bool {
    reading.tags[verb] == .modal
  }
}

extension Frame {
  /// The same frame of a source.
  fileprivate func with(
    speaker: Range<Int>?, verb: String? = nil
  ) -> Frame {
    var frame = self
    frame.speaker = speaker
    if let verb { frame.verb = verb }
    return frame
  }
}
