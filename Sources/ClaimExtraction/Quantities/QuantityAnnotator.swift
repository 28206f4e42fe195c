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
  let units = UnitTable.shared
  let cues = FigureCues()
  let parts = QuantityParts()
  let calendar = CalendarWords.shared

  /// An annotator with the words that ship with Isnad.
  init() {}

  /// The quantities of a sentence, in order.
  func quantities(in run: WordRun) -> [Quantity] {
    guard run.facts.isEmpty || run.facts.contains(where: \.mayBeQuantity)
    else { return [] }
    var figures = Figure.all(in: run).filter { !isName($0, run) }
    addDuals(to: &figures, run)
    addOwnedShares(to: &figures, run)
    addAges(to: &figures, run)
    // «الاثنين» is Monday or “the two”.
    figures.removeAll { $0.isDefinite && $0.value == 2 && !$0.hasDigits }
    figures.removeAll { isNoShare($0, run) }
    guard !figures.isEmpty else { return [] }
    var drafts: [QuantityDraft] = []
    for (index, figure) in figures.enumerated() {
      let next = index + 1 < figures.count ? figures[index + 1].words : nil
      let start = drafts.last?.words.upperBound ?? 0
      let room = start..<(next?.lowerBound ?? run.words.count)
      if let draft = draft(of: figure, room, run) { drafts.append(draft) }
    }
    mergeFractions(&drafts, run)
    mergeParts(&drafts, run)
    addSingleWholes(&drafts, run)
    addSingleEnds(&drafts, run)
    readThem(&drafts, run)
    mergeShares(&drafts, run)
    mergeRanges(&drafts, run)
    for index in drafts.indices where drafts[index].unit == nil {
      inheritUnit(&drafts, index, run)
      readLarge(&drafts[index], run)
    }
    // «أعمارهم بين 18 و25»: both ends have their unit from elsewhere.
    mergeRanges(&drafts, run)
    for index in drafts.indices { readThousands(&drafts[index], run) }
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

  private func draft(
    of figure: Figure, _ room: Range<Int>, _ run: WordRun
  ) -> QuantityDraft? {
    var draft = QuantityDraft(
      figure: figure.words, words: figure.words,
      value: figure.isVague ? .atLeast(figure.value) : .number(figure.value),
      unit: figure.unit, room: room, isFraction: figure.isFraction,
      scale: figure.scale)
    if figure.unit != nil {
      readHalf(&draft, run)
    } else {
      if figure.isDefinite || isBehindArticle(figure, run),
        !isBeforeNoun(figure, run)
      {
        readNounBefore(&draft, run)
      } else if figure.value == 1, !figure.hasDigits {
        readSingle(&draft, run)
      }
      if draft.unit == nil { readDefiniteShare(&draft, figure, run) }
      if draft.isDate { return nil }
      if draft.unit == nil { readUnit(&draft, figure, run) }
      if draft.unit == nil, figure.isDefinite, !figure.isVague { return nil }
      if figure.value == 1, !figure.hasDigits, draft.unit == nil,
        !opensRange(draft, run)
      {
        return nil
      }
    }
    readWordsAfter(&draft, run)
    readWordsBefore(&draft, run)
    return draft
  }

  /// “one to two per cent”
  private func opensRange(_ draft: QuantityDraft, _ run: WordRun) -> Bool {
    let to = draft.words.upperBound
    return draft.room.upperBound == to + 1 && to + 1 < run.words.count
      && run.words[to].folded == "to"
  }

  private func readUnit(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    readSignBefore(&draft, run)
    if draft.unit == nil, readNounAndShare(&draft, figure, run) { return }
    if draft.unit == nil { readUnitAfter(&draft, figure, run) }
    if draft.unit == "person", figure.isFraction, !figure.hasScale {
      // «نصف السكان» (half of the people) is a share, not half a person.
      draft.unit = nil
      draft.words = figure.words
    }
    if draft.unit == nil { readOfThem(&draft, run) }
    if draft.unit == nil { readRate(&draft, figure, run) }
    if draft.unit == nil { readAge(&draft, figure, run) }
    if draft.unit == nil { readCountedNoun(&draft, figure, run) }
    if draft.unit == nil { readPart(&draft, figure, run) }
    if draft.unit == nil, figure.isFraction { readRatio(&draft, figure, run) }
  }

  /// «سنتين» (two years) and other duals of measures.
  private func addDuals(to figures: inout [Figure], _ run: WordRun) {
    var found: [Figure] = []
    for (index, word) in run.words.enumerated() {
      guard let dual = dual(word, run, at: index),
        !figures.contains(where: { $0.words.contains(index) })
      else { continue }
      found.append(
        Figure(
          words: index..<index + 1,
          value: 2 * dual.share.times / dual.share.over, isVague: false,
          isFraction: false, isDefinite: false, hasDigits: false,
          hasScale: false, unit: dual.unit))
    }
    Figure.add(found, to: &figures)
  }

  private func dual(
    _ word: Word, _ run: WordRun, at index: Int
  ) -> UnitTable.Match? {
    if run.facts.indices.contains(index), !run.facts[index].isDual {
      return nil
    }
    guard word.kind == .arabic, word.utf8.count >= UnitTable.leastDualLength
    else { return nil }
    return units.dual(word.folded)
  }

  /// «سنتين ونصف» (two years and a half).
  private func readHalf(_ draft: inout QuantityDraft, _ run: WordRun) {
    let next = draft.words.upperBound
    guard run.words.indices.contains(next),
      run.words[next].folded == "ونصف", draft.extend(to: next + 1)
    else { return }
    draft.value = .number(2.5)
  }
}
