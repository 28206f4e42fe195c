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
    /// Whether an inner clause is open: after الذي، أن، بحيث …
    private var isInside = false
    /// Whether the inner clause is a relative one.
    private var isInRelative = false

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
      let first = reading.folded(start)
      // في، على، من، بعد، قبل، خلال، رغم (prepositions)
      let adverbial = [
        "في", "وفي", "علي", "وعلي", "من", "ومن", "بعد", "وبعد", "قبل",
        "خلال", "رغم", "ورغم", "مع", "ومع", "حتي", "منذ", "ومنذ", "عبر",
        "وفقا", "بحسب", "حسب", "عند", "وعند",
      ]
      return wordCount(before: Int.max) > 1 && !adverbial.contains(first)
    }

    /// Whether the clause opens with أما (as for).
    var opensWithAmma: Bool {
      ["اما", "واما"].contains(reading.folded(start)) && !hasMainVerb
    }

    /// How many words of the clause stand before a place.
    func wordCount(before index: Int) -> Int {
      min(index, reached) - start
    }

    /// Whether only a source has been named so far: «وفقًا لتقرير نشرته …».
    private var opensWithSource: Bool {
      let source = ["وفقا", "وفق", "بحسب", "حسب", "طبقا", "نقلا", "ووفقا",
        "وبحسب", "وحسب"]
      return source.contains(reading.folded(start))
        && !(start..<reached - 1).contains { reading.isComma($0) }
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
      isInRelative = false
    }

    /// Reads one word of the clause.
    mutating func step(
      over index: Int, _ subordinators: PhraseTable<String>
    ) {
      reached = index + 1
      if reading.isComma(index) {
        isInside = false
        isInRelative = false
      }
      if let match = subordinators.match(reading.run, at: index),
        index > start, !isUnderReport(index)
      {
        isInside = true
        innerVerb = nil
        isInRelative = match.value == "inside" && reading.folded(index) != "ان"
      }
      guard let verb = reading.verbs[index] else { return }
      if isInside {
        if innerVerb == nil { innerVerb = verb }
      } else if mainVerb == nil || isUnderReport(index) {
        mainVerb = verb
      }
    }

    /// Whether أن here opens what somebody says: the clause of its own.
    private func isUnderReport(_ index: Int) -> Bool {
      guard Complementizer.isOne(reading.folded(index)) else { return false }
      return reading.reports[max(start, index - 12)..<index].contains {
        $0 != nil
      }
    }
  }
}
