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
        || isBehindPerson(figure, run) || isTensBehindBound(figure, run)
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

  /// “My friend is 34”, “she was 58”
  private func isBehindPerson(_ figure: Figure, _ run: WordRun) -> Bool {
    let verb = figure.words.lowerBound - 1
    guard figure.hasDigits, figure.value >= 1, verb > 0,
      Self.copulas.contains(run.words[verb].folded),
      stands(alone: figure.words.upperBound, run)
    else { return false }
    let subject = run.words[verb - 1].folded
    return ["he", "she", "who"].contains(subject)
      || run.words[verb - 1].kind == .latin
        && units.unit(of: subject) == "person" && !subject.hasSuffix("s")
  }

  /// «من تجاوزوا الخمسين» (who are past fifty), «قبل الثلاثين» (before
  /// thirty); «قبل الثلاثين من الشهر» is a date.
  private func isTensBehindBound(_ figure: Figure, _ run: WordRun) -> Bool {
    let before = figure.words.lowerBound - 1
    let next = figure.words.upperBound
    guard figure.isDefinite, !figure.hasDigits, figure.words.count == 1,
      figure.value >= 20, before >= 0,
      Self.passing.contains(run.words[before].folded),
      stands(alone: next, run) || run.words[next].folded.hasPrefix("ب")
    else { return false }
    return !run.words.indices.contains(next) || run.words[next].folded != "من"
  }

  private static let passing: WordSet = [
    "تجاوز", "تجاوزت", "تجاوزوا", "تجاوزن", "يتجاوز", "تتجاوز", "بلغ", "بلغت",
    "بلغوا", "يبلغ", "ناهز", "ناهزت", "ناهزوا", "فوق", "دون", "قبل", "عتبه",
    "تخطي", "تخطت", "تخطوا", "جاوز", "جاوزت",
  ]

  // MARK: Ordinals

  /// «في الثامنة والستين» (at 68), «بلغت الحادية والخمسين» (turned 51): an
  /// ordinal alone behind these words is an age.
  func addAges(to figures: inout [Figure], _ run: WordRun) {
    var found: [Figure] = []
    for index in run.words.indices.dropFirst() {
      guard let ones = Self.ordinals[run.words[index].folded] else { continue }
      let before = run.words[index - 1].folded
      // «أطفال دون الخامسة» (children under five)
      let isAge = parts.ages.contains(before) || Self.below.contains(before)
      guard isAge || Self.reaching.contains(before) else { continue }
      let next =
        index + 1 < run.words.count ? run.words[index + 1].folded : .empty
      let tens = next == "عشره" ? 10 : Self.tens[next]
      // «سن الخامسة» (the age of five)
      guard tens != nil || isAge else { continue }
      found.append(
        Figure(
          words: index..<index + (tens == nil ? 1 : 2),
          value: Double((tens ?? 0) + ones), isVague: false,
          isFraction: false, isDefinite: false, hasDigits: false,
          hasScale: false, unit: "year"))
    }
    figures.removeAll { figure in
      found.contains { $0.words.overlaps(figure.words) }
    }
    Figure.add(found, to: &figures)
  }

  /// في، بلغ، تجاوز (at, reached, is past)
  private static let reaching: WordSet = [
    "في", "بلغ", "بلغت", "يبلغ", "تبلغ", "تجاوز", "تجاوزت", "ناهز", "ناهزت",
    "اتم", "اتمت", "عن", "دون",
  ]

  /// دون، تحت (under)
  private static let below: WordSet = ["دون", "تحت"]

  /// Whether a folded word is an ordinal that an age can begin with.
  static func isAgeOrdinal(_ word: FoldedWord) -> Bool {
    ordinals[word] != nil
  }

  /// الأولى … التاسعة (the first … the ninth), of the feminine السنة (year)
  private static let ordinals: WordMap<Int> = {
    var ordinals = WordMap<Int>()
    for (index, word) in [
      "الحاديه", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه",
      "السابعه", "الثامنه", "التاسعه", "العاشره",
    ].enumerated() { ordinals[FoldedWord(word)] = index + 1 }
    return ordinals
  }()

  /// والعشرين … والتسعين (and twentieth … and ninetieth)
  private static let tens: WordMap<Int> = {
    var tens = WordMap<Int>()
    for (index, word) in [
      "والعشرين", "والثلاثين", "والاربعين", "والخمسين", "والستين",
      "والسبعين", "والثمانين", "والتسعين",
    ].enumerated() { tens[FoldedWord(word)] = 10 * (index + 2) }
    return tens
  }()

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
