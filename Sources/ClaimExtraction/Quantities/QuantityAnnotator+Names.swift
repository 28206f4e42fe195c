/// What is no quantity although it is a number.
extension QuantityAnnotator {
  /// Whether a figure is part of a name, a list number or a reference.
  func isName(_ figure: Figure, _ run: WordRun) -> Bool {
    let words = run.words
    let first = figure.words.lowerBound
    if isListNumber(figure, run) { return true }
    guard first > 0 else { return false }
    let before = words[first - 1]
    if figure.hasDigits, isGluedToName(first, run) { return true }
    if before.kind == .mark { return false }
    // «القرار 14 عضوا» (the decision … 14 members), «لا تتعدى اليوم 68 بالمئة»
    // (does not exceed today 68 percent): the figure counts what follows.
    // and no group has thousands in its name: «المجموعة 180 ألف برميل».
    if figure.hasDigits, before.folded.isDefinite,
      figure.hasScale || hasUnit(figure, run)
        || counts(figure.words.upperBound, run)
    {
      return false
    }
    // «المادة 5» (article 5), but «الساعة» is given with its article.
    let isJoined = before.folded.hasPrefix("لل") && figure.hasDigits
    return cues.references.contains(before.folded)
      || isJoined && cues.references.contains(before.folded.dropFirst(2))
      || cues.references.contains(before.folded.withoutArticle)
        && before.folded != before.folded.withoutArticle
        && figure.hasDigits
  }

  private func hasUnit(_ figure: Figure, _ run: WordRun) -> Bool {
    let match = units.match(
      run, at: figure.words.upperBound, counting: figure.value)
    return match.map { $0.unit == "person" || $0.unit == "percent" } ?? false
  }

  /// «القانون 61 صوتا» (the law … 61 votes): a noun that is counted.
  private func counts(_ next: Int, _ run: WordRun) -> Bool {
    run.words.indices.contains(next)
      && cues.counted.contains(run.words[next].folded)
  }

  /// «خلال الربع» (during the quarter): a time, no share.
  /// «للربع السابق» (to the quarter before), «نصف قطره» (its radius), «النصف
  /// الجنوبي» (the southern half) name a time, a measure and a place.
  func isNoShare(_ figure: Figure, _ run: WordRun) -> Bool {
    let first = figure.words.lowerBound
    let next = figure.words.upperBound
    guard figure.isFraction, figure.words.count == 1 else { return false }
    if run.words.indices.contains(next) {
      let word = run.words[next].folded
      if figure.value == 0.5, Self.behindHalf.contains(word) { return true }
      if figure.value == 0.25, Self.behindQuarter.contains(word) {
        return true
      }
    }
    return figure.value == 0.25 && figure.isDefinite && first > 0
      && Self.times.contains(run.words[first - 1].folded)
  }

  /// قطر، دائرة، نهائي، سنوي (diameter, circle, final, yearly), الجنوبي
  private static let behindHalf: WordSet = [
    "قطر", "قطره", "قطرها", "دائره", "نهائي", "النهائي", "سنوي", "سنويه",
    "السنوي", "السنويه", "سنويا", "شهري", "شهريه", "الجنوبي", "الشمالي",
    "الشرقي", "الغربي", "العلوي", "السفلي", "الاعلي", "الاسفل",
  ]
  /// السابق، المقابل، المماثل، النهائي (previous, same, final)
  private static let behindQuarter: WordSet = [
    "السابق", "الماضي", "الحالي", "المقبل", "القادم", "التالي", "المنصرم",
    "المقابل", "المماثل", "المقارن", "نفسه", "ذاته", "نهائي", "النهائي",
    "سنوي", "سنويه", "السنوي", "السنويه", "سنويا",
  ]

  private static let times: WordSet = [
    "هذا", "خلال", "في", "منذ", "عن", "نهايه", "بنهايه", "بدايه", "مطلع",
    "طوال",
  ]

  /// «مقاعده الـ34» (its 34 seats): digits behind the article.
  func isBehindArticle(_ figure: Figure, _ run: WordRun) -> Bool {
    let first = figure.words.lowerBound
    guard figure.hasDigits, first > 0, run.words[first - 1].folded == "ال"
    else { return false }
    // A tatweel may stand between the two: «الـ34».
    let end = run.words[first - 1].utf8.upperBound
    return run.bytes[end..<run.words[first].utf8.lowerBound]
      .elementsEqual("ـ".utf8) || run.words[first].isGlued
  }

  /// «إن1», GPT-4, «كوفيد-19»: digits glued to letters before them.
  private func isGluedToName(_ first: Int, _ run: WordRun) -> Bool {
    let words = run.words
    guard words[first].isGlued else { return false }
    let before = words[first - 1]
    if before.kind == .arabic || before.kind == .latin || before.kind == .other
    {
      return !Self.proclitics.contains(before.folded)
        && units.currencySign(before) == nil
    }
    let isHyphen = before.folded == "-" || before.folded == "‑"
    guard isHyphen, before.isGlued, first > 1 else { return false }
    return words[first - 2].kind != .mark && words[first - 2].kind != .digits
      && !Self.proclitics.contains(words[first - 2].folded)
  }

  /// و ف ب ل ك ال (and, so, by, for, like, the) may be glued to digits.
  private static let proclitics: WordSet = [
    "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "وب", "ول", "فال",
    "us",
  ]

  /// `1.` or `(1)` at the head of a line.
  private func isListNumber(_ figure: Figure, _ run: WordRun) -> Bool {
    let next = figure.words.upperBound
    guard figure.hasDigits, figure.words.count == 1, figure.value < 100,
      run.words.indices.contains(next), run.words[next].isGlued
    else { return false }
    let isFirst =
      figure.words.lowerBound == 0
      || (figure.words.lowerBound == 1 && run.words[0].folded == "(")
    guard isFirst else { return false }
    return [".", ")", "-", "–", "/"].contains(run.words[next].folded)
      && !(run.words.indices.contains(next + 1)
        && run.words[next + 1].kind == .digits && run.words[next + 1].isGlued)
  }

  /// Whether a figure belongs to digits before it: 17-5-2024, 10:30.
  func continuesDigits(_ figure: Figure, _ run: WordRun) -> Bool {
    let first = figure.words.lowerBound
    guard first > 1, run.words[first].isGlued else { return false }
    return run.words[first - 1].kind == .mark && run.words[first - 1].isGlued
      && run.words[first - 2].kind == .digits
  }
}
