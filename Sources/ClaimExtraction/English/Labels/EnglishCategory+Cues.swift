/// How the cues of an English clause are found and weighed.
extension EnglishCategory {
  /// The predicate outweighs a phrase, the complement, then the subject.
  enum Weight {
    static let predicate = 8
    static let complement = 7
    static let phrase = 6
    static let subject = 4
    static let object = 3
    static let weak = 1
    static let heading = 1
  }

  func cues(
    in range: Range<Int>, _ verb: Int?, _ reading: SentenceReading
  ) -> [Found] {
    let near = verb.map { complement(of: $0, range, reading) } ?? range
    let subject = verb.map { subjectHead(before: $0, range, reading) } ?? nil
    return range.compactMap { index in
      if let match = phrases.match(
        reading.run, at: index, before: range.upperBound),
        !isInRelative(index, range, verb, reading)
      {
        return found(
          match.value, index..<index + match.count, Weight.phrase)
      }
      if index == verb, let meaning = verbMeaning(index, range, reading) {
        return found(meaning, index..<index + 1, Weight.predicate)
      }
      let word = reading.folded(index)
      let isNoun =
        reading.tags[index] == .noun || reading.tags[index] == .adjective
        || reading.tags[index] == .gerund
      let meaning =
        adjectives[word]
        ?? (isNoun ? nouns[reading.run.words[index].stem] : nil)
      guard let meaning else { return nil }
      // “a treatment plan” is a plan.
      let isModifier =
        reading.tags[index] == .noun && index + 1 < range.upperBound
        && reading.tags[index + 1] == .noun
      if isModifier { return nil }
      if near.contains(index) {
        return found(meaning, index..<index + 1, Weight.complement)
      }
      if isObject(index, of: verb, reading),
        [.critique, .challenge, .loss].contains(meaning.category)
      {
        return found(meaning, index..<index + 1, Weight.object)
      }
      return index == subject
        ? found(meaning, index..<index + 1, Weight.subject) : nil
    }
  }

  /// “The trial, which is expected to last a month, goes on”: what stands in
  /// a relative clause before the predicate.
  private func isInRelative(
    _ index: Int, _ range: Range<Int>, _ verb: Int?,
    _ reading: SentenceReading
  ) -> Bool {
    guard let verb, index < verb, index > range.lowerBound else {
      return false
    }
    return (range.lowerBound + 1..<index).contains {
      reading.tags[$0] == .relative && reading.isComma($0 - 1)
    }
  }

  /// Whether a noun stands right behind the verb, before any preposition.
  private func isObject(
    _ index: Int, of verb: Int?, _ reading: SentenceReading
  ) -> Bool {
    guard let verb else { return false }
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    return index > head && index - head < 6
      && (head + 1..<index).allSatisfy {
        [.determiner, .possessive, .adjective, .noun, .adverb, .number]
          .contains(reading.tags[$0])
      }
  }

  private func found(
    _ meaning: Meaning, _ words: Range<Int>, _ weight: Int
  ) -> Found {
    Found(
      meaning: meaning, words: words,
      weight: meaning.isWeak ? Weight.weak : weight)
  }

  func text(_ cue: Found, _ reading: SentenceReading) -> String {
    reading.run.text(of: cue.words)
  }

  private func verbMeaning(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Meaning? {
    guard let lemma = reading.verbs[verb]?.lemma, let meaning = verbs[lemma]
    else { return nil }
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    // What is caused is no cause.
    let isPassive =
      head > verb && reading.tags[head] == .participle
      && !["has", "have", "had"].contains(reading.folded(verb))
    if isPassive, [.cause, .remedy].contains(meaning.category) { return nil }
    guard meaning.needsObject else { return meaning }
    // Who raises a rate acts; what raises costs is their cause.
    if meaning.category == .cause, isActor(before: verb, range, reading) {
      return nil
    }
    let next = head + 1
    guard next < range.upperBound else { return nil }
    switch reading.tags[next] {
    case .determiner, .possessive, .noun, .adjective, .object: return meaning
    default: return nil
    }
  }

  private func isActor(
    before verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let head = subjectHead(before: verb, range, reading) else {
      return ["he", "she", "they", "we", "i"].contains(
        reading.folded(range.lowerBound))
    }
    return [.person, .org, .group].contains(sources.kind(reading.folded(head)))
  }

  func isLight(_ verb: Int, _ reading: SentenceReading) -> Bool {
    light.contains(reading.verbs[verb]?.lemma ?? .empty)
  }

  /// The words behind “is”, “faces” and the like that say what it is.
  func complement(
    of verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    let start = min(head + 1, range.upperBound)
    guard isLight(verb, reading) else { return start..<start }
    let reach = min(start + 6, range.upperBound)
    let end = (start..<reach).first {
      reading.tags[$0] == .relative
        || reading.tags[$0] == .preposition
          && $0 > start
        || reading.isComma($0) || reading.verbs[$0] != nil
    }
    return start..<(end ?? reach)
  }

  /// The noun at the head of the subject.
  private func subjectHead(
    before verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let subject = range.lowerBound..<verb
    let end = subject.dropFirst().first {
      reading.tags[$0] == .preposition || reading.tags[$0] == .relative
        || reading.isComma($0)
    }
    return (range.lowerBound..<(end ?? verb)).last {
      reading.tags[$0] == .noun
    }
  }
}
