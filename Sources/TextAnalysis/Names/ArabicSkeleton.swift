/// The consonant classes of a name in Arabic letters.
enum ArabicSkeleton {
  /// Appends the classes of a folded Arabic word.
  static func append(_ word: [UInt8], to skeleton: inout Skeleton) {
    guard word.isArabicWord else { return }
    var index = 0
    while index < word.letterCount {
      let letter = word.letter(index)
      if index == 0, let first = initial(letter) {
        skeleton.append(first)
      } else if isOneSound(letter, word.letter(index + 1), index == 0) {
        // The next letter says it.
      } else if let consonant = consonant(letter) {
        skeleton.append(consonant)
      }
      index += 1
    }
  }

  /// Whether the first of two letters is part of the second: تش for ch, دت for
  /// dt, and تس for tz unless the name begins with it, as تسلا (Tesla) does.
  private static func isOneSound(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ isStart: Bool
  ) -> Bool {
    switch (first, second) {
    case ("ت", "ش"), ("د", "ت"): true
    case ("ت", "س"), ("ت", "ز"): !isStart
    default: false
    }
  }

  /// Letters that are consonants at the start alone.
  private static func initial(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "ه", "ح": "h"
    case "ي": "y"
    case "و": "w"
    default: nil
    }
  }

  private static func consonant(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "ب": "b"
    case "ف": "f"
    case "ت", "ط", "ث": "t"
    case "د", "ض", "ذ": "d"
    case "س", "ص", "ز", "ظ": "s"
    case "ش": "x"
    case "ك", "ق", "غ", "ج", "خ": "k"
    case "ل": "l"
    case "م": "m"
    case "ن": "n"
    case "ر": "r"
    default: nil
    }
  }
}
