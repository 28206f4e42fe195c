import ArticleReading

/// A date of publication, as far as it is known.
struct CitationDate: Sendable, Equatable {
  /// Four digits.
  let year: String
  /// 1 to 12.
  let month: Int?
  /// 1 to 31.
  let day: Int?

  /// From ISO 8601: `2024`, `2024-05`, `2024-05-17`, a time after it left
  /// aside. `nil` for anything else.
  init?(_ iso: String?) {
    guard let iso else { return nil }
    let date = iso.prefix { $0 != "T" && $0 != " " }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let month = parts.count > 1 ? Int(parts[1]) : nil
    let day = parts.count > 2 ? Int(parts[2]) : nil
    guard (1...12).contains(month ?? 1), (1...31).contains(day ?? 1),
      parts.count < 2 || month != nil, parts.count < 3 || day != nil
    else { return nil }
    year = String(parts[0])
    self.month = month
    self.day = day
  }

  /// Whether the year is one of the Islamic calendar.
  var isHijri: Bool { PublicationDate.isIslamic(year) }

  /// The year, with a word on its calendar where that is not the Gregorian.
  func fullYear(_ wording: Wording) -> String {
    isHijri ? year + wording.hijri : year
  }

  /// `17 May` or `May`; `nil` where only the year is known.
  func dayMonth(_ wording: Wording, short: Bool = false) -> String? {
    name(wording, short: short).map { name in
      (day.map { "\($0) " } ?? "") + name
    }
  }

  /// `May 17` or `May`; Arabic keeps the day first.
  func monthDay(_ wording: Wording) -> String? {
    guard wording.language == .en else { return dayMonth(wording) }
    return name(wording, short: false).map { name in
      name + (day.map { " \($0)" } ?? "")
    }
  }

  private func name(_ wording: Wording, short: Bool) -> String? {
    let months =
      isHijri
      ? wording.hijriMonths : short ? wording.shortMonths : wording.months
    return month.map { months[$0 - 1] }
  }
}

extension CitationDate {
  /// `2024`, `2024-05` or `2024-05-17`.
  var iso: String {
    ([year]
      + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" })
      .joined(separator: "-")
  }

  /// A date of publication in the Gregorian calendar, which is the only one
  /// that machines take; `nil` for any other.
  static func gregorian(_ iso: String?) -> CitationDate? {
    CitationDate(iso).flatMap { $0.isHijri ? nil : $0 }
  }
}
