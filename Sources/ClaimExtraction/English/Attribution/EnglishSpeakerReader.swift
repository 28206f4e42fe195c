/// Reads the English noun phrase that names a source.
///
/// “Yann LeCun, chief scientist at Meta,” is a person in a role; “OpenAI” an
/// organisation; “the study” a document; “he” a person named before. A phrase
/// that names nobody has no speaker.
struct EnglishSpeakerReader: Sendable {
  let nouns = EnglishNouns()

  /// The parts of a phrase.
  private struct Parts {
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
    let parts = parts(of: range, reading)
    guard let last = parts.core.last,
      ![.pronoun, .relative].contains(reading.tags[parts.core.lowerBound]),
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

  // MARK: Names

  /// A phrase that ends in a name: “health minister Aya Noor”.
  private func named(
    _ parts: Parts, _ reading: SentenceReading
  ) -> Speaker? {
    var start = parts.core.upperBound
    while start > parts.core.lowerBound,
      isCapitalised(start - 1, reading) || isInitial(start - 1, parts, reading)
    { start -= 1 }
    let run = start..<parts.core.upperBound
    let prefix = parts.core.lowerBound..<start
    guard let last = run.last else { return nil }
    let lastKind = nouns.kind(reading.folded(last))
    if lastKind == .publication || lastKind == .document
      || nouns.isBody(reading.folded(last))
    {
      return body(run, lastKind ?? .org, parts, reading)
    }
    let name = withoutTitles(run, reading)
    let hasTitle = name.lowerBound > run.lowerBound
    let office = run.lowerBound..<name.lowerBound
    guard !name.isEmpty else {
      return role(parts, reading)
    }
    let before = prefix.last(where: {
      nouns.kind(reading.folded($0)) != nil
    }).flatMap { nouns.kind(reading.folded($0)) }
    if before == .org || before == .publication || before == .document {
      return body(run, before ?? .org, parts, reading)
    }
    let aside = parts.asides.first {
      hasNoun(.person, $0, reading)
    }
    let isAged =
      parts.asides.first.map {
        $0.count <= 2 && reading.run.words[$0.lowerBound].kind == .digits
      } ?? false
    let hasThe = reading.folded(parts.core.lowerBound) == "the"
    let isPerson =
      before == .person || hasTitle || aside != nil || isAged
      || !hasThe && isTwoNames(name, reading)
        && !name.contains { nouns.isBody(reading.folded($0)) }
    guard isPerson else { return body(run, .org, parts, reading) }
    var speaker = person(name, reading)
    if before == .person {
      speaker.role = roleText(prefix, reading)
    } else if let aside {
      speaker.role = roleText(aside, reading)
    } else if hasTitle,
      office.contains(where: {
        nouns.kind(reading.folded($0)) == .person
      })
    {
      speaker.role = reading.run.text(of: office)
    }
    speaker.organization = organization(
      (aside ?? parts.head), behind: aside == nil ? name.upperBound : nil,
      reading)
    return speaker
  }

