/// Clauses between commas that no relative pronoun opens.
extension Asides {
  /// What a clause between commas leaves the host to say.
  enum Description {
    /// «نال قصر، شيده تجار، جائزة» (a palace that merchants built won a prize)
    case ofNoun
    /// «تشكل السوق، وتمتد على النهر، متنفسا» (the market, which …, is an outlet)
    case joined
  }

  /// Whether a verb behind a comma describes the host's subject: with its
  /// pronoun behind a noun without the article, or joined by و behind a verb
  /// that is nothing without its object.
  static func describesBack(
    _ index: Int, _ reading: SentenceReading, hostVerb: Bool
  ) -> Description? {
    guard hostVerb, let verb = reading.verb(index),
      reading.report(index) == nil || !verb.hasConjunction
    else { return nil }
    let word = reading.folded(index)
    if verb.hasConjunction {
      guard word.hasPrefix("و"), verb.tense == .imperfect,
        let host = (max(0, index - 7)..<index - 1).last(where: {
          reading.verbs[$0] != nil
        }), let main = reading.verbs[host], main.isFeminine == verb.isFeminine,
        incomplete.contains(main.lemma),
        !(host..<index - 1).contains(where: {
          reading.mayBeAccusative($0) || reading.isOne($0, .preposition)
        })
      else { return nil }
      return .joined
    }
    let before = reading.folded(index - 2)
    guard word.count > 3, word.hasSuffix("ه") || word.hasSuffix("ها"),
      reading.run.words[max(0, index - 2)].kind == .arabic,
      !before.isDefinite, !reading.isNumber(index - 2),
      !reading.hasDateRole(index - 2)
    else { return nil }
    return .ofNoun
  }

  /// Verbs of being and reaching, which say nothing without their object:
  /// شكّل، مثّل، سجّل، شهد، حقق (form, represent, record, see, attain).
  private static let incomplete: WordSet = [
    "شكل", "تشكل", "مثل", "سجل", "شهد", "حقق", "بلغ", "عد", "اعتبر", "اصبح",
    "ظل",
    "كان", "بدا", "نال", "حصد", "وفر", "قدم", "منح",
  ]

  /// Whether what stands behind an aside is the host's object.
  static func completes(
    _ index: Int, _ description: Description, _ reading: SentenceReading,
    _ end: Int
  ) -> Bool {
    guard index < end, reading.run.words[index].kind == .arabic,
      reading.report(index) == nil, reading.verb(index) == nil
    else { return false }
    if reading.mayBeAccusative(index) { return true }
    guard description == .ofNoun else { return false }
    let word = reading.folded(index)
    return !word.hasPrefix("و") && !word.hasPrefix("ف")
      && !reading.isOne(index, of: opening)
      && !reading.endsInTanwin(index)
  }

  private static let opening = FunctionWords.Kinds(
    .preposition, .adverbial, .auxiliary, .relative, .connector, .source)
}
