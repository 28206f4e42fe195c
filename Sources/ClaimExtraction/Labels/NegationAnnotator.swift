/// Tells whether the main predicate of a clause is negated (guidelines,
/// section 7): by a particle before it or by a word such as يفتقر (lacks).
///
/// «لا يزال» (still is) and «لم … إلا» (only) are not negations, nor is a
/// negation inside a relative clause or the subject.
struct NegationAnnotator: Sendable {
  /// Reads English clauses; `nil` for Arabic ones, which the rest is for.
  private let english: EnglishNegation?
  private var kinds = WordMap<String>()
  private let continuing = foldedWords(file: "ar/continuing-verbs")

  /// The cues of a language.
  init(language: CueLanguage) {
    english = language == .english ? EnglishNegation() : nil
    guard english == nil else { return }
    for columns in CueFile.lines(language.file("negations"))
    where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).firstFolded
      kinds[word] = columns[1]
    }
  }

  /// The word that negates the main predicate; `nil` where it is affirmed.
  func negation(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    if let english { return english.negation(in: range, reading) }
    guard let verb = reading.mainVerb(in: range) else {
      return nominal(range, reading)
    }
    if kinds[reading.folded(verb)] == "lexical" {
      return reading.run.text(of: verb..<verb + 1)
    }
    let particle = verb - 1
    guard particle >= range.lowerBound,
      !ArabicPredicate.isBound(verb, reading),
      kinds[reading.folded(particle)] == "particle",
      !continuing.contains(reading.folded(verb)),
      !hasException(verb..<range.upperBound, reading)
    else { return nominal(range, reading) }
    return reading.run.text(of: particle..<particle + 1)
  }

  /// «التلسكوبات … غير قادرة» (unable): غير and a bare adjective behind the
  /// subject, where no verb stands before.
  private func isPredicate(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    isOther(reading.folded(index))
      && index > range.lowerBound && index + 1 < range.upperBound
      && reading.folded(index - 1).isDefinite
      && !reading.folded(index + 1).isDefinite
      && !FunctionWords.isOne(reading.folded(index + 1), .preposition)
      && reading.firstVerb(in: range.lowerBound..<index) == nil
  }

  /// غير (other than, un-), also behind و.
  private func isOther(_ word: FoldedWord) -> Bool {
    word == "غير" || word == "وغير"
  }

  /// «غياب تعريف …» (the absence of …), «ليس …» (is not).
  private func nominal(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    guard let first = range.first else { return nil }
    if let index = range.prefix(8).first(where: {
      isPredicate($0, range, reading)
    }) {
      return reading.run.text(of: index..<index + 1)
    }
    // «ما تردد لا أساس له» (what was said has no basis)
    if reading.folded(first) == "ما", reading.verb(first + 1) != nil,
      let index = range.dropFirst(2).first(where: {
        kinds[reading.folded($0)] == "particle"
      })
    {
      return reading.run.text(of: index..<index + 1)
    }
    // «لا أحد …» (nobody), «لا دليل …» (no evidence)
    if range.count > 2, reading.verb(first + 1) == nil,
      isNo(reading.folded(first)),
      !["بد", "سيما", "شك", "ريب"].contains(reading.folded(first + 1)),
      !hasException(range, reading)
    {
      return reading.run.text(of: first..<first + 1)
    }
    for index in range.prefix(4) {
      let word = reading.folded(index)
      let isLexicalHead = kinds[word] == "lexical" && index == first
      // ليس، ليست (is not)
      let isCopula = word.hasPrefix("ليس") || word.hasPrefix("وليس")
      if isLexicalHead || isCopula,
        !hasException(index..<range.upperBound, reading)
      {
        return reading.run.text(of: index..<index + 1)
      }
    }
    return nil
  }

  /// لا (no, not), also behind و or ف.
  private func isNo(_ word: FoldedWord) -> Bool {
    word == "لا" || word == "ولا" || word == "فلا"
  }

  private func hasException(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { kinds[reading.folded($0)] == "exception" }
  }
}