  private func person(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker {
    let name = withoutPossessive(reading.run.text(of: range))
    return Speaker(kind: .person, name: name, nameEnglish: name)
  }

  /// Between the names: “John F Smith”, “Ludwig van Beethoven”, “al”.
  private func isInitial(
    _ index: Int, _ parts: Parts, _ reading: SentenceReading
  ) -> Bool {
    guard index > parts.core.lowerBound, isCapitalised(index - 1, reading)
    else { return false }
    return [
      "-", "‑", "van", "von", "de", "bin", "ibn", "al", "el", "der", "'",
      ".", "&",
    ].contains(reading.folded(index))
  }

  /// Without Mr, Dr, President, Prime Minister before it.
  private func withoutTitles(
    _ run: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var start = run.lowerBound
    // “Martin King”: a title stands first and is not the whole name.
    guard let first = run.first, !nouns.isGiven(reading.folded(first)) else {
      return run
    }
    for index in run {
      let word = reading.folded(index)
      guard nouns.isTitle(word) || nouns.kind(word) == .person else { continue }
      start = index + 1
      if reading.isMark(start, "."), start < run.upperBound { start += 1 }
    }
    return min(start, run.upperBound)..<run.upperBound
  }

  // MARK: Bodies

  /// A body by its name: “the Ministry of Health”, “the World Bank”.
  private func body(
    _ run: Range<Int>, _ kind: Speaker.Kind, _ parts: Parts,
    _ reading: SentenceReading
  ) -> Speaker {
    var end = run.upperBound
    // “of Health”, “for Rare Diseases and …”
    if ["of", "for", "on"].contains(reading.folded(end)),
      end + 1 < parts.head.upperBound
    {
      var next = end + 1
      if reading.folded(next) == "the" { next += 1 }
      if next < parts.head.upperBound, isCapitalised(next, reading),
        nouns.kind(reading.folded(run.upperBound - 1)) != nil
      {
        while next < parts.head.upperBound,
          isCapitalised(next, reading) || reading.folded(next) == "and"
        { next += 1 }
        end = next
      }
    }
    let text = withoutPossessive(
      reading.run.text(of: run.lowerBound..<end))
    return Speaker(kind: kind, name: text, nameEnglish: text)
  }

  /// The body behind “at”, “of”, “from”: “chief scientist at Meta”.
  private func organization(
    _ range: Range<Int>, behind start: Int?, _ reading: SentenceReading
  ) -> String? {
    let rest = (start ?? range.lowerBound)..<range.upperBound
    guard
      let link = rest.first(where: {
        ["of", "at", "from", "for", "with"].contains(reading.folded($0))
      })
    else { return nil }
    var first = link + 1
    if reading.folded(first) == "the" { first += 1 }
    var end = first
    while end < range.upperBound,
      isCapitalised(end, reading)
        || end > first && ["of", "for", "and"].contains(reading.folded(end))
          && end + 1 < range.upperBound && isCapitalised(end + 1, reading)
    { end += 1 }
    return end > first ? reading.run.text(of: first..<end) : nil
  }

  // MARK: Descriptions

  /// A phrase whose head is a common noun: “the health minister”.
  private func described(
    _ parts: Parts, _ kind: ReportingWord.Kind, _ reading: SentenceReading
  ) -> Speaker? {
    guard let last = parts.core.last else { return nil }
    let word = reading.folded(last)
    guard let source = nouns.kind(word) ?? guess(parts, kind, reading) else {
      return nil
    }
    switch source {
    case .person: return role(parts, reading)
    case .author: return nil
    default:
      let text = reading.run.text(of: parts.head)
      var speaker = Speaker(kind: source, name: text)
      if source == .document {
        speaker.organization = organization(
          parts.head, behind: parts.core.upperBound, reading)
      }
      return speaker
    }
  }

  /// What kind of source an unknown noun names, by the verb and its number.
  private func guess(
    _ parts: Parts, _ kind: ReportingWord.Kind, _ reading: SentenceReading
  ) -> Speaker.Kind? {
    guard let last = parts.core.last, reading.tags[last] == .noun,
      reading.run.words[last].kind == .latin
    else {
      let first = reading.folded(parts.core.lowerBound)
      return Self.some.contains(first) && kind != .find ? .group : nil
    }
    if kind == .find { return .document }
    let word = reading.folded(last)
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? .group : .person
  }

  private static let some: WordSet = [
    "some", "many", "others", "most", "few", "several",
  ]

  /// A person by his office alone, or with the name set off by a comma.
  private func role(
    _ parts: Parts, _ reading: SentenceReading
  ) -> Speaker? {
    let text = reading.run.text(of: parts.head)
    let name = parts.asides.first { aside in
      (1...4).contains(aside.count)
        && aside.allSatisfy { isCapitalised($0, reading) }
    }
    if let name {
      var speaker = person(withoutTitles(name, reading), reading)
      speaker.role = roleText(parts.head, reading)
      speaker.organization =
        owner(parts.core, reading)
        ?? organization(parts.head, behind: parts.core.upperBound, reading)
      return speaker
    }
    let first = reading.folded(parts.core.lowerBound)
    let isNew = ["a", "an", "one", "another"].contains(first)
    if isNew { return Speaker(kind: .person, name: text) }
    return Speaker(
      kind: .person, surface: text, role: roleText(parts.core, reading),
      organization: owner(parts.core, reading)
        ?? organization(parts.head, behind: parts.core.upperBound, reading))
  }

  /// “OpenAI's chief executive”: whose office it is.
  private func owner(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    guard
      let owner = range.first(where: {
        reading.folded($0).hasSuffix("'s") && isCapitalised($0, reading)
      })
    else { return nil }
    var start = owner
    while start > range.lowerBound, isCapitalised(start - 1, reading) {
      start -= 1
    }
    return withoutPossessive(reading.run.text(of: start..<owner + 1))
  }

  /// An office as printed, without the article or the owner before it.
  private func roleText(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    var start = range.lowerBound
    if let owner = range.last(where: { reading.folded($0).hasSuffix("'s") }),
      owner + 1 < range.upperBound
    {
      start = owner + 1
    } else if reading.tags[start] == .determiner, range.count > 1 {
      start += 1
    }
    return start < range.upperBound
      ? reading.run.text(of: start..<range.upperBound) : nil
  }

  // MARK: Words

  private func hasNoun(
    _ kind: Speaker.Kind, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.prefix(7).contains { nouns.kind(reading.folded($0)) == kind }
  }

  private func withoutPossessive(_ text: String) -> String {
    for ending in ["'s", "’s", "'", "’"] where text.hasSuffix(ending) {
      return String(text.dropLast(ending.count))
    }
    return text
  }

  /// Two to four capitalised words, none of them all capitals.
  func isTwoNames(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    (2...5).contains(range.count)
      && range.allSatisfy {
        let text = reading.run.text(of: $0..<$0 + 1)
        return (text != text.uppercased() || text.count == 1)
          && nouns.kind(reading.folded($0)) == nil
      }
  }

  func isCapitalised(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard reading.run.words.indices.contains(index) else { return false }
    let word = reading.run.words[index]
    guard word.kind == .latin || word.kind == .other else { return false }
    let byte = reading.run.bytes[word.utf8.lowerBound]
    guard (0x41...0x5A).contains(byte) || byte == 0xC3 else { return false }
    // The first word of a sentence is capitalised whatever it is.
    let isFirst =
      index == 0
      || reading.run.words[index - 1].kind == .mark
        && !reading.isComma(index - 1)
    guard isFirst else { return true }
    switch reading.tags[index] {
    case .determiner, .possessive, .pronoun, .preposition, .relative,
      .conjunction, .optional, .coordinator, .adverb, .auxiliary, .modal, .to:
      return false
    case .adjective, .noun, .number, .object, .mark, .being, .finite,
      .infinitive, .participle, .gerund:
      return isNameLike(index, reading)
    }
  }

  /// Whether the first word of a sentence is rather a name than a common
  /// noun: another name follows, or no lexicon knows it.
  private func isNameLike(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    if nouns.kind(word) == .group || nouns.kind(word) == .document {
      return false
    }
    if isCapitalised(index + 1, reading) { return true }
    if nouns.kind(word) != nil || Self.some.contains(word) { return false }
    // “Ministers”, “Figures”: a plural that no name is.
    let text = reading.run.text(of: index..<index + 1)
    if text == text.uppercased() { return true }
    return !EnglishLexicon.shared.isCommonNoun(word)
  }
}
