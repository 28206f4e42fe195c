/// A word of the other language that can stand for a word.
public struct Translation: Sendable, Equatable {
  /// The stem or root of the word, folded, in UTF-8: the form under which
  /// `TextAnalysis.Analyzer` knows it.
  public var word: [UInt8]
  /// How likely it is against the word's best translation: above 0, at most
  /// 1.
  public var weight: Double

  /// A translation with its weight.
  public init(word: [UInt8], weight: Double) {
    self.word = word
    self.weight = weight
  }
}

/// The translations of one word: alternatives of which any will do, so that
/// a search takes them as one word with the weighted sum of their counts.
public struct Translations: Sendable, Equatable {
  /// Stems of the other language, the best first: Arabic ones for an English
  /// word, English ones for an Arabic word.
  public var stems: [Translation]
  /// Roots, the best first: Arabic ones for an English word. The root of an
  /// English word is its stem, so an Arabic word has none here.
  public var roots: [Translation]

  /// Translations; none unless given.
  public init(stems: [Translation] = [], roots: [Translation] = []) {
    self.stems = stems
    self.roots = roots
  }

  /// Whether the word is not known.
  public var isEmpty: Bool { stems.isEmpty && roots.isEmpty }
}
