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
      registry.add(draft.speaker, sentence: draft.reading, isActive: true)
      if let subject = draft.subject, draft.reading > 0 {
        registry.add(subject, sentence: draft.reading - 1, isActive: true)
      }
    }
    return registry
  }

  func resolved(
    _ drafts: [Draft], _ registry: SpeakerRegistry,
    _ readings: [SentenceReading]
  ) -> [Draft] {
    var last: Draft?
    return drafts.map { draft in
      var draft = draft
      guard draft.speaker.kind != .author else { return draft }
      if draft.speaker.kind == .anonymous, draft.speaker.name == nil {
        draft.speaker = antecedent(of: draft, after: last, registry) ?? .author
      } else if let latter = latter(in: draft, registry, readings) {
        draft.speaker = latter
      } else {
        draft.speaker = registry.resolved(
          draft.speaker, sentence: draft.reading, before: last?.speaker)
      }
      if draft.speaker.kind != .author { last = draft }
      return draft
    }
  }

  /// «وقال الأخير إن …» (the latter said that …): of whom a sentence or two
  /// before tells last.
  private func latter(
    in draft: Draft, _ registry: SpeakerRegistry,
    _ readings: [SentenceReading]
  ) -> Speaker? {
    guard let name = draft.speaker.name, draft.speaker.role == nil,
      let word = FoldedWord(firstOf: name), Self.latter.contains(word),
      !name.contains(where: \.isWhitespace)
    else { return nil }
    let gender: Gender = word.hasSuffix("ه") ? .feminine : .masculine
    let own = draft.frame?.speaker?.lowerBound ?? draft.range.lowerBound
    for index in (max(0, draft.reading - 3)...draft.reading).reversed() {
      let words = readings[index].run.words.map(\.folded)
      let end = index == draft.reading ? min(own, words.count) : words.count
      if var found = registry.last(
        in: words[..<end], where: { agrees($0, gender) })
      {
        found.surface = name
        return found
      }
    }
    return nil
  }

  /// الأخير، الأخيرة (the latter)
  private static let latter: WordSet = ["الاخير", "الاخيره"]

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
