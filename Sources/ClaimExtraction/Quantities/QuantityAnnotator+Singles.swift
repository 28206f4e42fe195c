import TextAnalysis

/// One of something, and one or two of it and a half.
extension QuantityAnnotator {
  /// «ساعة واحدة» (one hour), «بهدف واحد» (by one goal): a noun that is
  /// counted and «واحد» after it.
  func readSingle(_ draft: inout QuantityDraft, _ run: WordRun) {
    let one = draft.words.lowerBound
    // «واحدة من آلاف المرضى» (one of thousands) is a pronoun.
    guard one > 0,
      !run.words.indices.contains(one + 1)
        || run.words[one + 1].folded != "من"
    else { return }
    let isFeminine = run.words[one].folded.hasSuffix("ه")
    var index = one - 1
    // «جلسة علاج واحدة» (one session of treatment): واحدة agrees with the
    // head of the phrase.
    if isFeminine, index > 0, !isFeminineNoun(run.words[index].folded),
      run.words[index - 1].folded.hasSuffix("ه"), isNoun(index, run),
      units.unit(of: run.words[index].folded) == nil
    {
      index -= 1
    }
    let word = run.words[index].folded
    guard run.words[index].kind == .arabic,
      let unit = indefiniteUnit(word)
        ?? (isNoun(index, run) && isFeminine == isFeminineNoun(word)
          ? "item" : nil),
      draft.extend(from: index)
    else { return }
    draft.unit = unit
    if unit == "item" {
      draft.noun = run.text(of: index..<one)
    }
  }

  /// Whether an indefinite word can be what «واحد» counts: not «كل واحد»
  /// (each one), «في وقت واحد» (at one time).
  private func isNoun(_ index: Int, _ run: WordRun) -> Bool {
    let word = run.words[index].folded
    return run.words[index].kind == .arabic && word.count > 2
      && !word.isDefinite && !parts.notSingle.contains(word)
      && !StopWords.contains(word.utf8, .arabic)
      && (run.facts.isEmpty
        || run.facts[index].verb == nil && !run.facts[index].isNumberPart)
  }

  /// A word in ة, ات, or one of the feminine nouns without an ending.
  private func isFeminineNoun(_ word: FoldedWord) -> Bool {
    word.hasSuffix("ه") || word.hasSuffix("ات")
  }

  /// The unit of an indefinite noun, also after و ب ل ف.
  private func indefiniteUnit(_ word: FoldedWord) -> String? {
    guard !word.isDefinite else { return nil }
    for noun in [word, word.dropFirst()] {
      if noun != word {
        guard let first = word.first, ("وبلف" as FoldedWord).contains(first)
        else { return nil }
      }
      // «كتاب واحد» is a book, no writers.
      if let unit = units.unit(of: noun, counting: 1) { return unit }
      if cues.counted.contains(noun) || units.isCurrency(noun) {
        return "item"
      }
    }
    return nil
  }

  /// «سنة ونصف» (a year and a half), «مرتين ونصف» (two and a half times): a
  /// noun in the singular or dual, and a share of it.
  func readNounAndShare(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) -> Bool {
    let first = figure.words.lowerBound
    guard figure.isFraction, figure.words.count == 1, first > 0,
      run.words[first].folded.hasPrefix("و"),
      run.words[first - 1].kind == .arabic, let share = draft.number
    else { return false }
    let word = run.words[first - 1].folded
    let isTwice = parts.duals.contains(word)
    guard isTwice || isMeasure(word), draft.extend(from: first - 1) else {
      return false
    }
    draft.value = .number((isTwice ? 2 : 1) + share)
    draft.unit = isTwice ? "item" : indefiniteUnit(word)
    if draft.unit == "item" {
      draft.noun = run.text(of: first - 1..<first)
    }
    let next = draft.words.upperBound
    // «ساعة ونصف الساعة»
    if run.words.indices.contains(next), run.words[next].folded.isDefinite,
      units.unit(of: run.words[next].folded.dropFirst(2)) == draft.unit
    {
      _ = draft.extend(to: next + 1)
    }
    return true
  }

  /// Whether a word is the indefinite singular of a measure: «سنة», «بمتر».
  private func isMeasure(_ word: FoldedWord) -> Bool { measure(word) != nil }

  /// The unit of the indefinite singular of a measure.
  func measure(_ word: FoldedWord) -> String? {
    guard let unit = indefiniteUnit(word) else { return nil }
    let isSingular =
      unit != "person" && unit != "item" && unit != "percent"
      && !word.hasSuffix("ات") && !word.endsWithDual
    return isSingular ? unit : nil
  }
}
