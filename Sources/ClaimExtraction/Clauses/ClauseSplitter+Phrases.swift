extension ClauseSplitter {
  func phraseCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    if opensEvenIf(index, end, state) {
      return Found(
        end: index, next: index + 1, opening: .contrast, keepsFirst: false)
    }
    guard let match = cuts.match(reading.run, at: index, before: end),
      let cut = Cut(rawValue: match.value)
    else { return nil }
    let afterComma = reading.isComma(index - 1)
    let next = index + match.count
    guard next < end else { return nil }
    let opening = opening(reading.folded(index), cut)
    if cut == .keep,
      isThanWhat(index, reading) || isOfWhat(index, next, state)
    {
      return nil
    }
    if let found = leadCut(at: index, next, state) { return found }
    if isOfVerb(index, next, reading) || grants(index, end, state) {
      return nil
    }
    if isOfSaying(index, state) { return nil }
    // «، إلى أن يعود …» (until he returns)
    if reading.folded(index) == "الي",
      reading.verb(next)?.tense != .imperfect
    {
      return nil
    }
    // «إذا …، فإن …»: what follows from the condition stays with it.
    if state.startsWithCondition || opensWithCause(state),
      reading.folded(index).hasPrefix("ف"),
      reading.folded(index) != "فيما", reading.folded(index) != "في"
    {
      return nil
    }
    if !tellsMore(index, next, end, state) || isFixed(index, next, end, state) {
      return nil
    }
    switch cut {
    case .comma, .keepComma, .saying:
      guard
        afterComma || opensContrast(index, state)
          // «لا يرى البئر بل يرى المضخة» (not the well but the pump he sees)
          || reading.folded(index) == "بل"
            && reading.verb(next)?.tense == .imperfect,
        state.hasPredicate
      else { return nil }
    case .drop, .keep, .introducer:
      guard state.hasPredicate || state.wordCount(before: index) > 2,
        !resumesTopic(index, state)
      else { return nil }
    }
    switch opening {
    case .contrast:
      // «لكن من خلال …» (but through …) has no predicate of its own.
      if cut == .drop, isBarePreposition(reading.folded(next)),
        reading.firstVerb(in: next..<segmentEnd(from: next, end, reading))
          == nil
      {
        return nil
      }
    case .definition:
      if isManner(index, state) { return nil }
      // «ينامون وهم جياع» (go to sleep hungry)
      if !afterComma, reading.verb(index - 1) != nil { return nil }
      // «وهو» and a bare name stays with its host.
      if reading.folded(next - 1) != "ما", isBareName(from: next, end, state) {
        return nil
      }
    case .relative:
      // A relative clause before the main verb stays with its host.
      // «المحادثات والتي ستجري … تعرض …» (the talks, which …, offer …)
      if !afterComma, reading.folded(index).hasPrefix("و"),
        !state.hasMainVerb || state.wordCount(before: index) < 3
      {
        return nil
      }
      if !reading.folded(index).hasPrefix("و"), !state.hasMainVerb,
        !Self.having.contains(reading.folded(state.start))
      {
        return nil
      }
    default: break
    }
    if isFollowedBySourceOnly(index, match.count, end, reading) { return nil }
    let keeps = cut == .keep || cut == .keepComma || cut == .saying
    return Found(
      end: index, next: keeps ? index : next, opening: opening,
      keepsFirst: keeps)
  }

  /// «، في خطوة قد تزيد …» (a step that may raise …), «، حين انهار السد» (when
  /// the dam fell), «، من بينهم ثلاثة يعانون …» (three of whom suffer …): only
  /// with a verb of its own. «قبل عام، حين …» (a year ago, when …) dates.
  private func tellsMore(
    _ index: Int, _ next: Int, _ end: Int, _ state: State
  ) -> Bool {
    let reading = state.reading
    switch reading.folded(index) {
    case "في":
      return reading.folded(next - 1) == "حين"
        || reading.folded(next - 1) == "ان"
        || reading.verb(next)?.hasConjunction == false
        || (reading.isOne(next, .negation) || reading.isOne(next, .past))
          && reading.verb(next + 1) != nil
    case "حين", "حينما":
      return reading.verb(next)?.tense == .perfect
        && reading.run.words[max(0, index - 2)].kind != .digits
        && !(max(state.start, index - 6)..<index).contains {
          Self.since.contains(reading.folded($0))
        }
    case "من":
      return !Self.among.contains(reading.folded(next - 1))
        || predicate(
          from: next - 1, segmentEnd(from: next - 1, end, reading), reading)
    default: return true
    }
  }

  /// من بينهم، من بينها (among them)
  private static let among: WordSet = ["بينهم", "بينها", "بينهن"]
  /// قبل، منذ (ago, since)
  private static let since: WordSet = ["قبل", "منذ"]

  /// «تدفع الدولة النصف فيما يدفع …» (the state pays half while … pays), not
  /// «فيما يتعلق بـ» (as regards).
  /// and «حيث لا يهم …» (where … does not matter).
  private func opensContrast(_ index: Int, _ state: State) -> Bool {
    let reading = state.reading
    if reading.folded(index) == "كما" { return addsCharge(index + 1, state) }
    if reading.folded(index) == "حيث", state.hasMainVerb {
      if let verb = reading.verb(index + 1), verb.tense == .perfect,
        Self.turning.contains(verb.lemma)
      {
        return true
      }
      return reading.isOne(index + 1, .negation)
        && reading.verb(index + 2) != nil
        || isExpectation(index + 1, reading)
    }
    if isExpectation(index, reading) { return state.hasMainVerb }
    // «فيما لم تصب الحقول» (while the fields were not hit)
    if reading.folded(index) == "فيما", state.hasMainVerb,
      reading.isOne(index + 1, .negation), reading.mayBeVerb(index + 2)
    {
      return true
    }
    return reading.folded(index) == "فيما" && state.hasMainVerb
      && reading.verb(index + 1)?.hasConjunction == false
      && !Self.regarding.contains(reading.folded(index + 1))
  }

  /// «كما اتهم التجار بالغش» (and he accused …), «كما يمكن أن …» (and may …): no
  /// comparison, which «كما حدث» (as happened) is.
  private func addsCharge(_ index: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard state.hasMainVerb, let verb = reading.verb(index),
      !verb.hasConjunction
    else { return false }
    if Self.possible.contains(reading.folded(index)) {
      return Complementizer.isOne(reading.folded(index + 1))
    }
    return reading.report(index)?.kind.keepsFrame == true
  }

  /// ارتفع، انخفض، بلغ (rose, fell, reached): behind «حيث» what happened, not
  /// where
  private static let turning: WordSet = [
    "ارتفع", "انخفض", "بلغ", "سجل", "زاد", "تراجع", "هبط", "صعد", "نما",
    "تضاعف", "تجاوز", "وصل", "نقص", "حقق", "اكد", "اوضح", "اشار", "قال",
    "ذكر", "لفت", "بين", "اضاف",
  ]

  /// يمكن، ينبغي، يجب (may, should, must)
  private static let possible: WordSet = ["يمكن", "ينبغي", "يجب", "يتعين"]

  /// «من المتوقع أن»، «ومن المقرر أن» (it is expected, due): never a part of
  /// what stands before.
  private func isExpectation(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return (word == "من" || word == "ومن")
      && Self.expected.contains(reading.folded(index + 1))
      && Complementizer.isOne(reading.folded(index + 2))
      && !(word == "من" && reading.verb(index - 1) != nil)
      && !reading.isOne(index - 1, .relative)
  }

  /// المتوقع، المقرر، المنتظر، المرجح (expected, due, awaited, likely)
  private static let expected: WordSet = [
    "المتوقع", "المقرر", "المنتظر", "المرجح", "المرتقب", "المزمع", "المحتمل",
    "المفترض",
  ]

  /// يتعلق، يخص، يلي، يبدو (regards, concerns, follows, seems)
  private static let regarding: WordSet = [
    "يتعلق", "يتصل", "يخص", "يخصه", "يخصها", "يلي", "يبدو", "بعد", "يسمي",
    "يشبه", "يعرف", "يرتبط", "مضي", "سبق", "يعد", "يعتبر", "يري", "اعتبر",
  ]

  /// «يقول الفلاح وهو يشير إلى …» (says the farmer, pointing to …): how
  /// somebody speaks is part of the frame.
  private func isManner(_ index: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard reading.verb(index + 1)?.tense == .imperfect,
      !reading.isComma(index - 1),
      let verb = (max(state.start, index - 8)..<index).last(where: {
        reading.verbs[$0] != nil
      })
    else { return false }
    // «اكتفى الوزير وهو يغادر القاعة بالقول إن …» (the minister, leaving the
    // hall, contented himself with saying that …)
    if (index + 2..<index + 9).contains(where: {
      reading.folded($0).hasPrefix("بال")
        && reading.report($0)?.form == .verbalNoun
        && Complementizer.isOne(reading.folded($0 + 1))
    }) {
      return true
    }
    guard let word = reading.reports[verb] else { return false }
    return word.kind == .say && word.form != .participle
      && !(verb..<index).contains {
        Complementizer.isOne(reading.folded($0))
      }
  }

  /// «يشدد الشيخ …، الخطيب السابق للجامع، على أن …»: على belongs to the verb.
  private func isOfSaying(_ index: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard reading.folded(index) == "علي",
      let verb = (state.start..<min(index, state.start + 6)).first(where: {
        reading.verbs[$0] != nil
      }), let word = reading.reports[verb],
      word.kind == .say || word.kind == .believe,
      let content = Complementizer.content(
        after: verb, before: index + 3, reading, events)
    else { return false }
    return content.from == index
  }

  private func opening(_ first: FoldedWord, _ cut: Cut) -> Clause.Opening {
    if cut == .introducer { return .consequence }
    // «، في خطوة قد …»; «في حين» (while) is left out of the claim.
    if cut == .keepComma, first == "في" { return .coordination }
    // «على الرغم من أن» (although), not «على أن» (provided that)
    if first == "علي", cut == .drop { return .contrast }
    if cut == .saying { return .saying }
    if Self.consequences.contains(first) { return .consequence }
    if Self.reasons.contains(first) { return .reason }
    if Self.definitions.contains(first) { return .definition }
    if Self.relatives.contains(first) { return .relative }
    return Self.contrasts.contains(first) ? .contrast : .coordination
  }

  /// مما، الأمر (which)
  private static let consequences: WordSet = ["مما", "الامر", "الشيء"]
  /// لأن، إذ (because)
  private static let reasons: WordSet = [
    "لان", "لانه", "لانها", "لانهم", "لاني", "لانني", "لاننا", "لانك",
    "لانكم", "لانهما", "لانهن", "اذ", "وذلك",
  ]
  /// وهو، وهي، وهم، وهما (which is, are)
  static let definitions: WordSet = ["وهو", "وهي", "وهم", "وهما"]
  /// عندها، لديها، لها (she has), هناك، ثمة (there is)
  private static let having: WordSet = [
    "عنده", "عندها", "عندهم", "عندنا", "عندي", "لديه", "لديها", "لديهم",
    "لدينا", "لدي", "ولديه", "ولديها", "ولديهم", "له", "لها", "لهم", "هناك",
    "وهناك", "ثمه", "وثمه", "هذا", "هذه", "هو", "هي", "انه", "انها",
  ]
  static let relatives: WordSet = [
    "والذي", "والتي", "والذين", "واللاتي", "الذي", "التي", "الذين",
  ]
  /// لكن، إلا أن، غير أن، بيد أن، بينما، في حين، فيما، رغم، مع أن، وإن، ولو،
  /// بل، أما (but, although, while, even if, rather, as for); the others go on
  private static let contrasts: WordSet = [
    "لكن", "ولكن", "لكنه", "لكنها", "لكنهم", "لكنهما", "لكنني", "لكننا",
    "لكنك", "لكنكم", "لكنكما", "لكني", "لكنا", "لكنهن", "ولكنه", "ولكنها",
    "ولكنهم", "ولكنني", "ولكنك", "ولكنكم", "ولكني", "ولكننا", "ولكنهما",
    "ولكنهن", "الا", "غير", "بيد", "بينما", "في", "فيما", "وفيما", "رغم",
    "بالرغم", "مع", "وان", "ولو", "بل", "اما",
  ]

  /// «كما تقول …» and the like name a source and open no clause.
  private func isFollowedBySourceOnly(
    _ index: Int, _ count: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard count == 1, reading.folded(index) == "كما",  // kamā, as
      let word = reading.reports[index + 1]
    else { return false }
    // «كما وصف ما يجري بالفوضى» (and described what goes on as chaos)
    if word.kind == .describe || word.kind == .accuse,
      (index + 3..<max(index + 3, min(end, index + 12))).contains(where: {
        reading.folded($0).hasPrefix("ب") && reading.folded($0).count > 3
      })
    {
      return false
    }
    // «كما تدعو إلى إنشاء …» (and it also calls for setting up …)
    if word.kind == .request || word.kind == .warn,
      (index + 2..<index + 7).contains(where: {
        reading.isOne($0, .connecting)
          || reading.folded($0).hasPrefix("ب") && reading.office($0) == nil
            && reading.folded($0).count > 3
      })
    {
      return false
    }
    let rest = index + 2..<max(end, index + 2)
    return !rest.contains { Complementizer.isOne(reading.folded($0)) }
  }

  private func isBarePreposition(_ word: FoldedWord) -> Bool {
    // من، في، عبر، إلى، على (from, in, across, to, on)
    FunctionWords.isOne(word, .preposition)
  }

  private func isBareName(from: Int, _ end: Int, _ state: State) -> Bool {
    let reading = state.reading
    var index = from
    while index < end, reading.run.words[index].kind != .mark { index += 1 }
    return index - from <= 2 && reading.firstVerb(in: from..<index) == nil
  }
}
