extension ClauseSplitter {
  /// What the splitter knows of the clause it is reading.
  ///
  /// A class, as it is handed to each kind of cut at each word: copying it
  /// would take a twentieth of the time.
  final class State {
    let reading: SentenceReading
    /// The first word of the clause.
    private(set) var start: Int
    /// Words that no cut may fall on.
    var shielded: Set<Int> = []
    /// Whether the sentence opens with كلما، إذا، عندما …
    private(set) var startsWithCondition = false
    /// Whether the clause opens with «جاء في …», which names a source.
    var namesSource = false
    /// Words of asides, whose verbs are not the clause's.
    private var asides: Set<Int> = []
    /// Whether a verb of saying governs nouns of happening.
    var reportsEvents = false

    /// The first verb of the clause that no relative pronoun governs.
    private var mainVerb: VerbForm?
    /// Where that verb stands.
    private(set) var mainPlace: Int?
    /// The first verb of the inner clause that is open.
    private var innerVerb: VerbForm?
    /// Whether a verb of saying has been followed by its أن.
    private(set) var isReported = false
    /// Whether a judgement with أن opens the clause: «صحيح أن …».
    private(set) var startsWithThat = false
    /// The أن of the last frame that the clause has opened with.
    private var frame: Int?
    private var hasFrame: Bool { frame != nil }
    /// Whether an inner clause is open: after الذي، أن، بحيث …
    private var isInside = false
    /// Whether that clause is a relative one.
    private var isRelative = false
    /// Whether a comma stands in the clause.
    private var hasComma = false
    /// The last أن of the clause, while no verb stands behind it.
    private(set) var openThat: Int?

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
      if mainVerb != nil || innerVerb != nil || hasFrame || isConceded
        || isImpersonal || isPartitive || isPronominal
      {
        return true
      }
      return reached - start > 1
        && !reading.isOne(start, .adverbial, conjunction: true)
    }

    /// «من الحلول المطروحة الانتقال إلى …» (among the solutions is the move to
    /// …): what من and a definite noun open without a comma.
    private var isPartitive: Bool {
      reached - start > 4
        && !(start..<reached - 1).contains { reading.isComma($0) }
        && (reading.folded(start) == "من" || reading.folded(start) == "ومن")
        && (reading.folded(start + 1).isDefinite
          || reading.folded(start + 2).isDefinite)
    }

    /// Whether several words of a clause without a verb stand under أن or
    /// behind a pronoun: «أن المدة قصيرة» (that the time is short).
    var isNominal: Bool {
      mainVerb == nil && innerVerb == nil && !isInside
        && frame.map { reached - $0 > 2 } == true || isPronominal
    }

    /// «فهي أرخص من غيرها …» (for it is cheaper than others …)
    private var isPronominal: Bool {
      mainVerb == nil && innerVerb == nil && !isInside
        && reached - start > 2 && Self.pronouns.contains(reading.folded(start))
    }

    /// هو، هي، هم (he, she, they) and what may be joined to them
    private static let pronouns: WordSet = [
      "هو", "هي", "هم", "وهو", "وهي", "وهم", "فهو", "فهي", "فهم", "لانه",
      "لانها", "لانهم", "لكنه", "لكنها", "لكنهم",
    ]

    /// Whether a noun and its relative clause are all that has been read.
    var isRelativeHost: Bool {
      mainVerb == nil && innerVerb != nil && reading.folded(start).isDefinite
        && (reading.isOne(start + 1, .relative)
          || reading.isOne(start + 2, .relative))
    }

    /// Whether a word stands in an aside.
    func isAside(_ index: Int) -> Bool { asides.contains(index) }

    /// The verb of the clause itself.
    var verb: VerbForm? { mainVerb }

    /// Whether the clause opens with a call: «أوصت الوزارة بـ…».
    var isCall: Bool {
      guard let word = reading.report(start) else { return false }
      return word.kind == .request && word.form != .participle
    }

