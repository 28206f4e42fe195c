extension SentenceReading {
  /// The finite verb of a clause's own predicate; in English the first that
  /// stands neither in a relative clause (“the man who came …”) nor in an
  /// opening subordinate one (“If it rains, …”); the first of all where every
  /// verb does.
  func mainVerb(in range: Range<Int>) -> Int? {
    guard !tags.isEmpty else {
      return ArabicPredicate.verb(in: range, self)
    }
    return ownVerb(in: range) ?? firstVerb(in: range)
  }

  /// The same; `nil` where every verb stands in such a clause.
  func ownVerb(in range: Range<Int>) -> Int? {
    let start = predicateStart(range)
    // “Whether the plan will work remains unclear.”
    var isInner =
      start < range.upperBound
      && Self.subjectClauses.contains(folded(start))
      && tags[start] != .determiner
    for index in start..<max(start, range.upperBound) {
      if index > start, opensInner(index) { isInner = true }
      // “The planet, if confirmed, would …”
      if isInner, isComma(index),
        tags[start..<index].last(where: {
          $0 == .relative || $0 == .conjunction
        }) == .conjunction
      {
        isInner = false
      }
      guard verbs[index] != nil else { continue }
      if !isInner { return index }
      isInner = false
    }
    return nil
  }

  /// “…, who examined 64 mergers, found that …”: a verb of saying or finding
  /// behind the comma of a relative clause.
  func resumes(at index: Int) -> Bool {
    guard let word = report(index), isComma(index - 1),
      word.kind == .find || word.kind == .say,
      tags[index] == .finite || tags[index] == .participle
    else { return false }
    return folded(index + 1) == "that"
  }

  private static let subjectClauses: WordSet = [
    "whether", "what", "how", "why",
  ]

  /// Behind an opening phrase or subordinate clause: “If it rains, …”,
  /// “Since 2019, …”.
  private func predicateStart(_ range: Range<Int>) -> Int {
    guard let first = range.first,
      tags[first] == .conjunction || tags[first] == .optional,
      let comma = range.first(where: { isComma($0) }),
      firstVerb(in: comma..<range.upperBound) != nil
    else { return range.lowerBound }
    return comma + 1
  }

  private func opensInner(_ index: Int) -> Bool {
    // “noting that prices …”: it opens what is said.
    if folded(index) == "that", report(index - 1) != nil { return false }
    // “at that rate”
    if folded(index) == "that", index > 0, tags[index - 1] == .preposition {
      return false
    }
    return tags[index] == .relative || tags[index] == .conjunction
      || folded(index) == "whose"
  }
}
