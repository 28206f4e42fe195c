/// Dates of publication in ISO 8601, as coarse as they are known.
package enum PublicationDate {
  /// Whether `text` is `2024`, `2024-05` or `2024-05-17`, and exists.
  static func isValid(_ text: String) -> Bool {
    let widths = [4, 2, 2]
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return false }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width,
        part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part)
      else { return false }
      numbers.append(number)
    }
    guard numbers[0] > 0 else { return false }
    guard numbers.count > 1 else { return true }
    guard (1...12).contains(numbers[1]) else { return false }
    guard numbers.count > 2 else { return true }
    return (1...days(in: numbers[1], of: numbers[0])).contains(numbers[2])
  }

  /// The day of a time stamp such as `2024-05-17T10:00:00Z`, or the date
  /// itself; `nil` for anything else.
  static func day(of text: String) -> String? {
    if isValid(text) { return text }
    let day = String(text.prefix(10))
    let next = text.dropFirst(10).first
    return isValid(day) && (next == "T" || next == " " || next == "t")
      ? day : nil
  }

  /// Whether a year of four digits, or the date that begins with it, is of
  /// the Islamic calendar: no article is from the fourteenth century, and
  /// 1300 AH was 1882.
  package static func isIslamic(_ year: some StringProtocol) -> Bool {
    ("1300"..<"1500").contains(String(year.prefix(4)))
  }

  /// How many days a month of the Gregorian calendar has, 1 to 12.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4)
        && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }
}

/// Language tags (BCP 47): the shape, not the register.
enum LanguageTag {
  /// Whether `text` is two or three letters, then parts of up to eight.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ isLetter($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
