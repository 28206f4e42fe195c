/// Sources that a phrase names: people and bodies.
extension EnglishSpeakerReader {
  /// A phrase that ends in a name: “health minister Aya Noor”.
  func named(
    _ parts: Parts, _ reading: SentenceReading
  ) -> Speaker? {
    var start = parts.core.upperBound
    while start > parts.core.lowerBound,
      isCapitalised(start - 1, reading) || isInitial(start - 1, parts, reading),
      // “Canada's Salim Khoury”: the owner is no part of the name.
      start == parts.core.upperBound
        || !reading.folded(start - 1).hasSuffix("'s")
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
    var name = withoutTitles(run, reading)
    let hasLetters =
      name.count > 2 && Self.letters.contains(reading.folded(last))
    if hasLetters { name = name.dropLast() }
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
      reading.tags[$0.lowerBound] != .relative
        && reading.folded($0.lowerBound) != "whose"
        && hasNoun(.person, $0, reading)
    }
    let isAged =
      parts.asides.first.map {
        $0.count <= 2 && reading.run.words[$0.lowerBound].kind == .digits
      } ?? false
    let hasThe = reading.folded(parts.core.lowerBound) == "the"
    let hasWho =
      reading.folded(parts.head.upperBound) == "who"
      || reading.isComma(parts.head.upperBound)
        && reading.folded(parts.head.upperBound + 1) == "who"
    let isPerson =
      before == .person || hasWho || hasTitle || hasLetters || aside != nil
      || isAged
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

  /// Letters behind a person's name: “Amal Reed KC”.
  private static let letters: WordSet = [
    "kc", "qc", "sc", "mp", "mep", "msp", "md", "phd", "jr", "sr", "cbe",
    "obe", "mbe", "frs", "esq",
  ]

  func person(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker {
    let name = withoutPossessive(reading.run.text(of: range))
    return Speaker(kind: .person, name: name, nameEnglish: name)
  }

  /// Between the names: “John F Smith”, “Ludwig van Beethoven”, “al”.
  func isInitial(
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
  func withoutTitles(
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
  func body(
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
  func organization(
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
}
