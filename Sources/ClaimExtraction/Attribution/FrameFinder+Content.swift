/// What a source says, and whether its frame belongs to it.
extension FrameFinder {
  func frame(
    verb: Int, _ word: ReportingWord, source: Range<Int>?,
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let content = Complementizer.content(
      after: verb, before: range.upperBound, reading, events)
    let text = reading.run.text(of: verb..<verb + 1)
    let isNegated = reading.isOne(verb - 1, .negation, conjunction: true)
    let ownEnd = content.flatMap {
      $0.isQuote || word.kind.keepsFrame ? nil : $0.from
    }
    let subjectEnd =
      ownEnd ?? subjects.end(after: verb, before: range.upperBound, reading)
    let words = verb + 1..<max(verb + 1, subjectEnd)
    let speaker = speaker(source, words, word, reading)
    let isForeboding =
      word.kind == .announce
      && content.map { hasForeboding(verb..<$0.start, reading) } ?? false
    func found(_ content: Range<Int>) -> Frame {
      Frame(
        speaker: speaker, verb: text,
        kind: isForeboding ? .predict : word.kind, content: content)
    }
    // «أدانت المحكمة المتهم» (the court convicted …) is a verdict.
    if word.kind == .describe, let first = speaker?.first,
      isCourt(reading.folded(first))
    {
      return nil
    }
    if word.kind.keepsFrame {
      // «…، وصف … بأنه …» after a name and its role starts at the verb.
      let start =
        source.map { hasComma($0, reading) } == true && word.kind == .describe
        ? verb : range.lowerBound
      return found(start..<range.upperBound)
    }
    // «لا يعتقد الباحث أن …» (does not believe that …): the doubt is his.
    if isNegated { return content == nil ? nil : found(range) }
    // «يشك الباحث في أن …» (doubts that …), «اعتبرت اللجنة القرار "ظالما"»
    // (thought the decision “unjust”): the judgement is in the verb.
    if let content,
      word.keepsClause && !content.isQuote
        || word.kind == .believe && content.isQuote && !word.takesClauseOnly
    {
      return found(range)
    }
    let about = (verb + 1..<range.upperBound).prefix(14).contains {
      reading.folded($0) == "عن"  // ʿan, of
    }
    let announcesThing =
      word.kind == .announce && about
      && content.map { $0.isEvent || $0.isQuote } ?? true
    if let content, !announcesThing {
      // «أعلنت الشركة تسريح …» (announced laying off …): its own act.
      let isOwnAct =
        word.kind == .announce && content.isEvent
        && events.isAct(reading.folded(content.start))
      return found(
        isOwnAct ? range : content.start..<range.upperBound)
    }
    // «أعلنت … عن خسارة» (announced a loss), «أكد … التزامه» (affirmed his
    // commitment): the frame stays.
    guard let speaker, announcesThing || word.takesNoun,
      announcesThing || isSource(speaker, reading)
    else { return nil }
    return found(range)
  }

  func isCourt(_ noun: FoldedWord) -> Bool {
    ["محكمه", "المحكمه", "القضاء", "القاضي", "محاكم", "الهيئه"].contains(noun)
  }

  /// «أبدى قلقه من أن …» (voiced his worry that …), «أعرب عن أمله في أن …»
  /// (expressed his hope that …): what is feared or hoped is yet to come.
  func hasForeboding(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { index in
      let word = reading.folded(index)
      return forebodings.contains { word.hasPrefix($0) }
    }
  }

  /// The source of a verb of saying; `nil` where it is not named.
  func speaker(
    _ source: Range<Int>?, _ words: Range<Int>, _ word: ReportingWord,
    _ reading: SentenceReading
  ) -> Range<Int>? {
    if let source {
      // «لكنه يقول إن …»: a pronoun names whoever spoke before.
      let isPronoun = source.allSatisfy {
        reading.isOne($0, .referring) || reading.isOne($0, .pronoun)
          || reading.isOne($0, .past) || reading.isComma($0)
      }
      return isPronoun ? nil : source
    }
    // «ويطالبون بـ…» (and they call for …): a plural verb follows its subject.
    let verb = reading.folded(words.lowerBound - 1)
    if verb.hasSuffix("ون") || verb.hasSuffix("وا"), verb.count > 4 {
      return nil
    }
    return isDescribed(words, word, reading) || isOwned(words, word, reading)
      ? nil : subject(words, reading)
  }

  /// «وتصف الاتهامات بأنها …» (and describes the charges as …): a plural of
  /// things behind و and the verb is what is described, not who describes.
  func isDescribed(
    _ range: Range<Int>, _ word: ReportingWord, _ reading: SentenceReading
  ) -> Bool {
    guard word.kind == .describe, word.hasConjunction, let first = range.first
    else { return false }
    let head = reading.folded(first)
    return head.isDefinite && head.hasSuffix("ات")
      && SpeakerNouns.shared(head) == nil
  }

  /// «نسبت ثلثيها إلى …» (blamed two thirds of them on …), «اتهمت خصومها
  /// بـ…»: a noun with a pronoun behind a judgement is what is judged.
  func isOwned(
    _ range: Range<Int>, _ word: ReportingWord, _ reading: SentenceReading
  ) -> Bool {
    guard word.kind.keepsFrame, let first = range.first,
      reading.sourceNoun(first) == nil, reading.run.words[first].kind == .arabic
    else { return false }
    let head = reading.folded(first)
    return head.count > 4 && !head.isDefinite
      && (head.hasSuffix("ها") || head.hasSuffix("هم"))
  }

  /// Whether some words begin with a noun that names a source.
  func isSource(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    reading.sourceNoun(range.lowerBound) != nil
  }

  func hasComma(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { reading.isComma($0) }
  }

  func subject(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    guard let first = range.first else { return nil }
    // «يقول وهو يضحك» (says, laughing), «قال ضاحكا»: how he speaks.
    if reading.isOne(first, .referring) || reading.endsInTanwin(first) {
      return nil
    }
    // «قال لرويترز إن» names whom he told, not who spoke.
    if stops.contains(reading.folded(first))
      || reading.run.words[first].kind == .digits
      || SpeakerNouns.isAddressee(reading.folded(first))
    {
      return nil
    }
    // «وتطالب بوضع …» (and calls for setting …): no subject is printed.
    let folded = reading.folded(first)
    if folded.hasPrefix("ب"), SpeakerNouns.shared(folded) == nil,
      events.isOne(folded.dropFirst())
        || folded.hasPrefix("بال") && events.isOne(folded.dropFirst(3))
    {
      return nil
    }
    return range
  }
}
