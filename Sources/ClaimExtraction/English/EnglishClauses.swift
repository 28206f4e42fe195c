/// Reads English sentences: their clauses, and who says them.
///
/// A sentence is cut at the words of `en/splits.txt` after a comma, and at a
/// semicolon. A source stands first («X said that …», “According to X, …”)
/// or last («…, X said», «…, according to X»).
struct EnglishClauses: Sendable {
  private let reporting: WordMap<ReportingWord>
  private let splits: PhraseTable<String>
  private let leads: PhraseTable<Bool>
  private let sources: PhraseTable<String>
  private let nonClaims = NonClaims(language: .english)
  private let speakers = EnglishSpeakerReader()

  init() {
    reporting = Self.reportingWords()
    splits = PhraseTable(file: "en/splits") { $0.count > 1 ? $0[1] : nil }
    leads = PhraseTable(file: "en/leads") { _ in true }
    sources = PhraseTable(file: "en/frames") { _ in "before" }
  }

  private static func reportingWords() -> WordMap<ReportingWord> {
    var words = WordMap<ReportingWord>()
    for columns in CueFile.lines("en/reporting-verbs") {
      guard columns.count > 1,
        let kind = ReportingWord.Kind(rawValue: columns[1])
      else { continue }
      for form in columns[0].split(separator: " ") {
        words[FoldedWord(String(form))] = ReportingWord(
          kind: kind, form: form.hasSuffix("ing") ? .participle : .perfect,
          isFeminine: false)
      }
    }
    return words
  }

  /// A sentence with its words of saying.
  func reading(of run: WordRun, sentence: Int) -> SentenceReading {
    let tags = EnglishTagger.tags(of: run)
    return SentenceReading(
      run: run, verbs: EnglishVerbGroups.verbs(of: run, tags),
      reports: run.words.map {
        $0.kind == .latin ? reporting[$0.folded] : nil
      }, sentence: sentence, tags: tags)
  }

  /// The claims of all sentences, with surnames resolved to full names.
  func drafts(in readings: [SentenceReading]) -> ArticleDrafts {
    var drafts: [Draft] = []
    for index in readings.indices
    where nonClaims.kind(of: readings[index]) == nil {
      drafts += sentenceDrafts(index, readings[index])
    }
    var registry = SpeakerRegistry()
    for (index, reading) in readings.enumerated() {
      for person in speakers.people(in: reading) {
        registry.add(person, sentence: index)
      }
    }
    for draft in drafts { registry.add(draft.speaker, sentence: draft.reading) }
    var last: Speaker?
    let resolved = drafts.map { draft in
      var draft = draft
      guard draft.speaker.kind != .author else { return draft }
      draft.speaker = registry.resolved(
        draft.speaker, sentence: draft.reading, before: last)
      last = draft.speaker
      return draft
    }
    return ArticleDrafts(all: resolved, people: registry.persons)
  }

  // MARK: Clauses

  private func sentenceDrafts(
    _ index: Int, _ reading: SentenceReading
  ) -> [Draft] {
    var frame: Frame?
    var speaker = Speaker.author
    return clauses(of: reading).compactMap { clause in
      var range = trimmed(clause.range, reading)
      if let found = self.frame(in: reading, range) {
        frame = found
        speaker =
          found.speaker.flatMap { speakers.speaker(in: reading, $0) }
          ?? .author
        if speaker.kind == .author { frame = nil }
        range = trimmed(found.content, reading)
      } else if [.contrast, .definition].contains(clause.opening) {
        frame = nil
        speaker = .author
      }
      guard range.count > 1 else { return nil }
      defer {
        if frame?.carries == false {
          frame = nil
          speaker = .author
        }
      }
      return Draft(
        reading: index, range: range, opening: clause.opening,
        cue: clause.cue, frame: frame, speaker: speaker)
    }
  }

  private func clauses(of reading: SentenceReading) -> [Clause] {
    let all = reading.run.words.indices
    var clauses: [Clause] = []
    var start = all.lowerBound
    var opening = Clause.Opening.start
    var cue = ""
    func close(at end: Int) {
      if end > start {
        clauses.append(Clause(range: start..<end, opening: opening, cue: cue))
      }
    }
    // “Although …, …”: the concession is a clause of its own.
    let concession =
      ["although", "though", "while", "whereas", "even"]
        .contains(reading.folded(all.lowerBound))
      ? all.first { reading.isComma($0) } : nil
    for index in all where index > start {
      if index == concession, index > 3, all.upperBound - index > 3 {
        close(at: index)
        (start, opening, cue) = (
          index + 1, .contrast, reading.run.text(of: 0..<1)
        )
        continue
      }
      if reading.isMark(index, ";") {
        close(at: index)
        (start, opening, cue) = (index + 1, .coordination, ";")
      } else if reading.isComma(index - 1),
        let match = splits.match(reading.run, at: index),
        index - start > 3, all.upperBound - index - match.count > 1
      {
        close(at: index)
        cue = reading.run.text(of: index..<index + match.count)
        opening = Self.opening(match.value)
        start = match.value == "keep" ? index : index + match.count
      }
    }
    close(at: all.upperBound)
    return clauses
  }

