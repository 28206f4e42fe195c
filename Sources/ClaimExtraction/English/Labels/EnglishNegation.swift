/// Tells whether the predicate of an English clause is negated: by a word
/// beside its verb (not, never, n't, no longer), in its subject (nobody, no
/// evidence), behind “is” or “has” (there is no sign), or by the verb itself
/// (lacks, denied). The words are those of `en/negations.txt`.
struct EnglishNegation: Sendable {
  private var kinds = WordMap<String>()

  init() {
    for columns in CueFile.lines("en/negations") where columns.count > 1 {
      kinds[FoldedWord(columns[0])] = columns[1]
    }
  }

  /// The word that negates; `nil` where the predicate is affirmed.
  func negation(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    let range = behindAside(range, reading)
    guard let verb = reading.mainVerb(in: range) else {
      return range.first { isParticle($0, reading) }.map {
        reading.run.text(of: $0..<$0 + 1)
      }
    }
    return word(verb, range, reading).map {
      reading.run.text(of: $0..<$0 + 1)
    }
  }

  /// “The pledge, the club later admitted, would not apply”: what stands
  /// behind the frame between commas is what is said.
  private func behindAside(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    guard
      let open = range.prefix(10).first(where: { reading.isComma($0) }),
      let close = range.first(where: { $0 > open && reading.isComma($0) }),
      close - open < 8, close + 1 < range.upperBound,
      reading.firstVerb(in: range.lowerBound..<open) == nil
        || open == range.lowerBound + 2,
      (open + 1..<close).contains(where: {
        reading.report($0) != nil && reading.verbs[$0] != nil
      }),
      reading.firstVerb(in: close + 1..<range.upperBound) != nil
    else { return range }
    return close + 1..<range.upperBound
  }

  private func word(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    let lemma = reading.verbs[verb]?.lemma ?? .empty
    if kinds[lemma] == "lexical" { return head }
    if reading.folded(verb).hasSuffix("n't")
      || kinds[reading.folded(verb)] == "particle"
    {
      return verb
    }
    // “never opened”
    if verb > range.lowerBound, isParticle(verb - 1, reading),
      kinds[reading.folded(verb)] != "exception"
    {
      return verb - 1
    }
    let group = verb..<min(head + 3, range.upperBound)
    if let found = group.first(where: { negates($0, verb, head, reading) }) {
      return found
    }
    // “Nobody came except the mayor”
    if (head + 1..<max(head + 1, range.upperBound)).contains(where: {
      kinds[reading.folded($0)] == "excluding"
    }) {
      return nil
    }
    let subject = range.lowerBound..<verb
    // “Not everyone …”
    if let first = subject.first, isParticle(first, reading) { return first }
    return subject.first {
      isNoLonger($0, verb, reading)
        || kinds[reading.folded($0)] == "subject"
          && isOutsidePhrase($0, range.lowerBound, reading)
    }
  }

  /// A particle in the verb's group or right behind it, and no “not only”.
  private func negates(
    _ index: Int, _ verb: Int, _ head: Int, _ reading: SentenceReading
  ) -> Bool {
    guard kinds[reading.folded(index + 1)] != "exception" else { return false }
    // “chose not to replace it”: the choice is affirmed, unlike in “are
    // advised not to”.
    if index > head, index + 1 < reading.tags.count,
      reading.tags[index + 1] == .to,
      // “urged people not to swim”
      !Self.being.contains(reading.folded(verb))
    {
      return false
    }
    if isParticle(index, reading) {
      // Another predicate's: “said that it was not”, “and not”.
      return !(head + 1..<max(head + 1, index)).contains {
        [.relative, .conjunction, .coordinator, .mark].contains(
          reading.tags[$0])
      }
    }
    guard kinds[reading.folded(index)] == "subject", index == head + 1 else {
      return false
    }
    let lemma = reading.verbs[verb]?.lemma
    return lemma == "be" || lemma == "have" || head > verb
      || reading.folded(index) == "no"
  }

  private static let being: WordSet = ["is", "are", "was", "were", "be"]

  /// “no longer exports”
  private func isNoLonger(
    _ index: Int, _ verb: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.folded(index) == "no" && reading.folded(index + 1) == "longer"
      && index + 2 == verb
  }

  private func isParticle(_ index: Int, _ reading: SentenceReading) -> Bool {
    kinds[reading.folded(index)] == "particle"
  }

  /// “no evidence was …”, not “the house with no roof was …”.
  private func isOutsidePhrase(
    _ index: Int, _ start: Int, _ reading: SentenceReading
  ) -> Bool {
    index == start
      || reading.tags[index - 1] != .preposition
        && reading.tags[index - 1] != .noun
  }
}
