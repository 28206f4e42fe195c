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

  /// Adds «ساعة وعشر دقائق» (an hour and ten minutes), «528 دينارا و320 مليما»
  /// (528 dinars and 320 millimes) up: times and weights in the smaller unit.
  func mergeParts(_ drafts: inout [QuantityDraft], _ run: WordRun) {
    var index = 0
    while index + 1 < drafts.count {
      let (whole, part) = (drafts[index], drafts[index + 1])
      if let number = whole.number, let rest = part.number,
        let unit = part.unit, isJoined(part, to: whole.words.upperBound, run),
        let factor = Self.parts[(whole.unit ?? "") + " " + unit]
          ?? (isCurrency(whole, of: unit) && rest < 1 ? 1 : nil)
      {
        drafts[index].value = .number(number * factor + rest)
        drafts[index].unit = unit
        drafts[index].words = whole.words.lowerBound..<part.words.upperBound
        drafts[index].period = part.period
        drafts.remove(at: index + 1)
      } else {
        index += 1
      }
    }
  }

  /// Whether و alone stands between a place and a quantity.
  private func isJoined(
    _ part: QuantityDraft, to end: Int, _ run: WordRun
  ) -> Bool {
    let first = part.words.lowerBound
    return first == end && run.words[first].folded.hasPrefix("و")
      || first == end + 1 && run.words[end].folded == "و"
  }

  /// Whether an amount is in a currency, or in one of its name.
  private func isCurrency(_ draft: QuantityDraft, of code: String) -> Bool {
    units.isCode(code)
      && (draft.unit == code
        || draft.noun.flatMap { FoldedWord(firstOf: $0) }.map {
          units.isCurrency($0)
        } ?? false)
  }

  /// «ساعة وعشر دقائق» (an hour and ten minutes): one of the larger unit
  /// stands without a number.
  func addSingleWholes(_ drafts: inout [QuantityDraft], _ run: WordRun) {
    for index in drafts.indices {
      let draft = drafts[index]
      let first = draft.words.lowerBound
      guard let number = draft.number, let unit = draft.unit, first > 0,
        let noun = [first - 1, first - 2].first(where: {
          $0 >= draft.room.lowerBound && isJoined(draft, to: $0 + 1, run)
        }), let whole = measure(run.words[noun].folded),
        let factor = Self.parts[whole + " " + unit],
        drafts[index].extend(from: noun)
      else { continue }
      drafts[index].value = .number(factor + number)
    }
  }

  /// «بين نصف ساعة وساعة» (between half an hour and an hour): one of the unit
  /// without a number ends a range.
  func addSingleEnds(_ drafts: inout [QuantityDraft], _ run: WordRun) {
    for index in drafts.indices {
      let draft = drafts[index]
      let (first, next) = (draft.words.lowerBound, draft.words.upperBound)
      guard let number = draft.number, let unit = draft.unit, first > 0,
        next < draft.room.upperBound
      else { continue }
      let before = run.words[first - 1].folded
      let end = run.words[next].folded
      if number < 1, before == "بين", end.hasPrefix("و"),
        measure(end.dropFirst()) == unit, drafts[index].extend(to: next + 1)
      {
        drafts[index].value = .range(number, 1)
      } else if number > 1, first > 1, isJoined(draft, to: first, run),
        run.words[first - 2].folded == "بين", measure(before) == unit,
        drafts[index].extend(from: first - 1)
      {
        drafts[index].value = .range(1, number)
      }
    }
  }

  /// How many of a smaller unit one of a larger has.
  private static let parts: [String: Double] = [
    "day hour": 24, "hour minute": 60, "minute second": 60, "week day": 7,
    "year month": 12, "tonne kg": 1000, "kg g": 1000, "km m": 1000,
    "m cm": 100,
  ]

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
  /// «32.200 من العمال» (32,200 of the workers), «1.216 حادثا»: people and
  /// things are whole, so that a dot before three digits groups them, as papers
  /// of the Maghreb and Iraq print it.
  func readThousands(_ draft: inout QuantityDraft, _ run: WordRun) {
    guard
      draft.unit == "person" || draft.unit == "item" && !isMeasured(draft, run),
      draft.figure.count == 1, case .number(let value) = draft.value,
      value >= 1, value < 1000
    else { return }
    let digits = run.bytes[run.words[draft.figure.lowerBound].utf8]
    guard let dot = digits.firstIndex(of: UInt8(ascii: ".")),
      digits.endIndex - dot == 4,
      digits.distance(from: digits.startIndex, to: dot) < 4
    else { return }
    draft.value = .number((value * 1000).rounded())
  }

  /// Whether a unit of measure stands behind the figure: «8.778 هكتار».
  private func isMeasured(_ draft: QuantityDraft, _ run: WordRun) -> Bool {
    units.match(run, at: draft.figure.upperBound) != nil
  }

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
      // «بين 7 إلى 8 ساعات»: newspapers print إلى (to) for و (and) too.
      guard
        link == "و" || link == "and" || link == "الي"
          || link == nil && second.hasPrefix("و")
      else { return nil }
      return first - 1
    }
    guard between.count == 1, let link = between.first else { return nil }
    switch words[link].folded {
    case "الي", "حتي", "to":  // ilā, ḥattā
      // «من 40 % إلى 30 %» is a change between two figures.
      return low.unit == nil ? first : nil
    case "or", "او":
      return low.unit == nil && !low.isFraction ? first : nil
    case "-", "–", "—", "ـ":
      return words[link].isGlued || low.unit == nil ? first : nil
    default:
      return nil
    }
  }
}
