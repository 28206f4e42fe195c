/// Dates told by a season, a part of the year or a day in words.
extension DateReader {
  /// «الخريف المقبل», «هذا الصيف», “next spring”, “by the summer”.
  func season(at index: Int) -> Reading? {
    if run.words[index].kind == .latin { return englishSeason(at: index) }
    if has(index, .demonstrative), let season = seasonName(index + 1),
      run.words[index + 1].folded.isDefinite
    {
      return reading(season, 0, index..<index + 2)
    }
    guard let season = seasonName(index), run.words[index].kind == .arabic,
      let way = direction(index + 1)
    else { return nil }
    return reading(season, way, index..<index + 2)
  }

  private func englishSeason(at index: Int) -> Reading? {
    if let way = direction(index), let season = seasonName(index + 1) {
      return reading(season, way, index..<index + 2)
    }
    guard has(index, .deadline) else { return nil }
    var start = index + 1
    if run.words.indices.contains(start), run.words[start].folded == "the" {
      start += 1
    }
    // “in spring 2024” is told with its year.
    guard let season = seasonName(start), yearNumber(start + 1) == nil,
      !has(start + 1, .of)
    else { return nil }
    return reading(season, 1, index + 1..<start + 1)
  }

  private func seasonName(_ index: Int) -> String? {
    role(index) {
      if case .year(let suffix) = $0, !suffix.isEmpty { suffix } else { nil }
    }
  }

  private func reading(
    _ season: String, _ way: Int, _ words: Range<Int>
  ) -> Reading {
    Reading(
      words: words,
      value: way == 0
        ? published.map { $0.isoYear + season } : nil,
      relative: true, unit: "M")
  }

  /// «نهاية العام», «بداية الشهر», “the end of the year”: the unit of time
  /// that the article stands in.
  func currentUnit(at index: Int) -> Reading? {
    guard index < run.words.count else { return nil }
    let unit: Character? = role(index) {
      if case .unit(let unit, count: 1) = $0 { unit } else { nil }
    }
    guard let unit, unit != "D" else { return nil }
    let word = run.words[index]
    let isThis =
      word.kind == .latin
      ? index > 0 && run.words[index - 1].folded == "the"
      : word.folded.isDefinite
    // «نهاية العام الدراسي» (of the school year) is another's.
    guard isThis, direction(index + 1) == nil else { return nil }
    return Reading(
      words: index..<index + 1,
      value: published.flatMap { now in
        switch unit {
        case "Y": now.isoYear
        case "M": now.isoMonth
        default: nil
        }
      }, relative: true, unit: unit)
  }

  /// «في الربع الأول» (in the first quarter), without a year.
  func barePart(at index: Int) -> Reading? {
    guard has(index - 1, .preposition), run.words[index].kind == .arabic,
      run.words[index].folded.isDefinite,
      let (tag, number, next) = partName(at: index), tag == "Q",
      !has(next, .of)
    else { return nil }
    return Reading(
      words: index..<next,
      value: published.map { "\($0.isoYear)-\(tag)\(number)" },
      relative: true, unit: "M")
  }

  /// «السابع من شعبان», «الحادي والعشرين من مارس الماضي».
  func ordinalDay(at index: Int) -> Reading? {
    guard run.words[index].kind == .arabic,
      let first = ordinal(index)
    else { return nil }
    var day = first
    var next = index + 1
    if next < run.words.count, let more = tens(run.words[next].folded) {
      day += more
      next += 1
    }
    guard has(next, .of), (1...31).contains(day),
      var reading = month(at: next + 1, day: day)
    else { return nil }
    reading.words = index..<reading.words.upperBound
    return reading
  }

  private func ordinal(_ index: Int) -> Int? {
    if let tens = tens(run.words[index].folded) { return tens }
    return role(index) {
      if case .ordinal(let number) = $0 { number } else { nil }
    }
  }

  /// «عشر» in «الثاني عشر», «والعشرين», «الثلاثين».
  private func tens(_ word: FoldedWord) -> Int? {
    switch word {
    case "عشر": 10
    case "والعشرين", "والعشرون", "العشرين", "العشرون": 20
    case "والثلاثين", "والثلاثون", "الثلاثين", "الثلاثون": 30
    default: nil
    }
  }

  /// «أعلن الأربعاء» (announced on Wednesday): the name of a weekday alone;
  /// «الاثنين» may be “the two”, «الجمعة» a prayer and «الأحد» an eleven.
  func isPlainly(_ weekday: Int, _ index: Int) -> Bool {
    guard run.words[index].folded.isDefinite else { return false }
    let next = index + 1 < run.words.count ? run.words[index + 1].folded : ""
    let before = index > 0 ? run.words[index - 1].folded : ""
    switch weekday {
    // «الاثنين» is also “the two”: «أعلن الاتحاد، الاثنين، …» (on Monday)
    case 1, 5:
      return index > 0 && run.words[index - 1].kind == .mark
        && index + 1 < run.words.count && run.words[index + 1].kind == .mark
    case 7: return next != "عشر" && !before.hasSuffix("ه")
    default: return true
    }
  }

  /// Whether “last” is a verb.
  func isVerb(_ index: Int) -> Bool {
    guard index > 0, run.words[index].folded == "last" else { return false }
    switch run.words[index - 1].folded {
    case "to", "will", "can", "would", "may", "could", "should", "might", "not":
      return true
    default: return false
    }
  }
}
