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
  func isYear(
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
}
