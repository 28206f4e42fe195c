extension ClauseSplitter {
  func verbCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard let verb = reading.verbs[index] else {
      return reportedCut(at: index, end, state)
        ?? particleCut(at: index, end, state)
        ?? consequenceCut(at: index, end, state)
    }
    let afterComma = reading.isComma(index - 1)
    let found = Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
    // A verb alone is no clause: «فاز الفريق وتأهل».
    guard index + 1 < end,
      reading.run.words[index + 1].kind != .mark || index + 2 < end
    else { return nil }
    if closesSpeech(index, state) { return nil }
    if verb.hasConjunction {
      // أما … فـ (as for …, it …) is one clause.
      if state.opensWithAmma || state.startsWithCondition
        || opensWithCause(state),
        reading.folded(index).hasPrefix("ف")
      {
        return nil
      }
      let isReport =
        reading.reports[index] != nil
        && (!verb.isNounLike || describesAs(index, reading))
      // «، فتراجع الأداء» (so that performance fell): no noun goes on with فـ.
      let isConsecutive =
        afterComma && reading.folded(index).hasPrefix("ف")
      if !isConsecutive,
        isVerbalNoun(index, verb, state, isReport: isReport)
          || isEventNoun(index, verb, state)
          || joinsSubject(index, verb, state)
          || isListed(index, verb, state)
      {
        return nil
      }
      if state.isInCondition || continuesAttribute(index, verb, state)
        || awaitsPast(index, end, state) || isDualNoun(index, verb, reading)
      {
        return nil
      }
      let speaks =
        isReport
        && (reading.isMark(index + 1, ":")
          || Complementizer.isOne(reading.folded(index + 1)))
      guard state.hasPredicate, reading.verbs[index - 1] == nil || speaks
      else { return nil }
      // «… التي تقودها وأكد أن …»: what somebody says is no relative clause.
      let saysThat =
        isReport && Complementizer.isOne(reading.folded(index + 1))
      guard afterComma || saysThat || speaks || !state.continuesInner(verb)
      else {
        return nil
      }
      return found
    }
    guard afterComma, state.awaitsMain, !state.startsWithCondition else {
      return consequenceCut(at: index, end, state)
    }
    if state.awaitsPredicate(at: index) || state.isBehindMeasure(index) {
      return nil
    }
    if isNameInApposition(index, reading) { return nil }
    if isPredicateOfPast(index, verb, state)
      || state.isBehindAttribute(index) || isReportedNoun(index, verb, state)
    {
      return nil
    }
    // A verb of saying after a comma takes what stands before as its
    // subject or content only where no main verb does; here one does.
    return found
  }

  /// «ومساعد المدرب، حسن الكاتب، …»: a given name that spells a verb too, and
  /// a family name, between the comma behind an office and another one.
  private func isNameInApposition(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.isGivenName(index)
      && (index + 2..<index + 4).contains { reading.isComma($0) }
      && (index - 5..<index - 1).contains { reading.office($0) == .person }
  }

  /// «ووصف الحالات بأنها …» (and described the cases as …)
  private func describesAs(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.reports[index]?.kind == .describe
      && (index + 1..<index + 12).prefix { !reading.isComma($0) }.contains {
        let word = reading.folded($0)
        return word.hasPrefix("با") && Complementizer.isOne(word)
      }
  }

  /// «، ورأى أن …» (and thought that …): before أن or a colon letters that
  /// spell a noun too are a verb of saying; before a colon or a quotation it
  /// needs no comma («… وقال: "…"»).
  private func reportedCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    guard let word = reading.reports[index], word.hasConjunction,
      word.form == .perfect || word.form == .imperfect,
      state.hasPredicate, index + 3 < end,
      reading.isMark(index + 1, ":")
        || reading.isComma(index - 1)
          && Complementizer.isOne(reading.folded(index + 1))
        || word.kind == .say
          && reading.quotation(openedAt: index + 1) != nil
    else { return nil }
    return Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
  }

  /// «لم يكن العمال في القرية، شمالي البلاد، يبحثون عن …»: the predicate of
  /// كان behind a phrase between commas.
  private func isPredicateOfPast(
    _ index: Int, _ verb: VerbForm, _ state: State
  ) -> Bool {
    let reading = state.reading
    // «وكان فلان، رئيس الشركة، أعرب عن …» (… had voiced …)
    guard
      let main = state.verb, main.lemma == "كان" || main.lemma == "ليس",
      verb.tense == .imperfect || main.tense == .perfect,
      (state.start..<index).count(where: {
        reading.verbs[$0] != nil && !state.shielded.contains($0)
      }) == 1
    else { return false }
    if main.lemma == "كان", reading.reports[index] != nil,
      isBareSubject(state.start + 1..<index - 1, reading)
    {
      return true
    }
    return (max(state.start, index - 16)..<index - 1).contains {
      reading.isComma($0)
    }
  }

  /// «وكان وزير النقل، أكد أن …» (the transport minister had affirmed that …): a
  /// source and nothing else before the comma.
  private func isBareSubject(
    _ words: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let first = words.first, reading.sourceNoun(first) != nil
    else { return false }
    return words.count < 9
      && words.allSatisfy {
        reading.run.words[$0].kind == .arabic && !reading.endsInTanwin($0)
          && !reading.isOne($0, .preposition)
      }
  }

  /// «وكانت دراسة شملت … ونشرت … قد وجدت …» (a study that covered … and came
  /// out … had found …): before the قد of كان verbs describe its subject.
  private func awaitsPast(_ index: Int, _ end: Int, _ state: State) -> Bool {
    guard state.verb?.lemma == "كان" else { return false }
    let reading = state.reading
    let rest = (index + 1..<max(index + 1, min(end, index + 15))).prefix {
      !reading.isComma($0)
    }
    return rest.contains {
      reading.folded($0) == "قد" && reading.verb($0 + 1) != nil
    }
  }

  /// «حملة تبدأ غدا وتستهدف …» (a campaign that starts tomorrow and targets
  /// …): a verb joined to one that describes a noun without the article.
  private func continuesAttribute(
    _ index: Int, _ verb: VerbForm, _ state: State
  ) -> Bool {
    let reading = state.reading
    guard let main = state.verb, index > state.start + 3,
      main.isFeminine != verb.isFeminine || main.tense != verb.tense,
      let last = (max(state.start + 2, index - 12)..<index).last(where: {
        reading.verbs[$0] != nil || reading.isComma($0)
      }), let inner = reading.verbs[last], inner.tense == verb.tense,
      inner.isFeminine == verb.isFeminine, !inner.hasConjunction,
      state.mainPlace != last
    else { return false }
    return describesNoun(last, reading)
  }

  /// Whether a verb stands right behind a noun without the article.
  private func describesNoun(
    _ verb: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(verb - 1)
    return reading.run.words[verb - 1].kind == .arabic && !word.isDefinite
      && reading.verbs[verb - 1] == nil && !reading.hasDateRole(verb - 1)
      && !Complementizer.isOne(word)
      && !reading.isOne(verb - 1, of: State.nounless)
      && !reading.isOne(verb - 1, of: Self.nounlessBefore)
  }

  /// What a verb joined to another does not describe either.
  private static let nounlessBefore = FunctionWords.Kinds(
    .preposition, .past, .pronoun)

  /// «ولن يكون …» (and it will not be), «وقد أعلن …» (and he has announced),
  /// «، فقد تراجع …» (for … fell), «، لم يبق …» (of which … is not left).
  private func particleCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    let afterComma = reading.isComma(index - 1)
    guard index + 2 < end, state.hasPredicate, !state.isInCondition
    else { return nil }
    // «، ولم ير النور» (and did not see the light): a short form of a verb.
    if afterComma, isJussive(index + 1, reading) {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    // «، وربما لا يتجاوز …» (and perhaps does not go beyond …)
    if afterComma, Self.perhaps.contains(reading.folded(index)),
      reading.isOne(index + 1, .negation),
      reading.verb(index + 2)?.hasConjunction == false
    {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    guard let verb = reading.verb(index + 1), !verb.hasConjunction
    else { return nil }
    let word = reading.folded(index)
    // «لا يباع ولا يوهب ولا يورث» (not sold, given or inherited)
    if !afterComma, isBareList(index, end, reading) { return nil }
    let isJoined = word.hasPrefix("و")
    if isJoined {
      guard state.hasMainVerb || afterComma || state.isNominal,
        isParticle(word.dropFirst(), before: index + 1, reading),
        afterComma
          || !state.continuesInner(verb)
            && !continuesAttribute(index, verb, state)
      else { return nil }
    } else if word.hasPrefix("ف"), word != "في" {
      guard afterComma || reading.isMark(index - 1, ":"),
        !state.startsWithCondition, !state.opensWithAmma,
        !opensWithCause(state),
        isParticle(word.dropFirst(), before: index + 1, reading)
      else { return nil }
    } else {
      guard afterComma, state.awaitsMain, !state.startsWithCondition,
        word != "ما", isParticle(word, before: index + 1, reading),
        // «وكان النادي، الذي …، قد أحرز …» (the club, which …, had won …)
        word != "قد" || state.verb?.lemma != "كان"
      else { return nil }
    }
    return Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
  }

  /// ربما، قد (perhaps, may)
  private static let perhaps: WordSet = ["وربما", "وقد", "ولعله", "ولعلها"]

  /// A word that no list knows as a verb but that is one behind ولم (and did
  /// not) or ولن (and will not), as it begins as an imperfect does.
  private func isJussive(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return ["ولم", "ولن", "فلم", "فلن"].contains(reading.folded(index - 1))
      && reading.verb(index) == nil && word.count > 1
      && (word.first.map { ("يتنا" as FoldedWord).contains($0) } ?? false)
  }

  /// Whether negated verbs without complements follow one another: the verb
  /// behind the particle is the last word or is followed by another ولا.
  private func isBareList(
    _ index: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard reading.isOne(index, .negation, conjunction: true) else {
      return false
    }
    let next = index + 2
    return next >= end || reading.run.words[next].kind == .mark
      || reading.folded(next).hasPrefix("و")
        && reading.isOne(next, .negation, conjunction: true)
  }

  /// لا، لم، لن، سوف، قد before a verb, ما (not) before a verb of lasting.
  private func isParticle(
    _ word: FoldedWord, before verb: Int, _ reading: SentenceReading
  ) -> Bool {
    if word == "ما" { return isLasting(reading.folded(verb)) }
    return FunctionWords.isOne(word, .negation)
      || FunctionWords.isOne(word, .future) || word == "قد" || word == "ربما"
  }

  /// ««…»، قال الوزير»: the frame of the quotation that opens the clause.
  private func closesSpeech(_ index: Int, _ state: State) -> Bool {
    let reading = state.reading
    let mark = reading.isComma(index - 1) ? index - 2 : index - 1
    return reading.reports[index] != nil
      && reading.pairs.contains {
        $0.kind == .quotation && $0.close == mark
          && ($0.open < 0 || $0.open == state.start)
      }
  }

  /// زال، دام (ceased, lasted): «ما زال» (still is) opens no consequence.
  func isLasting(_ word: FoldedWord) -> Bool {
    ["زال", "زالت", "زالوا", "يزال", "تزال", "دام", "دامت", "كان", "كانت"]
      .contains(word)
  }

}
