/// Finds what is said behind an English word of saying: behind “that” or a
/// colon, in quotation marks, in a clause without “that” or, for verbs that
/// tell of happenings, in a noun (“warned of a shortage”).
struct EnglishContent: Sendable {
  let words: EnglishReportingWords
  private let events = foldedWords(file: "en/event-nouns")
  /// Phrases between the verb and what is said: “in a statement”.
  private let occasions = foldedWords(file: "en/occasions")

  init(words: EnglishReportingWords) { self.words = words }

  /// The first word of what is said; `nil` where nothing is.
  func start(
    after verb: Int, _ end: Int, _ reading: SentenceReading
  ) -> Int? {
    guard let word = reading.report(verb) else { return nil }
    let trait = words.trait(reading.folded(verb))
    var index = behindAddressee(verb, trait, end, reading)
    index = behindOccasions(index, end, reading)
    guard index < end else { return nil }
    if trait == .pointing {
      // “pointed to a ruling”
      return reading.folded(index) == "to" && index + 1 < end
        ? index + 1 : marked(index, end, trait, reading)
    }
    if let found = marked(index, end, trait, reading) { return found }
    if trait == .quote || trait == .role { return nil }
    if word.kind == .predict,
      let infinitive = nonFinite(index, end, reading)
    {
      return infinitive
    }
    if hasClause(index, end, reading) { return index }
    if trait == .clause { return nil }
    return event(index, end, word.kind, trait, reading)
  }

  // MARK: Between the verb and its content

  /// Behind “reporters” in “told reporters that”.
  private func behindAddressee(
    _ verb: Int, _ trait: EnglishReportingWords.Trait?, _ end: Int,
    _ reading: SentenceReading
  ) -> Int {
    var index = verb + 1
    guard trait == .addressee, index < end,
      reading.tags[index] != .preposition
    else { return index }
    let near = index..<min(index + 9, end)
    if let that = near.first(where: { reading.folded($0) == "that" }),
      reading.firstVerb(in: index..<that) == nil
    {
      return that
    }
    if let mark = near.first(where: {
      reading.quotation(openedAt: $0) != nil || reading.isMark($0, ":")
    }), reading.firstVerb(in: index..<mark) == nil {
      return mark
    }
    if reading.tags[index] == .object { return index + 1 }
    // “told parliament the tax would rise”, “told the court he was away”
    index += 1
    while index < end,
      ![.determiner, .possessive, .pronoun, .to].contains(
        reading.tags[index]), reading.verbs[index] == nil
    { index += 1 }
    return index < end && reading.verbs[index] == nil ? index : verb + 2
  }

  /// Behind “in a statement on Monday”, “late on Friday”, “also”.
  private func behindOccasions(
    _ first: Int, _ end: Int, _ reading: SentenceReading
  ) -> Int {
    var index = first
    while index < end {
      if reading.tags[index] == .adverb, !reading.isMark(index, "-"),
        occasions.contains(reading.folded(index))
      {
        index += 1
        continue
      }
      // “said, however, that”
      if reading.isComma(index), index > first,
        reading.folded(index + 1) == "that"
      {
        index += 1
        continue
      }
      guard let next = behindPhrase(index, end, reading) else { break }
      index = next
    }
    return index
  }

  /// Behind one phrase of time or occasion: its noun is an occasion.
  private func behindPhrase(
    _ index: Int, _ end: Int, _ reading: SentenceReading
  ) -> Int? {
    let isPreposition =
      reading.tags[index] == .preposition || reading.tags[index] == .optional
      || reading.folded(index) == "to"
    guard isPreposition || occasions.contains(reading.folded(index)) else {
      return nil
    }
    let reach = min(index + (isPreposition ? 8 : 1), end)
    var last: Int?
    for place in index..<max(index, reach) {
      if reading.verbs[place] != nil || reading.folded(place) == "that" {
        break
      }
      if place > index, last != nil,
        [.determiner, .pronoun, .possessive, .preposition].contains(
          reading.tags[place])
      {
        break
      }
      let isYear =
        reading.run.words[place].kind == .digits
        && (last == place - 1
          || reading.folded(index) == "in"
            && reading.run.words[place].utf8.count == 4)
      if occasions.contains(reading.folded(place)) || isYear { last = place }
    }
    return last.map { $0 + 1 }
  }

