extension ClauseSplitter {
  /// «بلغ المعدل 2٪، "وهو دون المتوسط"»: a quotation behind a comma that
  /// opens as a clause does.
  func quoteCut(at index: Int, _ state: State) -> Found? {
    let reading = state.reading
    // «، و«من يزرع يحصد»» (and “who sows reaps”): و by itself.
    if reading.folded(index) == "و", reading.isComma(index - 1),
      state.hasPredicate, let quote = reading.quotation(openedAt: index + 1),
      quote.inside.count > 3, reading.firstVerb(in: quote.inside) != nil
    {
      return Found(
        end: index, next: index + 1, opening: .coordination, keepsFirst: false)
    }
    guard let quote = reading.quotation(openedAt: index),
      reading.isComma(index - 1), state.hasPredicate, quote.inside.count > 2
    else { return nil }
    let first = reading.folded(index + 1)
    if Self.definitions.contains(first) {
      return Found(
        end: index, next: index, opening: .definition, keepsFirst: true)
    }
    guard
      reading.verb(index + 1)?.hasConjunction == true
        || first.isDefinite && first.hasPrefix("ف")
    else { return nil }
    return Found(
      end: index, next: index, opening: .coordination, keepsFirst: true)
  }

  /// The words inside brackets, inside quotations of up to twelve words that
  /// are no speech after a colon, and between a verb of saying and its أن.
  func shielded(
    _ reading: SentenceReading, _ range: Range<Int>
  ) -> Set<Int> {
    var inside: Set<Int> = []
    var end = range.lowerBound
    for pair in reading.pairs(in: range) where pair.close > end {
      let isSpeech =
        pair.kind == .quotation
        && (pair.inside.count > 12 || reading.isMark(pair.open - 1, ":")
          || pair.inside.count > 6
            && Complementizer.isOne(reading.folded(pair.open - 1))
          || holdsClauses(pair.inside, reading))
      // «كلمة بعنوان "نهض العامل ومضى"» (a talk named “The worker rose and left”)
      let isTitle =
        pair.kind == .quotation && pair.inside.count < 13
        && naming.contains(reading.folded(pair.open - 1))
      if isSpeech, !isTitle { continue }
      inside.formUnion(pair.inside)
      end = pair.close
    }
    var frameEnd = range.lowerBound
    for index in range where index >= frameEnd && !inside.contains(index) {
      guard let frame = frameWords(after: index, range, reading) else {
        continue
      }
      inside.formUnion(frame)
      frameEnd = frame.upperBound
    }
    return inside
  }

  /// Two verbs, a verb and a comma, or what لكن or و joins a verb to: no name,
  /// title or term.
  private func holdsClauses(
    _ words: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard words.count > 3 else { return false }
    let verbs = words.count { reading.verbs[$0] != nil }
    return verbs > 1
      || verbs == 1
        && words.dropFirst().contains {
          reading.isComma($0) || reading.verbs[$0]?.hasConjunction == true
        }
      || words.dropFirst().contains {
        Self.adversatives.contains(reading.folded($0))
      }
  }

  /// لكنه، لكنها (but it) and the like
  private static let adversatives: WordSet = [
    "لكنه", "لكنها", "لكنهم", "لكننا", "لكني", "لكنني", "لكنك", "ولكنه",
    "ولكنها", "ولكنهم",
  ]

  /// «أوضحت المديرة، هدى بن عيسى، | أن …»: the source in between.
  private func frameWords(
    after index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    guard let word = reading.reports[index], reading.verbs[index] != nil,
      word.form == .perfect || word.form == .imperfect, !word.isFirstPerson,
      // «أن تعلن الشركة نتائجها» (that it announce …), «يبلغ 8%» (reaches):
      // they say nothing.
      !Complementizer.isOne(reading.folded(index - 1)),
      reading.folded(index + 1).isEmpty
        || reading.run.words[index + 1].kind != .digits,
      let content = Complementizer.content(
        after: index, before: range.upperBound, reading, events),
      // «قالت فلانة، وهي إحدى المشاركات، "…"»
      !content.isQuote
        || word.takesClauseOnly && reading.isComma(content.from - 1),
      !content.isEvent, content.from > index + 1,
      // «رفض الاتهامات ووصفها بأنها …» (rejected the charges and called them
      // …): أن belongs to the second verb.
      !(index + 1..<content.from).contains(where: {
        guard reading.run.facts.indices.contains($0),
          let word = reading.run.facts[$0].report
        else { return false }
        return word.hasConjunction && word.kind.keepsFrame
      })
    else { return nil }
    return index + 1..<content.from
  }
}