    /// Whether the clause opens with أما (as for).
    var opensWithAmma: Bool {
      (reading.isOne(start, .topic, conjunction: true)
        || reading.isOne(start - 1, .topic, conjunction: true))
        && !hasMainVerb
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

    /// «، مؤكدة أن …، وأن …»: behind a participle of saying its أن is left out.
    func goesOnReported() { isReported = true }

    func begin(at index: Int) {
      isImpersonal = false
      start = index
      reached = index
      mainVerb = nil
      mainPlace = nil
      innerVerb = nil
      isInside = false
      isRelative = false
      hasComma = false
      openThat = nil
      frame = nil
      isConceded = false
      startsWithCondition = false
    }

    /// Whether the condition that opens the clause is still being read.
    var isInCondition: Bool { startsWithCondition && !hasComma }

    /// Leaves the words of an aside to the clause around it.
    func skip(_ words: Range<Int>) {
      shielded.formUnion(words)
      asides.formUnion(words)
    }

    /// Reads one word of the clause.
    func step(
      over index: Int, _ subordinators: PhraseTable<String>
    ) {
      reached = index + 1
      if asides.contains(index) { return }
      if reading.isComma(index) {
        isInside = false
        isRelative = false
        hasComma = true
      }
      if isUnderReport(index) {
        isReported = true
        frame = index
        mainVerb = nil
        innerVerb = nil
        isInside = false
        opensCondition(at: index + 1, subordinators)
        opensWhat(at: index + 1)
      } else if opensWithThat(index) {
        isReported = true
        startsWithThat = true
        isInside = true
      } else if opensConcession(index) {
        isConceded = true
      } else if opensImpersonal(index) {
        isImpersonal = true
      } else if index > start,
        subordinators.match(reading.run, at: index) != nil
      {
        isInside = true
        isRelative = reading.isOne(index, .relative)
        innerVerb = nil
      } else if index == start {
        opensCondition(at: index, subordinators)
        opensWhat(at: index)
      }
      if opensSpeech(index) { opensCondition(at: index + 1, subordinators) }
      if Complementizer.isOne(reading.folded(index)), index > start {
        openThat = index
      }
      if let verb = reading.verbs[index], !isAttribute(index),
        !verb.isNounLike || !isInName(index)
      {
        openThat = nil
        take(verb)
      }
    }

    /// «في بيان نشرته الوزارة، …», «تحت قشرة لا يتجاوز سمكها …»: the verb of a
    /// phrase that opens the clause, behind a noun without the article.
    private func isAttribute(_ index: Int) -> Bool {
      // «كل ساعة يقضيها في المكتبة، تعني …» (each hour that he spends there means
      // …)
      if mainVerb == nil, index == start + 2,
        Self.each.contains(reading.folded(start)),
        !reading.folded(start + 1).isDefinite,
        pointsBack(index, from: 4)
          || reading.folded(index).hasSuffix("ه")
      {
        return true
      }
      guard mainVerb == nil,
        reading.isOne(start, .adverbial, conjunction: true)
      else { return false }
      if ArabicPredicate.isBound(index, reading) { return true }
      let isNegated = reading.isOne(index - 1, .negation)
      let before = isNegated ? index - 2 : index - 1
      guard before > start, reading.run.words[before].kind == .arabic,
        (index..<min(index + 12, reading.run.words.count)).contains(where: {
          reading.isComma($0)
        })
      else { return false }
      if pointsBack(index) || pointsBack(index + 1) { return true }
      let word = reading.folded(before)
      return !word.isDefinite && !Complementizer.isOne(word)
        && !reading.hasDateRole(before)
        && !reading.isOne(before, of: Self.nounless)
    }

    /// كل، أي (each, any)
    private static let each: WordSet = ["كل", "وكل", "فكل", "اي", "واي"]

    /// What no verb describes, as it is no noun.
    static let nounless = FunctionWords.Kinds(
      .connector, .adverbial, .auxiliary, .negation, .future, .relative)

    /// Whether «من المقرر أن» and the like open the clause.
    private(set) var isImpersonal = false

    /// Whether a concession opens the clause, before the comma behind it.
    private(set) var isConceded = false

    /// Whether a verb behind a comma opens a clause: another stands before
    /// it, or a concession does.
    var awaitsMain: Bool { hasMainVerb || isConceded }

    /// «وثيقة داخلية، حصلت الصحيفة على نسخة منها، تضع …» (a document, of which
    /// the paper got a copy, puts …): the verb between the commas describes
    /// the noun that opens the clause.
    func isBehindAttribute(_ index: Int) -> Bool {
      if isToldHost, asides.contains(index - 1) { return true }
      guard let mainPlace, mainPlace > start + 1,
        reading.isComma(mainPlace - 1), reading.isComma(index - 1),
        !reading.folded(start).isDefinite,
        reading.run.words[start].kind == .arabic,
        !reading.isOne(start, .adverbial, conjunction: true),
        !reading.isOne(start, .preposition, conjunction: true)
      else { return false }
      guard !(mainPlace + 1..<index - 1).contains(where: reading.isComma)
      else { return false }
      return (mainPlace..<index).contains { pointsBack($0, from: 4) }
        || goesOnAlike(index, from: mainPlace)
    }

    /// «بلغ طولها», «يسكنها»: a pronoun of what the verb describes.
    private func pointsBack(_ index: Int, from least: Int = 5) -> Bool {
      let word = reading.folded(index)
      return word.count >= least && word.endsInHerOrTheir
    }

    private func take(_ verb: VerbForm) {
      guard isInside else {
        if mainVerb == nil {
          mainVerb = verb
          mainPlace = reached - 1
        }
        return
      }
      if innerVerb == nil {
        innerVerb = verb
      } else if isRelative, mainVerb == nil, !verb.hasConjunction,
        // «التي توقفت ولم تجد …» (which stopped and did not find …)
        !(reading.folded(reached - 2).hasPrefix("و")
          && reading.isOne(reached - 2, .negation, conjunction: true))
      {
        // «الشركة التي تبيع … أغلقت …»: behind the relative clause.
        mainVerb = verb
        isInside = false
      }
    }

    /// «ما رصد في الموازنة لا يغطي …» (what was set aside does not cover …):
    /// ما and a verb are the subject.
    private func opensWhat(at index: Int) {
      guard reading.folded(index) == "ما", !reading.isComma(index - 1),
        let verb = reading.verb(index + 1), verb.lemma != "زال",
        verb.lemma != "دام", verb.lemma != "كان"
      else { return }
      isInside = true
      isRelative = true
    }

    /// «قال الخبير: "إذا …"» (said: “If …”): the mark before what is said.
    private func opensSpeech(_ index: Int) -> Bool {
      (reading.isMark(index, ":")
        && reading.quotation(openedAt: index + 1) == nil
        || reading.quotation(openedAt: index) != nil)
        && (max(start, index - 20)..<index).contains {
          reading.reports[$0] != nil
        }
    }

    /// إذا، عندما and the like at the start of what is said.
    private func opensCondition(
      at index: Int, _ subordinators: PhraseTable<String>
    ) {
      if subordinators.match(reading.run, at: index)?.value
        == ClauseSplitter.Inner.condition.rawValue || opensIf(index)
        || reading.isOne(index, .referring) && opensIf(index + 1)
      {
        startsWithCondition = true
      }
    }

    /// «صحيح أن …» (true, …), «المطلوب أن …» (what is called for is that …):
    /// the clause begins with a judgement on another.
    private func opensWithThat(_ index: Int) -> Bool {
      guard index > start, index < start + 4, mainVerb == nil,
        innerVerb == nil, reading.folded(index) == "ان"
      else { return false }
      let word = reading.folded(index - 1)
      return !word.isDefinite && index == start + 1 && isJudgement(word)
        || word.isDefinite && !reading.isComma(index - 1)
          && (index == start + 1 || reading.isOne(start, .preposition))
    }

    /// Whether أن here opens what somebody says: the clause of its own.
    private func isUnderReport(_ index: Int) -> Bool {
      guard index > start, Complementizer.isOne(reading.folded(index))
      else { return false }
      if let frame {
        return (max(frame + 1, index - 12)..<max(frame + 1, index)).contains {
          reading.reports[$0] != nil && reading.verbs[$0] != nil
        }
      }
      if namesSource { return true }
      let isBehindAside = asides.contains(index - 1)
      return reading.reports[
        max(start, index - (isBehindAside ? 40 : 20))..<index
      ].contains { $0 != nil }
    }
  }
}
