/// Dates with the name of a month.
extension DateReader {
  /// «مايو 2024», «مايو/أيار», «شهري مايو ويونيو الماضيين», “May 17, 2024”.
  func month(at index: Int, day: Int? = nil) -> Reading? {
    guard index < run.words.count else { return nil }
    let isTwo = has(index, .monthsNoun)
    let hasNoun = has(index, .monthNoun) || isTwo
    let start = hasNoun ? index + 1 : index
    guard has(start, .month),
      let (month, count) = calendar.month(run, at: start)
    else { return nil }
    var date = MonthDate(month: month, day: day)
    var end = afterOtherName(of: month, start + count)
    let hasOtherName = end > start + count
    if isTwo, let (last, count) = calendar.month(run, at: end),
      run.words[end].folded.hasPrefix("و")
    {
      date.last = last
      end = afterOtherName(of: last, end + count)
    }
    if day == nil { readEnglishDay(&date, &end) }
    readYear(&date, &end)
    if date.year == nil { readDirection(&date, &end, before: index) }
    guard date.isDated || hasNoun || hasOtherName || isPlainlyMonth(date, index)
    else { return nil }
    return reading(of: date, index..<end, before: index)
  }

  private struct MonthDate {
    var month: CalendarWords.Month
    /// The second of two months.
    var last: CalendarWords.Month?
    var day: Int?
    var year: Int?
    var direction: Int?
    /// Whether anything but the name says that it is a date.
    var isDated: Bool { day != nil || year != nil || direction != nil }
  }

  /// Steps over the month's other name: «يناير كانون الثاني», «مايو/أيار».
  private func afterOtherName(
    of month: CalendarWords.Month, _ index: Int
  ) -> Int {
    guard index < run.words.count else { return index }
    var next = index
    var closing = 0
    switch run.words[index].folded {
    case "/", "-": next += 1
    case "(":
      next += 1
      closing = 1
    default: break
    }
    guard let (other, count) = calendar.month(run, at: next),
      other.number == month.number, other.isHijri == month.isHijri
    else { return index }
    let end = next + count + closing
    if closing == 1 {
      guard end <= run.words.count, run.words[end - 1].folded == ")" else {
        return index
      }
    }
    return end
  }

  /// “May 17”.
  private func readEnglishDay(_ date: inout MonthDate, _ end: inout Int) {
    guard end > 0, run.words[end - 1].kind == .latin, let day = number(end),
      (1...31).contains(day), run.words[end].folded.count <= 2
    else { return }
    date.day = day
    end += 1
    if run.words.indices.contains(end), run.words[end].isGlued,
      ["st", "nd", "rd", "th"].contains(run.words[end].folded)
    {
      end += 1
    }
  }

  /// «مايو 2024», «مايو من عام 2024», “May 17, 2024”.
  private func readYear(_ date: inout MonthDate, _ end: inout Int) {
    var next = end
    if run.words.indices.contains(next),
      run.words[next].folded == "," || run.words[next].folded == "،",
      date.day != nil
    {
      next += 1
    }
    next = afterOf(next)
    let hasNoun = role(next) {
      if case .year(let suffix) = $0, suffix.isEmpty { true } else { nil }
    }
    if hasNoun == true { next += 1 }
    guard let year = yearNumber(next) else { return }
    date.year = year
    end = next + 1
    if date.month.isHijri, has(end, .hijri) { end += 1 }
  }

  /// «مايو الماضي»; “last May” is read from its first word.
  private func readDirection(
    _ date: inout MonthDate, _ end: inout Int, before index: Int
  ) {
    if let way = direction(end), run.words[end].kind == .arabic {
      date.direction = way
      end += 1
    } else if has(index - 1, .deadline) {
      date.direction = nil
    }
  }

  /// «مارس» is a month after a preposition, otherwise a verb.
  private func isPlainlyMonth(_ date: MonthDate, _ index: Int) -> Bool {
    guard !date.month.isHijri else { return false }
    return !date.month.isAmbiguous || has(index - 1, .preposition)
      || has(index - 1, .of)
  }

  private func reading(
    of date: MonthDate, _ words: Range<Int>, before index: Int
  ) -> Reading? {
    if date.month.isHijri { return hijri(date, words) }
    let unit: Character = date.day == nil ? "M" : "D"
    if let year = date.year {
      guard let value = value(date, year) else { return nil }
      return Reading(words: words, value: value, unit: unit)
    }
    let isAhead = date.direction == 1 || has(index - 1, .deadline)
    let year = published.map {
      self.year(of: date.month.number, date.direction, isAhead, from: $0)
    }
    return Reading(
      words: words, value: year.flatMap { value(date, $0) }, relative: true,
      unit: unit)
  }

  /// The year of a month told without one: the last such month up to the
  /// article's date, or the next one.
  private func year(
    of month: Int, _ direction: Int?, _ isAhead: Bool, from date: CivilDate
  ) -> Int {
    if direction == 0 { return date.year }
    if isAhead { return month > date.month ? date.year : date.year + 1 }
    if direction == nil, month == date.month { return date.year }
    return month < date.month ? date.year : date.year - 1
  }

  private func value(_ date: MonthDate, _ year: Int) -> String? {
    let first = CivilDate(year: year, month: date.month.number, day: 1)
    guard let first else { return nil }
    if let last = date.last {
      return CivilDate(year: year, month: last.number, day: 1).map {
        "\(first.isoMonth)/\($0.isoMonth)"
      }
    }
    guard let day = date.day else { return first.isoMonth }
    return CivilDate(year: year, month: date.month.number, day: day)?.iso
  }

  private func hijri(_ date: MonthDate, _ words: Range<Int>) -> Reading {
    let month = CivilDate.padded(date.month.number, 2)
    let day = date.day.map { "-" + CivilDate.padded($0, 2) } ?? ""
    return Reading(
      words: words, value: date.year.map { "AH-\($0)-\(month)\(day)" },
      relative: date.year == nil, unit: date.day == nil ? "M" : "D")
  }
}
