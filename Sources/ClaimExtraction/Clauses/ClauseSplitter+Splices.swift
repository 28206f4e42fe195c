/// Clauses that stand side by side without a conjunction.
extension ClauseSplitter {
  /// «"زرت المصنع، العمال يشكون، هذا ليس عدلا"» (I went to the plant, the workers
  /// complain, this is not just): speech joins its clauses by commas alone.
  func spliceCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    let points = Self.pointing.contains(reading.folded(index))
    // «أغلقت البلدية السوق، هذا القرار أغضب الباعة» (…, this decision angered the
    // sellers), outside speech too
    if reading.isComma(index - 1), state.hasMainVerb,
      !state.startsWithCondition, reading.isOne(index, .demonstrative),
      reading.folded(index + 1).isDefinite, index + 3 < end,
      [index + 2, index + 3].contains(where: {
        reading.verb($0)?.hasConjunction == false
          && !reading.isOne($0 - 1, .relative)
          && reading.folded($0 - 1).isDefinite
      })
    {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    guard reading.isComma(index - 1), state.hasPredicate,
      !state.startsWithCondition, index + 2 < end,
      reading.verb(index)?.isNounLike != false,
      let speech = reading.pairs.first(where: {
        $0.kind == .quotation && $0.inside.contains(index)
      })
    else { return nil }
    let before = max(state.start, speech.open + 1)..<index - 1
    guard before.count > 1, points || reading.firstVerb(in: before) != nil
    else { return nil }
    let stop = segmentEnd(from: index, end, reading)
    let opens =
      points
      ? stop > index + 2
      : isSpoken(index, reading)
        && (predicate(from: index, stop, reading)
          || deniesVerb(from: index, stop, reading))
    guard opens else { return nil }
    return Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
  }

  /// A noun with the article, or one that the next makes definite, and no
  /// office that stands in apposition.
  private func isSpoken(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return reading.run.words[index].kind == .arabic
      && (word.isDefinite || reading.folded(index + 1).isDefinite)
      && !word.hasPrefix("و") && reading.office(index) == nil
      && reading.report(index) == nil
      && !reading.isOne(index, .preposition)
      && !reading.isOne(index, .adverbial) && !reading.isOne(index, .relative)
  }

  /// «نسبة الماء فيها لا تقل عن 20%»: a verb behind لا or لم.
  private func deniesVerb(
    from index: Int, _ stop: Int, _ reading: SentenceReading
  ) -> Bool {
    (index + 1..<max(index + 1, stop - 1)).contains {
      reading.isOne($0, .negation) && reading.verb($0 + 1) != nil
    } && !(index..<stop).contains { reading.isOne($0, .relative) }
  }

  /// هذا، هو، نحن، أنا (this, he, we, I)
  private static let pointing: WordSet = [
    "هذا", "هذه", "هولاء", "ذلك", "تلك", "هو", "هي", "هم", "نحن", "انا",
    "انت", "انتم",
  ]
}