  private static func opening(_ cut: String) -> Clause.Opening {
    switch cut {
    case "keep", "introducer": .consequence
    case "saying": .saying
    default: .contrast
    }
  }

  private func trimmed(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var range = withoutMarks(range, reading)
    while let match = leads.match(
      reading.run, at: range.lowerBound, before: range.upperBound),
      match.count < range.count
    {
      range = withoutMarks(range.dropFirst(match.count), reading)
    }
    return range
  }

  private func withoutMarks(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var range = range
    let pairs = reading.pairs(in: range)
    func isPaired(_ index: Int) -> Bool {
      let isWhole = pairs.contains {
        $0.kind == .quotation && $0.open == range.first
          && $0.close == range.last
      }
      return !isWhole
        && pairs.contains { $0.open == index || $0.close == index }
    }
    while let first = range.first, reading.run.words[first].kind == .mark,
      !isPaired(first), !["$", "€", "£"].contains(reading.folded(first))
    { range = range.dropFirst() }
    while let last = range.last, reading.run.words[last].kind == .mark,
      !isPaired(last), reading.folded(last) != "%"
    { range = range.dropLast() }
    return range
  }

  // MARK: Sources

  private func frame(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Frame? {
    guard let first = range.first else { return nil }
    if let match = sources.match(reading.run, at: first),
      let comma = range.first(where: { reading.isComma($0) })
    {
      return Frame(
        speaker: first + match.count..<comma,
        verb: reading.run.text(of: first..<first + match.count), kind: .say,
        content: comma + 1..<range.upperBound)
    }
    return sourceLast(range, reading) ?? sourceFirst(range, reading)
  }

  /// «…, X said» and «…, according to X».
  private func sourceLast(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard
      let comma = range.last(where: {
        reading.isComma($0) || reading.isMark($0, "\"")
          || reading.isMark($0, "”")
      }), comma > range.lowerBound + 2, range.upperBound - comma < 12,
      comma + 1 < range.upperBound
    else { return nil }
    let tail = comma + 1..<range.upperBound
    if let match = sources.match(reading.run, at: tail.lowerBound) {
      return Frame(
        speaker: tail.dropFirst(match.count),
        verb: reading.run.text(
          of: tail.lowerBound..<tail.lowerBound + match.count),
        kind: .say, content: range.lowerBound..<comma, carries: false)
    }
    guard let verb = tail.first(where: { reading.reports[$0] != nil }),
      let word = reading.reports[verb], word.form != .participle,
      verb == tail.lowerBound || verb == tail.upperBound - 1,
      reading.folded(verb + 1) != "that"
    else { return nil }
    let source = verb == tail.lowerBound ? tail.dropFirst() : tail.dropLast()
    guard !source.isEmpty else { return nil }
    let quoteEnd = reading.isComma(comma) ? comma : comma + 1
    return Frame(
      speaker: source, verb: reading.run.text(of: verb..<verb + 1),
      kind: word.kind, content: range.lowerBound..<quoteEnd, carries: false)
  }

  /// «X said that …», «X announced …».
  private func sourceFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let subject = subjectStart(range, reading)
    guard
      let verb = (subject..<range.upperBound).dropFirst().prefix(18)
        .first(where: {
          guard let word = reading.reports[$0] else { return false }
          return word.form != .participle && !isAfterModal($0, reading)
            && speakers.speaker(in: reading, subject..<$0) != nil
        }), let word = reading.reports[verb]
    else { return nil }
    let verbText = reading.run.text(of: verb..<verb + 1)
    let source = withoutMarks(subject..<verb, reading)
    let near = verb + 1..<min(verb + 5, range.upperBound)
    if let that = near.first(where: { reading.folded($0) == "that" }),
      !word.kind.keepsFrame
    {
      return Frame(
        speaker: source, verb: verbText, kind: word.kind,
        content: that + 1..<range.upperBound)
    }
    if let mark = near.first(where: {
      reading.isMark($0, ":") || reading.quotation(openedAt: $0) != nil
    }), mark <= verb + 2, !word.kind.keepsFrame {
      let start = reading.isMark(mark, ":") ? mark + 1 : mark
      return Frame(
        speaker: source, verb: verbText, kind: word.kind,
        content: start..<range.upperBound)
    }
    switch word.kind {
    case .accuse, .describe, .request, .ascribe, .announce:
      return Frame(
        speaker: source, verb: verbText, kind: word.kind, content: range)
    case .say where verb + 3 < range.upperBound:
      return Frame(
        speaker: source, verb: verbText, kind: word.kind,
        content: verb + 1..<range.upperBound)
    default: return nil
    }
  }

  private func isAfterModal(_ index: Int, _ reading: SentenceReading) -> Bool {
    ["to", "is", "are", "was", "were", "be", "been", "not", "of", "the", "a"]
      .contains(reading.folded(index - 1))
  }

  /// Where the subject starts: after “In 2024,” or the like.
  private func subjectStart(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    let adverbial: WordSet = [
      "in", "on", "at", "during", "after", "before", "since", "last",
      "despite", "amid", "by", "for",
    ]
    guard adverbial.contains(reading.folded(range.lowerBound)),
      let comma = range.prefix(8).first(where: { reading.isComma($0) }),
      comma + 1 < range.upperBound
    else { return range.lowerBound }
    return comma + 1
  }
}
