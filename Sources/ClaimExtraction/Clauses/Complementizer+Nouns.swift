/// Nouns and marked words that are no content of a verb of saying.
extension Complementizer {
  /// A quotation that names a medium or the like: أن still follows.
  static func isName(
    _ quote: Marks.Pair, before end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard quote.inside.count < 6 else { return false }
    // «وقالت حركة "نداء"، في بيان نشرته أمس، إن …»: behind a comma إن is of the
    // verb before the name.
    if (quote.close + 2..<max(quote.close + 2, min(end, quote.close + 18)))
      .contains(where: {
        reading.isComma($0 - 1) && isOne(reading.folded($0))
      }), reading.firstVerb(in: quote.inside) == nil
    {
      return true
    }
    // «وأضاف "العوضي"، في كلمته خلال …، أن»: behind a comma he may say at
    // length where he spoke.
    let reach = reading.isComma(quote.close + 1) ? 24 : 12
    let after =
      quote.close + 1..<max(quote.close + 1, min(end, quote.close + reach))
    for index in after {
      if reading.report(index)?.form == .participle { return false }
      if isOne(reading.folded(index)) || reading.isMark(index, ":") {
        return !isGoverned(index, after: quote.close, reading)
      }
      // عبر (through) may spell a verb too.
      if reading.verbs[index] != nil, !reading.isOne(index, .preposition) {
        return false
      }
    }
    return false
  }

  /// A noun of happening in a phrase of time or place is no content:
  /// «قالت عقب انخفاض …».
  static func isInPhrase(
    _ index: Int, after verb: Int, _ reading: SentenceReading
  ) -> Bool {
    let previous = reading.folded(index - 1)
    guard index - 1 > verb else { return false }
    return reading.isOne(index - 1, .adverbial)
      && !reading.isOne(index - 1, .connecting)
      || reading.sourceNoun(index - 1) == .person && !previous.isDefinite
      || isConstruct(previous)
  }

  /// «هيئة تنظيم …», «وحدات معالجة …»: the noun of happening belongs to the
  /// bare noun before it.
  private static func isConstruct(_ noun: FoldedWord) -> Bool {
    guard !noun.isDefinite else { return false }
    return noun.hasSuffix("ات") || measures.contains(noun)
      || SpeakerNouns.shared(noun) == .org
      || SpeakerNouns.shared(noun) == .document
  }

  /// Nouns that a happening measures or threatens: the cost, rate, value,
  /// extent, cause, risk of it.
  private static let measures: WordSet = [
    "كلفه", "تكلفه", "نسبه", "قيمه", "معدل", "حجم", "مدي", "سبب", "اسباب",
    "خطر", "مخاطر", "مستوي", "درجه", "قوه", "كميه", "سرعه", "وتيره", "عدد",
    "حاله", "احتمال", "مقدار", "اثار", "اثر",
  ]
}
