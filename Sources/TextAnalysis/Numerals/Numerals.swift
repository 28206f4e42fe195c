/// Finds the numbers of a text: in digits, in Arabic and English words, and
/// in both mixed.
///
/// ```swift
/// let text = Array("خسرت 5 مليارات و٣٠٠ ألف دولار".utf8)
/// Numerals.all(in: text).map(\.value)  // [5_000_300_000]
/// ```
public enum Numerals {
  /// The numbers of a text, in order.
  public static func all(in text: [UInt8]) -> [Numeral] {
    all(in: text, tokens: Tokenizer.tokens(in: text))
  }

  /// The numbers among the tokens of a text, in order; their `tokens` are
  /// indices into these.
  ///
  /// Ordinals («الثالث», “third”) and pronouns («أحد الحلول», one of the
  /// solutions) are no numbers.
  ///
  /// - Parameter mayBePart: Whether a token can be part of a number, where
  ///   that is known; one that cannot is not read.
  public static func all(
    in text: [UInt8], tokens: [Token],
    mayBePart: (_ token: Int) -> Bool = { _ in true }
  ) -> [Numeral] {
    let parts = parts(in: text, tokens, mayBePart)
    guard !parts.isEmpty else { return [] }
    let reader = NumeralReader(text: text, tokens: tokens, parts: parts)
    var found: [Numeral] = []
    var index = 0
    while index < tokens.count {
      if let numeral = reader.numeral(at: index) {
        found.append(numeral)
        index = numeral.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// What a word can be in a number.
  public enum Role: Sendable {
    /// No part of one.
    case none
    /// A part of one that others hold, as «و» (and) or “point”.
    case part
    /// A number may begin with it or consist of it; where neither such a word
    /// nor digits stand, no number does.
    case number
  }

  /// What a folded word can be in a number.
  public static func role(of folded: [UInt8], _ script: Script) -> Role {
    if script == .digits { return .number }
    let kind = NumberPart(folded: folded, script: script, in: .shared).word.kind
    return kind.isNumber ? .number : kind == .none ? .none : .part
  }

  /// What each token contributes to a number; empty where none does.
  private static func parts(
    in text: [UInt8], _ tokens: [Token], _ mayBePart: (Int) -> Bool
  ) -> [NumberPart] {
    let lexicon = NumberLexicon.shared
    var parts: [NumberPart] = []
    parts.reserveCapacity(tokens.count)
    var folded: [UInt8] = []
    var holdsNumber = false
    for (index, token) in tokens.enumerated() {
      guard mayBePart(index) else {
        parts.append(.none)
        continue
      }
      folded.removeAll(keepingCapacity: true)
      Folding.fold(text.span, token, into: &folded)
      var part: NumberPart
      if token.script == .digits {
        part = digits(folded)
      } else {
        part = NumberPart(
          folded: folded, script: token.script, in: lexicon)
        if hasDamma(text, token) { part = fraction(part) }
        if isMeta(text, token, part) { part = .none }
      }
      if part.word.kind.isNumber { holdsNumber = true }
      parts.append(part)
    }
    return holdsNumber ? parts : []
  }

  /// «ميتا» (Meta) folds like «مئتا» (two hundred), printed with a hamza.
  private static func isMeta(
    _ text: [UInt8], _ token: Token, _ part: NumberPart
  ) -> Bool {
    part.word.value == 200
      && text[token.start..<token.end].suffix(8)
        .elementsEqual("ميتا".utf8)
  }

  /// Whether the first letter of a word is printed with ُ (ḍamma).
  private static func hasDamma(_ text: [UInt8], _ token: Token) -> Bool {
    token.end - token.start > 4 && text[token.start + 2] == 0xD9
      && text[token.start + 3] == 0x8F
  }

  /// «خُمس» (khums) is a fifth, «خَمس» (khams) five: the vowel tells what the
  /// letters leave open.
  private static func fraction(_ part: NumberPart) -> NumberPart {
    guard
      part.word.kind == .onesOrFraction || part.word.kind == .tenOrFraction,
      part.word.value > 1
    else { return part }
    var part = part
    part.word = NumberWord(kind: .fraction, value: 1 / part.word.value)
    return part
  }

  private static func digits(_ folded: [UInt8]) -> NumberPart {
    guard let number = DigitNumber.read(folded) else { return .none }
    var part = NumberPart(
      word: NumberWord(kind: .digits, value: number.value))
    part.digitCount = number.digits
    return part
  }
}

extension NumberWord.Kind {
  /// Whether a number may begin with the word or consist of it.
  var isNumber: Bool {
    switch self {
    case .none, .notNumber, .suffix, .moneySuffix, .and, .article, .minus,
      .point,
      .part, .outOf, .over, .inside, .ordinal, .determiner, .pronounTail,
      .timeNoun:
      false
    default: true
    }
  }
}
