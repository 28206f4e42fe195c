import ArticleReading

/// Reads a name that particles are joined to: «وميتا» (and Meta), «لمصر»
/// (to Egypt), «للسعودية» (to Saudi Arabia).
enum Proclitics {
  /// A word without its particles.
  struct Reading: Sendable {
    /// How many letters stand before the name as it is printed.
    var letters: Int
    /// The folded name.
    var name: FoldedWord
    /// Whether it stands behind للـ, which has its article in it.
    var hasLostArticle = false
  }

  /// The readings of a folded word: the word itself, then without a
  /// preposition, a conjunction or both. For للـ (lil-, to the) the name has
  /// its article again.
  static func readings(of word: FoldedWord) -> Readings {
    Readings(word: word)
  }

  /// The readings one by one: nothing is set aside for a word that has but
  /// one, as most do.
  struct Readings: Sequence, IteratorProtocol {
    /// و (wa-, and), ف (fa-, then)
    private static let conjunctions: FoldedWord = "وف"
    /// ب (bi-, in), ل (li-, to), ك (ka-, as)
    private static let prepositions: FoldedWord = "بلك"
    /// للـ (lil-, to the)
    private static let toThe: FoldedWord = "لل"
    private static let article: FoldedWord = "ال"

    /// What may stand before a name, in the order in which it is looked for.
    private enum Step { case none, article, preposition }

    /// The word, later without its conjunction.
    private var word: FoldedWord
    private var letters = 0
    private var step: Step? = Step.none

    /// The first letter, which most words have no proclitic at.
    private var first: FoldedWord { FoldedWord(bits: word.bits & 0xFF) }

    fileprivate init(word: FoldedWord) { self.word = word }

    mutating func next() -> Reading? {
      while let step {
        let reading = reading(step)
        advance(from: step)
        if let reading { return reading }
      }
      return nil
    }

    private mutating func advance(from step: Step) {
      switch step {
      case .none: self.step = .article
      case .article: self.step = .preposition
      case .preposition:
        guard letters == 0, word.count > 3, Self.conjunctions.contains(first)
        else {
          self.step = nil
          return
        }
        word = word.dropFirst()
        letters = 1
        self.step = Step.none
      }
    }

    private func reading(_ step: Step) -> Reading? {
      if step == .none { return Reading(letters: letters, name: word) }
      // «لد» is no name left of «بلد» (a country).
      guard word.count > 3 else { return nil }
      if step == .article {
        return word.hasPrefix(Self.toThe)
          ? Reading(
            letters: letters + 2, name: Self.article + word.dropFirst(2),
            hasLostArticle: true) : nil
      }
      guard Self.prepositions.contains(first) else { return nil }
      return Reading(letters: letters + 1, name: word.dropFirst())
    }
  }
}

extension WordRun {
  /// The text and place of some words without the first letters.
  ///
  /// - Parameter letters: How many letters are left out; vowel marks and
  ///   tatweel that follow them go with them.
  func printed(
    _ range: Range<Int>, droppingLetters letters: Int
  ) -> (text: String, span: Span) {
    var span = span(of: range)
    guard letters > 0, !range.isEmpty else { return (text(of: range), span) }
    var offset = words[range.lowerBound].utf8.lowerBound
    let end = words[range.upperBound - 1].utf8.upperBound
    var left = letters
    while offset < end {
      let scalar = UTF8Scalar.decode(bytes, at: offset)
      if !scalar.isInvisible {
        if left == 0 { break }
        left -= 1
      }
      offset += scalar.length
      span.start += 1
    }
    return (String(decoding: bytes[offset..<end], as: UTF8.self), span)
  }
}
