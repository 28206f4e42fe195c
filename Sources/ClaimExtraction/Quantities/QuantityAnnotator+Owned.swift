/// Shares of what a pronoun names, and numbers behind the noun they count.
extension QuantityAnnotator {
  private static let shares: [(word: FoldedWord, value: Double)] = [
    ("نصف", 0.5), ("ثلث", 1 / 3.0), ("ثلثا", 2 / 3.0), ("ثلثي", 2 / 3.0),
    ("ربع", 0.25),
  ]
  /// ḍiʿf, ḍiʿfay (double)
  private static let multiples: WordSet = ["ضعف", "ضعفي", "بضعفي"]
  static let pronouns: [FoldedWord] = ["هما", "ها", "هم", "هن", "ه"]

  /// «ثلثهم» (a third of them), «بثلثيها» (by two thirds of it).
  func addOwnedShares(to figures: inout [Figure], _ run: WordRun) {
    var found: [Figure] = []
    for (index, word) in run.words.enumerated() where word.kind == .arabic {
      guard
        let value = run.facts.indices.contains(index)
          ? run.facts[index].share : Self.ownedShare(word.folded),
        value < 1 || isMultiple(index, run),
        !figures.contains(where: { $0.words.contains(index) })
      else { continue }
      found.append(
        Figure(
          words: index..<index + 1, value: value, isVague: false,
          isFraction: value < 1, isDefinite: false, hasDigits: false,
          hasScale: false, unit: "ratio"))
    }
    Figure.add(found, to: &figures)
  }

  /// «أكثر من ضعف الحد» (more than double the limit), «ضعف ما كان» (double what
  /// it was): «ضعف» alone may be weakness; «ضعفي» (double) may not.
  private func isMultiple(_ index: Int, _ run: WordRun) -> Bool {
    guard index > 0, run.words.indices.contains(index + 1),
      run.words[index + 1].kind == .arabic
    else { return false }
    return run.words[index].folded != "ضعف"
      || run.words[index + 1].folded == "ما"
      || isBehindBound(index, run)
  }

  /// «أقل من العشر» (less than a tenth), «بنحو الخمس» (by about a fifth).
  func readDefiniteShare(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    let first = figure.words.lowerBound
    guard figure.isDefinite, figure.words.count == 1, first > 0,
      let over = Self.fractions[run.words[first].folded],
      Self.amounting.contains(run.words[first - 1].folded)
        || (run.words[first - 1].folded == "الي" || isBehindBound(first, run))
          && stands(alone: figure.words.upperBound, run)
    else { return }
    draft.value = .number(1 / over)
    draft.unit = "ratio"
    draft.isFraction = true
  }

  /// بمقدار، بنسبة، بواقع (by): what follows is a share.
  private static let amounting: WordSet = ["بمقدار", "بنسبه", "بواقع", "بقدر"]

  /// al-khums (the fifth) … al-ʿushr (the tenth)
  private static let fractions: WordMap<Double> = {
    var fractions = WordMap<Double>()
    for (word, over) in [
      ("الخمس", 5.0), ("السبع", 7), ("الثمن", 8), ("التسع", 9), ("العشر", 10),
    ] { fractions[FoldedWord(word)] = over }
    return fractions
  }()

  /// The share of what a pronoun names that a folded word says, or how many
  /// times as much.
  static func ownedShare(_ word: FoldedWord) -> Double? {
    if multiples.contains(word) { return 2 }
    guard let pronoun = pronouns.first(where: { word.hasSuffix($0) }) else {
      return nil
    }
    let owned = word.dropLast(pronoun.count)
    // ب (by), ل (to), و (and) joined to it
    for noun in [owned, owned.dropFirst()] {
      if noun != owned, !["ب", "ل", "و"].contains(where: owned.hasPrefix) {
        continue
      }
      if let share = shares.first(where: { $0.word == noun }) {
        return share.value
      }
    }
    return nil
  }

