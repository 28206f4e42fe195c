/// Which words of saying are verbs that somebody is the subject of.
extension FrameFinder {
  func isReportingVerb(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let word = reading.reports[index],
      word.form == .perfect || word.form == .imperfect
    else { return false }
    // «أرى أن» (I see that) is part of what is said.
    if word.isFirstPerson || Self.ofMine.contains(reading.folded(index - 1)) {
      return false
    }
    if isImpersonal(index, reading) || silent.holds(index, range, reading) {
      return false
    }
    // «منذ أن طالب البرلمان بـ…، تحذر الجمعية من …» (since parliament called for
    // …): the verb of a circumstance.
    if reading.folded(index - 1) == "ان", reading.folded(index - 2) == "منذ",
      index < range.upperBound, index > range.lowerBound + 2
    {
      return false
    }
    // «أبلغهم أن» (told them that)
    if word.hasObject, !word.kind.keepsFrame, word.kind != .believe,
      !Complementizer.isOne(reading.folded(index + 1)),
      !(reading.isOne(index + 1, .connecting)
        && Complementizer.isOne(reading.folded(index + 2)))
    {
      return false
    }
    // What somebody does not announce is no statement of his; what he does
    // not believe is.
    if reading.isOne(index - 1, .negation, conjunction: true),
      word.kind != .believe && word.kind != .predict
    {
      return false
    }
    if word.takesBiOnly, !Self.oaths.contains(reading.folded(index)),
      !isFollowedByBi(index, range, reading)
    {
      return false
    }
    if reading.verbs[index] != nil || isPrintedVerb(index, range, reading)
      || isVoiced(index, range, reading)
    {
      return true
    }
    // «وتابع: …»: what follows tells the verb from the noun.
    guard index + 1 < range.upperBound else { return false }
    let content = Complementizer.content(
      after: index, before: range.upperBound, reading, events)
    // «وذكر ابن خلدون أن»: at the start with أن it can be nothing else.
    if index == range.lowerBound || reading.isComma(index - 1)
      || reading.isOne(index - 1, .auxiliary), let content,
      !content.isQuote,
      !content.isEvent
    {
      return true
    }
    return
      (Complementizer.isOne(reading.folded(index + 1))
      // «لكن الوزير حذر من أن …» (but the minister warned that …)
      || reading.isOne(index + 1, .connecting)
        && Complementizer.isOne(reading.folded(index + 2))
      || reading.isMark(index + 1, ":")
      || reading.quotation(openedAt: index + 1) != nil)
  }

  /// كنت، كنا (I was, we were), before a verb of the one who speaks
  private static let ofMine: WordSet = ["كنت", "كنا", "وكنت", "وكنا"]

  /// «عبر الرئيس عن أمله» (voiced his hope): at the start of a clause, with عن
  /// behind it, عبر is no “across”.
  private func isVoiced(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    return index == range.lowerBound && (word == "عبر" || word == "وعبر")
      && (index + 1..<max(index + 1, range.upperBound)).prefix(14).contains {
        reading.folded($0) == "عن"
      }
  }

  /// «تبيّن أن» (it turned out that): nobody says it.
  private func isImpersonal(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    if Self.impersonal.contains(word) { return isElided(after: index, reading) }
    // «مواقع يعتقد أن …» (sites where it is thought that …)
    if Self.thoughts.contains(word), isElided(after: index, reading), index > 1,
      reading.run.words[index - 1].kind == .arabic,
      !reading.folded(index - 1).isDefinite,
      reading.office(index - 1) != .person, !reading.isPerson(index - 1),
      !reading.isGivenName(index - 2), !reading.isGivenName(index - 1),
      reading.isOne(index - 2, .preposition)
        || reading.isOne(index - 2, .connecting)
    {
      return true
    }
    if reading.verb(index) != nil, isPassive(index, reading) {
      return isElided(after: index, reading)
    }
    return (word == "تبين" || word == "يتبين" || word == "وتبين")
      && Complementizer.isOne(reading.folded(index + 1))
      && (index == 0 || reading.sourceNoun(index - 1) != .document)
  }

  /// «قدّر، بيّن» with the doubled letter, and «قدر الخبراء» before a source:
  /// a verb and not the noun of these letters.
  private func isPrintedVerb(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let word = reading.report(index), word.form == .perfect else {
      return false
    }
    let bytes = reading.run.bytes[reading.run.words[index].utf8]
    // A doubled last letter is a noun's: سجلّ.
    if bytes.dropLast(2).indices.contains(where: {
      bytes[$0...].starts(with: "\u{651}".utf8)
    }) {
      return true
    }
    guard index == range.lowerBound || reading.isOne(index - 1, .auxiliary)
    else { return false }
    // «ونفت الوزارة ذلك» (the ministry denied that): no oil.
    if Self.denied.contains(reading.folded(index)) {
      return reading.office(index + 1) != nil
        && reading.folded(index + 1).isDefinite
        && reading.isOne(index + 2, .demonstrative)
    }
    return Self.estimated.contains(reading.folded(index))
      && [.org, .group, .document].contains(reading.office(index + 1))
  }

  /// نفت (she denied)
  private static let denied: WordSet = ["نفت", "ونفت"]

  /// يحلف (swears): no noun, as حلف (an alliance) is one.
  private static let oaths: WordSet = [
    "يحلف", "ويحلف", "تحلف", "وتحلف", "يحلفون", "ويحلفون",
  ]

  /// فقد (for … had)
  static let hadThen: FoldedWord = "فقد"

  /// قدر (estimated)
  static let estimated: WordSet = [
    "قدر", "وقدر", "فقدر", "قدرت", "وقدرت", "فقدرت", "يقدر", "ويقدر", "تقدر",
    "وتقدر",
  ]

  /// يعتقد، يرجح، يشتبه، يظن (it is thought, likely, suspected)
  private static let thoughts: WordSet = [
    "يعتقد", "يرجح", "يشتبه", "يظن", "يخشي", "يزعم", "يقال",
  ]

  /// يفترض أن، يرجح أن (it is supposed, it is likely that) without a subject.
  private static let impersonal: WordSet = ["يفترض", "ويفترض"]

  private func isElided(after verb: Int, _ reading: SentenceReading) -> Bool {
    Complementizer.isOne(reading.folded(verb + 1))
      || reading.isOne(verb + 1, .connecting)
  }

  /// «يُعتقد، يُتوقع» (it is believed, expected): the vowel of the passive is
  /// printed behind the first letter.
  private func isPassive(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard let report = reading.report(index), report.form == .imperfect
    else { return false }
    let folded = reading.folded(index)
    // Of other verbs the active has it too: يُعلن.
    guard
      report.opensWithAlif || folded.hasPrefix("يت") || folded.hasPrefix("ويت")
    else { return false }
    let bytes = reading.run.bytes[reading.run.words[index].utf8]
    let first = bytes.starts(with: "و".utf8) ? bytes.dropFirst(2) : bytes
    return first.dropFirst(2).starts(with: "\u{64F}".utf8)
  }

  /// Whether بأن (that) follows before another أن.
  private func isFollowedByBi(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let that = (verb + 1..<range.upperBound).prefix(14).first {
      Complementizer.isOne(reading.folded($0))
    }
    return that.map { reading.folded($0).hasPrefix("ب") } ?? false
  }
}
