/// Clauses joined by و or ف whose verb does not come first.
extension ClauseSplitter {
  /// «، والعلماء لا يدعون ذلك» (and scientists do not claim it), «، وفي كل
  /// مرة كان …» (and each time it was …), «: فالسد شيد …» (for the dam was
  /// built …): behind a comma or a colon a noun or phrase with a predicate of
  /// its own.
  func nominalCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    let isBehindComma = reading.isComma(index - 1)
    if !isBehindComma, joinsSubject(at: index, end, state) {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    guard isBehindComma || reading.isMark(index - 1, Self.colon) else {
      return nil
    }
    let word = reading.folded(index)
    let isFa = word.hasPrefix("ف")
    guard isFa || isBehindComma && word.hasPrefix("و"),
      state.hasPredicate, !(isFa && state.startsWithCondition),
      !(isFa && state.opensWithAmma), index + 1 < end,
      reading.verb(index) == nil,
      // «، وزير البيئة …» (the minister of …): و is a letter of the noun.
      reading.office(index) != .person
    else { return nil }
    if isFa, deniesKind(index, reading) {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    let phrase = isPhrase(index, reading)
    let stop = segmentEnd(from: index, end, reading)
    if equates(index, stop, reading) {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    guard phrase || isSubject(index, reading) else { return nil }
    // «، وفي عام 2010، أغلق المصنع» (and in 2010 the plant was closed)
    if phrase, leadsClause(stop, end, reading) {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    // «، والوضع يتحسن» (and the situation improves): two words are a clause.
    let isShort =
      stop == index + 2 && word.isDefinite
      && reading.verb(index + 1)?.hasConjunction == false
    guard stop > index + 2 || isFa && word.isDefinite || isShort else {
      return nil
    }
    let isClause =
      opensJudgement(index, reading)
      || isFa && (word.isDefinite || isConstruct(index, reading))
      || isShort || isRated(index, stop, reading)
      || countsPeople(index, reading)
      || predicate(from: index, stop, reading)
    guard isClause else { return nil }
    return Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
  }

  /// «، والأدوية متوفرة في المراكز» (and medicines are available …): a noun
  /// with the article and a predicate in ـة without it.
  private func isRated(
    _ index: Int, _ stop: Int, _ reading: SentenceReading
  ) -> Bool {
    let next = index + 1
    guard reading.folded(index).isDefinite,
      reading.folded(index).hasSuffix("ه")
        || reading.folded(index).hasSuffix("ات"),
      next < stop, reading.run.words[next].kind == .arabic,
      !reading.folded(next).isDefinite, reading.endsInTehMarbuta(next),
      !reading.folded(next).hasPrefix("و"), !reading.isNumber(next),
      reading.sourceNoun(next) == nil, !reading.hasDateRole(next),
      !reading.endsInTanwin(next)
    else { return false }
    return next + 1 == stop || reading.isOne(next + 1, .preposition)
      || reading.isOne(next + 1, .adverbial)
      || reading.folded(next + 1).hasPrefix("لل")
      || reading.folded(next + 1).hasPrefix("بال")
  }

  /// «، وما حصلنا عليه هو وعد» (and what we got is a promise): ما and a verb,
  /// and a pronoun before what it is.
  private func equates(
    _ index: Int, _ stop: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    return (word == "وما" || word == "فما") && reading.verb(index + 1) != nil
      && (index + 2..<max(index + 2, stop - 1)).contains {
        ["هو", "هي", "هم"].contains(reading.folded($0))
      }
  }

  /// «، بعضها يعود إلى …» (some of which go back to …), «، منها أربعة
  /// تحتاج …» (four of which need …): a part with a verb of its own.
  func partCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard reading.isComma(index - 1), index + 2 < end, state.hasPredicate,
      !state.startsWithCondition,
      Self.parts.contains(reading.folded(index)),
      predicate(
        from: index, segmentEnd(from: index, end, reading), reading)
    else { return nil }
    return Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
  }

  /// «، فلا واجهة تعوض …» (no front makes up for …), «، فلا بد من …».
  private func deniesKind(_ index: Int, _ reading: SentenceReading) -> Bool {
    let next = reading.folded(index + 1)
    return reading.folded(index) == "فلا" && !next.isDefinite
      && reading.run.words[index + 1].kind == .arabic
      && reading.verb(index + 1) == nil
  }

  private static let colon: FoldedWord = ":"

  /// Some, most, half, all of them, of them.
  private static let parts: WordSet = [
    "بعضها", "بعضهم", "معظمها", "معظمهم", "اغلبها", "اغلبهم", "غالبيتها",
    "غالبيتهم", "نصفها", "نصفهم", "ثلثها", "ثلثهم", "ربعها", "ربعهم",
    "ثلثاها", "ثلثاهم", "كلها", "كلهم", "جميعها", "جميعهم", "منها", "منهم",
    "غيرها", "غيرهم", "كلاهما", "كلتاهما", "اكثرها", "اكثرهم",
  ]

  /// و or ف and a preposition or word of time: «وفي», «ففي», «وبعد».
  private func isPhrase(_ index: Int, _ reading: SentenceReading) -> Bool {
    let bare = reading.folded(index).dropFirst()
    if bare == "من" {
      if opensJudgement(index, reading) { return true }
      return reading.isOne(index + 1, .demonstrative)
        || Self.places.contains(reading.folded(index + 1))
        || reading.verb(index + 1) != nil
    }
    return
      (FunctionWords.isOne(bare, .adverbial) && bare != "علي"
      || Self.openers.contains(bare))
      && !Complementizer.isOne(reading.folded(index + 1))
  }

  /// «ومن العبث أن …» (it is absurd that …)
  private func opensJudgement(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.folded(index).dropFirst() == "من"
      && reading.folded(index + 1).isDefinite
      && Complementizer.isOne(reading.folded(index + 2))
  }

  /// Words of time and place: between, under, before, behind, when, whenever.
  private static let openers: WordSet = [
    "بين", "تحت", "فوق", "امام", "خلف", "وراء", "لدي", "عندما", "حين",
    "حينما", "كلما", "بعدما",
  ]
  /// هنا، هناك، ثم (here, there) behind من: «ومن هنا يأتي …» (hence comes …)
  private static let places: WordSet = ["هنا", "هناك", "ثم"]

  /// و or ف and what can be the subject of a clause: a noun with the article,
  /// or one that numbers: «وبعض», «ومعظم», «وكثير».
  private func isSubject(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    if word.isDefinite, !word.hasPrefix("ال") {
      return reading.report(index) == nil
    }
    return Self.quantifiers.contains(word.dropFirst())
      || Self.parts.contains(word.dropFirst())
      || isConstruct(index, reading) || countsPeople(index, reading)
  }

  /// «وكثافة الطاقة …» (and the density of energy …): a noun that another
  /// with the article makes definite.
  func isConstruct(_ index: Int, _ reading: SentenceReading) -> Bool {
    let next = reading.folded(index + 1)
    return next.isDefinite && next.hasPrefix("ال")
      && reading.folded(index).count > 3 && reading.report(index) == nil
      && !FunctionWords.isOne(reading.folded(index).dropFirst(), .preposition)
  }

  /// بعض، معظم، كل، كثير (some, most, all, many) and the like.
  static let quantifiers: WordSet = [
    "بعض", "بعضهم", "بعضها", "معظم", "معظمهم", "معظمها", "اغلب", "اغلبهم",
    "اغلبها", "غالبيه", "كثير", "كثيرون", "كل", "جميع", "نصف", "ثلث", "ربع",
    "كافه", "ساير", "اغلبيه", "الباقي", "نحو", "حوالي", "اكثر", "كلا", "كلاهما",
    "كلتا", "احد", "احدهم", "عدد",
    "اي", "هولاء", "اولئك", "تلك", "هذان", "هاتان", "ثلثا", "اخرون", "اخر",
    "اخري",
  ]

  /// Marks that stand inside a phrase.
  private static let inner: WordSet = ["%", "٪", ".", "-"]

  /// Where the words up to the next mark end, over asides and quotations.
  func segmentEnd(
    from index: Int, _ end: Int, _ reading: SentenceReading
  ) -> Int {
    var place = index + 1
    while place < end {
      if let pair = reading.pair(at: place) {
        if pair.open == place, pair.close < end {
          place = pair.close + 1
          continue
        }
        if pair.close == place { return place }
      } else if reading.run.words[place].kind == .mark,
        !Self.inner.contains(reading.folded(place))
      {
        // «وكثافة الطاقة، بحسب الجدول، تبلغ …»: its verb stands behind.
        if reading.isOne(place + 1, .source),
          let close = Asides.end(
            openedAt: place + 1, before: end, reading, hostVerb: false,
            hostCount: place - index)
        {
          place = close + 1
          continue
        }
        return place
      }
      place += 1
    }
    return end
  }

  /// Whether a finite verb stands in the words that no relative clause and no
  /// noun without the article governs.
  func predicate(
    from index: Int, _ stop: Int, _ reading: SentenceReading
  ) -> Bool {
    var isInRelative = false
    for place in index + 1..<stop {
      if reading.isOne(place, .relative)
        || Complementizer.isOne(reading.folded(place))
      {
        // «والحليب الذي أبيعه لا …»: a verb that no list knows stands there.
        isInRelative = !isUnknown(place + 1, reading)
        continue
      }
      guard let verb = reading.verbs[place], !verb.hasConjunction else {
        continue
      }
      if isInRelative {
        isInRelative = false
        continue
      }
      if isAttribute(place, from: index, reading) { continue }
      return true
    }
    return false
  }

  /// A word that is neither a known verb nor anything before one.
  private func isUnknown(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.run.words.indices.contains(index)
      && reading.run.words[index].kind == .arabic && reading.verb(index) == nil
      && !reading.isOne(index, .negation) && !reading.isOne(index, .future)
      && !reading.isOne(index, .past) && !reading.isOne(index, .preposition)
      && !reading.isOne(index, .adverbial) && !reading.isOne(index, .pronoun)
  }

  /// «ودول تعاني …» (and countries that suffer …): a verb right behind a noun
  /// without the article describes it; a time does not take one.
  private func isAttribute(
    _ place: Int, from index: Int, _ reading: SentenceReading
  ) -> Bool {
    let before = place - 1
    guard before > index, reading.run.words[before].kind == .arabic,
      !reading.isOne(before, .negation), !reading.isOne(before, .future),
      !reading.isOne(before, .past), !reading.isOne(before, .auxiliary)
    else { return false }
    let word = reading.folded(before)
    if reading.verb(place)?.lemma == "كان" { return false }
    return !word.isDefinite && !reading.hasDateRole(before)
      && !Self.selves.contains(word)
      && !reading.isNumber(before)
      && !Self.pronouns.contains(where: word.hasSuffix)
  }

  /// مرة (time): «وكل مرة يقولون …» (and each time they say …); نفسه، ذاته (the
  /// same): «وفي الوقت نفسه تغلق …» (and at the same time … close)
  private static let selves: WordSet = [
    "مره", "نفسه", "نفسها", "ذاته", "ذاتها", "عينه",
  ]
  private static let pronouns: [FoldedWord] = ["ها", "هم", "هما", "نا"]
}
