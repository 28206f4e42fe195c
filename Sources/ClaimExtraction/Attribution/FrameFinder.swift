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
  private let stops = foldedWords(file: "ar/source-stops")

  init(events: EventNouns) {
    self.events = events
    named = NamedSources(events: events)
    subjects = SourceSubject(events: events)
  }

  /// The frame of a clause; `nil` where the clause names no source.
  func frame(in reading: SentenceReading, _ range: Range<Int>) -> Frame? {
    guard !range.isEmpty else { return nil }
    return named.first(in: reading, range) ?? verbFirst(range, reading)
      ?? sourceFirst(range, reading) ?? named.last(in: reading, range)
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
    let start = range.lowerBound + lead.count
    guard start < range.upperBound else { return nil }
    if isReportingVerb(start, range, reading) { return start }
    guard reading.isOne(start, .adverbial, conjunction: true),
      let verb = (start + 1..<min(range.upperBound, start + 14)).first(where: {
        isReportingVerb($0, range, reading)
          || reading.verbs[$0] != nil && !isAttribute($0, reading)
      }), isReportingVerb(verb, range, reading)
    else { return nil }
    let isNear =
      reading.isComma(verb - 1)
      || reading.isComma(verb - 2) && reading.isOne(verb - 1, .past)
    return isNear ? verb : nil
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
    // What somebody does not announce is no statement of his.
    if reading.isOne(index - 1, .negation, conjunction: true) { return false }
    if reading.verbs[index] != nil { return true }
    // «وتابع: …»: what follows tells the verb from the noun.
    guard index + 1 < range.upperBound else { return false }
    let content = Complementizer.content(
      after: index, before: range.upperBound, reading, events)
    // «وذكر ابن خلدون أن»: at the start with أن it can be nothing else.
    if index == range.lowerBound, let content, !content.isQuote,
      !content.isEvent
    {
      return true
    }
    return
      (Complementizer.isOne(reading.folded(index + 1))
      || reading.isMark(index + 1, ":")
      || reading.quotation(openedAt: index + 1) != nil)
  }

  // MARK: The source first

  private func sourceFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let start = subjectStart(range, reading)
    var index = start + 1
    var inRelative = false
    while index < range.upperBound {
      if reading.isOne(index, .relative) { inRelative = true }
      if reading.isComma(index) { inRelative = false }
      if !inRelative, let word = reading.reports[index],
        !word.hasConjunction, isReportingVerb(index, range, reading)
      {
        var end = index
        while end > start,
          reading.isComma(end - 1) || reading.isOne(end - 1, .past)
        { end -= 1 }
        guard end > start else { return nil }
        return frame(
          verb: index, word, source: start..<end, range, reading)
      }
      // A main verb of another sense: the clause has its own predicate.
      if reading.verbs[index] != nil, !inRelative { return nil }
      index += 1
    }
    return nil
  }

  /// Behind وكان (and … was) and the like: «وكان الوزير قد قال».
  private func subjectStart(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    let lead = range.prefix {
      reading.isOne($0, .past, conjunction: true) || reading.isComma($0)
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
    let ownEnd = content.flatMap {
      $0.isQuote || word.kind.keepsFrame ? nil : $0.from
    }
    let subjectEnd =
      ownEnd ?? subjects.end(after: verb, before: range.upperBound, reading)
    let words = verb + 1..<max(verb + 1, subjectEnd)
    let speaker =
      source
      ?? (isDescribed(words, word, reading) ? nil : subject(words, reading))
    if word.kind.keepsFrame {
      // «…، وصف … بأنه …» after a name and its role starts at the verb.
      let start =
        source.map { hasComma($0, reading) } == true && word.kind == .describe
        ? verb : range.lowerBound
      return Frame(
        speaker: speaker, verb: text, kind: word.kind,
        content: start..<range.upperBound)
    }
    let about = (verb + 1..<range.upperBound).prefix(14).contains {
      reading.folded($0) == "عن"  // ʿan, of
    }
    let announcesThing =
      word.kind == .announce && about
      && content.map { $0.isEvent || $0.isQuote } ?? true
    if let content, !announcesThing {
      return Frame(
        speaker: speaker, verb: text, kind: word.kind,
        content: content.start..<range.upperBound)
    }
    // «أعلنت … عن خسارة» (announced a loss), «نفى … الاتهامات» (denied the
    // accusations): the frame stays.
    guard let speaker, announcesThing || word.takesNoun,
      announcesThing || isSource(speaker, reading)
    else { return nil }
    return Frame(
      speaker: speaker, verb: text, kind: word.kind, content: range)
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
    // «قال لرويترز إن» names whom he told, not who spoke.
    if stops.contains(reading.folded(first))
      || reading.run.words[first].kind == .digits
      || SpeakerNouns.isAddressee(reading.folded(first))
    {
      return nil
    }
    return range
  }
}
