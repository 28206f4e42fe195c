/// Ages without a word for years.
extension QuantityAnnotator {
  /// What may stand between “aged” and a figure.
  private static let links: WordSet = [
    "between", "and", "to", "from", "-", "–", "of", "under", "over", "up",
    "about", "بين", "عن", "تتراوح", "يتراوح", "فوق", "دون", "تحت", "يناهز",
    "ناهز", "تجاوز", "يتجاوز", "تتجاوز", "نحو", "حوالي",
  ]

  /// «دون سن 18», “aged between six and twelve”, “Ellen Marsh, 58, …”,
  /// «معظمهم فوق 70» (most of them over 70): years.
  func readAge(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    guard !figure.isFraction, !figure.isVague, figure.value < 125,
      isBehindAged(figure, run) || isBeforeAge(draft, run)
        || isApposition(figure, run) || isBoundOfGroup(figure, run)
    else { return }
    draft.unit = "year"
  }

  private func isBehindAged(_ figure: Figure, _ run: WordRun) -> Bool {
    let first = figure.words.lowerBound
    for index in stride(from: first - 1, through: max(0, first - 5), by: -1) {
      let word = run.words[index]
      if parts.ages.contains(word.folded) {
        return word.kind == .latin || index == first - 1
          || stands(alone: figure.words.upperBound, run)
      }
      let isNumber = word.kind == .digits || index == first - 2
      guard isNumber || Self.links.contains(word.folded) else { return false }
    }
    return false
  }

  /// «الـ57 من عمره» (57 years of age).
  private func isBeforeAge(_ draft: QuantityDraft, _ run: WordRun) -> Bool {
    let next = draft.words.upperBound
    return run.words.indices.contains(next + 1)
      && run.words[next].folded == "من"
      && parts.ages.contains(run.words[next + 1].folded)
  }

  /// «معظمهم فوق 70», “most of them were over 70”: a bound on people.
  private func isBoundOfGroup(_ figure: Figure, _ run: WordRun) -> Bool {
    var before = figure.words.lowerBound - 1
    guard figure.value >= 2, before > 0,
      stands(alone: figure.words.upperBound, run),
      Self.bounds.contains(run.words[before].folded)
    else { return false }
    before -= 1
    if Self.copulas.contains(run.words[before].folded), before > 0 {
      before -= 1
    }
    return parts.groups.contains(run.words[before].folded)
  }

  private static let bounds: WordSet = [
    "فوق", "دون", "تحت", "تجاوزوا", "over", "under", "above", "below",
  ]
  private static let copulas: WordSet = ["were", "was", "are", "is"]

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
