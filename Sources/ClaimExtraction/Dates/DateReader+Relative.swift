/// Dates that count from the article's own date.
extension DateReader {
  /// «العام الماضي», «هذا الشهر», «السنوات الخمس الماضية», “last year”.
  func relativeUnit(at index: Int) -> Reading? {
    if has(index, .demonstrative), let (unit, count) = unit(index + 1),
      count == 1, run.words[index + 1].folded.hasPrefix("ال")
    {
      return resolved(unit, 0, index..<index + 2)
    }
    if let way = direction(index), run.words[index].kind == .latin {
      // “to last six weeks” is a verb.
      return isVerb(index) ? nil : englishUnit(at: index, way)
    }
    guard let (unit, count) = unit(index), run.words[index].kind == .arabic
    else { return nil }
    if let way = direction(index + 1) {
      let words = index..<index + 2
      switch count {
      case 1: return resolved(unit, way, words)
      case let count?: return span(unit, way * count, words)
      case nil: return vague(way, words)
      }
    }
    guard count == nil, let (number, end) = figure(at: index + 1),
      let way = direction(end)
    else { return nil }
    return span(unit, way * number, index..<end + 1)
  }

  /// “last year”, “past two years”, “last May”, “next Monday”.
  private func englishUnit(at index: Int, _ way: Int) -> Reading? {
    let next = index + 1
    if let (unit, count) = unit(next) {
      return count == 1
        ? resolved(unit, way, index..<next + 1)
        : vague(way, index..<next + 1)
    }
    if let (number, end) = figure(at: next), let (unit, _) = unit(end) {
      return span(unit, way * number, index..<end + 1)
    }
    if let weekday = weekdayNumber(next) {
      return day(weekday, way, index..<next + 1)
    }
    guard has(next, .month), let (month, count) = calendar.month(run, at: next)
    else { return nil }
    let value = published.flatMap { date -> String? in
      let isLater = month.number > date.month
      let year =
        way == 1
        ? (isLater ? date.year : date.year + 1)
        : way == 0 || !isLater && month.number != date.month
          ? date.year : date.year - 1
      return CivilDate(year: year, month: month.number, day: 1)?.isoMonth
    }
    return Reading(
      words: index..<next + count, value: value, relative: true, unit: "M")
  }

  private func unit(_ index: Int) -> (Character, Int?)? {
    role(index) {
      if case .unit(let unit, let count) = $0 { (unit, count) } else { nil }
    }
  }

  /// A number in words or digits at a word, and the word after it.
  private func figure(at index: Int) -> (Int, Int)? {
    guard index < run.words.count, run.words[index].kind != .mark else {
      return nil
    }
    let figure = Figure.all(in: run).first { $0.words.lowerBound == index }
    guard let figure, !figure.isVague, figure.value >= 1,
      figure.value <= 1000, figure.value == figure.value.rounded()
    else { return nil }
    return (Int(figure.value), figure.words.upperBound)
  }

  /// One year, month, week or day away from the article's date.
  private func resolved(
    _ unit: Character, _ count: Int, _ words: Range<Int>
  ) -> Reading {
    Reading(
      words: words, value: published.flatMap { value(unit, count, from: $0) },
      relative: true, offset: distance(unit, count), unit: unit)
  }

  private func value(
    _ unit: Character, _ count: Int, from date: CivilDate
  ) -> String? {
    switch unit {
    case "Y": return date.adding(months: 12 * count).isoYear
    case "M": return date.adding(months: count).isoMonth
    case "W": return date.adding(days: 7 * count).isoWeek
    case "D": return date.adding(days: count).iso
    case "Q":
      let moved = date.adding(months: 3 * count)
      return "\(moved.isoYear)-Q\((moved.month + 2) / 3)"
    default: return nil
    }
  }

  /// «العقدين الماضيين» (the past two decades): a length of time.
  private func span(
    _ unit: Character, _ count: Int, _ words: Range<Int>
  ) -> Reading {
    let offset = distance(unit, count)
    return Reading(
      words: words,
      value: offset.hasPrefix("-") ? String(offset.dropFirst()) : offset,
      relative: true, offset: offset, unit: unit)
  }

