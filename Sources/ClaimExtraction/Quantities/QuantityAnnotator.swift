import TextAnalysis

/// Finds the figures of a sentence with their units.
///
///     // «بلغت أكثر من 5 مليارات دولار سنويا»
///     // (came to more than 5 billion dollars a year)
///     QuantityAnnotator().quantities(in: run)
///     // value 5e9, unit USD, qualifier more_than, period year
///
/// Years, ordinals, list numbers and numbers in names are left out.
struct QuantityAnnotator: Sendable {
  let units = UnitTable()
  let cues = FigureCues()
  let calendar = CalendarWords()

  /// An annotator with the words that ship with Isnad.
  init() {}

  /// The quantities of a sentence, in order.
  func quantities(in run: WordRun) -> [Quantity] {
    let figures = Figure.all(in: run)
    var drafts = figures.compactMap { draft(of: $0, run) }
    addDuals(to: &drafts, run)
    guard !drafts.isEmpty else { return [] }
    mergeRanges(&drafts, run)
    for index in drafts.indices where drafts[index].unit == nil {
      inheritUnit(&drafts, index, run)
    }
    return drafts.compactMap { quantity($0, run) }
  }

  private func quantity(_ draft: QuantityDraft, _ run: WordRun) -> Quantity? {
    guard let unit = draft.unit else { return nil }
    return Quantity(
      text: run.text(of: draft.words), span: run.span(of: draft.words),
      value: draft.value, unit: unit, noun: draft.noun,
      approximate: draft.isApproximate, qualifier: draft.qualifier,
      period: draft.period)
  }

  private func draft(of figure: Figure, _ run: WordRun) -> QuantityDraft? {
    guard !isName(figure, run) else { return nil }
    var draft = QuantityDraft(
      figure: figure.words, words: figure.words,
      value: figure.isVague ? .atLeast(figure.value) : .number(figure.value),
      scale: figure.scale)
    readSignBefore(&draft, run)
    if draft.unit == nil { readUnitAfter(&draft, figure, run) }
    if draft.unit == nil { readCountedNoun(&draft, figure, run) }
    if draft.unit == nil, figure.isFraction { readRatio(&draft, figure, run) }
    if draft.unit == nil, figure.isDefinite { return nil }
    if figure.value == 1, !figure.hasDigits, draft.unit == nil { return nil }
    readWordsAfter(&draft, run)
    readWordsBefore(&draft, run)
    return draft
  }

  /// «سنتين» (two years) and other duals of measures.
  private func addDuals(to drafts: inout [QuantityDraft], _ run: WordRun) {
    var found: [QuantityDraft] = []
    for (index, word) in run.words.enumerated() {
      guard let unit = units.dual(word),
        !drafts.contains(where: { $0.words.contains(index) })
      else { continue }
      var draft = QuantityDraft(
        figure: index..<index + 1, words: index..<index + 1,
        value: .number(2), unit: unit)
      readHalf(&draft, run)
      readWordsAfter(&draft, run)
      readWordsBefore(&draft, run)
      found.append(draft)
    }
    guard !found.isEmpty else { return }
    drafts = (drafts + found).sorted {
      $0.words.lowerBound < $1.words.lowerBound
    }
  }

  /// «سنتين ونصف» (two years and a half).
  private func readHalf(_ draft: inout QuantityDraft, _ run: WordRun) {
    guard run.words.indices.contains(draft.words.upperBound),
      run.words[draft.words.upperBound].folded == "ونصف"
    else { return }
    draft.value = .number(2.5)
    draft.words = draft.words.lowerBound..<draft.words.upperBound + 1
  }
}
