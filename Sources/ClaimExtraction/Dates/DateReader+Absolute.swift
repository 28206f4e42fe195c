/// Dates that stand for themselves.
extension DateReader {
  /// 2024-05-17, 17/5/2024, 17.5.2024.
  func numericDate(at index: Int) -> Reading? {
    let points = String(run.words[index].folded).split(separator: ".")
    if points.count == 3 {
      let numbers = points.compactMap { Int($0) }
      return civil(numbers).map {
        Reading(words: index..<index + 1, value: $0.iso)
      }
    }
    guard index + 4 < run.words.count,
      (index + 1...index + 4).allSatisfy({ run.words[$0].isGlued }),
      run.words[index + 1].folded == run.words[index + 3].folded,
      ["/", "-"].contains(run.words[index + 1].folded),
      let first = number(index), let second = number(index + 2),
      let third = number(index + 4), let date = civil([first, second, third])
    else { return nil }
    return Reading(words: index..<index + 5, value: date.iso)
  }

  /// Year first or last; day before month unless only the reverse exists.
  private func civil(_ numbers: [Int]) -> CivilDate? {
    guard numbers.count == 3 else { return nil }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if (1000...2200).contains(first) {
      return CivilDate(year: first, month: second, day: third)
    }
    guard (1000...2200).contains(third) else { return nil }
    return CivilDate(year: third, month: second, day: first)
      ?? CivilDate(year: third, month: first, day: second)
  }

  /// «17 مايو 2024», «17 من مايو».
  func dayAndMonth(at index: Int) -> Reading? {
    guard let day = number(index), (1...31).contains(day),
      var reading = month(at: afterOf(index + 1), day: day)
    else { return nil }
    reading.words = index..<reading.words.upperBound
    return reading
  }

  /// «في 2013»: a year after a preposition that counts nothing.
  func bareYear(at index: Int) -> Reading? {
    guard let year = yearNumber(index), (1900...2100).contains(year),
      has(index - 1, .preposition) || followsPosition(index)
        || CalendarWords.shared.isEvent(run, before: index),
      units.match(run, at: index + 1) == nil
    else { return nil }
    return Reading(
      words: index..<index + 1, value: String(year), unit: "Y")
  }

  private func followsPosition(_ index: Int) -> Bool {
    role(index - 1) { if case .position = $0 { true } else { nil } } ?? false
  }

  /// «عام 2024», «صيف 2024», «موسم 2023-2024», «سنة 1445 هـ».
  func year(at index: Int) -> Reading? {
    let suffix = role(index) {
      if case .year(let suffix) = $0 { suffix } else { nil }
    }
    guard let suffix, let year = yearNumber(index + 1) else { return nil }
    let end = index + 2
    if has(end, .hijri) {
      return Reading(
        words: index..<end + 1, value: "AH-\(year)\(suffix)", unit: "Y")
    }
    if let last = secondYear(end, after: year) {
      return Reading(
        words: index..<end + 2, value: "\(year)/\(last)", unit: "Y")
    }
    return Reading(
      words: index..<end, value: "\(year)\(suffix)", unit: "Y")
  }

  /// The second year of «2023-2024» or «2023/2024».
  private func secondYear(_ mark: Int, after year: Int) -> Int? {
    guard run.words.indices.contains(mark), run.words[mark].isGlued,
      ["-", "/", "–"].contains(run.words[mark].folded),
      let last = yearNumber(mark + 1), last > year
    else { return nil }
    return last
  }

  /// «عامي 2023 و2024».
  func twoYears(at index: Int) -> Reading? {
    guard has(index, .years), let first = yearNumber(index + 1),
      run.words.indices.contains(index + 3),
      run.words[index + 2].folded == "و", let last = yearNumber(index + 3)
    else { return nil }
    return Reading(
      words: index..<index + 4, value: "\(first)/\(last)", unit: "Y")
  }

  /// «نهاية 2013», «مطلع العام المقبل», “late 2013”.
  func position(at index: Int) -> Reading? {
    let tag = role(index) {
      if case .position(let tag) = $0 { tag } else { nil }
    }
    guard let tag else { return nil }
    var next = afterOf(index + 1)
    if run.words.indices.contains(next),
      ["the", "-"].contains(run.words[next].folded)
    {
      next += 1
    }
    guard
      let base = part(at: next) ?? anchor(at: next) ?? plainYear(next)
        ?? currentUnit(at: next)
    else { return nil }
    var reading = base
    reading.words = index..<base.words.upperBound
    reading.value = base.value.map { "\($0)-\(tag)" }
    return reading
  }

  private func plainYear(_ index: Int) -> Reading? {
    guard let year = yearNumber(index) else { return nil }
    return Reading(
      words: index..<index + 1, value: String(year), unit: "Y")
  }

  /// «الربع الأول من 2015», “first half of 2024”, “Q1 2015”.
  func part(at index: Int) -> Reading? {
    guard let (tag, number, next) = partName(at: index) else { return nil }
    var base = afterOf(next)
    if run.words.indices.contains(base), run.words[base].folded == "the" {
      base += 1
    }
    guard
      let year = anchor(at: base) ?? plainYear(base) ?? currentUnit(at: base),
      year.unit == "Y"
    else { return nil }
    var reading = year
    reading.words = index..<year.words.upperBound
    reading.value = year.value.map { "\($0)-\(tag)\(number)" }
    reading.unit = "M"
    return reading
  }

  func partName(at index: Int) -> (Character, Int, next: Int)? {
    if let number = quarterCode(at: index) { return ("Q", number, index + 2) }
    for (noun, ordinal) in [(index, index + 1), (index + 1, index)] {
      let tag = role(noun) { if case .part(let tag) = $0 { tag } else { nil } }
      let number = role(ordinal) {
        if case .ordinal(let number) = $0 { number } else { nil }
      }
      guard let tag, let number else { continue }
      // «النصف الأخير» is the second of two.
      return (tag, tag == "H" ? min(number, 2) : number, index + 2)
    }
    return nil
  }

  private func quarterCode(at index: Int) -> Int? {
    guard run.words.indices.contains(index),
      run.words[index].folded == "q", let number = number(index + 1),
      run.words[index + 1].isGlued, (1...4).contains(number)
    else { return nil }
    return number
  }
}
