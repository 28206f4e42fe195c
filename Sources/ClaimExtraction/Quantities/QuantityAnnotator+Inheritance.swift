/// Units that a figure takes over from another.
extension QuantityAnnotator {
  /// Gives a figure whose unit was dropped the unit of an earlier figure, if
  /// the two stand in parallel.
  func inheritUnit(
    _ drafts: inout [QuantityDraft], _ index: Int, _ run: WordRun
  ) {
    let draft = drafts[index]
    if isSubject(draft, run),
      drafts[..<index].last(where: {
        $0.unit != nil && $0.unit != "year"
      })?.unit == "person"
    {
      drafts[index].unit = "person"
      return
    }
    if let pair = changePair(drafts, index, run) {
      drafts[index].unit = pair
      return
    }
    if inheritForward(&drafts, index, run) { return }
    guard index > 0 else { return }
    if inheritNoun(&drafts, index, run) { return }
    if inheritPart(&drafts, index, run) { return }
    if draft.scale > 1,
      let amount = drafts[..<index].last(where: {
        $0.scale == draft.scale && $0.unit.map(units.isCode) ?? false
      }), amount.unit != nil
    {
      // «96 مليار جنيه … 120 مليارا» (96 billion pounds … 120 billion)
      drafts[index].unit = amount.unit
      return
    }
    if inheritThings(&drafts, index, run) { return }
    let earlier = drafts[..<index].last { $0.unit != nil }
    guard let earlier, let unit = earlier.unit, unit != "item" else { return }
    if draft.scale > 1, earlier.scale > 1, unit != "percent", unit != "ratio" {
      drafts[index].unit = unit
    } else if isAlone(draft, run), unit == "ratio" || unit == "percent",
      let number = draft.number, number > 1, number <= 100,
      draft.words.lowerBound - earlier.words.upperBound <= 5
    {
      drafts[index].unit = "percent"
    } else if let inherited = parallelUnit(drafts, index, run) {
      drafts[index].unit = inherited
    }
  }

