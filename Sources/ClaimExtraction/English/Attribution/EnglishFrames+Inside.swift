/// Frames between commas, and of those who listen.
extension EnglishFrames {
  // MARK: …, he argued, …

  /// “The letter, she argued, was a draft”: the frame between commas stands
  /// in the middle of what is said.
  func parenthetical(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    guard
      let open = range.dropFirst().prefix(10).first(where: {
        reading.isComma($0)
      }), reading.firstVerb(in: range.lowerBound..<open) == nil,
      let close = (open + 2..<max(open + 2, range.upperBound)).prefix(6).first(
        where: { reading.isComma($0) }),
      let word = reading.report(close - 1), word.form != .participle,
      !word.kind.keepsFrame,
      reading.verbs[close - 1] != nil
        || reading.tags[close - 1] == .participle,
      reading.firstVerb(in: open + 1..<close - 1) == nil,
      speakers.startsLikeSubject(open + 1..<close - 1, reading),
      reading.firstVerb(in: close + 1..<range.upperBound) != nil
    else { return nil }
    return Frame(
      speaker: open + 1..<close - 1,
      verb: reading.run.text(of: close - 1..<close), kind: word.kind,
      content: range)
  }

  // MARK: The court heard that …

  static let hearers: WordSet = [
    "jury", "jurors", "court", "tribunal", "inquest", "inquiry", "hearing",
    "judge", "judges", "committee", "panel", "commission", "trial",
  ]

  /// “The jury heard that …”: whoever spoke last goes on.
  func heard(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    let isTold = head > verb && reading.folded(head) == "told"
    guard reading.folded(head) == "heard" || isTold,
      reading.folded(head + 1) == "that", head + 2 < range.upperBound,
      subject(before: verb, range, reading).contains(where: {
        Self.hearers.contains(reading.folded($0))
      })
    else { return nil }
    return Frame(
      speaker: nil, verb: reading.run.text(of: verb..<head + 1), kind: .say,
      content: head + 2..<range.upperBound, isHeard: true)
  }
}
