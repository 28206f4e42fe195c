/// Finds the source that a clause names, and what it is said to say.
///
/// In this order:
/// 1. a source named first: «وفقًا لتقرير …، فإن …» (according to a report);
/// 2. a noun of saying: «التصريح كان لـ…» (the statement was by …);
/// 3. a verb first: «أكد الوزير أن …» (the minister affirmed that …);
/// 4. the source first: «الوزير، …، أكد أن …»;
/// 5. a source named last: «…، بحسب رويترز» (according to Reuters).
struct FrameFinder: Sendable {
  let events: EventNouns
  private let frames: PhraseTable<String>
  private let stops = foldedWords(file: "ar/source-stops")

  init(events: EventNouns) {
    self.events = events
    frames = PhraseTable(file: "ar/frames") { columns in
      columns.count > 1 ? columns[1] : nil
    }
  }

  /// The frame of a clause; `nil` where the clause names no source.
  func frame(in reading: SentenceReading, _ range: Range<Int>) -> Frame? {
    guard let first = range.first else { return nil }
    if let frame = named(first: first, range, reading) { return frame }
    if let frame = statement(range, reading) { return frame }
    if let frame = verbFirst(range, reading) { return frame }
    if let frame = sourceFirst(range, reading) { return frame }
    return namedLast(range, reading)
  }

  // MARK: A source without a verb

  private func named(
    first: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let match = frames.match(
      reading.run, at: first, before: range.upperBound, conjunction: true),
      match.value == "before"
    else { return nil }
    let source = first + match.count
    guard let end = (source..<range.upperBound).first(where: {
      reading.isComma($0) || ["فان", "فانها", "فانه"].contains(reading.folded($0))
    }), end > source
    else {
      // The splitter has cut at the comma: the clause is the source alone.
      guard source < range.upperBound else { return nil }
      return Frame(
        speaker: source..<range.upperBound,
        verb: reading.run.text(of: first..<source), kind: .say,
        content: range.upperBound..<range.upperBound)
    }
    // «، الذي …،» belongs to the source; the content follows.
    let content = reading.isComma(end) ? end + 1 : end
    return Frame(
      speaker: source..<end, verb: reading.run.text(of: first..<source),
      kind: .say, content: content..<range.upperBound)
  }

  private func namedLast(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    for index in range.dropFirst(2) {
      guard let match = frames.match(
        reading.run, at: index, before: range.upperBound),
        match.value == "before"
      else {
        if let frame = asSourceSays(index, range, reading) { return frame }
        continue
      }
      let source = index + match.count
      guard source < range.upperBound,
        reading.isComma(index - 1) || isNoun(after: source, reading)
      else { continue }
      let end = reading.isComma(index - 1) ? index - 1 : index
      return Frame(
        speaker: source..<range.upperBound,
        verb: reading.run.text(of: index..<source), kind: .say,
        content: range.lowerBound..<end, carries: false)
    }
    return nil
  }

  /// A word that can name a source: not a measure as in «حسب الحاجة».
  private func isNoun(after index: Int, _ reading: SentenceReading) -> Bool {
    SpeakerNouns.shared(reading.folded(index)) != nil
      || reading.run.words[index].kind == .latin
  }

  /// «كما تقول …» (as … says).
  private func asSourceSays(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard reading.folded(index) == "كما", index + 2 < range.upperBound,
      let word = reading.reports[index + 1], word.form != .participle,
      Complementizer.content(
        after: index + 1, before: range.upperBound, reading, events) == nil
    else { return nil }
    let end = reading.isComma(index - 1) ? index - 1 : index
    return Frame(
      speaker: index + 2..<range.upperBound,
      verb: reading.run.text(of: index..<index + 2), kind: word.kind,
      content: range.lowerBound..<end, carries: false)
  }

