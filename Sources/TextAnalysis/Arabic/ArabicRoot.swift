/// Roots of Arabic words without a dictionary.
///
/// This is the ISRI stemmer (Taghva, Elkhoury and Coombs, "Arabic Stemming
/// Without a Root Dictionary", 2005) with the pattern tafa'il and the list of
/// words left alone that NLTK added:
/// 1. A listed function word stays.
/// 2. A prefix of three letters (كال بال ولل وال) is removed from words of six
///    letters or more, else one of two (ال لل) from words of five or more.
/// 3. An ending of three letters (تمل همل تان تين كمل) from words of six or
///    more, else one of two (ون ات ان ين تن كم هن نا يا ها تم كن ني وا ما هم)
///    from words of five or more.
/// 4. The first of two و at the start is removed; an initial آ أ إ becomes ا.
/// 5. A word of four to seven letters is matched against the patterns of its
///    length; where none fits it loses one more ending (ة ه ي ك ت ا ن) or
///    prefix (ل ب ف س و ي ت ن ا) and is tried again one letter shorter.
///
/// On words that are only stripped of vowels it gives what NLTK's
/// `ISRIStemmer` gives. On folded words a final ه may be a ة, and is taken for
/// the ending -hu.
///
/// ```swift
/// ArabicRoot.root(Array("المدارس".utf8))  // al-madaris, schools: "درس"
/// ```
public enum ArabicRoot {
  /// The root of a folded word, or what is left of it where no pattern fits.
  public static func root(_ folded: [UInt8]) -> [UInt8] {
    var word = folded
    reduce(&word)
    return word
  }

  /// Replaces a folded word by its root.
  public static func reduce(_ word: inout [UInt8]) {
    guard word.isArabicWord, !RootExceptions.contains(word) else { return }
    removePrefix(&word)
    removeEnding(&word)
    if word.letterCount >= 4, word.letter(0) == "و", word.letter(1) == "و" {
      word.removeFirstLetters(1)
    }
    plainInitialAlef(&word)
    switch word.letterCount {
    case 4: RootPatterns.four(&word)
    case 5: RootPatterns.five(&word)
    case 6: RootPatterns.six(&word)
    case 7: seven(&word)
    default: break
    }
  }

  /// A word of seven letters is first made one of six.
  private static func seven(_ word: inout [UInt8]) {
    RootPatterns.removeShortEnding(&word)
    if word.letterCount == 7 { RootPatterns.removeShortPrefix(&word) }
    if word.letterCount == 6 { RootPatterns.six(&word) }
  }

  private static func plainInitialAlef(_ word: inout [UInt8]) {
    switch word.letter(0) {
    case "آ", "أ", "إ":
      word.removeFirstLetters(1)
      word.insert(contentsOf: [0xD8, 0xA7], at: 0)  // ا
    default: break
    }
  }

  private static func removePrefix(_ word: inout [UInt8]) {
    let count = word.letterCount
    switch (word.letter(0), word.letter(1), word.letter(2)) {
    case ("ك", "ا", "ل") where count >= 6: word.removeFirstLetters(3)
    case ("ب", "ا", "ل") where count >= 6: word.removeFirstLetters(3)
    case ("و", "ل", "ل") where count >= 6: word.removeFirstLetters(3)
    case ("و", "ا", "ل") where count >= 6: word.removeFirstLetters(3)
    case ("ا", "ل", _) where count >= 5: word.removeFirstLetters(2)
    case ("ل", "ل", _) where count >= 5: word.removeFirstLetters(2)
    default: break
    }
  }

  private static func removeEnding(_ word: inout [UInt8]) {
    let count = word.letterCount
    if count >= 6, hasEndingOfThree(word) {
      word.removeLastLetters(3)
    } else if count >= 5, hasEndingOfTwo(word) {
      word.removeLastLetters(2)
    }
  }

  private static func hasEndingOfThree(_ word: [UInt8]) -> Bool {
    switch (
      word.letter(fromEnd: 2), word.letter(fromEnd: 1), word.letter(fromEnd: 0)
    ) {
    case ("ت", "م", "ل"), ("ه", "م", "ل"), ("ك", "م", "ل"): true
    case ("ت", "ا", "ن"), ("ت", "ي", "ن"): true
    default: false
    }
  }

  private static func hasEndingOfTwo(_ word: [UInt8]) -> Bool {
    switch (word.letter(fromEnd: 1), word.letter(fromEnd: 0)) {
    case ("و", "ن"), ("ا", "ن"), ("ي", "ن"), ("ت", "ن"), ("ه", "ن"): true
    case ("ك", "ن"), ("ا", "ت"), ("ك", "م"), ("ت", "م"), ("ه", "م"): true
    case ("ن", "ا"), ("ي", "ا"), ("ه", "ا"), ("و", "ا"), ("م", "ا"): true
    case ("ن", "ي"): true
    default: false
    }
  }
}
