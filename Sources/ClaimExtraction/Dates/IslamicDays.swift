/// The first and last day that a date of the Islamic calendar covers.
///
///     IslamicDays("1445-09")?.first.iso  // "2024-03-11"
///
/// The tabular calendar with eleven leap years in thirty and the civil epoch,
/// 16 July 622 (Reingold and Dershowitz, “Calendrical Calculations”, “The
/// Islamic Calendar”). A month that begins by sight of the moon may begin a
/// day earlier or later.
struct IslamicDays {
  /// The first day.
  let first: CivilDate
  /// The last day.
  let last: CivilDate

  /// Reads `1445`, `1445-09` or `1445-09-07`; `nil` for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    let numbers = parts.compactMap { $0 }
    guard (1...3).contains(parts.count), numbers.count == parts.count,
      (1...9999).contains(numbers[0])
    else { return nil }
    let months = numbers.count > 1 ? numbers[1]...numbers[1] : 1...12
    guard months.lowerBound >= 1, months.upperBound <= 12 else { return nil }
    let start = Self.day(numbers[0], months.lowerBound)
    // The day before the next month.
    let end =
      months.upperBound == 12
      ? Self.day(numbers[0] + 1, 1) - 1
      : Self.day(numbers[0], months.upperBound + 1) - 1
    guard numbers.count == 3 else {
      first = CivilDate(daysSince1970: start)
      last = CivilDate(daysSince1970: end)
      return
    }
    guard numbers[2] >= 1, start + numbers[2] - 1 <= end else { return nil }
    first = CivilDate(daysSince1970: start + numbers[2] - 1)
    last = first
  }

  /// The first day of a month, in days since 1970-01-01.
  private static func day(_ year: Int, _ month: Int) -> Int {
    let daysToEpoch = 492_148
    return (year - 1) * 354 + (3 + 11 * year) / 30
      + (59 * (month - 1) + 1) / 2 - daysToEpoch
  }
}
