/// Tells an actor's own future act from a forecast: “plans to build”, “is due
/// to open”, or “will close” said by whoever closes.
struct EnglishPlans: Sendable {
  private var verbs = WordSet([])
  private var states = WordSet([])

  init() {
    for columns in CueFile.lines("en/modality-cues")
    where columns.count > 2 && columns[2] == "planned" {
      let word = FoldedWord(columns[0])
      if columns[1] == "verb" {
        verbs.insert(word)
      } else {
        states.insert(word)
      }
    }
  }

  /// Whether the predicate is a plan: “intends to apply”, “were due to begin”.
  func isPlan(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    let next = head + 1
    let lemma = reading.verbs[verb]?.lemma ?? .empty
    // “expects to resume”, no “is expected to”
    if lemma == "expect", head == verb, next < range.upperBound,
      reading.tags[next] == .to
    {
      return true
    }
    if verbs.contains(lemma), next < range.upperBound,
      reading.tags[next] == .to
    {
      return true
    }
    // “announced its plans to build”
    let object = next..<min(next + 5, range.upperBound)
    let isPlanned = object.contains {
      ["plan", "plans", "intention"].contains(reading.folded($0))
        && $0 + 1 < range.upperBound && reading.tags[$0 + 1] == .to
    }
    if isPlanned, reading.report(head)?.kind == .announce { return true }
    // “is due to open”, “are planned for May”
    let near = head..<min(head + 3, range.upperBound)
    return near.contains { index in
      states.contains(reading.folded(index)) && index + 2 < range.upperBound
        && (reading.tags[index + 1] == .to
          && reading.tags[index + 2] == .infinitive
          || ["by", "on", "in", "for"].contains(reading.folded(index + 1))
            && isDay(index + 2, reading))
    }
  }

  /// “14 March”, “May”, “2030”
  private func isDay(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.run.words[index].kind == .digits
      || CalendarWords.shared.isMonth(reading.folded(index))
  }

  /// Whether the source is the subject of what it says of the future.
  func isOwnAct(
    of speaker: Speaker, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = reading.mainVerb(in: range) else { return false }
    let subject = (range.lowerBound..<verb).filter {
      ![.determiner, .preposition, .adverb, .mark, .possessive]
        .contains(reading.tags[$0])
    }
    guard let first = subject.first else { return true }
    if isArranged(verb, speaker, reading) { return true }
    let word = reading.folded(first)
    if subject.count == 1, Self.pronouns.contains(word) {
      return (word == "it") == (speaker.kind == .org) || word == "we"
    }
    // “the government will respond”, said by a minister
    if subject.count == 1,
      speaker.kind == .org || speaker.kind == .person && word == "government",
      Self.nouns.contains(word)
    {
      return true
    }
    let source = [speaker.name, speaker.surface].compactMap { $0 }
      .joined(separator: " ")
    let names = Set(
      FoldedPhrase.words(of: source)
        .filter { $0.count > 3 })
    return subject.allSatisfy { names.contains(reading.folded($0)) }
  }

  /// Whether the subject is “they” or “we”.
  func isOwnPronoun(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = reading.mainVerb(in: range) else { return false }
    let subject = (range.lowerBound..<verb).filter {
      ![.adverb, .mark].contains(reading.tags[$0])
    }
    return subject.count == 1
      && ["they", "we"].contains(reading.folded(subject[0]))
  }

  /// “a file would be sent”, said by the police: what a body has done.
  private func isArranged(
    _ verb: Int, _ speaker: Speaker, _ reading: SentenceReading
  ) -> Bool {
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    return speaker.kind == .org && head > verb + 1
      && reading.tags[head] == .participle
      && (verb..<head).contains { reading.tags[$0] == .being }
      && !Self.sufferings.contains(reading.folded(head))
  }

  /// Participles of what happens to somebody.
  private static let sufferings: WordSet = [
    "delayed", "affected", "felt", "needed", "hurt", "hit", "forced", "seen",
    "known", "lost", "killed", "damaged", "destroyed", "reduced", "harmed",
    "threatened", "required", "expected", "remembered", "displaced",
  ]
  private static let pronouns: WordSet = ["it", "they", "he", "she", "we", "i"]
  private static let nouns: WordSet = [
    "company", "firm", "bank", "ministry", "government", "club", "union",
    "group", "agency", "council", "university",
  ]
}
