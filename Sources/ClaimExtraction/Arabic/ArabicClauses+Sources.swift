/// The source of a frame, and whom it quotes in turn.
extension ArabicClauses {
  /// Hearsay in what is said: «روى فلان أن فلانا قال: …». The claim is what
  /// the inner source said; the outer one vouches for it.
  func inner(
    of frame: Frame, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (name: String, content: Range<Int>)? {
    guard frame.kind == .say || frame.kind == .announce, !range.isEmpty,
      let inner = frames.frame(in: reading, range), inner.carries,
      inner.kind == .say || inner.kind == .find && isDocument(inner, reading),
      !isPartQuoted(inner, reading),
      inner.content.lowerBound > range.lowerBound,
      !inner.content.isEmpty, let source = inner.speaker,
      let found = speakers.speaker(in: reading, source),
      let name = found.name ?? found.role
    else { return nil }
    return (name, inner.content)
  }

  /// «كشوفا قدمتها الهيئة تظهر …» (statements that show …)
  func isDocument(_ frame: Frame, _ reading: SentenceReading) -> Bool {
    frame.speaker.map { reading.sourceNoun($0.lowerBound) == .document }
      ?? false
  }

  /// «ردت "بشكل متناسب" على …» (answered “proportionately” the …): a few
  /// words between marks, which the clause goes on behind, are not all that
  /// somebody said.
  func isPartQuoted(
    _ frame: Frame, _ reading: SentenceReading
  ) -> Bool {
    guard
      let quote = reading.quotation(openedAt: frame.content.lowerBound)
    else { return false }
    return quote.close + 1 < frame.content.upperBound
      && reading.run.words[quote.close + 1].kind != .mark
  }

  /// The source of a frame; `nil` where the words in its place cannot name
  /// one. Where none is printed it is the one of the clause before, else the
  /// subject of the sentence, else one carried over, without a name.
  func speaker(of frame: Frame, _ walk: Walk) -> Speaker? {
    let reading = walk.reading
    guard let range = frame.speaker else {
      if walk.speaker.kind != .author { return walk.speaker }
      return walk.subject ?? Speaker(kind: .anonymous)
    }
    guard var speaker = speakers.speaker(in: reading, range) else {
      return nil
    }
    // «روى البخاري»: a masculine verb and one name is a man's; bodies with
    // proper names are feminine («قالت نوكيا»).
    guard speaker.kind == .org, frame.isMasculine,
      reading.sourceNoun(range.lowerBound) == nil, let name = speaker.name
    else { return speaker }
    let words = WordRun(phrase: name).words
    if words.count == 1, words[0].kind == .arabic { speaker.kind = .person }
    return speaker
  }
}
