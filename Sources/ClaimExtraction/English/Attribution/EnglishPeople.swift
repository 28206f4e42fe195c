/// Finds the people that English sentences name, wherever they stand, so that
/// “he” or “Nair” can be resolved to one of them: with an office beside the
/// name, or as the subject of a sentence.
struct EnglishPeople: Sendable {
  let speakers: EnglishSpeakerReader
  let frames: EnglishFrames

  /// The people of a sentence.
  func people(in reading: SentenceReading) -> [Speaker] {
    let beside = reading.run.words.indices.compactMap {
      person(beside: $0, reading)
    }
    guard let speaker = subject(of: reading), speaker.kind == .person else {
      return beside
    }
    return [speaker] + beside.filter { $0.name != speaker.name }
  }

  /// Whom or what a sentence is about, if it is a possible source by name or
  /// noun.
  func subject(of reading: SentenceReading) -> Speaker? {
    guard
      let words = frames.subject(of: reading.run.words.indices, reading),
      let speaker = speakers.speaker(in: reading, words), speaker.name != nil
    else { return nil }
    return speaker
  }

  /// Runs of two to five capitalised words that may be people's names.
  func names(in reading: SentenceReading) -> [String] {
    var names: [String] = []
    var start: Int?
    for index in 0...reading.run.words.count {
      if index < reading.run.words.count,
        speakers.isCapitalised(index, reading)
      {
        if start == nil { start = index }
      } else if let first = start {
        if speakers.isTwoNames(first..<index, reading) {
          names.append(reading.run.text(of: first..<index))
        }
        start = nil
      }
    }
    return names
  }

  /// “chief executive, Sam Altman,”, “Yann LeCun, chief scientist at Meta,”,
  /// “council leader Priya Nair”.
  private func person(
    beside office: Int, _ reading: SentenceReading
  ) -> Speaker? {
    let words = reading.run.words
    guard speakers.nouns.kind(reading.folded(office)) == .person,
      !speakers.isCapitalised(office, reading) || office + 1 < words.count
    else { return nil }
    // The name behind it.
    var start = office + 1
    if reading.isComma(start) { start += 1 }
    var end = start
    while end < words.count, speakers.isCapitalised(end, reading) { end += 1 }
    if speakers.isTwoNames(start..<end, reading) {
      return speakers.speaker(
        in: reading, phrase(office, reading)..<end)
    }
    // The name before it.
    guard
      let comma = (max(0, office - 4)..<office).last(where: {
        reading.isComma($0)
      }), comma > 1
    else { return nil }
    var first = comma
    while first > 0, speakers.isCapitalised(first - 1, reading) { first -= 1 }
    guard speakers.isTwoNames(first..<comma, reading) else { return nil }
    let limit =
      (office..<words.count).first {
        reading.isComma($0) || reading.verbs[$0] != nil
      } ?? words.count
    return speakers.speaker(in: reading, first..<limit)
  }

  /// Where the phrase of an office begins: at its article or owner.
  private func phrase(_ office: Int, _ reading: SentenceReading) -> Int {
    var start = office
    while start > 0, office - start < 4,
      [.noun, .adjective, .determiner].contains(reading.tags[start - 1])
        || reading.folded(start - 1).hasSuffix("'s")
    { start -= 1 }
    return start
  }
}
