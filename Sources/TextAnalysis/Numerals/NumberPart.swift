/// A token as a part of a number: its word without proclitics.
struct NumberPart {
  var word: NumberWord
  /// Whether و (wa-, and) is joined to it.
  var isJoined = false
  /// Whether ال (al-, the) is joined to it.
  var isDefinite = false
  /// Whether ب, ل or ف (in, for, so) is joined to it: such a word can only
  /// begin a number. ك (like) is none: «كميات» (amounts) is not “like
  /// hundreds”.
  var hasPreposition = false
  /// For digits without a decimal part, how many there are.
  var digitCount = 0

  static let none = NumberPart(word: NumberWord(kind: .none, value: 0))

  /// Reads a folded Arabic or Latin word.
  init(folded: [UInt8], script: Script, in lexicon: NumberLexicon) {
    self = .none
    // Proclitics take up to three letters of two bytes: وبال (and in the).
    guard folded.count <= lexicon.longest + 8 else { return }
    if let word = lexicon.word(folded.span) {
      self.word = word
    } else if script == .arabic {
      readProclitics(folded, lexicon)
    }
  }

  init(word: NumberWord) {
    self.word = word
  }

  /// Takes off و or ف, then ب or ل, then ال, until a number word is left.
  private mutating func readProclitics(
    _ folded: [UInt8], _ lexicon: NumberLexicon
  ) {
    var part = NumberPart.none
    var start = 0
    for stage in 0..<3 {
      guard let length = part.take(folded, from: start, stage) else {
        continue
      }
      start += length
      guard start < folded.count else { return }
      if let word = lexicon.word(folded.span.extracting(start...)),
        word.kind.isCountable
      {
        part.word = word
        self = part
        return
      }
    }
  }

  /// The bytes of the proclitic of a stage that stands at an offset.
  private mutating func take(
    _ folded: [UInt8], from start: Int, _ stage: Int
  ) -> Int? {
    guard start + 3 < folded.count else { return nil }
    let first = UInt16(folded[start]) << 8 | UInt16(folded[start + 1])
    let second = UInt16(folded[start + 2]) << 8 | UInt16(folded[start + 3])
    switch (stage, first) {
    case (0, Letter.waw):
      isJoined = true
    case (0, Letter.fa), (1, Letter.ba):
      hasPreposition = true
    case (1, Letter.lam):
      hasPreposition = true
      // لل (lil-, for the) hides the alef of the article.
      guard second == Letter.lam else { return 2 }
      isDefinite = true
      return 4
    case (2, Letter.alef) where second == Letter.lam:
      isDefinite = true
      return 4
    default:
      return nil
    }
    return 2
  }

  /// Folded letters as their two bytes.
  private enum Letter {
    static let alef: UInt16 = 0xD8A7
    static let ba: UInt16 = 0xD8A8
    static let fa: UInt16 = 0xD981
    static let lam: UInt16 = 0xD984
    static let waw: UInt16 = 0xD988
  }
}

extension NumberWord.Kind {
  /// Whether proclitics may stand before the word.
  var isCountable: Bool {
    switch self {
    case .none, .notNumber, .and, .outOf, .over, .inside, .article, .determiner,
      .pronounTail, .timeNoun,
      .suffix, .moneySuffix, .point, .minus:
      false
    default: true
    }
  }
}
