import LexiconData
import TextAnalysis

/// What English words mean in Arabic, and the reverse.
///
/// Pure look-up in tables that were learned before: see ``LexiconLearner``.
///
/// ```swift
/// let found = Lexicon.shipped.translations(
///   stem: Array("loss".utf8), script: .latin)
/// found.stems.first  // خسار (of khasara, loss), weight 1
/// ```
///
/// How a search takes them (the figures were measured on the parallel
/// sentences of UD PUD with BM25, k1 0.9, b 0.75, stems and roots summed):
/// - One word of the query is one group: the word itself with weight 1 and
///   its translations with theirs. The group's tf in a text is the weighted
///   sum of its members' tf. Its df is the smaller of the number of texts
///   with any member and the weighted sum of the members' df. A plain OR of
///   the members loses 0.09 nDCG.
/// - ``Translations/stems`` are looked up among stems, ``Translations/roots``
///   among roots. An Arabic word has English stems alone.
/// - A capitalised word, and one without translations, is likely a name:
///   words of the texts with the same `NameKey` join its group with weight
///   0.5 where the key has three letters or more. Take the key of a Latin
///   word without `'s`, and those of an Arabic word both as it is and without
///   each of its prefixes و ف ب ك ل ال: this gains 0.02.
public struct Lexicon: Sendable {
  /// The tables, all asked for each word.
  public let tables: [LexiconTable]

  /// A lexicon of several tables: the greatest of their weights counts.
  public init(tables: [LexiconTable]) { self.tables = tables }

  /// What Isnad ships with: learned from freely licensed sources, see
  /// `NOTICE` and `script/learn-lexicon`.
  public static let shipped = Lexicon(tables: [shippedTable].compactMap(\.self))

  private static let shippedTable: LexiconTable? = {
    var count = 0
    guard let bytes = lexicon_data(&count) else { return nil }
    return try? LexiconTable(
      bytes: [UInt8](UnsafeBufferPointer(start: bytes, count: count)))
  }()

  /// This lexicon with more tables.
  public func adding(_ more: [LexiconTable]) -> Lexicon {
    Lexicon(tables: tables + more)
  }

  /// A word has no more translations than this.
  public static let limit = 24

  /// An Arabic word's translations through its root count so much: the root
  /// is the wider sense. Chosen on UD PUD, Arabic to English: 0.967 against
  /// 0.966 for 1 and 0.950 without roots.
  static let rootWeight = 0.6

  /// The translations of a word in the forms that `Analyzer` gives; empty
  /// where the word is not known, and for digits and other scripts.
  ///
  /// - Parameters:
  ///   - stem: The folded stem of the word, UTF-8.
  ///   - root: Its root, for an Arabic word.
  ///   - script: Which language the word is taken for: `arabic` is Arabic,
  ///     `latin` English.
  public func translations(
    stem: [UInt8], root: [UInt8] = [], script: Script
  ) -> Translations {
    switch script {
    case .latin: english(stem)
    case .arabic:
      Translations(
        stems: best(
          tables.map { $0.english(ofStem: stem) }
            + tables.map { table in
              table.english(ofRoot: root).map {
                Translation(
                  word: $0.word, weight: $0.weight * Self.rootWeight)
              }
            }))
    case .digits, .other: Translations()
    }
  }

  /// Gives every English stem of the tables to `body`; one that stands in
  /// several tables comes several times.
  public func forEachEnglishStem(_ body: (ArraySlice<UInt8>) -> Void) {
    for table in tables { table.forEachEnglishStem(body) }
  }

  /// Those of an English word; where it is unknown, those of the verb that
  /// it comes from.
  private func english(_ stem: [UInt8]) -> Translations {
    let found = Translations(
      stems: best(tables.map { $0.stems(ofEnglish: stem) }),
      roots: best(tables.map { $0.roots(ofEnglish: stem) }))
    guard found.isEmpty, let verb = EnglishDerivation.verb(of: stem) else {
      return found
    }
    return english(verb)
  }

  /// Each word with its greatest weight, the best first.
  private func best(_ lists: [[Translation]]) -> [Translation] {
    let known = lists.filter { !$0.isEmpty }
    if known.count == 1 { return Array(known[0].prefix(Self.limit)) }
    var weights: [[UInt8]: Double] = [:]
    for translation in known.joined() {
      weights[translation.word] = max(
        weights[translation.word] ?? 0, translation.weight)
    }
    let all = weights.map { Translation(word: $0.key, weight: $0.value) }
    return Array(all.sorted(by: Self.precedes).prefix(Self.limit))
  }

  /// The order of translations: by weight, then by their bytes.
  static func precedes(_ one: Translation, _ other: Translation) -> Bool {
    one.weight != other.weight
      ? one.weight > other.weight
      : one.word.lexicographicallyPrecedes(other.word)
  }
}
