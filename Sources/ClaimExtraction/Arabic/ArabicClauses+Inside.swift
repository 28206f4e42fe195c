/// Claims inside and beside the clauses of a sentence, and their subjects.
extension ArabicClauses {
  /// Adds the claims of what stays outside a clause.
  func addEmbedded(
    _ outside: [ClauseTrimmer.Outside], _ walk: inout Walk
  ) {
    for part in outside {
      if let range = trimmer.claim(in: part, walk.reading) {
        walk.drafts.append(
          Draft(
            reading: walk.index, range: range, opening: .circumstance,
            cue: part.cue, isEmbedded: true))
      }
      addNominal(in: part.range, &walk)
    }
  }

  /// Adds a report told by a noun inside a clause.
  func addNominal(in range: Range<Int>, _ walk: inout Walk) {
    guard !left.contains(.nominalReports),
      let frame = nominal.frame(in: walk.reading, range),
      let source = frame.speaker,
      let speaker = speakers.speaker(in: walk.reading, source)
    else { return }
    walk.drafts.append(
      Draft(
        reading: walk.index, range: frame.content, opening: .nominalReport,
        cue: frame.verb, frame: frame, speaker: speaker, isEmbedded: true))
  }

  /// The source that is the subject of a clause that opens with its verb or
  /// its subject.
  func subject(
    of range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    guard let verb = reading.firstVerb(in: range) else { return nil }
    let words =
      verb <= range.lowerBound + 1
      ? verb
        + 1..<max(
          verb + 1,
          subjects.end(after: verb, before: range.upperBound, reading))
      : range.lowerBound..<verb
    guard let speaker = speakers.speaker(in: reading, words),
      speaker.name != nil || speaker.role != nil
    else { return nil }
    return speaker
  }
}