  /// «171 صوتا مقابل 129», “52 votes to 48”: the second of two counts that
  /// stand against or are compared with each other.
  private func inheritNoun(
    _ drafts: inout [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> Bool {
    let (earlier, draft) = (drafts[index - 1], drafts[index])
    guard !draft.isFraction, let unit = earlier.unit, unit != "ratio",
      draft.scale == 1 || unit == "item",
      !isYear(draft, beside: earlier.number ?? 0, run),
      stands(alone: draft.words.upperBound, run)
    else { return false }
    let between = earlier.words.upperBound..<draft.words.lowerBound
    guard let link = between.last, between.count <= 3 else { return false }
    let word = run.words[link].folded
    // «1132 إصابة، مقارنة مع 1151» (compared with 1,151)
    let isAgainst =
      cues.parallels[word] == false
      || between.count > 1 && ["مع", "ب"].contains(word)
        && run.words[link - 1].folded == "مقارنه"
    let isScore = word == "to" && between.count == 1 && unit == "item"
    guard isAgainst || isScore else { return false }
    drafts[index].unit = unit
    drafts[index].noun = earlier.noun
    return true
  }

  /// «بـ25 و30 دولارا» (for 25 and 30 dollars), «11 من أصل 15 خبيرا» (11 of
  /// 15 experts): the unit stands behind the second.
  private func inheritForward(
    _ drafts: inout [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> Bool {
    guard index + 1 < drafts.count, let unit = drafts[index + 1].unit,
      !drafts[index].isFraction, !drafts[index + 1].isFraction,
      !isYear(drafts[index], beside: drafts[index + 1].number ?? 0, run)
    else { return false }
    let between =
      drafts[index].words.upperBound..<drafts[index + 1].words.lowerBound
    let second = run.words[drafts[index + 1].words.lowerBound]
    let isPair =
      unit != "person" && unit != "item" && unit != "year"
      && run.words[drafts[index].figure.lowerBound].kind == .digits
      && (between.isEmpty && second.folded.hasPrefix("و")
        || between.count == 1
          && ["و", "and"].contains(run.words[between.lowerBound].folded))
    let isOfThe =
      isOf(between, run)
      && drafts[index].number ?? 0 < drafts[index + 1].number ?? 0
    guard isPair || isOutOf(between, run) || isOfThe else { return false }
    drafts[index].unit = unit
    drafts[index].noun = drafts[index + 1].noun
    return true
  }

  /// «86 صوتا من أصل 128» (86 votes of 128), «من ست سنوات إلى سبع» (from six
  /// years to seven), «30 لاعبا، منهم سبعة» (…, of whom seven), «بـ72 جنيها
  /// بعد أن كان بـ48» (at 72 pounds after 48): the unit stands behind the
  /// first.
  private func inheritPart(
    _ drafts: inout [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> Bool {
    let draft = drafts[index]
    guard !draft.isFraction,
      let earlier = drafts[..<index].last(where: { $0.unit != nil }),
      let unit = earlier.unit, unit != "ratio",
      !isYear(draft, beside: earlier.number ?? 0, run)
    else { return false }
    let between = earlier.words.upperBound..<draft.words.lowerBound
    let first = draft.words.lowerBound
    let before = first > 0 ? run.words[first - 1].folded : .empty
    let isAlone = stands(alone: draft.words.upperBound, run)
    let isOfScale = draft.scale > 1 && draft.scale == earlier.scale
    let isChange =
      before == "الي" && isAlone && earlier.words.lowerBound > 0
      && run.words[earlier.words.lowerBound - 1].folded == "من"
      && (between.count == 1 && unit != "item"
        || between.count < 5 && isOfScale)
    // «إلى 14800 جنيه من 10800» (to 14,800 pounds from 10,800)
    let isFrom =
      (before == "من" || before == "from") && isAlone && between.count == 1
      && earlier.words.lowerBound > 0
      && ["الي", "to"].contains(
        run.words[earlier.words.lowerBound - 1].folded)
    let isOf =
      parts.pronouns[before] == "item" && unit != "percent"
      && draft.number ?? 0 < earlier.number ?? 0
    let isPrice =
      isAlone && isCurrency(earlier) && between.count < 9
      && ["ب", "الي", "الا", "سوي"].contains(before)
    let isAmong = isAlone && tellsAmong(draft, of: earlier, run)
    let isInstead =
      isAlone && between.count < 5 && isBehindInstead(first, run)
    // «319 درجة من 320» (319 marks of 320)
    let isWhole =
      isAlone && unit == "item" && between.count == 1 && before == "من"
      && run.words[draft.figure.lowerBound].kind == .digits
      && draft.number ?? 0 >= earlier.number ?? 0
    guard
      isOutOf(between, run) || isChange || isFrom || isOf || isPrice
        || isWhole || isAmong || isInstead
        || goesOn(draft, from: earlier, run)
    else {
      return false
    }
    drafts[index].unit = unit
    drafts[index].noun = earlier.noun
    return true
  }

  private func isCurrency(_ draft: QuantityDraft) -> Bool {
    if let unit = draft.unit, units.isCode(unit) { return true }
    return draft.noun.flatMap { FoldedWord(firstOf: $0) }.map {
      units.isCurrency($0)
    } ?? false
  }

  /// «من بين 14 محاولة …، نجحت ست» (of 14 attempts … six succeeded)
  private func tellsAmong(
    _ draft: QuantityDraft, of whole: QuantityDraft, _ run: WordRun
  ) -> Bool {
    let first = whole.words.lowerBound
    return first > 1 && draft.number ?? 0 < whole.number ?? 0
      && (whole.unit == "item" || whole.unit == "person")
      && (run.words[first - 1].folded == "بين"
        && ["من", "فمن", "ومن"].contains(run.words[first - 2].folded)
        || run.words[first - 1].folded == "of"
          && run.words[first - 2].folded == "out")
  }

  /// “two hours instead of four”, «ساعتين بدلا من أربع»
  private func isBehindInstead(_ first: Int, _ run: WordRun) -> Bool {
    guard first > 1 else { return false }
    let last = run.words[first - 1].folded
    let word = run.words[first - 2].folded
    return last == "من" && ["بدلا", "عوضا"].contains(word)
      || last == "of" && word == "instead"
      || last == "than" && word == "rather"
      || (last == "with" || last == "to") && word == "compared"
  }

  /// «4620 جنيها للبيع و4600 للشراء» (… to sell and 4,600 to buy), «38 درجة
  /// والصغرى 27» (38 degrees, and the lowest 27): a bare figure behind و, of
  /// about the same size.
  private func goesOn(
    _ draft: QuantityDraft, from earlier: QuantityDraft, _ run: WordRun
  ) -> Bool {
    let between = earlier.words.upperBound..<draft.words.lowerBound
    guard between.count <= 4, draft.scale == 1, earlier.scale == 1,
      let number = draft.number, let other = earlier.number,
      number > other / 20, number < other * 20,
      run.words[draft.figure.lowerBound].kind == .digits,
      earlier.unit != "person", earlier.unit != "item",
      startsNoCount(draft.words.upperBound, run)
    else { return false }
    let places = between.lowerBound...draft.words.lowerBound
    return places.contains { run.words[$0].folded.hasPrefix("و") }
      && !between.contains { run.words[$0].kind == .mark }
  }

  /// Whether nothing that a figure counts stands at a place: the end, a mark,
  /// or a word behind ل or ب.
  func startsNoCount(_ index: Int, _ run: WordRun) -> Bool {
    guard run.words.indices.contains(index) else { return true }
    let word = run.words[index]
    return stands(alone: index, run)
      || word.kind == .arabic && word.folded.count > 3
        && (word.folded.hasPrefix("ل") || word.folded.hasPrefix("ب"))
        && !cues.counted.contains(word.folded)
  }

  /// “61 of the 104 machines”, “two of five points”
  private func isOf(_ between: Range<Int>, _ run: WordRun) -> Bool {
    guard let first = between.first, run.words[first].folded == "of" else {
      return false
    }
    return between.dropFirst().allSatisfy {
      $0 < first + 2 && parts.skipped.contains(run.words[$0].folded)
    }
  }

  /// «من أصل» (out of)
  private func isOutOf(_ between: Range<Int>, _ run: WordRun) -> Bool {
    between.count == 2 && run.words[between.lowerBound].folded == "من"
      && run.words[between.lowerBound + 1].folded == "اصل"
  }

  /// “17 people died and more than 900 were treated”: a figure alone before
  /// the verb.
  private func isSubject(_ draft: QuantityDraft, _ run: WordRun) -> Bool {
    let next = draft.words.upperBound
    return run.words.indices.contains(next)
      && ["were", "are", "have", "had", "others"].contains(
        run.words[next].folded)
  }

  /// «من 30 إلى 20 بالمئة»: the first of two figures lost its unit.
  private func changePair(
    _ drafts: [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> String? {
    guard index + 1 < drafts.count, let unit = drafts[index + 1].unit,
      !isYear(drafts[index], beside: drafts[index + 1].number ?? 0, run)
    else { return nil }
    let first = drafts[index].words.lowerBound
    let between =
      drafts[index].words.upperBound..<drafts[index + 1].words.lowerBound
    guard first > 0, between.count == 1, let link = between.first else {
      return nil
    }
    let before = run.words[first - 1].folded
    let isPair =
      (before == "من" && run.words[link].folded == "الي")
      || (before == "from" && run.words[link].folded == "to")
    return isPair ? unit : nil
  }

  /// Whether a figure stands alone in brackets.
  private func isAlone(_ draft: QuantityDraft, _ run: WordRun) -> Bool {
    let first = draft.words.lowerBound
    let next = draft.words.upperBound
    return first > 0 && run.words.indices.contains(next)
      && run.words[first - 1].folded == "(" && run.words[next].folded == ")"
  }

  /// «بمقدار 40 % … وبمقدار 15».
  private func parallelUnit(
    _ drafts: [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> String? {
    guard let word = cueBefore(drafts[index], run),
      let needsSame = cues.parallels[word]
    else { return nil }
    return drafts[..<index].last {
      $0.unit != nil && (!needsSame || cueBefore($0, run) == word)
    }?.unit
  }

  private func cueBefore(
    _ draft: QuantityDraft, _ run: WordRun
  ) -> FoldedWord? {
    let first = draft.words.lowerBound
    guard first > 0 else { return nil }
    let word = run.words[first - 1].folded
    if cues.parallels[word] != nil { return word }
    return word.hasPrefix("و") ? word.dropFirst() : word
  }
}
