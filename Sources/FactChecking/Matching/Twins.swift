import ClaimExtraction
import Lexicon
import TextAnalysis

/// Tells whether two words of statements say the same, in one language or in
/// two.
enum Twins {
  /// Whether two words say the same: of one stem, or one translates the other.
  static func same(_ one: StatementWord, _ other: StatementWord) -> Bool {
    switch (one.script, other.script) {
    case (.latin, .arabic): translates(one, other)
    case (.arabic, .latin): translates(other, one)
    default: one.script == other.script && one.stem == other.stem
    }
  }

  /// Whether an Arabic word is a translation of an English one.
  static func translates(
    _ english: StatementWord, _ arabic: StatementWord
  ) -> Bool {
    guard english.script == .latin, arabic.script == .arabic else {
      return false
    }
    let found = Lexicon.shipped.translations(
      stem: Array(english.stem.utf8), script: .latin)
    return found.stems.contains { $0.word == Array(arabic.stem.utf8) }
      || found.roots.contains { $0.word == Array(arabic.root.utf8) }
  }

  /// Whether two words are spellings of one name.
  static func sameName(_ one: StatementWord, _ other: StatementWord) -> Bool {
    if same(one, other) || one.folded == other.folded { return true }
    let ours = Self.spellings(of: one)
    let theirs = Self.spellings(of: other)
    return ours.contains { mine in
      theirs.contains {
        NameMatcher.learned.matches(
          Array(mine.utf8), one.script, Array($0.utf8), other.script)
      }
    }
  }

  /// An Arabic name may have a letter before it: وبايدن (and Biden).
  private static func spellings(of word: StatementWord) -> [String] {
    word.script == .arabic && word.stem != word.folded
      ? [word.folded, word.stem] : [word.folded]
  }
}
