import TextAnalysis

/// The unit of a figure and the words around it.
extension QuantityAnnotator {
  /// `$5`, `US$5`, `USD 5`.
  func readSignBefore(_ draft: inout QuantityDraft, _ run: WordRun) {
    let first = draft.words.lowerBound
    // “Rs. 500”: a sign that is printed as an abbreviation
    if first > 1, run.words[first - 1].folded == ".",
      run.words[first - 1].isGlued, run.words[first - 2].kind == .latin,
      let code = units.currencySign(run.words[first - 2]),
      draft.extend(from: first - 2)
    {
      draft.unit = code
      return
    }
    guard first > 0, let code = units.currencySign(run.words[first - 1]) else {
      return
    }
    // `US$5`, `C$5`: the country stands glued to the sign.
    if first > 1, run.words[first - 1].isGlued,
      let code = units.currencySign(run.words[first - 2], run.words[first - 1]),
      draft.extend(from: first - 2)
    {
      draft.unit = code
    } else if draft.extend(from: first - 1) {
      draft.unit = code
    }
  }

  /// The unit right after a figure, also after «من» or “of”.
  func readUnitAfter(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    let next = draft.words.upperBound
    guard run.words.indices.contains(next) else { return }
    if isDay(figure, of: next, run) || readMillions(&draft, run) { return }
    if let match = units.match(run, at: next, counting: draft.number),
      !isYearNumber(behind: next + match.count, match, run)
    {
      take(match, at: next, &draft, run)
      return
    }
    if readUnitAfterHyphen(&draft, run) { return }
    if figure.isDefinite, !figure.hasDigits, isDefinitePlural(next, run) {
      draft.unit = "person"
      return
    }
    // “half a percentage point”
    if figure.isFraction, ["a", "an"].contains(run.words[next].folded),
      let match = units.match(run, at: next + 1, counting: draft.number),
      match.unit != "person"
    {
      take(match, at: next + 1, &draft, run)
      return
    }
    if run.words[next].kind == .latin, !isLinkingWord(run.words[next]),
      !isStopWord(run.words[next]), !figure.isYear
    {
      // “600 new employees”
      for skipped in 1...2 {
        guard run.words.indices.contains(next + skipped),
          run.words[next + skipped].kind == .latin,
          !isStopWord(run.words[next + skipped])
        else { return }
        guard
          let match = units.match(
            run, at: next + skipped, counting: draft.number)
        else {
          continue
        }
        if match.unit == "person" {
          take(match, at: next + skipped, &draft, run)
        }
        return
      }
    }
    guard isLinkingWord(run.words[next]),
      figure.hasScale || figure.isVague || !figure.isFraction
    else { return }
    readUnitAfterLink(&draft, figure, run, next + 1)
  }

  /// «21 آب» (21 August): the day of a month whose name folds like أب (a
  /// father) counts nobody.
  private func isDay(_ figure: Figure, of month: Int, _ run: WordRun) -> Bool {
    figure.hasDigits && figure.value <= 31
      && run.words[month].kind == .arabic
      && calendar.isMonth(run.words[month].folded)
  }

  /// “45-year-old”, “10-kilometre”: a measure after a hyphen.
  private func readUnitAfterHyphen(
    _ draft: inout QuantityDraft, _ run: WordRun
  ) -> Bool {
    let hyphen = draft.words.upperBound
    guard run.words.indices.contains(hyphen + 1),
      run.words[hyphen].folded == "-", run.words[hyphen].isGlued,
      run.words[hyphen + 1].kind == .latin, run.words[hyphen + 1].isGlued
    else { return false }
    if let match = units.match(run, at: hyphen + 1, counting: draft.number) {
      take(match, at: hyphen + 1, &draft, run)
      return draft.unit != nil
    }
    // “a 48-page report”
    guard run.words[hyphen + 1].folded.count > 3, draft.number ?? 0 > 1,
      !Self.notCounted.contains(run.words[hyphen + 1].folded),
      draft.extend(to: hyphen + 2)
    else { return false }
    draft.unit = "item"
    draft.noun = run.text(of: hyphen + 1..<hyphen + 2)
    return true
  }

