/// Reads the English noun phrase that names a source.
///
/// “Yann LeCun, chief scientist at Meta,” is a person in a role; “OpenAI” an
/// organisation; “the study” a document; “he” a person named before. A phrase
/// that names nobody has no speaker.
struct EnglishSpeakerReader: Sendable {
  let nouns = EnglishNouns()

  /// The parts of a phrase.
  struct Parts {
    /// Up to the first comma or relative clause.
    var head: Range<Int>
    /// The head up to its first preposition.
    var core: Range<Int>
    /// What commas set off behind it.
    var asides: [Range<Int>]
  }

  /// The source that some words name; `nil` where they name none.
  func speaker(
    in reading: SentenceReading, _ range: Range<Int>,
    _ kind: ReportingWord.Kind = .say
  ) -> Speaker? {
    guard let range = withoutMarks(range, reading) else { return nil }
    if let pronoun = pronoun(range, reading) { return pronoun }
    var parts = parts(of: range, reading)
    // “a nurse there”, “the mayor here”
    if parts.core.count > 1, let last = parts.core.last,
      ["there", "here", "too", "also", "himself", "herself", "itself"]
        .contains(reading.folded(last))
    {
      parts.core = parts.core.dropLast()
    }
    guard let last = parts.core.last,
      reading.tags[parts.core.lowerBound] != .relative,
      reading.tags[parts.core.lowerBound] != .pronoun
        || isPartitive(parts, reading),
      !Self.nobody.contains(reading.folded(parts.core.lowerBound))
    else { return nil }
    if isCapitalised(last, reading) { return named(parts, reading) }
    return described(parts, kind, reading)
  }

  /// Whether words before a verb of saying can be its source.
  func canSpeak(
    _ range: Range<Int>, _ kind: ReportingWord.Kind,
    _ reading: SentenceReading
  ) -> Bool {
    speaker(in: reading, range, kind) != nil
  }

  /// Whether some words can begin with a subject.
  func startsLikeSubject(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let first = range.first else { return false }
    switch reading.tags[first] {
    case .determiner, .possessive, .pronoun, .noun, .adjective, .number:
      return true
    case .finite, .participle, .gerund, .modal, .adverb:
      return isCapitalised(first, reading)
    default: return false
    }
  }

  // MARK: Pronouns

  private static let people: WordSet = ["he", "she"]
  private static let several: WordSet = ["they"]
  private static let nobody: WordSet = [
    "nobody", "none", "nothing", "neither", "this", "these", "that", "those",
    "there", "what", "which", "who", "not", "no", "i", "you", "we", "such",
    "everything", "something", "anything", "it's",
  ]

  private func pronoun(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    let word = reading.folded(range.lowerBound)
    let second = range.lowerBound + 1
    // “he, too,”; “she, however,”
    guard range.count == 1 || reading.isComma(second) else { return nil }
    let kind: Speaker.Kind? =
      Self.people.contains(word)
      ? .person
      : Self.several.contains(word)
        ? .group
        : word == "it"
          ? .org : nil
    return kind.map {
      Speaker(
        kind: $0, surface: reading.run.text(of: range.lowerBound..<second))
    }
  }

  /// “One of them”, “Others”
  private func isPartitive(
    _ parts: Parts, _ reading: SentenceReading
  ) -> Bool {
    ["one", "others", "some", "many", "most", "both"].contains(
      reading.folded(parts.core.lowerBound))
  }

  // MARK: Parts

  private func withoutMarks(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    var range = range
    while let first = range.first,
      reading.run.words[first].kind == .mark
        || reading.tags[first] == .adverb && !isCapitalised(first, reading)
        || reading.tags[first] == .coordinator
    { range = range.dropFirst() }
    while let last = range.last, reading.run.words[last].kind == .mark {
      range = range.dropLast()
    }
    return range.isEmpty || range.count > 40 ? nil : range
  }

  private func parts(
    of range: Range<Int>, _ reading: SentenceReading
  ) -> Parts {
    var chunks: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where reading.isComma(index) || reading.isMark(index, "(")
      || reading.isMark(index, ")")
    {
      chunks.append(start..<index)
      start = index + 1
    }
    chunks.append(start..<range.upperBound)
    let first = chunks[0]
    let headEnd = first.first { index in
      guard index > first.lowerBound else { return false }
      return reading.tags[index] == .relative || reading.verbs[index] != nil
        || reading.folded(index) == "whose"
    }
    let head = first.lowerBound..<(headEnd ?? first.upperBound)
    let coreEnd = head.dropFirst().first { index in
      switch reading.tags[index] {
      case .preposition, .to, .optional, .conjunction: return true
      case .participle, .gerund:
        return !isCapitalised(index, reading)
          && reading.tags[index - 1] == .noun
      case .mark: return true
      default: return false
      }
    }
    return Parts(
      head: head, core: head.lowerBound..<(coreEnd ?? head.upperBound),
      asides: chunks.dropFirst().filter { !$0.isEmpty })
  }
}
