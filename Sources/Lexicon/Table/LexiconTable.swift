/// A table of translations in its compact binary form.
///
/// Little-endian throughout:
///
/// | part | bytes |
/// |---|---|
/// | `ISNADLEX` | 8 |
/// | version, 1 | 4 |
/// | length of the title in bytes, the title in UTF-8 | 4 + n |
/// | three word lists: English stems, Arabic stems, Arabic roots | |
/// | four entry lists: English → stems, English → roots, stems → English, roots → English | |
///
/// A word list: the number n of words (4), where each ends among the letters
/// (4 n), the letters in UTF-8. Words are sorted by their bytes.
///
/// An entry list, with a row for each word of the list before the arrow: the
/// number n of rows (4), where each ends among the entries (4 n), the
/// entries. An entry is a word's number in the list after the arrow (3) and
/// its weight in 255ths (1), the best first.
///
/// The same entries give the same bytes.
public struct LexiconTable: Sendable, Equatable {
  static let mark = Array("ISNADLEX".utf8)
  static let version = 1

  /// The table as it is stored.
  public let bytes: [UInt8]
  /// What the table was learned from.
  public let title: String

  private let english, stems, roots: WordList
  private let englishStems, englishRoots, stemsEnglish, rootsEnglish: EntryList

  /// Reads a table. Only its frame is checked here; a damaged entry has no
  /// translations.
  ///
  /// - Throws: ``LexiconTableError``
  public init(bytes: [UInt8]) throws(LexiconTableError) {
    guard bytes.starts(with: Self.mark) else { throw .noTable }
    var reader = TableReader(bytes: bytes, position: Self.mark.count)
    guard let version = reader.number() else { throw .damaged }
    guard version == Self.version else { throw .unknownVersion(version) }
    guard let length = reader.number(), let text = reader.skip(length),
      let english = reader.wordList(), let stems = reader.wordList(),
      let roots = reader.wordList(),
      let englishStems = reader.entryList(rows: english.count),
      let englishRoots = reader.entryList(rows: english.count),
      let stemsEnglish = reader.entryList(rows: stems.count),
      let rootsEnglish = reader.entryList(rows: roots.count),
      reader.position == bytes.count
    else { throw .damaged }
    self.bytes = bytes
    title = String(decoding: bytes[text], as: UTF8.self)
    (self.english, self.stems, self.roots) = (english, stems, roots)
    (self.englishStems, self.englishRoots) = (englishStems, englishRoots)
    (self.stemsEnglish, self.rootsEnglish) = (stemsEnglish, rootsEnglish)
  }

  /// A table without words.
  static let empty = LexiconTable()

  private init() {
    (bytes, title) = ([], "")
    let none = WordList(ends: 0..<0, letters: 0..<0)
    (english, stems, roots) = (none, none, none)
    let nothing = EntryList(ends: 0..<0, entries: 0..<0)
    (englishStems, englishRoots) = (nothing, nothing)
    (stemsEnglish, rootsEnglish) = (nothing, nothing)
  }

  /// Whether bytes begin as a table does.
  public static func isTable(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: mark)
  }

  /// How many words it translates.
  public var counts: (english: Int, arabic: Int) {
    (english.count, stems.count)
  }

  // MARK: Look-up

  /// Arabic stems for an English stem, the best first.
  public func stems(ofEnglish stem: [UInt8]) -> [Translation] {
    translations(of: stem, english, englishStems, stems)
  }

  /// Arabic roots for an English stem, the best first.
  public func roots(ofEnglish stem: [UInt8]) -> [Translation] {
    translations(of: stem, english, englishRoots, roots)
  }

  /// English stems for an Arabic stem, the best first.
  public func english(ofStem stem: [UInt8]) -> [Translation] {
    translations(of: stem, stems, stemsEnglish, english)
  }

  /// English stems for an Arabic root, the best first.
  public func english(ofRoot root: [UInt8]) -> [Translation] {
    translations(of: root, roots, rootsEnglish, english)
  }

  /// Gives every English stem to `body`, in the order of their bytes.
  func forEachEnglishStem(_ body: (ArraySlice<UInt8>) -> Void) {
    for index in 0..<english.count {
      if let word = english.word(index, in: bytes) { body(word) }
    }
  }

  private func translations(
    of word: [UInt8], _ from: WordList, _ entries: EntryList, _ to: WordList
  ) -> [Translation] {
    guard let row = from.index(of: word, in: bytes) else { return [] }
    return entries.row(row, in: bytes).compactMap { entry in
      guard let word = to.word(entry.word, in: bytes) else { return nil }
      return Translation(
        word: Array(word), weight: Double(entry.weight) / 255)
    }
  }
}

/// Why bytes are no table.
public enum LexiconTableError: Error, Equatable {
  case noTable, damaged
  case unknownVersion(Int)
}
