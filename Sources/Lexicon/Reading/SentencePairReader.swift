/// Reads sentence pairs: a sentence, a tab, its translation a line. Further
/// columns are passed over.
public enum SentencePairReader {
  /// The pairs of a file. A line whose sides are not in two languages is
  /// left out.
  ///
  /// - Throws: ``SourceError/badLine(_:_:)`` for a line without a tab.
  public static func pairs(
    in bytes: [UInt8]
  ) throws(SourceError) -> [TranslationPair] {
    var pairs: [TranslationPair] = []
    try SourceLines.forEach(of: bytes) { line throws(SourceError) in
      let columns = line.text.split(
        separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 2 else {
        throw .badLine(
          line.number, "no tab between the two languages; put one there")
      }
      if let pair = TranslationPair(String(columns[0]), String(columns[1])) {
        pairs.append(pair)
      }
    }
    return pairs
  }
}
