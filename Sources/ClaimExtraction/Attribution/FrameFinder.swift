/// Finds the source that a clause names, and what it is said to say.
///
/// In this order:
/// 1. a source named first: «وفقًا لتقرير …، فإن …» (according to a report);
/// 2. a verb first: «أكد الوزير أن …» (the minister affirmed that …);
/// 3. the source first: «الوزير، …، أكد أن …»;
/// 4. a source named last: «…، بحسب رويترز» (according to Reuters).
struct FrameFinder: Sendable {
  let events: EventNouns
  private let named: NamedSources
  private let subjects: SourceSubject
  private let phrases = PhrasalReports()
  private let stops = foldedWords(file: "ar/source-stops")
  /// قلق، خشية، خوف، مخاوف، تخوف، أمل (worry, fear, hope), with pronouns.
  private let forebodings: [FoldedWord] = [
    "قلق", "خشيت", "خوف", "مخاوف", "تخوف", "امل", "امال", "القلق", "الخشيه",
    "الامل",
  ]

  init(events: EventNouns) {
    self.events = events
    named = NamedSources(events: events)
    subjects = SourceSubject(events: events)
  }

  /// The frame of a clause; `nil` where the clause names no source.
  func frame(in reading: SentenceReading, _ range: Range<Int>) -> Frame? {
    guard !range.isEmpty else { return nil }
    return named.first(in: reading, range) ?? verbFirst(range, reading)
      ?? named.saidLast(in: reading, range) ?? sourceFirst(range, reading)
      ?? phrasal(range, reading) ?? throughNoun(range, reading)
      ?? named.last(in: reading, range)
  }

  // MARK: A verb with its noun

  /// «خفض البنك توقعاته لـ…», «المحلل … لا يتفق مع هذا الرأي»: the frame is
  /// all there is.
  private func phrasal(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let verb = firstVerb(range, reading),
      let found = phrases.found(at: verb, before: range.upperBound, reading)
    else { return nil }
    var words = range.lowerBound..<verb
    while let last = words.last,
      reading.isComma(last) || reading.isOne(last, .negation)
        || reading.isOne(last, .auxiliary, conjunction: true)
    { words = words.dropLast() }
    if words.isEmpty || reading.isOne(words.lowerBound, .adverbial) {
      let end = subjects.end(after: verb, before: found.noun, reading)
      words = verb + 1..<max(verb + 1, min(end, found.noun))
    }
    guard let head = words.first,
      reading.sourceNoun(head) != nil || words.count > 1
    else { return nil }
    return Frame(
      speaker: words, verb: reading.run.text(of: verb..<verb + 1),
      kind: found.kind, content: range)
  }

  /// «سارع الوزير إلى التأكيد أن …» (hastened to affirm that …)
  private func throughNoun(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let verb = firstVerb(range, reading), verb < range.lowerBound + 3
    else { return nil }
    let rest = (verb + 2..<max(verb + 2, range.upperBound)).prefix(10)
    guard
      let noun = rest.first(where: {
        reading.reports[$0]?.form == .verbalNoun
          && reading.folded($0).isDefinite && reading.isOne($0 - 1, .connecting)
          && Complementizer.isOne(reading.folded($0 + 1))
      }), noun + 2 < range.upperBound, let word = reading.reports[noun]
    else { return nil }
    return Frame(
      speaker: verb + 1..<noun - 1, verb: reading.run.text(of: noun..<noun + 1),
      kind: word.kind, content: noun + 2..<range.upperBound)
  }

  /// The first finite verb that no relative pronoun governs.
  private func firstVerb(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    range.first {
      reading.verbs[$0] != nil && !reading.isOne($0 - 1, .relative)
    }
  }

  // MARK: A verb first

