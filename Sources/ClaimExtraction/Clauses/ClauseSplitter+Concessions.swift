/// Concessions: what is granted before what is said.
extension ClauseSplitter {
  /// «السيارات، رغم قدمها، إلا أن أسعارها مرتفعة» (the cars, old as they are, are
  /// dear): behind a topic and a concession between commas comes what is said
  /// of it.
  func resumesTopic(_ index: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard reading.isComma(index - 1), !state.hasMainVerb,
      Self.resumptions.contains(reading.folded(index)),
      let comma = (state.start..<index).first(where: { reading.isComma($0) })
    else { return false }
    return comma + 1 < index - 1 && opensGrant(comma + 1, reading)
  }

  /// Whether a concession between commas stands behind a topic of which
  /// something is said behind it.
  func grants(_ index: Int, _ end: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard reading.isComma(index - 1), opensGrant(index, reading),
      !state.hasMainVerb, !state.hasPredicate,
      let close = (index + 1..<min(end, index + 24)).first(where: {
        reading.isComma($0)
      })
    else { return false }
    return Self.resumptions.contains(reading.folded(close + 1))
  }

  /// رغم، برغم، بالرغم، على الرغم (in spite of)
  func opensGrant(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return word == "رغم" || word == "برغم" || word == "بالرغم"
      || word == "علي" && reading.folded(index + 1) == "الرغم"
  }

  /// إلا أن، غير أن، لكن (yet)
  static let resumptions: WordSet = [
    "الا", "غير", "لكن", "لكنه", "لكنها", "لكنهم", "فان", "فانه", "فانها",
  ]

  /// «، وإن خالفه آخرون» (even if others disagreed): printed with إ, before a
  /// perfect.
  func opensEvenIf(_ index: Int, _ end: Int, _ state: State) -> Bool {
    let reading = state.reading
    return reading.isComma(index - 1) && reading.folded(index) == "وان"
      && index + 3 < end && state.hasPredicate && !state.startsWithCondition
      && reading.run.bytes[reading.run.words[index].utf8]
        .elementsEqual("وإن".utf8)
      && reading.verb(index + 1)?.tense == .perfect
      && reading.verb(index + 1)?.lemma != "كان"
  }
}