  private func statement(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let first = range.first,
      let match = frames.match(reading.run, at: first, conjunction: true),
      match.value == "statement",
      // كان، جاء (was, came)
      ["كان", "جاء", "هو"].contains(reading.folded(first + match.count))
    else { return nil }
    var source = first + match.count + 1
    // لـ، من (by) as a word of its own: «لـ CEO»
    if ["ل", "من"].contains(reading.folded(source)) { source += 1 }
    guard source < range.upperBound else { return nil }
    guard let end = (source..<range.upperBound).first(where: {
      reading.isComma($0) || reading.isMark($0, ":")
    }) else {
      return Frame(
        speaker: source..<range.upperBound,
        verb: reading.run.text(of: first..<source), kind: .say,
        content: range.upperBound..<range.upperBound)
    }
    return Frame(
      speaker: source..<end, verb: reading.run.text(of: first..<source),
      kind: .say, content: end + 1..<range.upperBound)
  }

  // MARK: A verb first

  private func verbFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    // قد، كما، حيث، فقد may stand before the verb, and a time or place
    // phrase that ends in a comma.
    guard let verb = firstReport(range, reading),
      let word = reading.reports[verb]
    else { return nil }
    return frame(verb: verb, word, source: nil, range, reading)
  }

  private func firstReport(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let lead = range.prefix { index in
      ["قد", "وقد", "كما", "فقد", "لقد", "وكان", "كان", "وكانت", "كانت",
        "حيث", "ثم"]
        .contains(reading.folded(index))
    }
    let start = range.lowerBound + lead.count
    guard start < range.upperBound else { return nil }
    if isReportingVerb(start, reading) { return start }
    // «وفي عام 2024، أعلنت …»
    guard let comma = (start..<range.upperBound).first(where: {
      reading.isComma($0)
    }), comma - start < 12, comma + 1 < range.upperBound,
      reading.firstVerb(in: start..<comma) == nil,
      startsWithAdverbial(start, reading), isReportingVerb(comma + 1, reading)
    else { return nil }
    return comma + 1
  }

  private func startsWithAdverbial(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    var word = reading.folded(index)
    if word.hasPrefix("و"), word.utf8.count > 4 { word.removeFirst() }
    return [
      "في", "خلال", "بعد", "قبل", "منذ", "امس", "اليوم", "يوم", "علي", "من",
      "عقب", "مع", "عبر", "رغم", "حتي",
    ].contains(word)
  }

  private func isReportingVerb(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    guard let word = reading.reports[index] else { return false }
    // What somebody does not announce is no statement of his.
    let isDenied = ["لا", "لم", "لن", "ولا", "ولم", "ولن"]
      .contains(reading.folded(index - 1))
    if isDenied { return false }
    switch word.form {
    case .perfect, .imperfect: return reading.verbs[index] != nil
    case .participle, .verbalNoun: return false
    }
  }

  // MARK: The source first

  private func sourceFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    var index = range.lowerBound + 1
    var inRelative = false
    while index < range.upperBound {
      if ["الذي", "التي", "الذين"].contains(reading.folded(index)) {
        inRelative = true
      }
      if reading.isComma(index) { inRelative = false }
      if isReportingVerb(index, reading), !inRelative,
        let word = reading.reports[index], !word.hasConjunction
      {
        var end = index
        while end > range.lowerBound,
          reading.isComma(end - 1)
            || ["قد", "كان", "كانت"].contains(reading.folded(end - 1))
        { end -= 1 }
        guard end > range.lowerBound else { return nil }
        return frame(
          verb: index, word, source: range.lowerBound..<end, range, reading)
      }
      // A main verb of another sense: the clause has its own predicate.
      if reading.verbs[index] != nil, !inRelative { return nil }
      // A relative clause ends with its first verb's complement.
      if reading.verbs[index] != nil { inRelative = inRelative && !isReportingVerb(index, reading) }
      index += 1
    }
    return nil
  }

  // MARK: Content

  private func frame(
    verb: Int, _ word: ReportingWord, source: Range<Int>?,
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let content = Complementizer.content(
      after: verb, before: range.upperBound, reading, events)
    let verbText = reading.run.text(of: verb..<verb + 1)
    let end =
      word.kind.keepsFrame
      ? subjectEnd(after: verb, range, reading)
      : content?.from ?? subjectEnd(after: verb, range, reading)
    let speaker = source ?? subject(verb + 1..<max(verb + 1, end), reading)
    let about = reading.run.words[verb + 1..<range.upperBound].prefix(14)
      .contains { $0.folded == "عن" }
    if word.kind.keepsFrame {
      // «…، وصف … بأنه …» after a name and its role starts at the verb.
      let start =
        source.map { hasComma($0, reading) } == true && word.kind == .describe
        ? verb : range.lowerBound
      return Frame(
        speaker: speaker, verb: verbText, kind: word.kind,
        content: start..<range.upperBound)
    }
    let isThing = content.map { $0.isEvent || $0.isQuote } ?? true
    if let content, !(isThing && word.kind == .announce && about) {
      // Between the source and أن nothing else may be said.
      return Frame(
        speaker: speaker, verb: verbText, kind: word.kind,
        content: content.start..<range.upperBound)
    }
    // «أعلنت … عن خسارة» (announced a loss): the frame stays.
    guard word.kind == .announce, about, speaker != nil else { return nil }
    return Frame(
      speaker: speaker, verb: verbText, kind: word.kind,
      content: range.lowerBound..<range.upperBound)
  }

  private func hasComma(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { reading.isComma($0) }
  }

  /// Where the subject after a verb ends when no أن follows: at its object,
  /// at عن, ب or إلى, or at another verb.
  private func subjectEnd(
    after verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    var index = verb + 1
    let first = reading.folded(index)
    while index < range.upperBound, index < verb + 24 {
      let word = reading.folded(index)
      if ["عن", "الي", "علي"].contains(word) { return index }
      if index > verb + 1, word.hasPrefix("ب"), word.utf8.count > 4,
        reading.run.words[index].kind == .arabic,
        SpeakerNouns.shared(String(word.dropFirst())) == nil
      { return objectStart(verb + 1, index, reading) }
      if index > verb + 1, word.hasPrefix("ل"), word.utf8.count > 4,
        first.isDefinite
      { return index }
      if reading.verbs[index] != nil { return index }
      if index > verb + 1, isObject(index, reading) { return index }
      index += 1
    }
    return index
  }

  /// A definite noun after a definite subject that is no adjective to it:
  /// a noun of happening («يعزو التقرير التدهور»), or one that does not end
  /// in ـي or ـية after the second word («منظمة الأغذية … الجهات المانحة»).
  private func isObject(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    guard word.hasPrefix("ال"), word.isDefinite,
      reading.folded(index - 1).isDefinite
    else { return false }
    let bare = String(word.dropFirst(2))
    if events.isOne(bare) { return true }
    let isAdjective = bare.hasSuffix("ي") || bare.hasSuffix("يه")
      || bare.hasSuffix("يون") || bare.hasSuffix("يين")
    let isInConstruct = reading.folded(index - 2).isDefinite
      || reading.reports[index - 2] == nil
    return isInConstruct && !isAdjective && bare.hasSuffix("ات")
  }

  /// In «اتهمت تقارير شركة …» and «يعزو التقرير التدهور إلى» the object
  /// follows the subject: it begins at the next noun that names a body, or
  /// that has the article where the subject's head has it.
  private func objectStart(
    _ start: Int, _ end: Int, _ reading: SentenceReading
  ) -> Int {
    for index in start + 1..<max(end, start + 1) {
      if SpeakerNouns.shared(reading.folded(index)) == .org,
        reading.isComma(index - 1)
          || SpeakerNouns.shared(reading.folded(start)) != nil
      {
        let previous = reading.folded(index - 1)
        if !["في", "من", "ل", "مع"].contains(previous) { return index }
      }
    }
    return end
  }

  private func subject(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    guard let first = range.first else { return nil }
    // «قال لرويترز إن» names whom he told, not who spoke.
    let word = reading.folded(first)
    if stops.contains(word) || reading.run.words[first].kind == .digits {
      return nil
    }
    if word.hasPrefix("ل"), word.utf8.count > 4,
      SpeakerNouns.shared(String(word.dropFirst())) != nil
    { return nil }
    return range
  }
}
