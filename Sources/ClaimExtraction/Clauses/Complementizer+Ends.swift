/// Where the search for what is said ends.
extension Complementizer {
  /// Whether the search ends here: at another verb of saying, a verb joined
  /// by و, or a verb after a comma that begins a clause of its own.
  static func stops(
    at index: Int, _ reading: SentenceReading, isAside: Bool
  ) -> Bool {
    if let word = reading.report(index), word.form == .participle,
      reading.isComma(index - 1) || word.isAccusative,
      !isSaying(index, reading),
      // «نقابة الأطباء، منذر الحاج، …» (a name)
      !reading.isGivenName(index) || word.isAccusative
    {
      // «شدد البنك مجددا على …» (stressed again …)
      if reading.folded(index) == "مجددا", !reading.isComma(index - 1) {
        return false
      }
      // «ويعلّق ساخرا: "…"» (comments, mocking: …)
      if !reading.isComma(index - 1), reading.isMark(index + 1, ":") {
        return false
      }
      return addressingEnd(index, reading) == nil
    }
    guard let verb = reading.verb(index) else { return false }
    if verb.hasConjunction {
      return !(isAside && isSetOff(index, reading))
        && !(reading.isComma(index - 1) && isApposition(from: index, reading))
        && !isToldOn(index, reading)
    }
    if let report = reading.report(index) {
      // «بحث جديد نشر اليوم، أن …» (new research published today)
      if published.contains(reading.folded(index)),
        reading.hasDateRole(index + 1)
      {
        return false
      }
      // «تقرير أوردته القناة» (a report that the channel carried)
      return !isAside
        && (!report.hasObject || report.kind.keepsFrame
          || reading.isComma(index - 1))
    }
    return reading.isComma(index - 1) && !isApposition(from: index, reading)
  }

  /// «صرح المدرب، ردا على سؤال عن الحارس: "…"» (in answer to a question about
  /// the keeper: …): the colon or أن behind words that tell to whom or on what
  /// somebody speaks.
  static func addressingEnd(
    _ index: Int, _ reading: SentenceReading
  ) -> Int? {
    guard addressing.contains(reading.folded(index)),
      !isOne(reading.folded(index + 1)),
      let end = (index + 2..<index + 20).first(where: {
        reading.isMark($0, ":") || isOne(reading.folded($0))
          || reading.verb($0)?.hasConjunction == true
      })
    else { return nil }
    // «قال المدرب معلقا على الفوز: …»: without a comma only before a colon
    guard reading.isComma(index - 1) || reading.isMark(end, ":") else {
      return nil
    }
    // «معلقا على أن …» has an أن of its own.
    return reading.isMark(end, ":")
      || reading.isComma(end - 1) && isOne(reading.folded(end)) ? end : nil
  }

  /// نشر، نشرت (was published)
  private static let published: WordSet = ["نشر", "نشرت", "بث", "بثت"]

  /// ردا، تعليقا، معلقا، متحدثا، مجيبا، معقبا (in answer, commenting on,
  /// speaking, answering)
  static let addressing: WordSet = [
    "ردا", "رادا", "راده", "تعليقا", "معلقا", "معلقه", "متحدثا", "متحدثه",
    "مجيبا", "مجيبه", "معقبا", "معقبه", "تعقيبا", "متسايلا", "متسايله",
    "ممازحا", "ممازحه", "مذكرا", "مذكره",
  ]

  /// «أردف قائلا "…"» (went on, saying “…”): right behind a verb of saying and
  /// before what is said.
  static func isSaying(_ index: Int, _ reading: SentenceReading) -> Bool {
    sayings.contains(reading.folded(index)) && reading.report(index - 1) != nil
      && (reading.isMark(index + 1, ":")
        || reading.quotation(openedAt: index + 1) != nil)
  }

  /// Whether a relative clause behind a comma is open at a word: «الوزير،
  /// الذي زار المدينة والتقى سكانها، إن».
  private static func isSetOff(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    guard
      let comma = (max(0, index - 16)..<index).last(where: {
        reading.isComma($0)
      })
    else { return false }
    return reading.isOne(comma + 1, .relative)
  }

  /// «تجربة شملت …، ونشرت نتائجها أمس، أن» (a trial that covered …, and whose
  /// results came out yesterday, that …).
  private static func isToldOn(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    if (index + 1..<index + 9).first(where: { reading.isComma($0) }).map({
      isOne(reading.folded($0 + 1))
    }) ?? false {
      return true
    }
    // «دراسة أعدها المركز ونشرت في أيلول أن»
    guard reading.reports[index] == nil,
      let that = (index + 1..<index + 7).first(where: {
        isOne(reading.folded($0))
          || reading.run.words.indices.contains($0)
            && (reading.run.words[$0].kind == .mark || reading.verb($0) != nil)
      })
    else { return false }
    return isOne(reading.folded(that))
  }

  /// «مديرة المتحف، هدى …، أن»: a name between commas.
  private static func isApposition(
    from index: Int, _ reading: SentenceReading
  ) -> Bool {
    guard
      let comma = (index..<index + 20).first(where: {
        reading.isComma($0)
      })
    else { return false }
    let next = reading.folded(comma + 1)
    // «المتحدث باسم المستشفى، جود سالم، في بيان: …» (…, in a statement: …)
    if (2...4).contains(comma - index), reading.isOne(comma + 1, .adverbial),
      reading.firstVerb(in: index + 1..<comma) == nil
    {
      return true
    }
    return isOne(next)
      || isOne(reading.folded(comma + 2))
        && FunctionWords.isOne(next, .connecting)
  }
}
