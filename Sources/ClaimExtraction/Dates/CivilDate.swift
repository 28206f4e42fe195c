import ArticleReading

/// A day of the Gregorian calendar.
package struct CivilDate: Equatable, Sendable {
  var year: Int
  var month: Int
  var day: Int

  /// A day that exists; nil for 2023-02-29.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1,
      day <= PublicationDate.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024-05-17`, also with a time behind it; a missing month or day
  /// counts as the first.
  init?(iso text: String) {
    let date = text.split(whereSeparator: { $0 == "T" || $0 == " " }).first
    let parts = (date ?? "").split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil, (1...9999).contains(year) else {
      return nil
    }
    let month = parts.count > 1 ? parts[1] : 1
    let day = parts.count > 2 ? parts[2] : 1
    guard let month, let day else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day so many days after 1970-01-01.
  ///
  /// Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”,
  /// `civil_from_days`.
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096)
      / 365
    let dayOfYear =
      dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01 (Hinnant, `days_from_civil`).
  var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra =
      yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 Monday to 7 Sunday.
  var weekday: Int {
    // 1970-01-01 was a Thursday.
    let days = (daysSince1970 + 3) % 7
    return (days < 0 ? days + 7 : days) + 1
  }

  /// `2024-05-17`.
  package var iso: String { "\(isoMonth)-\(Self.padded(day, 2))" }
  /// `2024-05`.
  var isoMonth: String { "\(isoYear)-\(Self.padded(month, 2))" }
  /// `2024`.
  var isoYear: String { Self.padded(year, 4) }

  /// `2024-W20`: the week that holds the Thursday of this date's week.
  var isoWeek: String {
    let thursday = adding(days: 4 - weekday)
    let first = thursday.daysSince1970 - thursday.dayOfYear + 1
    let week = (thursday.daysSince1970 - first) / 7 + 1
    return "\(thursday.isoYear)-W\(Self.padded(week, 2))"
  }

  private var dayOfYear: Int {
    var days = day
    for earlier in 1..<month {
      days += PublicationDate.days(in: earlier, of: year)
    }
    return days
  }

  /// So many days later.
  func adding(days: Int) -> CivilDate {
    CivilDate(daysSince1970: daysSince1970 + days)
  }

  /// So many months later, on the last day where the day does not exist.
  func adding(months: Int) -> CivilDate {
    let index = year * 12 + month - 1 + months
    var date = self
    date.year = index >= 0 ? index / 12 : (index - 11) / 12
    date.month = index - date.year * 12 + 1
    date.day = min(day, PublicationDate.days(in: date.month, of: date.year))
    return date
  }

  /// A number with leading zeros.
  static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