  private func verbFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let verb = firstReport(range, reading),
      let word = reading.reports[verb],
      var frame = frame(verb: verb, word, source: nil, range, reading)
    else { return nil }
    frame.isMasculine = !word.isFeminine
    return frame
  }

  /// قد، كما، حيث may stand before the verb, and a time or place phrase that
  /// ends in a comma or is short: «وفي عام 2024، أعلنت …».
  private func firstReport(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let lead = range.prefix {
      reading.isOne($0, .auxiliary, conjunction: true)
    }
    var start = behindTopic(range.lowerBound + lead.count, range, reading)
    // «ولا يعتقد …»
    if reading.isOne(start, .negation, conjunction: true) { start += 1 }
    guard start < range.upperBound else { return nil }
    if let main = behindCircumstance(start, range, reading) { return main }
    if isReportingVerb(start, range, reading) { return start }
    guard reading.isOne(start, .adverbial, conjunction: true),
      let verb = (start + 1..<min(range.upperBound, start + 14)).first(where: {
        isReportingVerb($0, range, reading)
          || reading.verbs[$0] != nil && !isAttribute($0, reading)
      }), isReportingVerb(verb, range, reading),
      // «ومن المقرر أن يعلن …» (is due to announce …)
      !Complementizer.isOne(reading.folded(verb - 1))
    else { return nil }
    // «واليوم تأمل الجدة أن …»: no more than a few words of time or place.
    let isNear =
      reading.isComma(verb - 1) || verb < start + 4
      || reading.isComma(verb - 2) && reading.isOne(verb - 1, .past)
    return isNear ? verb : nil
  }

  /// «وبعد أن عاد الوفد، قال الوزير إن …» (after the delegation returned, the
  /// minister said that …): the verb of saying behind the comma.
  private func behindCircumstance(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let isThat =
      reading.folded(start + 1) == "ان"
      && (reading.isOne(start, .adverbial, conjunction: true)
        || Self.until.contains(reading.folded(start)))
    guard isThat || Self.times.contains(reading.folded(start)),
      let comma = (start..<range.upperBound).prefix(16).first(where: {
        reading.isComma($0)
      }), comma + 1 < range.upperBound,
      isReportingVerb(comma + 1, range, reading)
    else { return nil }
    return comma + 1
  }

  /// إلى (until, before أن)
  private static let until: WordSet = ["الي", "والي"]
  /// عندما، حين، بعدما (when, after)
  private static let times: WordSet = [
    "عندما", "وعندما", "حين", "وحين", "حينما", "وحينما", "بعدما", "وبعدما",
    "اذا", "واذا",
  ]

  /// «أما طبيا، فقد أكد …» (as for medicine, … affirmed): behind the comma of
  /// a topic that is no source.
  private func behindTopic(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    guard reading.isOne(start, .topic, conjunction: true),
      let comma = (start..<range.upperBound).prefix(7).first(where: {
        reading.isComma($0)
      })
    else { return start }
    let isJoined = reading.isOne(comma + 1, .auxiliary)
    let verb = isJoined ? comma + 2 : comma + 1
    return verb < range.upperBound && reading.report(verb) != nil
      && reading.verb(verb) != nil ? verb : start
  }

  /// A verb of a relative clause: «في البيان الذي نشر أمس، قالت …».
  private func isAttribute(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isOne(index - 1, .relative)
  }

  private func isReportingVerb(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let word = reading.reports[index],
      word.form == .perfect || word.form == .imperfect
    else { return false }
    // «أرى أن» (I see that) is part of what is said.
    if word.isFirstPerson { return false }
    // What somebody does not announce is no statement of his; what he does
    // not believe is.
    if reading.isOne(index - 1, .negation, conjunction: true),
      word.kind != .believe && word.kind != .predict
    {
      return false
    }
    if word.takesBiOnly, !isFollowedByBi(index, range, reading) {
      return false
    }
    if reading.verbs[index] != nil { return true }
    // «وتابع: …»: what follows tells the verb from the noun.
    guard index + 1 < range.upperBound else { return false }
    let content = Complementizer.content(
      after: index, before: range.upperBound, reading, events)
    // «وذكر ابن خلدون أن»: at the start with أن it can be nothing else.
    if index == range.lowerBound || reading.isComma(index - 1), let content,
      !content.isQuote,
      !content.isEvent
    {
      return true
    }
    return
      (Complementizer.isOne(reading.folded(index + 1))
      || reading.isMark(index + 1, ":")
      || reading.quotation(openedAt: index + 1) != nil)
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

  // MARK: The source first

  private func sourceFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let start = subjectStart(range, reading)
    var index = start + 1
    var inRelative = false
    // Whether a verb has told of a source without the article: «دراسة نشرت
    // أمس تظهر أن …» (a study published yesterday shows that …).
    var isTold = false
    while index < range.upperBound {
      if let close = Unnamed.end(
        openedAt: index, before: range.upperBound, reading)
      {
        index = close
        continue
      }
      if reading.isOne(index, .relative) { inRelative = true }
      if reading.isComma(index) { inRelative = false }
      if !inRelative, let word = reading.reports[index],
        !word.hasConjunction || isTopic(start, reading),
        isReportingVerb(index, range, reading),
        !isTold || word.kind.keepsFrame || hasThat(index, range, reading)
          || word.kind == .find && reading.sourceNoun(start) == .document
      {
        var end = index
        while end > start,
          reading.isComma(end - 1) || reading.isOne(end - 1, .past)
            || reading.isOne(end - 1, .negation)
        { end -= 1 }
        guard end > start else { return nil }
        return frame(
          verb: index, word, source: start..<end, range, reading)
      }
      // A main verb of another sense: the clause has its own predicate.
      if reading.verbs[index] != nil, !inRelative {
        guard !isTold, canBeTold(start, index, reading) else { return nil }
        isTold = true
      }
      index += 1
    }
    return nil
  }

  /// Whether a verb behind a source without the article can be its attribute.
  private func canBeTold(
    _ start: Int, _ verb: Int, _ reading: SentenceReading
  ) -> Bool {
    !reading.folded(start).isDefinite && reading.sourceNoun(start) != nil
      && verb < start + 6 && !reading.isComma(verb - 1)
      && reading.verb(verb)?.hasConjunction == false
  }

  /// Whether أن or a colon follows a verb of saying.
  private func hasThat(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    Complementizer.content(
      after: verb, before: range.upperBound, reading, events
    ).map { !$0.isEvent && !$0.isQuote } ?? false
  }

  /// «أما الوزير فقال إن …» (as for the minister, he said that …)
  private func isTopic(_ start: Int, _ reading: SentenceReading) -> Bool {
    reading.isOne(start - 1, .topic, conjunction: true)
      || reading.isOne(start, .topic, conjunction: true)
  }

  /// Behind وكان (and … was) and the like: «وكان الوزير قد قال».
  private func subjectStart(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    let lead = range.prefix {
      reading.isOne($0, .past, conjunction: true) || reading.isComma($0)
        || reading.isOne($0, .topic, conjunction: true)
    }
    return min(range.lowerBound + lead.count, range.upperBound - 1)
  }

  // MARK: Content

  private func frame(
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

  private func isCourt(_ noun: FoldedWord) -> Bool {
    ["محكمه", "المحكمه", "القضاء", "القاضي", "محاكم", "الهيئه"].contains(noun)
  }

  /// «أبدى قلقه من أن …» (voiced his worry that …), «أعرب عن أمله في أن …»
  /// (expressed his hope that …): what is feared or hoped is yet to come.
  private func hasForeboding(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { index in
      let word = reading.folded(index)
      return forebodings.contains { word.hasPrefix($0) }
    }
  }

  /// The source of a verb of saying; `nil` where it is not named.
  private func speaker(
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
  private func isDescribed(
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
  private func isOwned(
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
  private func isSource(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    reading.sourceNoun(range.lowerBound) != nil
  }

  private func hasComma(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { reading.isComma($0) }
  }

  private func subject(
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
