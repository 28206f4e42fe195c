/// Rates of exchange, which are told without their unit.
extension QuantityAnnotator {
  /// «استقر الين عند 152 للدولار» (the yen stood at 152 to the dollar): the
  /// number counts the currency named before it.
  func readRate(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    guard !figure.isFraction, figure.hasDigits,
      let end = endOfPrice(draft.words.upperBound, run)
        ?? endOfEnglishPrice(draft.words.upperBound, run)
    else { return }
    let first = figure.words.lowerBound
    for index in stride(from: first - 1, through: max(0, first - 12), by: -1)
    where run.words[index].kind == .arabic || run.words[index].kind == .latin {
      let word = run.words[index].folded
      guard
        let unit = units.currency(named: word)
          ?? units.unit(of: word).flatMap({ units.isCode($0) ? $0 : nil })
      else { continue }
      draft.unit = unit
      if unit == "item" {
        draft.noun = run.text(of: index..<index + 1).withoutPrintedArticle
      }
      _ = draft.extend(to: end)
      return
    }
  }

  /// “per dollar”, “to the dollar”, “against the euro”
  private func endOfEnglishPrice(_ index: Int, _ run: WordRun) -> Int? {
    var noun = index + 1
    guard run.words.indices.contains(noun),
      Self.links.contains(run.words[index].folded)
    else { return nil }
    if run.words[noun].folded == "the" { noun += 1 }
    guard run.words.indices.contains(noun),
      units.unit(of: run.words[noun].folded).map(units.isCode) == true
    else { return nil }
    return noun + 1
  }

  private static let links: WordSet = ["per", "to", "against", "a"]

  /// The end of «للدولار», «لكل دولار», «مقابل الدولار», which the price is
  /// for.
  private func endOfPrice(_ index: Int, _ run: WordRun) -> Int? {
    guard run.words.indices.contains(index) else { return nil }
    let word = run.words[index].folded
    if word.hasPrefix("لل"), units.isCurrency(word.dropFirst(2)) {
      return index + 1
    }
    guard word == "مقابل" || word == "امام" || word == "لكل",
      run.words.indices.contains(index + 1),
      units.isCurrency(run.words[index + 1].folded.withoutArticle)
    else { return nil }
    return index + 2
  }
}