  // MARK: What is said

  /// Behind “that” or a colon, or at an opening quotation mark.
  private func marked(
    _ index: Int, _ end: Int, _ trait: EnglishReportingWords.Trait?,
    _ reading: SentenceReading
  ) -> Int? {
    let near = index..<min(index + 10, end)
    for place in near {
      let isNear = place < index + 2
      // “the bank said, adding that …”
      if reading.isComma(place), reading.folded(place + 1) != "that",
        reading.quotation(openedAt: place + 1) == nil
      {
        return nil
      }
      if reading.folded(place) == "that", reading.tags[place] == .relative {
        // “found a body that …” is no statement.
        guard isNear || isAside(index..<place, reading) else { return nil }
        return place + 1 < end ? place + 1 : nil
      }
      if isNear, reading.isMark(place, ":") {
        return place + 1 < end ? place + 1 : nil
      }
      if isNear, reading.quotation(openedAt: place) != nil {
        return place
      }
      if reading.verbs[place] != nil || reading.tags[place] == .relative {
        return nil
      }
    }
    return nil
  }

  /// “on Monday”, “, however,” and the like before “that”.
  private func isAside(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    switch reading.tags[range.lowerBound] {
    case .preposition, .adverb, .mark, .optional, .to: true
    default: false
    }
  }

  /// “the plant would close”: a subject and a finite verb.
  private func hasClause(
    _ index: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = reading.ownVerb(in: index..<end), verb > index,
      // “many think so, and …”
      reading.folded(index) != "so" || !reading.isComma(index + 1)
    else { return false }
    switch reading.tags[index] {
    case .preposition:
      // “at least 12 people had died”
      return [
        "at", "about", "around", "over", "under", "up", "between",
        "with", "without", "despite", "unlike", "like",
      ].contains(reading.folded(index))
    case .to, .mark, .coordinator: return false
    case .relative: return false
    default: return true
    }
  }

  /// “expects inflation to fall”
  private func nonFinite(
    _ index: Int, _ end: Int, _ reading: SentenceReading
  ) -> Int? {
    guard reading.tags[index] != .to else { return nil }
    let near = index..<min(index + 10, end)
    guard
      let to = near.first(where: { reading.tags[$0] == .to }), to > index,
      to + 1 < end, reading.tags[to + 1] == .infinitive,
      reading.firstVerb(in: index..<to) == nil
    else { return nil }
    return index
  }

  /// “warned of a shortage”, “reported a rise”: a noun of happening.
  private func event(
    _ index: Int, _ end: Int, _ kind: ReportingWord.Kind,
    _ trait: EnglishReportingWords.Trait?, _ reading: SentenceReading
  ) -> Int? {
    guard [.say, .find, .predict, .warn].contains(kind) else { return nil }
    let isJoined = ["of", "about", "against", "to"].contains(
      reading.folded(index))
    if isJoined != (kind == .warn) { return nil }
    let start = isJoined ? index + 1 : index
    guard start < end else { return nil }
    // What is warned of has yet to happen, whatever it is.
    if isJoined { return start }
    let near = start..<min(start + 6, end)
    let noun = near.first {
      events.contains(reading.folded($0))
        && (reading.tags[$0] == .noun || reading.tags[$0] == .adjective)
    }
    guard let noun,
      !(start..<noun).contains(where: {
        reading.tags[$0] == .preposition || reading.run.words[$0].kind == .mark
      })
    else { return nil }
    return start
  }
}
