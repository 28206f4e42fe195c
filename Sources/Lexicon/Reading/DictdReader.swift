/// Reads a dictionary in the format of dictd (RFC 2229's server, `dictfmt`):
/// an index of `headword⇥offset⇥length`, the numbers in base 64, and beside
/// it the entries, already unpacked:
///
///     Loss /lˈɒs/
///     خسارة، فقدان
public enum DictdReader {
  /// The pairs of a dictionary: each headword with each line of its entry,
  /// and each alternative in that.
  ///
  /// - Throws: ``SourceError`` for an index line that is not in the format or
  ///   points outside the entries.
  public static func pairs(
    index: [UInt8], entries: [UInt8]
  ) throws(SourceError) -> [TranslationPair] {
    var pairs: [TranslationPair] = []
    var seen: Set<Int> = []
    try SourceLines.forEach(of: index) { line throws(SourceError) in
      let columns = line.text.split(
        separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 3, let start = number(columns[1]),
        let length = number(columns[2])
      else {
        throw .badLine(
          line.number, "not a dictd index: no headword, offset and length")
      }
      guard start + length <= entries.count else {
        throw .badLine(
          line.number,
          "points outside the entries; are index and entries of one version?")
      }
      // The dictionary's description of itself is no entry, and an entry
      // may stand in the index under several words.
      if columns[0].hasPrefix("00") { return }
      guard seen.insert(start).inserted else { return }
      pairs += entry(entries[start..<start + length])
    }
    return pairs
  }

  /// The headword's line and those of its meanings, numbered or not.
  private static func entry(_ bytes: ArraySlice<UInt8>) -> [TranslationPair] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first else { return [] }
    let word = Gloss.headword(first)
    return lines.dropFirst().flatMap { line in
      let line = unnumbered(line)
      return Gloss.alternatives(line).compactMap { TranslationPair(word, $0) }
    }
  }

  /// `2. Quick` without its number.
  private static func unnumbered(_ line: Substring) -> Substring {
    let line = line.drop { $0 == " " }
    let rest = line.drop { "0"..."9" ~= $0 }
    return rest.startIndex > line.startIndex && rest.hasPrefix(". ")
      ? rest.dropFirst(2) : line
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 6 else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard let digit = digits.firstIndex(of: byte) else { return nil }
      value = value << 6 | digit
    }
    return value
  }
}
