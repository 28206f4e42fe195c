extension SentenceReading {
  /// The finite verb of an English clause's own predicate: the first that
  /// stands neither in a relative clause (“the man who came …”) nor in an
  /// opening subordinate one (“If it rains, …”); the first of all where every
  /// verb does.
  func mainVerb(in range: Range<Int>) -> Int? {
    guard !tags.isEmpty else { return firstVerb(in: range) }
    var start = range.lowerBound
    if let first = range.first, opensSubordinate(first),
      let comma = range.first(where: { isComma($0) }),
      firstVerb(in: comma..<range.upperBound) != nil
    {
      start = comma + 1
    }
    var isInRelative = false
    for index in start..<range.upperBound {
      if tags[index] == .relative, index > start { isInRelative = true }
      guard verbs[index] != nil else { continue }
      if !isInRelative { return index }
      isInRelative = false
    }
    return firstVerb(in: range)
  }

  private func opensSubordinate(_ index: Int) -> Bool {
    tags[index] == .conjunction || tags[index] == .optional
  }
}
