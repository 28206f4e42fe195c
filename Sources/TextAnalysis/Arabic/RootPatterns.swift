/// The patterns of the ISRI stemmer, by length of word. In the comments ف ع ل
/// stand for the letters of the root, as in Arabic grammar.
enum RootPatterns {
  /// Words of four letters.
  static func four(_ word: inout [UInt8]) {
    if word.letter(0) == "م" {  // مفعل
      word.removeLetter(at: 0)
    } else if word.letter(1) == "ا" {  // فاعل
      word.removeLetter(at: 1)
    } else if isLongVowel(word.letter(2)) {  // فعال فعول فعيل
      word.removeLetter(at: 2)
    } else if word.letter(3) == "ة" {  // فعلة
      word.removeLetter(at: 3)
    } else {
      shorten(&word)
    }
  }

  /// Words of five letters: a root of three, else of four.
  static func five(_ word: inout [UInt8]) {
    fiveWithRootOfThree(&word)
    if word.letterCount == 4 {
      four(&word)
    } else if word.letterCount == 5 {
      fiveWithRootOfFour(&word)
    }
  }

  /// Words of six letters: a root of three, else of four.
  static func six(_ word: inout [UInt8]) {
    sixWithRootOfThree(&word)
    if word.letterCount == 5 {
      five(&word)
    } else if word.letterCount == 6 {
      sixWithRootOfFour(&word)
    }
  }

  /// Removes one of the endings ة ه ي ك ت ا ن.
  static func removeShortEnding(_ word: inout [UInt8]) {
    switch word.letter(fromEnd: 0) {
    case "ة", "ه", "ي", "ك", "ت", "ا", "ن": word.removeLastLetters(1)
    default: break
    }
  }

  /// Removes one of the prefixes ل ب ف س و ي ت ن ا.
  static func removeShortPrefix(_ word: inout [UInt8]) {
    switch word.letter(0) {
    case "ل", "ب", "ف", "س", "و", "ي", "ت", "ن", "ا":
      word.removeFirstLetters(1)
    default: break
    }
  }

  /// Where no pattern fits: one ending less, else one prefix less.
  private static func shorten(_ word: inout [UInt8]) {
    let count = word.letterCount
    removeShortEnding(&word)
    if word.letterCount == count { removeShortPrefix(&word) }
  }

  private static func isLongVowel(_ letter: Unicode.Scalar) -> Bool {
    letter == "ا" || letter == "و" || letter == "ي"
  }

  /// Removes two letters, the later one first.
  private static func remove(
    _ first: Int, _ second: Int, from word: inout [UInt8]
  ) {
    word.removeLetter(at: second)
    word.removeLetter(at: first)
  }

  private static func fiveWithRootOfThree(_ word: inout [UInt8]) {
    let (a, b, c) = (word.letter(0), word.letter(1), word.letter(2))
    let (d, e) = (word.letter(3), word.letter(4))
    switch (a, b, c, d, e) {
    case ("ا", _, "ا", _, _), ("ا", _, "ت", _, _):  // افتعل افاعل
      remove(0, 2, from: &word)
    case ("م", _, _, "ا", _), ("م", _, _, "ي", _), ("م", _, _, "و", _):
      remove(0, 3, from: &word)  // مفعول مفعال مفعيل
    case ("ا", _, _, _, "ة"), ("ت", _, _, _, "ة"), ("م", _, _, _, "ة"):
      remove(0, 4, from: &word)  // مفعلة تفعلة افعلة
    case ("م", _, "ت", _, _), ("ي", _, "ت", _, _), ("ت", _, "ت", _, _):
      remove(0, 2, from: &word)  // مفتعل يفتعل تفتعل
    case ("م", _, "ا", _, _), ("ت", _, "ا", _, _):  // مفاعل تفاعل
      remove(0, 2, from: &word)
    case (_, _, "ا", _, "ة"), (_, _, "و", _, "ة"):  // فعولة فعالة
      remove(2, 4, from: &word)
    case ("ا", "ن", _, _, _), ("م", "ن", _, _, _):  // انفعل منفعل
      remove(0, 1, from: &word)
    case ("ا", _, _, "ا", _):  // افعال
      remove(0, 3, from: &word)
    case (_, _, _, "ا", "ن"):  // فعلان
      remove(3, 4, from: &word)
    case ("ت", _, _, "ي", _):  // تفعيل
      remove(0, 3, from: &word)
    case (_, "ا", _, "و", _):  // فاعول
      remove(1, 3, from: &word)
    case (_, "و", "ا", _, _):  // فواعل
      remove(1, 2, from: &word)
    case (_, _, "ا", "ئ", _):  // فعائل
      remove(2, 3, from: &word)
    case (_, "ا", _, _, "ة"):  // فاعلة
      remove(1, 4, from: &word)
    case (_, _, "ا", _, "ي"):  // فعالي
      remove(2, 4, from: &word)
    default:
      shorten(&word)
    }
  }

  private static func fiveWithRootOfFour(_ word: inout [UInt8]) {
    switch word.letter(0) {
    case "ا", "ت", "م":  // تفعلل افعلل مفعلل
      word.removeLetter(at: 0)
    case _ where word.letter(4) == "ة":  // فعللة
      word.removeLetter(at: 4)
    case _ where word.letter(2) == "ا":  // فعالل
      word.removeLetter(at: 2)
    default: break
    }
  }

  private static func sixWithRootOfThree(_ word: inout [UInt8]) {
    let (a, b, c) = (word.letter(0), word.letter(1), word.letter(2))
    let (d, e, f) = (word.letter(3), word.letter(4), word.letter(5))
    switch (a, b, c, d, e, f) {
    case ("ا", "س", "ت", _, _, _), ("م", "س", "ت", _, _, _):
      word.removeFirstLetters(3)  // مستفعل استفعل
    case ("م", _, _, "ا", _, "ة"):  // مفعالة
      word.removeLastLetters(1)
      remove(0, 3, from: &word)
    case ("ا", _, "ت", _, "ا", _):  // افتعال
      word.removeLetter(at: 4)
      remove(0, 2, from: &word)
    case ("ا", _, _, "و", _, _) where c == e:  // افعوعل
      word.removeLetter(at: 3)
      remove(0, 2, from: &word)
    case ("ت", _, "ا", _, "ي", _):  // تفاعيل
      word.removeLetter(at: 4)
      remove(0, 2, from: &word)
    default:
      shorten(&word)
    }
  }

  private static func sixWithRootOfFour(_ word: inout [UInt8]) {
    switch (word.letter(0), word.letter(1), word.letter(4)) {
    case ("ا", _, "ا"):  // افعلال
      remove(0, 4, from: &word)
    case ("م", "ت", _):  // متفعلل
      word.removeFirstLetters(2)
    default: break
    }
  }
}
