extension ClauseSplitter {
  func verbCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard let verb = reading.verbs[index] else {
      return particleCut(at: index, end, state)
        ?? consequenceCut(at: index, end, state)
    }
    let afterComma = reading.isComma(index - 1)
    let found = Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
    // A verb alone is no clause: «فاز الفريق وتأهل».
    guard index + 1 < end,
      reading.run.words[index + 1].kind != .mark || index + 2 < end
    else { return nil }
    if closesSpeech(index, state) { return nil }
    if verb.hasConjunction {
      // أما … فـ (as for …, it …) is one clause.
      if state.opensWithAmma, reading.folded(index).hasPrefix("ف") {
        return nil
      }
      guard state.hasPredicate, reading.verbs[index - 1] == nil else {
        return nil
      }
      guard afterComma || !state.continuesInner(verb) else { return nil }
      return found
    }
    guard afterComma, state.hasMainVerb, !state.startsWithCondition else {
      return consequenceCut(at: index, end, state)
    }
    // A verb of saying after a comma takes what stands before as its
    // subject or content only where no main verb does; here one does.
    return found
  }

  /// «ولن يكون …» (and it will not be), «وقد أعلن …» (and he has announced).
  private func particleCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    let word = reading.folded(index)
    guard word.hasPrefix("و"), index + 2 < end, state.hasMainVerb,
      let verb = reading.verb(index + 1), !verb.hasConjunction,
      reading.isOne(index, .negation, conjunction: true)
        || reading.isOne(index, .future, conjunction: true)
        || word == "وقد",
      reading.isComma(index - 1) || !state.continuesInner(verb)
    else { return nil }
    return Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
  }

  /// ««…»، قال الوزير»: the frame of the quotation that opens the clause.
  private func closesSpeech(_ index: Int, _ state: State) -> Bool {
    let reading = state.reading
    let mark = reading.isComma(index - 1) ? index - 2 : index - 1
    return reading.reports[index] != nil
      && reading.quotation(openedAt: state.start)?.close == mark
  }

  /// زال، دام (ceased, lasted): «ما زال» (still is) opens no consequence.
  private func isLasting(_ word: FoldedWord) -> Bool {
    ["زال", "زالت", "زالوا", "يزال", "تزال", "دام", "دامت", "كان", "كانت"]
      .contains(word)
  }

  /// «، ما يزيد …» (which raises …), «، لينخفض …» (so that … fell),
  /// «، مع غياب …» (with no …).
  private func consequenceCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    guard reading.isComma(index - 1), state.hasPredicate, index + 1 < end
    else { return nil }
    let word = reading.folded(index)
    if word == "ما", let verb = reading.verbs[index + 1], !verb.hasConjunction,
      !isLasting(reading.folded(index + 1))
    {
      return Found(
        end: index, next: index, opening: .consequence, keepsFirst: true)
    }
    if let verb = reading.verbs[index], verb.hasLam {
      return Found(
        end: index, next: index, opening: .consequence, keepsFirst: true)
    }
    if word == "مع", events.isOne(reading.folded(index + 1)) {
      return Found(
        end: index, next: index + 1, opening: .coordination,
        keepsFirst: false)
    }
    return nil
  }
}
