extension Evidence {
  /// What is wrong with it, in a few words; `nil` where nothing is.
  ///
  /// It needs an address, a title or quoted words; addresses begin with
  /// `http://` or `https://`; the day it was read is `2026-05-17`.
  public var problem: String? {
    let named = [url, title, quote].compactMap { $0 }
    guard named.contains(where: { $0.contains { !$0.isWhitespace } }) else {
      return "evidence needs an address, a title or quoted words"
    }
    for address in [url, archiveURL].compactMap({ $0 })
    where !Self.isAddress(address) {
      return "“\(address)” is no address; write https://…"
    }
    if let accessed, !Self.isDay(accessed) {
      return "“\(accessed)” is no day; write 2026-05-17"
    }
    if let sha256, !Self.isDigest(sha256) {
      return "“\(sha256)” is no SHA-256; it has 64 digits 0–9 a–f"
    }
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    let schemes = ["http://", "https://"]
    guard let scheme = schemes.first(where: text.lowercased().hasPrefix)
    else { return false }
    let rest = text.dropFirst(scheme.count)
    return rest.first.map { $0 != "/" } ?? false
      && !rest.contains(where: \.isWhitespace)
      // Nothing that cannot be seen, such as marks of direction.
      && !rest.unicodeScalars.contains {
        [.control, .format].contains($0.properties.generalCategory)
      }
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57) ~= $0 } }),
      let month = Int(parts[1]), let day = Int(parts[2]),
      let year = Int(parts[0])
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12) ~= month && (1...days[month - 1]) ~= day
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57) ~= $0 || (97...102) ~= $0 }
  }
}
