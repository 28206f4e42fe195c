/// Function words that the root stemmer leaves alone.
///
/// The list of NLTK's `ISRIStemmer`, with the folded form of each word.
enum RootExceptions {
  /// Whether a word stays as it is.
  static func contains(_ word: [UInt8]) -> Bool {
    WordTable.contains(word, in: words)
  }

  /// Sorted by bytes.
  static let words: [StaticString] = [
    "أصبح", "أضحى", "أمام", "أمسى", "اصبح", "اضحى", "اضحي", "التي", "الحالي",
    "الذى", "الذي", "الذين", "اللذين", "اليه", "اليها", "اليوم", "امام",
    "امسى", "امسي", "بهذا", "تكون", "ستكون", "عليه", "عليها", "فانه", "فكان",
    "كانت", "كذلك", "لازال", "لاسيما", "لايزال", "لذلك", "لهذا", "ماانفك",
    "مابرح", "مازال", "مافتئ", "مافتي", "مايزال", "مساء", "منها", "هناك",
    "والتي", "والذي", "وبين", "وكان", "وكانت", "ولايزال", "ولكن", "وليس",
    "وهذا", "يكون", "يمكن",
  ]
}
