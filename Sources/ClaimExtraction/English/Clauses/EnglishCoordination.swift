/// Tells whether “and”, “but” or “yet” begins a clause of its own: one with a
/// subject (“and output fell”), or a verb with its own complement (“and
/// warned that …”).
struct EnglishCoordination: Sendable {
  /// Connectives that may stand behind the coordinator.
  let leads: PhraseTable<Bool>
  let words: EnglishReportingWords

  /// Where a coordinated clause starts.
  struct Start {
    var word: Int
    /// “and which …”
    var isRelative = false
  }

  /// The start of the clause that the word at an index joins to the words
  /// before it; `nil` where it joins less than clauses.
  func start(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Start? {
    guard Self.coordinators.contains(reading.folded(index)),
      reading.tags[index] == .coordinator, index > range.lowerBound + 1,
      index + 1 < range.upperBound
    else { return nil }
    // “and/or” joins words.
    if reading.isMark(index + 1, "/") { return nil }
    let isBehindComma = reading.isComma(index - 1)
    let left = range.lowerBound..<(isBehindComma ? index - 1 : index)
    guard let own = reading.ownVerb(in: left),
      isBehindComma || !isOneOfTwo(index, left, reading)
    else { return nil }
    var first = index + 1
    while let match = leads.match(reading.run, at: first),
      first + match.count < range.upperBound
    {
      first += match.count
      if reading.isComma(first) { first += 1 }
    }
    if Self.relatives.contains(reading.folded(first)) {
      let hasVerb = reading.firstVerb(in: first..<range.upperBound) != nil
      return hasVerb ? Start(word: first, isRelative: true) : nil
    }
    let inner = openInner(left, own, reading, isBehindComma: isBehindComma)
    guard let verb = verb(first, range.upperBound, reading) else { return nil }
    let isBare = (first..<verb).allSatisfy { reading.tags[$0] == .adverb }
    guard isFilled(left, own, isBare: isBare, reading) else { return nil }
    if isBare {
      guard inner == nil || agrees(verb, own, inner, left, reading),
        !sharesObject(left, reading)
      else { return nil }
      return Start(word: first)
    }
    guard
      hasSubject(first..<verb, reading)
        || Self.whoever.contains(reading.folded(first))
    else { return nil }
    if let inner, !isBehindComma, reading.tags[inner] != .relative {
      return nil
    }
    return Start(word: first)
  }

  /// “a link between rent and wages”: the “and” that “between” awaits.
  private func isOneOfTwo(
    _ index: Int, _ left: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    for place in left.suffix(7).reversed() {
      if reading.folded(place) == "between" { return true }
      if reading.folded(place) == "and" { return false }
    }
    return false
  }

  private static let coordinators: WordSet = ["and", "but", "yet"]
  private static let whoever: WordSet = ["whoever", "whatever", "whichever"]
  private static let relatives: WordSet = ["which", "who", "whose", "whom"]

  /// Whether a clause with its own subject starts at a word.
  func hasOwnSubject(
    _ first: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = verb(first, end, reading) else { return false }
    return hasSubject(first..<verb, reading)
  }

  /// “helps those who have a flat and does little for others”: the verb goes
  /// with the main one where only that is singular too.
  private func agrees(
    _ verb: Int, _ own: Int, _ inner: Int?, _ left: Range<Int>,
    _ reading: SentenceReading
  ) -> Bool {
    guard let inner,
      let other = reading.firstVerb(in: inner..<left.upperBound)
    else { return false }
    // “told them that it will stand, but ruled out …”: behind a comma the tense
    // of the main verb goes on with it.
    if reading.isComma(left.upperBound),
      reading.verbs[verb]?.tense == reading.verbs[own]?.tense,
      reading.verbs[verb]?.tense != reading.verbs[other]?.tense
    {
      return true
    }
    return isSingular(verb, reading) && isSingular(own, reading)
      && isPluralPresent(other, reading)
  }

  /// A present in -s: helps, does, has, is.
  private func isSingular(_ verb: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(verb)
    return word.hasSuffix("s") && !word.hasSuffix("ss") && word != "was"
  }

  private func isPluralPresent(
    _ verb: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(verb)
    return Self.plurals.contains(word)
      || reading.tags[verb] == .finite && !word.hasSuffix("s")
        && !word.hasSuffix("ed")
  }

  private static let plurals: WordSet = ["have", "are", "do"]

  // MARK: What stands before

  /// Whether what a verb of saying or “that” opened has its verb too: in
  /// “He said cars and trucks sold well” it has not yet.
  private func isFilled(
    _ left: Range<Int>, _ own: Int, isBare: Bool, _ reading: SentenceReading
  ) -> Bool {
    guard
      let opener = left.last(where: {
        [.relative, .conjunction].contains(reading.tags[$0])
          // “a plan under which schools in A, B and C would close”
          || Self.relatives.contains(reading.folded($0))
            && reading.tags[$0 - 1] == .preposition
          || !isBare && reading.verbs[$0] != nil && takesClause($0, reading)
      }), opener >= own
    else { return true }
    let head = max(opener, EnglishVerbGroups.head(of: opener, reading.tags))
    let rest = head + 1..<max(head + 1, left.upperBound)
    if reading.verbs[opener] != nil {
      // “said” with a noun or quotation, no clause: “welcomed the plan and”.
      return reading.firstVerb(in: rest) != nil
        || rest.contains {
          reading.run.words[$0].kind == .mark && !reading.isComma($0)
        }
        || rest.count == 1 && reading.folded(rest.lowerBound) == "so"
    }
    return reading.firstVerb(in: rest) != nil
  }

  private func takesClause(_ verb: Int, _ reading: SentenceReading) -> Bool {
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    guard let word = reading.report(head),
      word.kind == .say || word.kind == .believe
    else { return false }
    return [nil, .clause, .addressee].contains(
      words.trait(reading.folded(head)))
  }

  /// The word that opens an unsplit relative or subordinate clause behind
  /// the main verb.
  private func openInner(
    _ left: Range<Int>, _ own: Int, _ reading: SentenceReading,
    isBehindComma: Bool
  ) -> Int? {
    let opener = (own + 1..<max(own + 1, left.upperBound)).last { index in
      switch reading.tags[index] {
      case .conjunction: return true
      case .optional:
        // “since she left”, not “since 2015”
        return reading.firstVerb(in: index..<left.upperBound) != nil
      // The comma ends a relative clause that another one set off.
      case .relative:
        return !isComplement(index, reading)
          && !(isBehindComma && reading.isComma(index - 1))
      default: return false
      }
    }
    guard let opener else { return nil }
    // “because” is cut off before this is asked.
    return opener
  }

  /// “said that”: behind a verb or adverb it opens what is said.
  private func isComplement(_ that: Int, _ reading: SentenceReading) -> Bool {
    guard reading.folded(that) == "that", that > 0,
      reading.folded(that - 1) != "so"
    else { return false }
    let before = reading.tags[that - 1]
    if before.isVerb || before == .adverb || before == .adjective
      || before == .mark || before == .coordinator
    {
      return true
    }
    // “told reporters that”, “said on Monday that”
    return (max(0, that - 5)..<that).contains { reading.report($0) != nil }
  }

  /// “designed and built the bridge”: the verb before has no complement.
  private func sharesObject(
    _ left: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let last = left.last(where: { reading.tags[$0] != .adverb }),
      // “did not go far enough and called for …”
      left.upperBound - last < 3
    else { return false }
    guard let verb = left.last(where: { reading.verbs[$0] != nil }),
      EnglishVerbGroups.head(of: verb, reading.tags) == last
    else { return false }
    // “may be exaggerated and aim to …”: a passive has no object.
    return !(verb..<last).contains {
      reading.tags[$0] == .being || reading.verbs[$0]?.lemma == "be"
        || ["is", "are", "was", "were"].contains(reading.folded($0))
    }
  }

  // MARK: What stands behind

  /// The finite verb of a clause that starts at a word.
  private func verb(
    _ first: Int, _ end: Int, _ reading: SentenceReading
  ) -> Int? {
    var isInner = false
    var commas = opensPhrase(first, reading) ? 2 : 0
    for index in first..<max(first, end) {
      if reading.isMark(index, ";") { return nil }
      if reading.isComma(index) {
        guard commas > 0 || isInner else { return nil }
        commas -= 1
      }
      switch reading.tags[index] {
      case .relative, .conjunction: isInner = index > first
      // “viability in light of the challenges it faces”
      case .pronoun
      where index > first && reading.tags[index - 1] == .noun
        && reading.tags[first] != .preposition:
        isInner = true
      case .coordinator:
        // “and cars and trucks sold well”
        if reading.firstVerb(in: first..<index) != nil { return nil }
      default: break
      }
      guard reading.verbs[index] != nil else { continue }
      if !isInner { return index }
      isInner = false
    }
    return nil
  }

  /// “and, in March, …”, “and if …, …”
  private func opensPhrase(_ first: Int, _ reading: SentenceReading) -> Bool {
    guard reading.tags.indices.contains(first) else { return false }
    return switch reading.tags[first] {
    case .preposition, .conjunction, .optional: true
    default: reading.isComma(first - 1)
    }
  }

  private func hasSubject(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains {
      switch reading.tags[$0] {
      case .noun, .pronoun, .number, .object, .determiner, .gerund, .adjective,
        .possessive, .participle:
        true
      default: false
      }
    }
  }
}
