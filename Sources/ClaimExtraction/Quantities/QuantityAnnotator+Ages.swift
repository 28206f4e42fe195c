/// English ages without a word for years.
extension QuantityAnnotator {
  private static let ages: WordSet = ["aged", "age", "ages"]
  /// What may stand between “aged” and a figure.
  private static let links: WordSet = [
    "between", "and", "to", "from", "-", "–", "of", "under", "over", "up",
    "about",
  ]

  /// “aged between six and twelve”, “Ellen Marsh, 58, …”: years.
  func readAge(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    guard !figure.isFraction, !figure.isVague, figure.value < 125,
      isBehindAged(figure, run) || isApposition(figure, run)
    else { return }
    draft.unit = "year"
  }

  private func isBehindAged(_ figure: Figure, _ run: WordRun) -> Bool {
    let first = figure.words.lowerBound
    for index in stride(from: first - 1, through: max(0, first - 5), by: -1) {
      let word = run.words[index]
      if Self.ages.contains(word.folded) { return true }
      let isNumber = word.kind == .digits || index == first - 2
      guard isNumber || Self.links.contains(word.folded) else { return false }
    }
    return false
  }

  /// Between commas behind a name.
  private func isApposition(_ figure: Figure, _ run: WordRun) -> Bool {
    let first = figure.words.lowerBound
    let next = figure.words.upperBound
    guard figure.hasDigits, figure.words.count == 1, first > 1,
      run.words.indices.contains(next), run.words[first - 1].folded == ",",
      run.words[next].folded == ",", run.words[first - 2].kind == .latin
    else { return false }
    let byte = run.bytes[run.words[first - 2].utf8.lowerBound]
    return (0x41...0x5A).contains(byte)
  }
}
