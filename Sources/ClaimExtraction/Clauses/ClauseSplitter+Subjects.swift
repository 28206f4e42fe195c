/// Clauses joined by و that open with their subject.
extension ClauseSplitter {
  /// «توقف المصنع والعمال ينتظرون أجورهم» (the plant stopped, and the workers
  /// await their pay), «إن الجسر سليم وبعض الأعمدة سقط» (that the bridge is
  /// sound and some pillars fell): a subject and its verb, without a comma,
  /// behind a clause that has its predicate.
  func joinsSubject(at index: Int, _ end: Int, _ state: State) -> Bool {
    let reading = state.reading
    // «30 % من السفن غرقت و60 % تضررت» (30 % sank and 60 % were damaged)
    if reading.folded(index) == "و", state.hasPredicate,
      !state.startsWithCondition, reading.isPercentSign(index + 2),
      countsPeople(index, reading)
    {
      return true
    }
    guard reading.folded(index).hasPrefix("و"), index + 2 < end,
      state.hasPredicate, !state.startsWithCondition,
      reading.verb(index) == nil, reading.report(index) == nil,
      !reading.isOne(index, .relative, conjunction: true),
      // «وكالة» (an agency), «وزير» (a minister): و is a letter of the noun.
      reading.office(index) == nil,
      let place = subjectEnd(from: index, end, reading),
      let verb = reading.verb(place), !verb.hasConjunction, !verb.hasLam,
      !reading.isGivenName(place), place + 1 < end,
      isComplete(before: index, state)
        || reading.folded(place).hasSuffix("ون")
          && hasSpoken(before: index, state)
    else { return false }
    // «عينة من الماء والثلج جُمعت …» (a sample of water and snow, collected …)
    return verb.tense == .imperfect || !reading.folded(index - 1).isDefinite
      || Self.quantifiers.contains(reading.folded(index).dropFirst())
  }

  /// Whether what stands before a word is a clause with its predicate: a verb
  /// that is not the last word, or behind أن and a noun with the article one
  /// without it.
  private func isComplete(before index: Int, _ state: State) -> Bool {
    let reading = state.reading
    if let that = state.openThat {
      return saysOfSubject(before: index, from: that, reading)
    }
    guard let main = state.mainPlace else {
      return saysOfSubject(before: index, from: state.start - 1, reading)
    }
    // «أسعار الخبز ترتفع وأجرة النقل ترتفع» (the price of bread rises and …)
    if main == index - 1, main > state.start { return true }
    // «كان الأطباء والمرضى ينتظرون» (doctors and patients were waiting), «يعاني
    // الأطباء والمرضى» (suffer)
    return index - main > 3
      || index - main > 1 && !reading.folded(index - 1).isDefinite
        && state.verb?.lemma != "كان"
  }

  /// «توقف المصنع أمس | والعمال ينتظرون»: a verb and its subject before a plural
  /// of people; not «إن الأطباء والمرضى ينتظرون» (doctors and patients wait).
  private func hasSpoken(before index: Int, _ state: State) -> Bool {
    if state.verb?.lemma == "كان" { return false }
    return state.hasMainVerb && state.mainPlace != index - 2
      || !state.reading.folded(index - 1).isDefinite
  }

  /// «الجسر سليم» (the bridge is sound): the last word is a predicate and no
  /// name, number or object of a preposition.
  private func saysOfSubject(
    before index: Int, from that: Int, _ reading: SentenceReading
  ) -> Bool {
    let last = index - 1
    guard last > that + 1, last > 0,
      reading.run.words[last].kind == .arabic,
      !reading.folded(last).isDefinite, reading.folded(last - 1).isDefinite,
      // «الداعمة للتصدير» (in support of exports)
      !reading.folded(last).hasPrefix("لل"),
      !reading.folded(last).hasPrefix("بال"),
      !reading.isGivenName(last) || reading.office(last - 1) == nil,
      !reading.isPerson(last),
      !(reading.run.facts.indices.contains(last)
        && reading.run.facts[last].mayBePlace),
      reading.sourceNoun(last) == nil || reading.office(last) == nil,
      !reading.hasPronoun(last)
    else { return false }
    return true
  }

  /// The word behind a subject that و opens: a noun with the article or in
  /// construct with one, a share, and their adjectives with the article.
  private func subjectEnd(
    from index: Int, _ end: Int, _ reading: SentenceReading
  ) -> Int? {
    let bare = reading.folded(index).dropFirst()
    var place = index + 1
    if Self.quantifiers.contains(bare) || isConstruct(index, reading) {
      guard reading.folded(place).isDefinite, reading.verb(place) == nil,
        !reading.isOne(place, .relative)
      else { return nil }
      place += 1
    } else {
      guard bare.isDefinite, bare.hasPrefix("ال") else { return nil }
    }
    while place < min(end, index + 5), reading.folded(place).isDefinite,
      reading.run.words[place].kind == .arabic,
      !reading.isOne(place, .relative), !reading.hasDateRole(place),
      reading.office(place) != .person
    { place += 1 }
    return place
  }

  /// «وستة عمال أصيبوا», «و60 عاملا أصيبوا» (and six, sixty workers were hurt)
  func countsPeople(_ index: Int, _ reading: SentenceReading) -> Bool {
    // و stands apart before digits.
    let number = reading.folded(index) == "و" ? index + 1 : index
    guard
      reading.isNumber(number) || number > index && isFigure(number, reading)
    else { return false }
    let next = reading.isPercentSign(number + 1) ? number + 2 : number + 1
    return reading.verb(next)?.hasConjunction == false && next > number + 1
      || reading.verb(next + 1)?.hasConjunction == false
        && reading.run.words[next].kind == .arabic
        && !reading.folded(next).isDefinite
  }

  private func isFigure(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.run.words.indices.contains(index)
      && reading.run.words[index].kind == .digits
  }

  /// «، وفي عام 2010،» (and in 2010,): whether a phrase that ends here leads
  /// into a verb behind its comma.
  func leadsClause(
    _ stop: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard stop + 2 < end, reading.isComma(stop) else { return false }
    if let verb = reading.verb(stop + 1) {
      return !verb.hasConjunction && !verb.hasLam
    }
    return reading.isOne(stop + 1, of: Self.particles)
      && reading.verb(stop + 2)?.hasConjunction == false
  }

  private static let particles = FunctionWords.Kinds(
    .negation, .future, .past)
}
