/// Light stemming of Arabic words: takes off articles, the conjunction and
/// common endings, and leaves the word's pattern alone.
///
/// This is light10 (Larkey, Ballesteros and Connell, "Light Stemming for
/// Arabic Information Retrieval", 2007) on folded words, with rules 2 and 3
/// added:
/// 1. The first of these prefixes that fits is removed: ال (al-, the), وال
///    (wal-, and the), بال (bil-, with the), كال (kal-, like the), فال (fal-,
///    so the), لل (lil-, for the), و (wa-, and). Two letters must stay; three
///    after a bare و.
/// 2. و (wa-, and) or ف (fa-, so) before بال, كال or لل goes with it: وبال,
///    فلل; three letters must stay.
/// 3. A و that belongs to the word stays: see ``WawWords``.
/// 4. Then each of these endings in turn, where two letters stay: ها (-ha,
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
    if WawWords.contain(word) { return 0 }
    let count = word.letterCount
    let isAnd = word.letter(0) == "و" || word.letter(0) == "ف"
    if isAnd, count >= 7, articleLength(word, at: 1) == 3 { return 4 }
    if isAnd, count >= 6, word.letter(1) == "ل", word.letter(2) == "ل" {
      return 3
    }
    let article = articleLength(word, at: 0)
    if article > 0, count >= article + 2 { return article }
    return word.letter(0) == "و" && count >= 4 ? 1 : 0
  }

  /// The length of ال, وال, بال, كال, فال or لل at an index; 0 for none.
  private static func articleLength(_ word: [UInt8], at index: Int) -> Int {
    let letters = (
      word.letter(index), word.letter(index + 1), word.letter(index + 2)
    )
    switch letters {
    case ("ا", "ل", _), ("ل", "ل", _): return 2
    case ("و", "ا", "ل"), ("ب", "ا", "ل"): return 3
    case ("ك", "ا", "ل"), ("ف", "ا", "ل"): return 3
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
