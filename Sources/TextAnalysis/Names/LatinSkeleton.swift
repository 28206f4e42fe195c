/// The consonant classes of a name in Latin letters.
enum LatinSkeleton {
  /// Appends the classes of a folded Latin word.
  static func append(_ word: [UInt8], to skeleton: inout Skeleton) {
    var index = 0
    while index < word.count {
      index += consonant(word, index, to: &skeleton)
    }
  }

  /// The letter at an index; NUL outside the word.
  private static func letter(_ word: [UInt8], _ index: Int) -> Unicode.Scalar {
    index >= 0 && index < word.count ? Unicode.Scalar(word[index]) : "\0"
  }

  /// Appends the class of the sound at an index; the number of letters read.
  private static func consonant(
    _ word: [UInt8], _ index: Int, to skeleton: inout Skeleton
  ) -> Int {
    let next = letter(word, index + 1)
    let third = letter(word, index + 2)
    switch (letter(word, index), next, third) {
    case ("k", "n", _) where index == 0, ("w", "r", _) where index == 0:
      return 1  // silent: Knight, Wright
    case ("p", "h", _):
      skeleton.append("f")
      return 2
    case ("s", "h", _), ("z", "h", _), ("c", "z", _):
      skeleton.append("x")
      return 2
    case ("s", "c", "h"), ("t", "c", "h"):
      skeleton.append("x")
      return 3
    case ("c", "c", "e"), ("c", "c", "i"):
      skeleton.append("x")  // Gucci
      return 2
    case ("c", "h", _):
      let isHard = isConsonant(third) || third == "a" && isE(word, index + 3)
      skeleton.append(isHard ? "k" : "x")  // Christ, Michael; Charles
      return 2
    case ("t", "s", _) where index > 0, ("t", "z", _), ("d", "t", _):
      return 1  // one sound: Fritz, Schmidt
    case ("c", "e", _), ("c", "i", _), ("c", "y", _):
      skeleton.append("s")
      return 1
    case ("c", "\0", _) where hasLetters("vi", in: word, at: index - 2):
      skeleton.append("x")  // Djokovic
      return 1
    case ("x", _, _) where index == 0:
      skeleton.append("x")  // Xi
      return 1
    case ("g", "h", "t"):
      return 2  // silent, as in Wright
    case (let letter, _, _):
      appendSingle(letter, isFirst: index == 0, to: &skeleton)
      return 1
    }
  }

  private static func appendSingle(
    _ letter: Unicode.Scalar, isFirst: Bool, to skeleton: inout Skeleton
  ) {
    switch letter {
    case "b", "p": skeleton.append("b")
    case "f", "v": skeleton.append("f")
    case "t": skeleton.append("t")
    case "d": skeleton.append("d")
    case "s", "z": skeleton.append("s")
    case "c", "k", "q", "g", "j": skeleton.append("k")
    case "x":
      skeleton.append("k")
      skeleton.append("s")
    case "l", "m", "n", "r": skeleton.append(letter)
    case "h", "y", "w": if isFirst { skeleton.append(letter) }
    default: break
    }
  }

  private static func hasLetters(
    _ literal: StaticString, in word: [UInt8], at index: Int
  ) -> Bool {
    word.ends(with: literal, before: index + literal.utf8CodeUnitCount)
  }

  private static func isE(_ word: [UInt8], _ index: Int) -> Bool {
    letter(word, index) == "e"
  }

  private static func isConsonant(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "b", "c", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "w":
      true
    default: false
    }
  }
}
