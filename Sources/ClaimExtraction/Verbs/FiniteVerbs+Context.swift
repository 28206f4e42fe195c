/// Words that are verbs, or none, by what stands around them.
extension FiniteVerbs {
  /// «ضمان تنوع وتعدد المصادر» (that sources are varied and many): behind a bare
  /// noun that a verb's letters spell too, and before the noun that both are
  /// in construct with.
  func joinsNoun(_ index: Int, _ run: WordRun) -> Bool {
    guard index > 1, index + 1 < run.words.count,
      run.words[index + 1].folded.isDefinite,
      run.words[index - 1].kind == .arabic
    else { return false }
    // «بحث تبادل الأدوية ووقف الإضراب» (discussed trading medicines and ending
    // the strike): a verbal noun in construct stands before و.
    if run.words[index - 1].folded.isDefinite {
      let noun = run.words[index - 2].folded
      return index > 2 && run.words[index].folded.hasPrefix("و")
        && (events.contains(noun)
          || noun.hasPrefix("ت") && noun.count == 5
            && spelled(run, at: index - 2)?.isNounLike == true)
    }
    guard
      let before = spelled(run, at: index - 1), before.isNounLike,
      !before.hasConjunction
    else { return false }
    return run.words[index - 2].kind != .mark
  }

  /// «تعاني المنطقة من رداءة الطرق، نقص الكهرباء، …» (suffers from bad roads, a
  /// lack of power, …): behind a comma and a phrase of the same build, under
  /// the verb before it.
  func goesOnListing(
    _ index: Int, _ run: WordRun, _ certain: [Bool]
  ) -> Bool {
    guard index > 3, index + 1 < run.words.count,
      Self.commas.contains(run.words[index - 1].folded),
      run.words[index + 1].folded.isDefinite,
      run.words[index - 2].folded.isDefinite,
      run.words[index - 3].kind == .arabic,
      !run.words[index - 3].folded.isDefinite,
      governing[run.words[index - 3].folded] == nil
    else { return false }
    return certain[..<index].contains(true)
      && (governing[run.words[index - 4].folded] == .noun
        || goesOnListing(index - 3, run, certain))
  }

  private static let commas: WordSet = ["،", ","]

  /// «وعبر المدرب عن رضاه» (the coach expressed his satisfaction), not «عبر
  /// الحدود» (across the border): at the head of a clause, with عن behind its
  /// subject.
  func expressing(_ run: WordRun, at index: Int) -> VerbForm? {
    let word = run.words[index].folded
    guard word == Self.express || word == Self.andExpress,
      index == 0
        || word == Self.andExpress && run.words[index - 1].kind == .mark,
      let about = run.words[(index + 1)...].prefix(9).first(where: {
        $0.kind == .mark || $0.folded == "عن"
      }), about.kind != .mark
    else { return nil }
    var form = VerbForm(lemma: Self.express, tense: .perfect)
    form.hasConjunction = word == Self.andExpress
    return form
  }

  private static let express: FoldedWord = "عبر"

  private static let andExpress: FoldedWord = "وعبر"
}
