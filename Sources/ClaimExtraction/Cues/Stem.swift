import TextAnalysis

/// Light stems of folded words, Arabic or English.
enum Stem {
  /// The stem of a word as printed.
  static func of(phrase: String) -> String {
    of(folded: WordRun(phrase: phrase).words.first?.folded ?? "")
  }

  /// The stem of a folded word.
  static func of(folded: String) -> String {
    var bytes = Array(folded.utf8)
    if bytes.first ?? 0 < 0x80 {
      EnglishStemmer.stem(&bytes)
    } else {
      ArabicStemmer.stem(&bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
