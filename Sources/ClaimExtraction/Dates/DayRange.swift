import ArticleReading

/// The first and last day that an ISO 8601 date of any precision covers.
///
///     DayRange("2024-05")?.last  // "2024-05-31"
public struct DayRange: Sendable, Equatable {
  /// The first day: `2024-05-01`.
  public var first: String
  /// The last day: `2024-05-31`.
  public var last: String

  /// Reads `2024`, `2024-05`, `2024-05-17`, `2024-Q1`, `2024-START`,
  /// `2024-END`, `AH-1445-09` in the Islamic calendar, or two of them with
  /// `/` between; `nil` for anything else, such as a duration.
  public init?(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 {
      guard let from = DayRange(String(ends[0])),
        let to = DayRange(String(ends[1])), from.first <= to.last
      else { return nil }
      (first, last) = (from.first, to.last)
      return
    }
    if text.hasPrefix("AH-") {
      guard let days = IslamicDays(String(text.dropFirst(3))) else {
        return nil
      }
      (first, last) = (days.first.iso, days.last.iso)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, Self.isNumber(year, count: 4) else {
      return nil
    }
    switch parts.count {
    case 1: (first, last) = ("\(year)-01-01", "\(year)-12-31")
    case 2:
      guard let months = Self.months(parts[1]),
        let days = Self.days(of: months.upperBound, year)
      else { return nil }
      first = "\(year)-\(Self.padded(months.lowerBound))-01"
      last = "\(year)-\(Self.padded(months.upperBound))-\(days)"
    case 3:
      guard Self.isNumber(parts[1], count: 2),
        Self.isNumber(parts[2], count: 2), let month = Int(parts[1]),
        let day = Int(parts[2]), let days = Self.days(of: month, year),
        (1...days).contains(day)
      else { return nil }
      (first, last) = (text, text)
    default: return nil
    }
  }

  /// The days of an article's date of publication, which may be written in
  /// the Islamic calendar without saying so.
  public init?(published text: String) {
    self.init(PublicationDate.isIslamic(text) ? "AH-" + text : text)
  }

  private static func isNumber(_ text: Substring, count: Int) -> Bool {
    text.utf8.count == count
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
  }

  /// The months of `05`, a quarter, or the start or end of a year.
  private static func months(_ part: Substring) -> ClosedRange<Int>? {
    switch part {
    case "Q1", "START": 1...3
    case "Q2": 4...6
    case "Q3": 7...9
    case "Q4", "END": 10...12
    case "H1": 1...6
    case "H2": 7...12
    case "MID": 5...8
    default:
      isNumber(part, count: 2)
        ? Int(part).flatMap { (1...12).contains($0) ? $0...$0 : nil } : nil
    }
  }

  private static func days(of month: Int, _ year: Substring) -> Int? {
    guard let year = Int(year), (1...12).contains(month) else { return nil }
    return PublicationDate.days(in: month, of: year)
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
