/// Reads the dictionaries that Matthias Buchmeier extracts from the English
/// Wiktionary:
///
///     abacus {n} (calculating frame) :: معد {m} /miʿad/, معداد {m}
public enum WiktionaryReader {
  /// The pairs of a file: the English word with each of its translations.
  ///
  /// - Throws: ``SourceError/badLine(_:_:)`` for a line without ` :: `.
  public static func pairs(
    in bytes: [UInt8]
  ) throws(SourceError) -> [TranslationPair] {
    var pairs: [TranslationPair] = []
    try SourceLines.forEach(of: bytes) { line throws(SourceError) in
      guard let mark = line.text.utf8.firstRange(of: " :: ".utf8) else {
        throw .badLine(
          line.number,
          "no ' :: ' between word and translations; give the --format")
      }
      let word = Gloss.headword(line.text[..<mark.lowerBound])
      for other in Gloss.alternatives(line.text[mark.upperBound...]) {
        if let pair = TranslationPair(word, other) { pairs.append(pair) }
      }
    }
    return pairs
  }
}