  /// «التسعة أشهر الأولى» (the first nine months): a number with the article
  /// that counts an indefinite measure behind it.
  func isBeforeNoun(_ figure: Figure, _ run: WordRun) -> Bool {
    let next = figure.words.upperBound
    return run.words.indices.contains(next)
      && run.words[next].kind == .arabic
      && !run.words[next].folded.isDefinite
      && units.match(run, at: next, counting: figure.value) != nil
  }

  /// «ورثته الأحد عشر» (his eleven heirs), «الدول الخمس» (the five states):
  /// a number with the article counts the noun before it.
  func readNounBefore(_ draft: inout QuantityDraft, _ run: WordRun) {
    var index = draft.words.lowerBound - 1
    // «مقاعده الـ34»: the article stands alone before digits.
    if index > 0, run.words[index].folded == "ال" { index -= 1 }
    guard index >= 0, case .number(var value) = draft.value,
      run.words[index].kind == .arabic
    else { return }
    // «الخمس» may be a fifth, or five.
    if draft.isFraction, value > 0, value <= 0.2 {
      value = (1 / value).rounded()
    }
    guard value > 2 else { return }
    // «السنوات الخمس الماضية» is a date.
    if calendar.isDirection(run, at: draft.words.upperBound),
      run.words[index].kind == .arabic,
      calendar.isPlural(run.words[index].folded.withoutArticle)
    {
      draft.isDate = true
      return
    }
    // «القوى العظمى الست»: an adjective may stand between.
    if readNoun(at: index, before: &draft, run) {
      draft.value = .number(value)
      return
    }
    guard index > 0, run.words[index].folded.isDefinite,
      run.words[index - 1].folded.isDefinite
    else { return }
    if readNoun(at: index - 1, before: &draft, run) {
      draft.value = .number(value)
    }
  }

  private func readNoun(
    at index: Int, before draft: inout QuantityDraft, _ run: WordRun
  ) -> Bool {
    guard let forms = nounForms(run.words[index].folded) else { return false }
    // «بمقاعده الـ34» (with its 34 seats)
    let nouns =
      forms
      + forms.filter { ["ب", "ل", "و", "ف"].contains(where: $0.hasPrefix) }
      .map { $0.dropFirst() }
    let measure = nouns.lazy.compactMap { units.unit(of: $0) }.first
    // Tens behind a singular are ordinals: «القرن العشرين» (the twentieth
    // century), «الرجل الخمسين» (the fiftieth man).
    let isTens =
      (draft.number ?? 0) >= 20
      && run.words[draft.figure.lowerBound].kind != .digits
    guard
      nouns.contains(where: {
        isPlural($0) || calendar.isPlural($0) || isBrokenPlural($0)
      }) || measure == "person" && !isTens
    else { return false }
    // «اثنان من الباحثين التسعة» (two of the nine researchers): the noun may
    // be in the text of the figure before.
    _ = draft.extend(from: index)
    draft.unit = measure ?? "item"
    if draft.unit == "item" {
      draft.noun = run.text(of: index..<index + 1).withoutPrintedArticle
    }
    return true
  }

  /// A noun of a measure of the broken plural: «مصانع، خنادق» (factories,
  /// trenches), «مصابيح» (lamps), «فصول» (seasons), «جبال» (mountains). Some
  /// singulars have their letters too, so it tells only beside a number.
  func isBrokenPlural(_ noun: FoldedWord) -> Bool {
    let third = noun.dropFirst(2)
    return switch noun.count {
    case 4: third.hasPrefix("ا") || third.hasPrefix("و")
    case 5, 6: third.hasPrefix("ا") && !noun.hasSuffix("ه")
    default: false
    }
  }

  /// A known or a sound plural, or a broken one of a common measure:
  /// «الدول، الأركان».
  func isPlural(_ noun: FoldedWord) -> Bool {
    cues.plurals.contains(noun) || noun.hasSuffix("ات")
      || noun.hasSuffix("ين") || noun.hasSuffix("ون")
      || noun.count == 5 && noun.hasPrefix("ا")
  }
}
