/// Finds where names in Latin letters stand, by their capitals.
///
///     the chief economist of the Bank of England, Huw Pill  // two names
///
/// - A name goes on over capitalised words, a hyphen or an initial's point
///   (Jean-Paul, J. K. Rowling), «&», and the words of
///   `en/name-particles.txt`: those marked `body` only after a noun of a body
///   or a place (Bank of England).
/// - A possessive ends it: Brightwater's | Vigo plant.
/// - Titles (`en/titles.txt`) and words with a capital that name no one
///   (`en/capitalized.txt`) before it are left out, unless a noun of a body
///   ends it: British Airways.
/// - The first word of a sentence has a capital anyway: alone it is a name if
///   it is one elsewhere, or before a verb, comma or 's and no common noun
///   (`en/common-nouns.txt`); before others, unless it is a function word or
///   adjective.
struct LatinNameFinder: Sendable {
  let cues = LatinNameCues.shared

  /// The names of a sentence.
  ///
  /// - Parameter known: Folded words that are names in the article.
  func names(
    in reading: SentenceReading, known: WordSet = WordSet([])
  ) -> [Range<Int>] {
    let words = reading.run.words
    guard isMixedCase(reading) else { return [] }
    var names: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard isCapital(index, reading) else {
        index += 1
        continue
      }
      let end = end(of: index, reading)
      if let name = trimmed(index..<end, reading, known) { names.append(name) }
      index = end
    }
    return names
  }

  /// The words that are capitalised though no sentence begins with them.
  ///
  /// - Parameter trustingFirst: Whether to take the first words too.
  func knownWords(
    in readings: [SentenceReading], trustingFirst: Bool = false
  ) -> WordSet {
    var known = WordSet([])
    for reading in readings where isMixedCase(reading) {
      for index in reading.run.words.indices
      where isCapital(index, reading) && !isFunctionWord(index, reading)
        && (trustingFirst || !isStart(index, reading))
      {
        known.insert(bare(index, reading))
      }
    }
    return known
  }

  // MARK: Words

  /// A headline in capitals tells nothing.
  private func isMixedCase(_ reading: SentenceReading) -> Bool {
    let latin = reading.run.words.indices.filter {
      reading.run.words[$0].kind == .latin
    }
    guard !latin.isEmpty else { return false }
    return reading.tags.isEmpty
      || latin.contains { !hasCapital($0, reading) }
  }

  private func isCapital(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.run.words.indices.contains(index)
      && reading.run.words[index].kind == .latin && hasCapital(index, reading)
  }

  private func hasCapital(_ index: Int, _ reading: SentenceReading) -> Bool {
    Capitals.stand(in: reading.run.bytes[reading.run.words[index].utf8])
  }

  /// The folded word without 's.
  private func bare(_ index: Int, _ reading: SentenceReading) -> FoldedWord {
    reading.folded(index).withoutPossessive
  }

  /// Whether a sentence, or one that is quoted, begins with a word.
  private func isStart(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard !reading.tags.isEmpty else { return false }
    guard index > 0 else { return true }
    let before = reading.run.words[index - 1]
    guard before.kind == .mark else { return false }
    // A bracket or a comma goes on with the sentence.
    return before.folded != "," && before.folded != "("
      && before.folded != "-" && before.folded != "&"
      && (before.folded != "." || !isInitial(index - 2, reading))
      || index == 1
  }

  // MARK: How far

  private func end(of start: Int, _ reading: SentenceReading) -> Int {
    var end = start + 1
    while !isPossessive(end - 1, reading),
      let next = next(after: end - 1, from: start, reading)
    { end = next + 1 }
    return end
  }

  private func isPossessive(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.folded(index).hasSuffix("'s")
  }

  /// A single capital: J. (of J. K. Rowling), U. and S.
  private func isInitial(_ index: Int, _ reading: SentenceReading) -> Bool {
    isCapital(index, reading) && reading.run.words[index].utf8.count == 1
  }

  /// The next word of the name after one.
  private func next(
    after index: Int, from start: Int, _ reading: SentenceReading
  ) -> Int? {
    if isCapital(index + 1, reading) { return index + 1 }
    if let joined = joined(after: index, reading) { return joined }
    // Small words inside: Bank of the West.
    var next = index + 1
    while next < index + 3, let isBody = cues.particles[reading.folded(next)],
      reading.run.words[next].kind == .latin
    {
      if isBody, next == index + 1, !allowsBody(next, start, index, reading) {
        return nil
      }
      next += 1
    }
    guard next > index + 1, isCapital(next, reading) else { return nil }
    return next
  }

  /// “of” goes on after a noun of a body or place, “and” after “of”.
  private func allowsBody(
    _ particle: Int, _ start: Int, _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    switch reading.folded(particle) {
    case "of", "for", "on", "in":
      let head = reading.folded(index)
      return cues.bodies.contains(head)
        || reading.folded(particle) == "of"
          && (cues.placeNouns.contains(head) || cues.ofNames.contains(head))
    case "and":
      return (start..<index).contains {
        reading.folded($0) == "of"
          && cues.bodies.contains(reading.folded($0 - 1))
      }
    default: return false
    }
  }

  /// A word joined by a hyphen, a point after an initial, «&» or the
  /// apostrophe of a plural before a noun of a body (Workers’ Union).
  private func joined(after index: Int, _ reading: SentenceReading) -> Int? {
    let next = index + 2
    guard reading.run.words.indices.contains(next) else { return nil }
    let mark = reading.run.words[index + 1]
    guard mark.kind == .mark else { return nil }
    switch mark.folded {
    case "-", "‑":
      let isGlued = mark.isGlued && reading.run.words[next].isGlued
      let isNumber = reading.run.words[next].kind == .digits
      return isGlued && (isNumber || isCapital(next, reading)) ? next : nil
    case ".":
      return isInitial(index, reading) && isCapital(next, reading)
        ? next : nil
    case "&": return isCapital(next, reading) ? next : nil
    case "’", "'":
      return mark.isGlued && isCapital(next, reading)
        && cues.bodies.contains(reading.folded(next)) ? next : nil
    default: return nil
    }
  }

  // MARK: Which of it

  private func trimmed(
    _ range: Range<Int>, _ reading: SentenceReading, _ known: WordSet
  ) -> Range<Int>? {
    var name = range
    if let first = name.first, isFunctionWord(first, reading) {
      name = withoutFirst(name, reading)
    }
    if let first = name.first, isStart(first, reading),
      !isName(atStart: first, name.count == 1, reading, known)
    {
      name = withoutFirst(name, reading)
    }
    // “Midfielder Sam Okafor”
    if name.count > 2, let first = name.first, isStart(first, reading),
      cues.given.contains(reading.folded(first + 1)),
      !cues.given.contains(reading.folded(first))
    {
      name = name.dropFirst()
    }
    let isBody = name.last.map { cues.bodies.contains(bare($0, reading)) }
    while isBody != true, name.count > 1, let first = name.first,
      !cues.given.contains(reading.folded(first)),
      cues.titles.contains(reading.folded(first))
        || cues.common.contains(reading.folded(first))
    {
      name = withoutFirst(name, reading)
    }
    guard let first = name.first else { return nil }
    let isOne = name.allSatisfy {
      let word = bare($0, reading)
      return reading.run.words[$0].kind == .mark || cues.titles.contains(word)
        || cues.common.contains(word) && !cues.given.contains(word)
        || cues.bodies.contains(word)
    }
    if isOne && !(name.count > 1 && isBody == true)
      || name.count == 1 && reading.run.words[first].utf8.count == 1
    {
      return nil
    }
    return name
  }

  /// The, He, In: no name begins with one.
  private func isFunctionWord(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    !reading.tags.isEmpty && reading.run.words[index].utf8.count < 12
      && EnglishLexicon.shared.entry(reading.folded(index)).closed.map {
        $0 != .modal && $0 != .possessive
      } == true && !isAcronym(index, reading)
  }

  /// US, WHO: capitals only, of two letters or more.
  private func isAcronym(_ index: Int, _ reading: SentenceReading) -> Bool {
    let text = reading.run.text(of: index..<index + 1).unicodeScalars
    return text.count > 1 && text.allSatisfy { $0.properties.isUppercase }
  }

  private func withoutFirst(
    _ name: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var rest = name.dropFirst()
    while let first = rest.first, !isCapital(first, reading) {
      rest = rest.dropFirst()
    }
    return rest
  }

  /// Whether the first word of a sentence is one of a name.
  private func isName(
    atStart index: Int, _ isAlone: Bool, _ reading: SentenceReading,
    _ known: WordSet
  ) -> Bool {
    let word = bare(index, reading)
    if known.contains(word) || cues.given.contains(word) { return true }
    let printed = reading.run.bytes[reading.run.words[index].utf8]
    if Capitals.stand(in: printed, 1) { return true }
    if cues.places.match(reading.run, at: index) != nil { return true }
    let entry = EnglishLexicon.shared.entry(word)
    let isWord =
      entry.closed != nil || !entry.forms.isEmpty || entry.isAdjective
      || entry.isAdverb
    if !isAlone || isWord { return !isAlone && !isWord }
    return isFollowedAsSubject(index, reading) && !cues.isCommonNoun(word)
  }

  /// “Wright, who …”, “Wright said”, “Wright's”
  private func isFollowedAsSubject(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    isPossessive(index, reading) || reading.isComma(index + 1)
      || reading.verb(index + 1) != nil
  }
}
