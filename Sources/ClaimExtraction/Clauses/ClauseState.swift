extension ClauseSplitter {
  /// What the splitter knows of the clause it is reading.
  struct State {
    let reading: SentenceReading
    /// The first word of the clause.
    private(set) var start: Int
    /// Words that no cut may fall on.
    var shielded: Set<Int> = []
    /// Whether the sentence opens with كلما، إذا، عندما …
    var startsWithCondition = false
    /// Whether a verb of saying governs nouns of happening.
    var reportsEvents = false

    /// The first verb of the clause that no relative pronoun governs.
    private var mainVerb: VerbForm?
    /// The first verb of the inner clause that is open.
    private var innerVerb: VerbForm?
    /// Whether a verb of saying has been followed by its أن.
    private(set) var isReported = false
    /// Whether an inner clause is open: after الذي، أن، بحيث …
    private var isInside = false
    /// Whether a comma stands in the clause.
    private var hasComma = false

    init(reading: SentenceReading, start: Int) {
      self.reading = reading
      self.start = start
    }

    /// Whether a verb of the clause itself has been read.
    var hasMainVerb: Bool { mainVerb != nil }

    /// Whether what has been read can stand as a sentence: it has a verb,
    /// or is a nominal sentence and no mere adverbial.
    var hasPredicate: Bool {
      if opensWithSource { return false }
      if mainVerb != nil || innerVerb != nil { return true }
      return reached - start > 1
        && !reading.isOne(start, .adverbial, conjunction: true)
    }

    /// Whether the clause opens with أما (as for).
    var opensWithAmma: Bool {
      reading.isOne(start, .topic, conjunction: true) && !hasMainVerb
    }

    /// How many words of the clause stand before a place.
    func wordCount(before index: Int) -> Int {
      min(index, reached) - start
    }

    /// Whether only a source has been named so far: «وفقًا لتقرير نشرته …».
    private var opensWithSource: Bool {
      !hasComma && reading.isOne(start, .source, conjunction: true)
    }

    /// The word reached.
    private var reached = 0

    /// Whether a verb joined by و goes on with the inner clause that is
    /// open: it agrees in gender with that clause's verb, or disagrees with
    /// the main one.
    func continuesInner(_ verb: VerbForm) -> Bool {
      guard isInside else { return false }
      guard let main = mainVerb, let inner = innerVerb else {
        return isInside && innerVerb != nil
      }
      if inner.isFeminine == main.isFeminine { return true }
      return verb.isFeminine == inner.isFeminine
    }

    mutating func begin(at index: Int) {
      start = index
      reached = index
      mainVerb = nil
      innerVerb = nil
      isInside = false
      hasComma = false
    }

    /// Reads one word of the clause.
    mutating func step(
      over index: Int, _ subordinators: PhraseTable<String>
    ) {
      reached = index + 1
      if reading.isComma(index) {
        isInside = false
        hasComma = true
      }
      if isUnderReport(index) {
        isReported = true
      } else if index > start,
        subordinators.match(reading.run, at: index) != nil
      {
        isInside = true
        innerVerb = nil
      }
      guard let verb = reading.verbs[index] else { return }
      if isInside {
        if innerVerb == nil { innerVerb = verb }
      } else if mainVerb == nil {
        mainVerb = verb
      }
    }

    /// Whether أن here opens what somebody says: the clause of its own.
    private func isUnderReport(_ index: Int) -> Bool {
      guard index > start, Complementizer.isOne(reading.folded(index))
      else { return false }
      return reading.reports[max(start, index - 12)..<index].contains {
        $0 != nil
      }
    }
  }
}
