/// How figures of a sentence bear on each other.
extension QuantityAnnotator {
  /// Adds «ونصف» (and a half) to the measure before it: «3 كيلوغرامات ونصف»,
  /// «شهرين ونصف الشهر», «ساعة وربع».
  func mergeFractions(_ drafts: inout [QuantityDraft], _ run: WordRun) {
    var index = 0
    while index + 1 < drafts.count {
      let (whole, part) = (drafts[index], drafts[index + 1])
      if let number = whole.number, let share = part.number, part.isFraction,
        !whole.isFraction, let unit = whole.unit, unit != "person",
        unit != "item", unit != "ratio",
        part.unit == unit || part.unit == "ratio",
        part.words.lowerBound == whole.words.upperBound,
        run.words[part.words.lowerBound].folded.hasPrefix("و")
      {
        drafts[index].value = .number(number + share * whole.scale)
        drafts[index].words =
          whole.words.lowerBound..<part.words.upperBound
        drafts[index].period = part.period
        drafts.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// Makes a share of «ثلاث وظائف من كل خمس» (three jobs of every five).
  func mergeShares(_ drafts: inout [QuantityDraft], _ run: WordRun) {
    var index = 0
    while index + 1 < drafts.count {
      let (part, whole) = (drafts[index], drafts[index + 1])
      let between = part.words.upperBound..<whole.figure.lowerBound
      if between.count == 2, let number = part.number, let all = whole.number,
        number < all, part.unit == "item" || part.unit == "person",
        Self.ofEvery.contains(run.words[between.upperBound - 1].folded),
        ["من", "in", "of"].contains(run.words[between.lowerBound].folded)
      {
        drafts[index].value = .number(number / all)
        drafts[index].unit = "ratio"
        drafts[index].noun = nil
        drafts[index].words = part.words.lowerBound..<whole.words.upperBound
        drafts.remove(at: index + 1)
      }
      index += 1
    }
  }

  private static let ofEvery: WordSet = ["كل", "every"]

  /// Makes one quantity of «بين 20 و30 عاما», «من 5 إلى 10 بالمئة», `5-10 %`.
  func mergeRanges(_ drafts: inout [QuantityDraft], _ run: WordRun) {
    var index = 0
    while index + 1 < drafts.count {
      if let range = range(drafts[index], drafts[index + 1], run) {
        drafts.replaceSubrange(index...index + 1, with: [range])
      }
      index += 1
    }
  }

  private func range(
    _ low: QuantityDraft, _ high: QuantityDraft, _ run: WordRun
  ) -> QuantityDraft? {
    guard let from = low.number, let to = high.number, let unit = high.unit,
      low.unit == nil || low.unit == unit, unit != "ratio",
      low.period == nil
    else { return nil }
    guard !isYear(low, beside: to, run),
      let start = rangeStart(low, high, run)
    else { return nil }
    let lower =
      low.scale == 1 && from * high.scale < to
      ? from * high.scale : from
    guard lower < to else { return nil }
    var range = high
    range.value = .range(lower, to)
    range.figure = low.figure.lowerBound..<high.figure.upperBound
    range.words = start..<high.words.upperBound
    range.isApproximate = low.isApproximate || high.isApproximate
    range.qualifier = low.qualifier ?? high.qualifier
    return range
  }

  /// “in 2015 to $221bn”: a year is no end of a range or change.
  private func isYear(
    _ draft: QuantityDraft, beside other: Double, _ run: WordRun
  ) -> Bool {
    guard draft.unit == nil, let value = draft.number, draft.figure.count == 1,
      value >= 1900, value <= 2100, value == value.rounded()
    else { return false }
    if other > 2 * value || other < value / 2 { return true }
    let first = draft.words.lowerBound
    return first > 1 && run.words[first - 1].folded == "من"
      && calendar.isPartOfYear(run, at: first - 2)
  }

  /// The first word of a range, if the words between two figures make one.
  private func rangeStart(
    _ low: QuantityDraft, _ high: QuantityDraft, _ run: WordRun
  ) -> Int? {
    let words = run.words
    let between = low.words.upperBound..<high.words.lowerBound
    let first = low.words.lowerBound
    let before = first > 0 ? words[first - 1].folded : ""
    if between.count <= 1, before.hasSuffix("بين") || before == "between" {
      let link = between.first.map { words[$0].folded }
      let second = words[high.figure.lowerBound].folded
      guard link == "و" || link == "and" || link == nil && second.hasPrefix("و")
      else { return nil }
      return first - 1
    }
    guard between.count == 1, let link = between.first else { return nil }
    switch words[link].folded {
    case "الي", "حتي", "to":  // ilā, ḥattā
      // «من 40 % إلى 30 %» is a change between two figures.
      return low.unit == nil ? first : nil
    case "or":
      return low.unit == nil && !low.isFraction ? first : nil
    case "-", "–", "—", "ـ":
      return words[link].isGlued || low.unit == nil ? first : nil
    default:
      return nil
    }
  }

  /// Gives a figure whose unit was dropped the unit of an earlier figure, if
  /// the two stand in parallel.
  func inheritUnit(
    _ drafts: inout [QuantityDraft], _ index: Int, _ run: WordRun
  ) {
    let draft = drafts[index]
    if isSubject(draft, run),
      drafts[..<index].last(where: {
        $0.unit != nil && $0.unit != "year"
      })?.unit == "person"
    {
      drafts[index].unit = "person"
      return
    }
    if let pair = changePair(drafts, index, run) {
      drafts[index].unit = pair
      return
    }
    guard index > 0 else { return }
    if inheritNoun(&drafts, index, run) { return }
    let earlier = drafts[..<index].last { $0.unit != nil }
    guard let earlier, let unit = earlier.unit, unit != "item" else { return }
    if draft.scale > 1, earlier.scale > 1, unit != "percent", unit != "ratio" {
      drafts[index].unit = unit
    } else if isAlone(draft, run), unit == "ratio" || unit == "percent",
      let number = draft.number, number > 1, number <= 100,
      draft.words.lowerBound - earlier.words.upperBound <= 5
    {
      drafts[index].unit = "percent"
    } else if let inherited = parallelUnit(drafts, index, run) {
      drafts[index].unit = inherited
    }
  }

  /// «171 صوتا مقابل 129», “52 votes to 48”: the second of two counts that
  /// stand against each other.
  private func inheritNoun(
    _ drafts: inout [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> Bool {
    let (earlier, draft) = (drafts[index - 1], drafts[index])
    guard !draft.isFraction, let unit = earlier.unit, unit != "ratio",
      draft.scale == 1 || unit == "item",
      !isYear(draft, beside: earlier.number ?? 0, run),
      stands(alone: draft.words.upperBound, run)
    else { return false }
    let between = earlier.words.upperBound..<draft.words.lowerBound
    guard let link = between.last, between.count <= 3 else { return false }
    let word = run.words[link].folded
    let isAgainst = cues.parallels[word] == false
    let isScore = word == "to" && between.count == 1 && unit == "item"
    guard isAgainst || isScore else { return false }
    drafts[index].unit = unit
    drafts[index].noun = earlier.noun
    return true
  }

  /// “17 people died and more than 900 were treated”: a figure alone before
  /// the verb.
  private func isSubject(_ draft: QuantityDraft, _ run: WordRun) -> Bool {
    let next = draft.words.upperBound
    return run.words.indices.contains(next)
      && ["were", "are", "have", "had", "others"].contains(
        run.words[next].folded)
  }

  /// «من 30 إلى 20 بالمئة»: the first of two figures lost its unit.
  private func changePair(
    _ drafts: [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> String? {
    guard index + 1 < drafts.count, let unit = drafts[index + 1].unit,
      !isYear(drafts[index], beside: drafts[index + 1].number ?? 0, run)
    else { return nil }
    let first = drafts[index].words.lowerBound
    let between =
      drafts[index].words.upperBound..<drafts[index + 1].words.lowerBound
    guard first > 0, between.count == 1, let link = between.first else {
      return nil
    }
    let before = run.words[first - 1].folded
    let isPair =
      (before == "من" && run.words[link].folded == "الي")
      || (before == "from" && run.words[link].folded == "to")
    return isPair ? unit : nil
  }

  /// Whether a figure stands alone in brackets.
  private func isAlone(_ draft: QuantityDraft, _ run: WordRun) -> Bool {
    let first = draft.words.lowerBound
    let next = draft.words.upperBound
    return first > 0 && run.words.indices.contains(next)
      && run.words[first - 1].folded == "(" && run.words[next].folded == ")"
  }

  /// «بمقدار 40 % … وبمقدار 15».
  private func parallelUnit(
    _ drafts: [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> String? {
    guard let word = cueBefore(drafts[index], run),
      let needsSame = cues.parallels[word]
    else { return nil }
    return drafts[..<index].last {
      $0.unit != nil && (!needsSame || cueBefore($0, run) == word)
    }?.unit
  }

  private func cueBefore(
    _ draft: QuantityDraft, _ run: WordRun
  ) -> FoldedWord? {
    let first = draft.words.lowerBound
    guard first > 0 else { return nil }
    let word = run.words[first - 1].folded
    if cues.parallels[word] != nil { return word }
    return word.hasPrefix("و") ? word.dropFirst() : word
  }
}
