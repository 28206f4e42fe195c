/// Follows the speakers of an article from sentence to sentence: who goes on
/// in a quotation, and who “he”, “Nair” or “the company” is.
struct EnglishVoices: Sendable {
  let people: EnglishPeople

  /// The drafts with the sources that go on speaking, under their full names.
  func resolved(
    _ drafts: [Draft], _ readings: [SentenceReading]
  ) -> ArticleDrafts {
    var drafts = drafts
    carry(&drafts, readings)
    var sources = EnglishSources(nouns: people.speakers.nouns)
    for (index, reading) in readings.enumerated() {
      if let subject = people.subject(of: reading) {
        sources.add(subject: subject, sentence: index)
      }
      for person in people.people(in: reading) {
        sources.add(person, sentence: index)
      }
      for name in people.names(in: reading) {
        sources.add(name: name, sentence: index)
      }
      for draft in drafts where draft.reading == index {
        sources.add(draft.speaker, sentence: index)
      }
    }
    for index in drafts.indices where drafts[index].speaker.kind != .author {
      drafts[index].speaker = sources.resolve(
        drafts[index].speaker, sentence: drafts[index].reading)
    }
    return ArticleDrafts(all: drafts, people: sources.persons)
  }

  /// Gives quoted words without a frame to whoever speaks beside them: in the
  /// same quotation, else in the sentence before.
  private func carry(
    _ drafts: inout [Draft], _ readings: [SentenceReading]
  ) {
    for index in drafts.indices where drafts[index].frame == nil {
      let reading = readings[drafts[index].reading]
      guard isQuoted(drafts[index], reading) else { continue }
      let source =
        sameSpeech(index, drafts, readings)
        ?? drafts[..<index].last.flatMap {
          continues($0, drafts[index], readings) ? $0 : nil
        }
      guard let source, source.speaker.kind != .author else { continue }
      drafts[index].frame = source.frame
      drafts[index].speaker = source.speaker
    }
  }

  private func sameSpeech(
    _ index: Int, _ drafts: [Draft], _ readings: [SentenceReading]
  ) -> Draft? {
    guard let speech = readings[drafts[index].reading].speech else {
      return nil
    }
    return drafts.first { draft in
      draft.frame != nil && abs(draft.reading - drafts[index].reading) < 12
        && readings[draft.reading].speech?.span == speech.span
        && isQuoted(draft, readings[draft.reading])
    }
  }

  private func continues(
    _ last: Draft, _ draft: Draft, _ readings: [SentenceReading]
  ) -> Bool {
    (0...1).contains(draft.reading - last.reading)
      && readings[last.reading].pairs.contains { $0.kind == .quotation }
  }

  /// Whether the words of a claim stand between quotation marks.
  private func isQuoted(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    reading.pairs.contains {
      $0.kind == .quotation && $0.open < draft.range.lowerBound
        && $0.close >= draft.range.upperBound
    }
  }
}