  /// Words behind a hyphen that its number does not count: “four-fold”.
  private static let notCounted: WordSet = [
    "fold", "plus", "something", "odd", "time", "times", "quarters", "thirds",
    "fifths", "eighths", "tenths", "strong", "based", "like",
  ]

  /// «عشرات الملايين من اليورو», «أربعة ملايين من سكانها».
  private func readUnitAfterLink(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun, _ at: Int
  ) {
    guard run.words.indices.contains(at) else { return }
    if let match = units.match(run, at: at, counting: draft.number) {
      // A bare number links to people only: «5 من الأعضاء».
      if figure.hasScale || figure.isVague || match.unit == "person" {
        take(match, at: at, &draft, run)
      }
      return
    }
    if at < draft.room.upperBound, !run.words[at].folded.isDefinite,
      nounForms(run.words[at].folded)?.contains(where: isPerson) == true
    {
      draft.unit = "person"
    }
  }

  /// “1.2m homes”: before a plural, the m glued to digits is a million.
  private func readMillions(
    _ draft: inout QuantityDraft, _ run: WordRun
  ) -> Bool {
    let letter = draft.words.upperBound
    guard run.words.indices.contains(letter + 1), let number = draft.number,
      run.words[letter].folded == "m", run.words[letter].isGlued,
      run.words[letter + 1].kind == .latin, draft.room.contains(letter)
    else { return false }
    let noun = run.words[letter + 1].folded
    guard noun == "people" || noun.hasSuffix("s") && noun.count > 3,
      draft.extend(to: letter + 2)
    else { return false }
    draft.value = .number(number * 1e6)
    draft.scale = 1e6
    draft.unit = isPerson(noun) ? "person" : "item"
    if draft.unit == "item" {
      draft.noun = run.text(of: letter + 1..<letter + 2)
    }
    return true
  }

  /// «13 ألفا سنة 2012» (13 thousand in the year 2012)
  private func isYearNumber(
    behind next: Int, _ match: UnitTable.Match, _ run: WordRun
  ) -> Bool {
    match.unit == "year" && run.words.indices.contains(next)
      && run.words[next].kind == .digits && run.words[next].utf8.count == 4
  }

  /// «الأربعة الباقون» (the remaining four): a plural of people.
  private func isDefinitePlural(_ index: Int, _ run: WordRun) -> Bool {
    let word = run.words[index]
    return word.kind == .arabic && word.folded.isDefinite
      && word.folded.count > 5 && word.folded.hasSuffix("ون")
  }

  private func take(
    _ match: UnitTable.Match, at index: Int, _ draft: inout QuantityDraft,
    _ run: WordRun
  ) {
    guard draft.extend(to: index + match.count) else { return }
    draft.unit = match.unit
    if match.unit == "degree", run.words[index].kind == .arabic {
      // Degrees of a scale are things counted; those of heat are Celsius.
      draft.unit = tellsHeat(run) ? "degree_C" : "item"
    }
    readBelowZero(&draft, run)
    if !match.share.isOne, let number = draft.number {
      draft.value = .number(number * match.share.times / match.share.over)
    }
    // Barrels and acres are things that are counted, by their noun.
    if draft.unit == "item" {
      draft.noun =
        run.text(of: index..<index + match.count).withoutPrintedArticle
    }
  }

  /// «71 درجة مئوية تحت الصفر» (below zero)
  private func readBelowZero(_ draft: inout QuantityDraft, _ run: WordRun) {
    let next = draft.words.upperBound
    guard draft.unit == "degree_C", let number = draft.number, number > 0,
      run.words.indices.contains(next + 1),
      run.words[next].folded == "تحت", run.words[next + 1].folded == "الصفر"
    else { return }
    draft.value = .number(-number)
  }

