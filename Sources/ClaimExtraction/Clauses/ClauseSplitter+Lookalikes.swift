/// Words that spell a verb but are a noun where they stand.
extension ClauseSplitter {
  /// «أعلن الجيش، اليوم الجمعة، وقف إطلاق النار» (announced, today, a stop to
  /// …): what is announced, behind a time between commas.
  func isReportedNoun(
    _ index: Int, _ verb: VerbForm, _ state: State
  ) -> Bool {
    let reading = state.reading
    if isObjectOfAct(index, verb, state) { return true }
    guard verb.isNounLike, events.isOne(reading.folded(index)),
      let first = (state.start..<index).first(where: {
        reading.verbs[$0] != nil
      }), let word = reading.reports[first],
      word.kind == .announce || word.takesNoun
    else { return false }
    return !(first..<index).contains {
      Complementizer.isOne(reading.folded($0)) || reading.isMark($0, ":")
    }
  }

  /// «قررت اللجنة، اليوم، رفع الأجور» (decided, today, to raise wages): a verb of
  /// deciding or doing, its subject and a circumstance, and no object yet.
  private func isObjectOfAct(
    _ index: Int, _ verb: VerbForm, _ state: State
  ) -> Bool {
    let reading = state.reading
    guard verb.isNounLike, verb.tense == .perfect, !verb.isFeminine,
      let main = state.verb, let place = state.mainPlace, index - place < 16,
      Self.acts.contains(main.lemma), index + 1 < reading.run.words.count,
      reading.run.words[index + 1].kind == .arabic,
      reading.report(index).map({ $0.kind != .say }) ?? true
    else { return false }
    // an object in between: «قررت اللجنة رفع الأجور، ووقف …»
    return !(place + 1..<index).contains {
      events.isOne(reading.folded($0)) || reading.mayBeAccusative($0)
        || Complementizer.isOne(reading.folded($0))
    }
  }

  /// قرر، بدأ، واصل، شهد (decide, begin, go on, see) and the like
  private static let acts: WordSet = [
    "قرر", "اقر", "بدا", "استانف", "واصل", "شهد", "سجل", "عرف", "اعتمد",
    "اجاز", "رفض", "الغي", "ارجا", "اجل", "حضر", "تولي", "انهي", "افتتح",
    "دشن", "اطلق", "انجز", "تابع", "نفذ", "استكمل", "طلب", "ناقش", "بحث",
  ]

  /// «بغلي الماء وغسل الخضراوات» (boiling … and washing …): letters that
  /// spell a verbal noun too go on with one, not with an imperfect verb or a
  /// call.
  func isVerbalNoun(
    _ index: Int, _ verb: VerbForm, _ state: State, isReport: Bool
  ) -> Bool {
    guard verb.tense == .perfect, !verb.isFeminine, let main = state.verb,
      !isReport
    else { return false }
    let reading = state.reading
    // «تغطي الشبكة أحياء المدينة، وتقدم خدمة …» (covers …, and offers a service):
    // an imperfect like the verb before, behind a comma
    if reading.isComma(index - 1), main.isFeminine, main.tense == .imperfect,
      reading.folded(index).hasPrefix("وت"),
      !reading.folded(index + 1).isDefinite
        || !events.isOne(reading.folded(index).dropFirst())
    {
      return false
    }
    return verb.isNounLike && main.tense == .imperfect || state.isCall
  }

  /// «يرتبط بالنزوح وتوقف الحملات» (is tied to displacement and the end of
  /// the campaigns): a feminine verb beside a masculine imperfect is rather
  /// the noun of happening that its letters spell.
  func isEventNoun(
    _ index: Int, _ verb: VerbForm, _ state: State
  ) -> Bool {
    let reading = state.reading
    guard events.isOne(reading.folded(index).dropFirst()) else { return false }
    // «تسريح العمال وبيع المصانع» (laying off … and selling …)
    if verb.isNounLike, !reading.isComma(index - 1) {
      return (max(state.start, index - 5)..<index).contains {
        let word = reading.folded($0)
        return reading.verbs[$0] == nil
          && (events.isOne(word) || events.isOne(word.dropFirst()))
      }
    }
    // «هي حماية المدنيين وتأمين المدينة، وبسط السيطرة» (protecting …, securing
    // … and extending …)
    if verb.isNounLike,
      (max(state.start, index - 7)..<index).contains(where: {
        let word = reading.folded($0)
        return word.hasPrefix("و") && reading.verbs[$0] == nil
          && events.isOne(word.dropFirst())
      })
    {
      return true
    }
    guard let main = state.verb, main.tense == .imperfect else { return false }
    return verb.tense == .imperfect && verb.isFeminine && !main.isFeminine
  }

  /// «التهمت الصيانة وقطع الغيار …» (maintenance and spare parts ate up …):
  /// right behind a verb and its subject, letters that spell a noun too.
  func joinsSubject(
    _ index: Int, _ verb: VerbForm, _ state: State
  ) -> Bool {
    let reading = state.reading
    return verb.isNounLike && verb.tense == .perfect && !verb.isFeminine
      && reading.verb(index - 2) != nil && reading.folded(index - 1).isDefinite
      && reading.folded(index + 1).isDefinite
  }

  /// «بكشف وفحص وعزل وتتبع الحالات» (finding, testing, isolating and tracing
  /// the cases): letters that spell a noun too in a row of bare nouns.
  func isListed(
    _ index: Int, _ verb: VerbForm, _ state: State
  ) -> Bool {
    let reading = state.reading
    guard !reading.isComma(index - 1), index > state.start + 1 else {
      return false
    }
    func isBare(_ place: Int) -> Bool {
      let word = reading.folded(place)
      return word.hasPrefix("و") && word.count > 3
        && reading.run.words[place].kind == .arabic
        && reading.reports[place] == nil
        && !reading.isOne(place, .negation, conjunction: true)
        && !reading.isOne(place, .preposition, conjunction: true)
        && !reading.isOne(place, .referring)
    }
    let isBehindBare =
      isBare(index - 1) && reading.verb(index - 1) == nil
      && isBare(index - 2)
    guard index + 2 < reading.run.words.count else { return false }
    return (verb.isNounLike || verb.isFeminine && verb.tense == .imperfect)
      && (isBare(index + 1) && (isBare(index - 1) || isBare(index + 2))
        || isBehindBare)
  }

  /// «وصمتا طويلا» (and a long silence): letters of a dual, before what goes
  /// with a noun in the accusative.
  func isDualNoun(
    _ index: Int, _ verb: VerbForm, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    return verb.tense == .perfect && word.hasSuffix("ا")
      && !verb.lemma.hasSuffix("ا") && !verb.lemma.hasSuffix("ي")
      && reading.folded(index + 1).hasSuffix("ا")
      && !word.hasSuffix("وا") && reading.verb(index + 1) == nil
  }
}
