/// Sources resolved over the whole article.
extension ArabicClauses {
  func registry(
    _ readings: [SentenceReading], _ people: [[Speaker]], _ drafts: [Draft]
  ) -> SpeakerRegistry {
    var registry = SpeakerRegistry()
    for (index, reading) in readings.enumerated() {
      for source in people[index] + persons.bodies(in: reading) {
        registry.add(source, sentence: index)
      }
    }
    for draft in drafts {
      registry.add(draft.speaker, sentence: draft.reading)
      if let subject = draft.subject, draft.reading > 0 {
        registry.add(subject, sentence: draft.reading - 1)
      }
    }
    return registry
  }

  func resolved(
    _ drafts: [Draft], _ registry: SpeakerRegistry
  ) -> [Draft] {
    var last: Draft?
    return drafts.map { draft in
      var draft = draft
      guard draft.speaker.kind != .author else { return draft }
      if draft.speaker.kind == .anonymous, draft.speaker.name == nil {
        draft.speaker = antecedent(of: draft, after: last, registry) ?? .author
      } else {
        draft.speaker = registry.resolved(
          draft.speaker, sentence: draft.reading, before: last?.speaker)
      }
      if draft.speaker.kind != .author { last = draft }
      return draft
    }
  }

  /// The readings with the family names that the article gives in full.
  func named(
    _ readings: [SentenceReading], _ people: [[Speaker]]
  ) -> [SentenceReading] {
    let known = people.joined().compactMap { person in
      person.name.map { FoldedPhrase.words(of: $0, marks: false) }
    }.filter { $0.count > 1 }.compactMap(\.last)
    let names = known + readings.flatMap { persons.families(in: $0) }
    guard !names.isEmpty else { return readings }
    let families = WordSet(names)
    return readings.map { reading in
      var reading = reading
      reading.people = families
      return reading
    }
  }
}
