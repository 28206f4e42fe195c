/// Sources that a phrase describes: “the health minister”, “a study”.
extension EnglishSpeakerReader {
  /// A phrase whose head is a common noun: “the health minister”.
  func described(
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
      // “The manufacturer, MedSys, …”
      let name = parts.asides.first.flatMap { aside in
        source == .org && aside.allSatisfy { isCapitalised($0, reading) }
          ? aside : nil
      }
      let text = reading.run.text(of: name ?? parts.head)
      var speaker = Speaker(kind: source, name: text)
      if source == .document {
        speaker.organization = organization(
          parts.head, behind: parts.core.upperBound, reading)
      }
      return speaker
    }
  }

  /// What kind of source an unknown noun names, by the verb and its number.
  func guess(
    _ parts: Parts, _ kind: ReportingWord.Kind, _ reading: SentenceReading
  ) -> Speaker.Kind? {
    guard let last = parts.core.last, reading.tags[last] == .noun,
      reading.run.words[last].kind == .latin
    else {
      let first = reading.folded(parts.core.lowerBound)
      if first == "one", kind != .find { return .person }
      return Self.some.contains(first) && kind != .find ? .group : nil
    }
    if kind == .find { return .document }
    let word = reading.folded(last)
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? .group : .person
  }

  static let some: WordSet = [
    "some", "many", "others", "most", "few", "several",
  ]

  /// A person by his office alone, or with the name set off by a comma.
  func role(
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
  func owner(
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
  func roleText(
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
}
