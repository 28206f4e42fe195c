/// Reads a wordnet in the tab format of the Open Multilingual Wordnet,
/// `synset⇥arb:lemma⇥word`, with the English words of the same synsets from
/// Princeton WordNet's own files.
public enum WordNetReader {
  /// Princeton WordNet's files of synsets: the part of speech of each.
  public static let files: [(name: String, part: Character)] = [
    ("data.noun", "n"), ("data.verb", "v"), ("data.adj", "a"),
    ("data.adv", "r"),
  ]

  /// The pairs of a file: each Arabic word, broken plurals included, with
  /// each English word of its synset. Synsets unknown in English are left
  /// out.
  ///
  /// - Parameters:
  ///   - bytes: The tab file.
  ///   - english: The English words of each synset: see
  ///     ``synsets(of:part:)``.
  /// - Throws: ``SourceError/badLine(_:_:)`` for a line that is not in the
  ///   format.
  public static func pairs(
    in bytes: [UInt8], english: [SynsetID: [String]]
  ) throws(SourceError) -> [TranslationPair] {
    var pairs: [TranslationPair] = []
    try SourceLines.forEach(of: bytes) { line throws(SourceError) in
      let columns = line.text.split(
        separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 3, let synset = SynsetID(columns[0]) else {
        throw .badLine(line.number, "not synset, tab, kind, tab, word")
      }
      let kind = columns[1].split(separator: ":").dropFirst()
      guard kind == ["lemma"] || kind == ["lemma", "brokenplural"] else {
        return
      }
      for word in english[synset] ?? [] {
        if let pair = TranslationPair(word, String(columns[2])) {
          pairs.append(pair)
        }
      }
    }
    return pairs
  }

  /// The words of each synset in one of Princeton WordNet's files:
  ///
  ///     00001740 03 n 01 entity 0 003 ~ 00001930 n 0000 … | that which …
  public static func synsets(
    of bytes: [UInt8], part: Character
  ) throws(SourceError) -> [SynsetID: [String]] {
    var synsets: [SynsetID: [String]] = [:]
    try SourceLines.forEach(of: bytes) { line throws(SourceError) in
      // The licence stands first, indented.
      if line.text.hasPrefix("  ") { return }
      let fields = line.text.split(separator: " ", maxSplits: 40)
      guard fields.count > 4, let offset = Int(fields[0]),
        let count = Int(fields[3], radix: 16)
      else {
        throw .badLine(line.number, "not a line of WordNet's data files")
      }
      let words = stride(from: 4, to: min(4 + 2 * count, fields.count), by: 2)
        .map { word(fields[$0]) }
      synsets[SynsetID(offset: offset, part: part)] = words
    }
    return synsets
  }

  /// `attorney_general` without underscores, `galore(ip)` without its place.
  private static func word(_ field: Substring) -> String {
    let word = field.prefix { $0 != "(" }
    return word.split(separator: "_").joined(separator: " ")
  }
}