  private func vague(_ way: Int, _ words: Range<Int>) -> Reading? {
    guard way != 0 else { return nil }
    return Reading(
      words: words, value: way < 0 ? "PAST_REF" : "FUTURE_REF",
      relative: true)
  }

  /// `-P1Y`; decades and centuries count as years, quarters as months.
  private func distance(_ unit: Character, _ count: Int) -> String {
    let sign = count < 0 ? "-" : ""
    switch unit {
    case "E": return "\(sign)P\(abs(count) * 10)Y"
    case "C": return "\(sign)P\(abs(count) * 100)Y"
    case "Q": return "\(sign)P\(abs(count) * 3)M"
    default: return "\(sign)P\(abs(count))\(unit)"
    }
  }

  /// «أمس», «حاليا», «قبل أيام», also «أمس الجمعة».
  func reference(at index: Int) -> Reading? {
    guard has(index, .reference),
      let match = calendar.references.match(run, at: index, conjunction: true),
      !isOtherDay(index, match.count),
      // «بعد أسابيع من التوتر» counts from something else.
      match.value != "PAST_REF" && match.value != "FUTURE_REF"
        || !has(index + match.count, .of)
    else { return nil }
    var end = index + match.count
    guard match.value.hasSuffix("D") else {
      return Reading(
        words: index..<end, value: match.value, relative: true)
    }
    if weekdayNumber(end) != nil { end += 1 }
    let isPast = match.value.hasPrefix("-")
    let days = Int(match.value.filter(\.isNumber)) ?? 0
    return Reading(
      words: index..<end,
      value: published?.adding(days: isPast ? -days : days).iso,
      relative: true, offset: match.value)
  }

  /// «في اليوم» (a day), «اليوم الأول» (the first day) are not today.
  private func isOtherDay(_ index: Int, _ count: Int) -> Bool {
    guard run.words[index].folded.hasSuffix("اليوم"), count == 1 else {
      return false
    }
    let isOrdinal = role(index + 1) {
      if case .ordinal = $0 { true } else { nil }
    }
    return has(index - 1, .preposition) || isOrdinal == true
      || direction(index + 1) != nil || has(index - 1, .demonstrative)
  }

  /// «يوم الاثنين الماضي», «الجمعة 17 مايو», “on Monday”.
  func weekday(at index: Int) -> Reading? {
    let hasNoun =
      has(index, .dayNoun) && !has(index, .reference)
      && weekdayNumber(index + 1) != nil
    let at = hasNoun ? index + 1 : index
    guard let weekday = weekdayNumber(at) else { return nil }
    let start = hasNoun && run.words[index].kind == .arabic ? index : at
    var next = at + 1
    if run.words.indices.contains(next),
      [",", "،"].contains(run.words[next].folded)
    {
      next += 1
    }
    let dated =
      next < run.words.count
      ? dayAndMonth(at: next) ?? month(at: next) : nil
    if let dated, dated.unit == "D" {
      var reading = dated
      reading.words = start..<dated.words.upperBound
      return reading
    }
    if let way = direction(at + 1), run.words[at + 1].kind == .arabic {
      return day(weekday, way, start..<at + 2)
    }
    guard hasNoun || run.words[at].kind == .latin || isPlainly(weekday, at)
    else { return nil }
    return day(weekday, nil, start..<at + 1)
  }

  private func weekdayNumber(_ index: Int) -> Int? {
    role(index) {
      if case .weekday(let number) = $0 { number } else { nil }
    }
  }

  /// The weekday before or after the article's date; without a direction the
  /// last one, the date itself included.
  private func day(
    _ weekday: Int, _ way: Int?, _ words: Range<Int>
  ) -> Reading {
    let value = published.map { date -> String in
      var days = weekday - date.weekday
      switch way {
      case 1: if days <= 0 { days += 7 }
      case -1: if days >= 0 { days -= 7 }
      case 0: break
      default: if days > 0 { days -= 7 }
      }
      return date.adding(days: days).iso
    }
    return Reading(words: words, value: value, relative: true)
  }
}
