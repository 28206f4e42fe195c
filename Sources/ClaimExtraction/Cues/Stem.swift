import TextAnalysis

/// Light stems of folded words, Arabic or English.
enum Stem {
  /// The stem of a word as printed.
  static func of(phrase: String) -> FoldedWord {
    of(folded: FoldedWord(firstOf: phrase) ?? .empty)
  }

  /// The stem of a folded word.
  static func of(folded: FoldedWord) -> FoldedWord {
    var bytes = folded.utf8
    if bytes.first ?? 0 < 0x80 {
      EnglishStemmer.stem(&bytes)
    } else {
      ArabicStemmer.stem(&bytes)
    }
    return bytes.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
  }
}
