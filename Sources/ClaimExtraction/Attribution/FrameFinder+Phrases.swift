/// Frames of a verb with its noun.
extension FrameFinder {
  /// «خفض البنك توقعاته لـ…», «المحلل … لا يتفق مع هذا الرأي»: the frame is
  /// all there is.
  func phrasal(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let verb = firstVerb(range, reading),
      let found = phrases.found(at: verb, before: range.upperBound, reading)
    else { return nil }
    var words = range.lowerBound..<verb
    while let last = words.last,
      reading.isComma(last) || reading.isOne(last, .negation)
        || reading.isOne(last, .auxiliary, conjunction: true)
    { words = words.dropLast() }
    if words.isEmpty || reading.isOne(words.lowerBound, .adverbial) {
      let end = subjects.end(after: verb, before: found.noun, reading)
      words = verb + 1..<max(verb + 1, min(end, found.noun))
    }
    guard let head = words.first,
      reading.sourceNoun(head) != nil || words.count > 1
    else { return nil }
    return Frame(
      speaker: words, verb: reading.run.text(of: verb..<verb + 1),
      kind: found.kind, content: range)
  }

  /// «سارع الوزير إلى التأكيد أن …» (hastened to affirm that …)
  func throughNoun(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard let verb = firstVerb(range, reading), verb < range.lowerBound + 3
    else { return nil }
    let rest = (verb + 2..<max(verb + 2, range.upperBound)).prefix(10)
    guard
      let noun = rest.first(where: {
        reading.reports[$0]?.form == .verbalNoun
          && reading.folded($0).isDefinite && reading.isOne($0 - 1, .connecting)
          && Complementizer.isOne(reading.folded($0 + 1))
      }), noun + 2 < range.upperBound, let word = reading.reports[noun]
    else { return nil }
    return Frame(
      speaker: verb + 1..<noun - 1, verb: reading.run.text(of: noun..<noun + 1),
      kind: word.kind, content: noun + 2..<range.upperBound)
  }

  /// The first finite verb that no relative pronoun governs.
  func firstVerb(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    range.first {
      reading.verbs[$0] != nil && !reading.isOne($0 - 1, .relative)
    }
  }
}