  private func tellsHeat(_ run: WordRun) -> Bool {
    run.words.contains { parts.heat.contains($0.folded.withoutArticle) }
  }

  private func isLinkingWord(_ word: Word) -> Bool {
    word.folded == "من" || word.folded == "of"
  }

  private func isStopWord(_ word: Word) -> Bool {
    guard let script = word.kind.script else { return true }
    return StopWords.contains(Array(word.folded.utf8), script)
  }

  /// «النصف», «إلى النصف», “half”: a share.
  func readRatio(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    let next = draft.words.upperBound
    if run.words.indices.contains(next) {
      // «نصف سنوي» (half-yearly)
      let folded = run.words[next].folded.withoutArticle
      if folded.hasPrefix("سنوي") || folded.hasPrefix("شهري") { return }
    }
    draft.unit = "ratio"
    let first = draft.words.lowerBound
    if figure.isDefinite, first > 0, run.words[first - 1].folded == "الي" {
      _ = draft.extend(from: first - 1)
    }
  }

  /// السابق، المنصرم، المنتهي، ذاته (before, gone by, ended, itself): of one year
  /// or month, not of each
  private static let oneYear: WordSet = [
    "السابق", "المنصرم", "الاسبق", "الفايت", "ذاته", "نفسه", "التالي",
    "الاول", "الثاني", "الثالث", "الاخير", "المنتهي",
  ]

  /// Behind “a year” they make a date of it.
  private static let ago: WordSet = ["ago", "earlier", "before", "later"]

  /// «شهريا» (a month), «تقريبا» (about), «على الأقل» (at least).
  func readWordsAfter(_ draft: inout QuantityDraft, _ run: WordRun) {
    while true {
      let next = draft.words.upperBound
      if draft.period == nil, let match = cues.periods.match(run, at: next),
        !calendar.isDirection(run, at: next + match.count),
        // «6 في المئة في العام السابق» (6 percent in the year before)
        !Self.oneYear.contains(
          run.words.indices.contains(next + match.count)
            ? run.words[next + match.count].folded : .empty),
        // “£528m a year ago” is no rate.
        !run.words.indices.contains(next + match.count)
          || !Self.ago.contains(run.words[next + match.count].folded),
        draft.extend(to: next + match.count)
      {
        draft.period = match.value
      } else if let match = cues.after.match(run, at: next),
        draft.extend(to: next + match.count)
      {
        apply(match.value, to: &draft)
      } else {
        return
      }
    }
  }

  /// «نحو» (about), «أكثر من» (more than), «تصل إلى» (up to).
  func readWordsBefore(_ draft: inout QuantityDraft, _ run: WordRun) {
    var start = draft.words.lowerBound
    var isInText = true
    let first = draft.room.lowerBound
    scan: while start > first {
      for length in stride(from: min(4, start - first), to: 0, by: -1) {
        guard
          let match = cues.before.match(
            run, at: start - length, before: start, conjunction: true),
          match.count == length
        else { continue }
        apply(match.value, to: &draft)
        if case .bound(_, isVerb: true) = match.value { isInText = false }
        start -= length
        if isInText { draft.words = start..<draft.words.upperBound }
        continue scan
      }
      return
    }
  }

  /// «نحو» (about), «أكثر من» (more than) right before a word.
  func isBehindBound(_ index: Int, _ run: WordRun) -> Bool {
    (1...4).contains {
      index >= $0
        && cues.before.match(
          run, at: index - $0, before: index, conjunction: true)?.count == $0
    }
  }

  private func apply(
    _ effect: FigureCues.Effect, to draft: inout QuantityDraft
  ) {
    switch effect {
    case .approximate: draft.isApproximate = true
    case .bound(let bound, _): draft.qualifier = draft.qualifier ?? bound
    }
  }
}
