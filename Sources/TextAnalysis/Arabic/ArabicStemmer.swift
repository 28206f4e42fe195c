/// Light stemming of Arabic words: takes off articles, the conjunction and
/// common endings, and leaves the word's pattern alone.
///
/// This is light10 (Larkey, Ballesteros and Connell, "Light Stemming for
/// Arabic Information Retrieval", 2007) on folded words:
/// 1. The first of these prefixes that fits is removed: ال (al-, the), وال
///    (wal-, and the), بال (bil-, with the), كال (kal-, like the), فال (fal-,
///    so the), لل (lil-, for the), و (wa-, and). Two letters must stay; three
///    after a bare و.
/// 2. Then each of these endings in turn, where two letters stay: ها (-ha,
///    her), ان (-an, dual), ات (-at, plural), ون and ين (-un, -in, plural),
///    يه (-iyya, folded يه and ية), ه (-a, folded ة; -hu, his), ي (-i).
///
/// ```swift
/// var word = Array("والشركات".utf8)  // wash-sharikat, and the companies
/// ArabicStemmer.stem(&word)  // "شرك"
/// ```
public enum ArabicStemmer {
  /// Replaces a folded word by its light stem.
  public static func stem(_ folded: inout [UInt8]) {
    guard folded.isArabicWord else { return }
    folded.removeFirstLetters(prefixLength(folded))
    removeEndings(&folded)
  }

  private static func prefixLength(_ word: [UInt8]) -> Int {
    let count = word.letterCount
    switch (word.letter(0), word.letter(1), word.letter(2)) {
    case ("ا", "ل", _) where count >= 4: return 2
    case ("و", "ا", "ل") where count >= 5: return 3
    case ("ب", "ا", "ل") where count >= 5: return 3
    case ("ك", "ا", "ل") where count >= 5: return 3
    case ("ف", "ا", "ل") where count >= 5: return 3
    case ("ل", "ل", _) where count >= 4: return 2
    case ("و", _, _) where count >= 4: return 1
    default: return 0
    }
  }

  private static func removeEndings(_ word: inout [UInt8]) {
    removeEnding("ه", "ا", from: &word)
    removeEnding("ا", "ن", from: &word)
    removeEnding("ا", "ت", from: &word)
    removeEnding("و", "ن", from: &word)
    removeEnding("ي", "ن", from: &word)
    removeEnding("ي", "ه", from: &word)
    if word.letterCount >= 3, word.letter(fromEnd: 0) == "ه" {
      word.removeLastLetters(1)
    }
    if word.letterCount >= 3, word.letter(fromEnd: 0) == "ي" {
      word.removeLastLetters(1)
    }
  }

  private static func removeEnding(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar,
    from word: inout [UInt8]
  ) {
    if word.letterCount >= 4, word.letter(fromEnd: 1) == first,
      word.letter(fromEnd: 0) == second
    {
      word.removeLastLetters(2)
    }
  }
}
