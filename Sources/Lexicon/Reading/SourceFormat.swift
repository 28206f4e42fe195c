/// The formats in which translations are read.
public enum SourceFormat: String, Sendable, CaseIterable {
  /// A sentence or word, a tab, its translation; either language first.
  case pairs
  /// A dictionary in the format of dictd: an index beside the entries.
  case dictd
  /// A dictionary extracted from Wiktionary: `word {part} (sense) :: words`.
  case wiktionary
  /// A wordnet in the tab format of the Open Multilingual Wordnet.
  case wordnet

  /// The format that a file is in, by its name and its first lines.
  ///
  /// - Parameters:
  ///   - name: The file's name; of a path only the ending counts.
  ///   - bytes: Its content.
  public static func detect(name: String, bytes: [UInt8]) -> SourceFormat? {
    for ending in [".index", ".dict", ".dict.dz"] where name.hasSuffix(ending) {
      return .dictd
    }
    let start = String(decoding: bytes.prefix(1 << 14), as: UTF8.self)
    let lines = start.split(separator: "\n").filter { !$0.hasPrefix("#") }
    guard let line = lines.first else { return nil }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    if columns.count == 3, SynsetID(columns[0]) != nil { return .wordnet }
    if line.utf8.firstRange(of: " :: ".utf8) != nil { return .wiktionary }
    return columns.count == 2 ? .pairs : nil
  }
}
