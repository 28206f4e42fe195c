/// Decides what kind of proposition an English clause is (guidelines,
/// section 4), from the cues of `en/category-cues.txt`.
///
/// The predicate decides, then what stands behind “is” and the like, then the
/// subject; a heading only breaks a tie. A noun elsewhere says nothing.
struct EnglishCategory: Sendable {
  private var verbs = WordMap<Meaning>()
  private var nouns = WordMap<Meaning>()
  private var adjectives = WordMap<Meaning>()
  private let phrases: PhraseTable<Meaning>
  /// Verbs that leave the sense to what stands behind them.
  private let light = foldedWords(file: "en/light-verbs")
  private let plans = EnglishPlans()
  private let sources = EnglishNouns()

  /// What a cue says.
  private struct Meaning: Sendable {
    var category: Category
    /// Whether any other cue outweighs it.
    var isWeak: Bool
    /// Whether the verb says it only of an object: “increases costs”.
    var needsObject: Bool
  }

  /// A cue that stands in a clause.
  private struct Found {
    var meaning: Meaning
    var words: Range<Int>
    var weight: Int
  }

  init() {
    var phrases: [(String, Meaning)] = []
    for columns in CueFile.lines("en/category-cues") where columns.count > 2 {
      guard let category = Category(rawValue: columns[2]) else { continue }
      let meaning = Meaning(
        category: category, isWeak: columns.last == "weak",
        needsObject: columns.last == "object")
      switch columns[1] {
      case "verb": verbs[FoldedWord(columns[0])] = meaning
      case "adjective": adjectives[FoldedWord(columns[0])] = meaning
      case "noun": nouns[Stem.of(phrase: columns[0])] = meaning
      default: phrases.append((columns[0], meaning))
      }
    }
    self.phrases = PhraseTable(phrases)
  }

  /// The category of some words of a sentence, and the cue that gave it.
  func category(
    of range: Range<Int>, _ reading: SentenceReading,
    _ context: CategoryAnnotator.Context, heading: Category?
  ) -> (Category, String) {
    switch context.frame {
    case .accuse, .doubt: return (.allegation, "reporting verb")
    case .predict: return (.prediction, "reporting verb")
    case .request: return (.remedy, "reporting verb")
    case .ascribe: return (.cause, "reporting verb")
    default: break
    }
    let verb = reading.mainVerb(in: range)
    let found = cues(in: range, verb, reading)
    if let charge = found.first(where: {
      $0.meaning.category == .allegation && $0.weight >= Weight.phrase
        // A crime that the author tells is a fact.
        && ($0.words.count > 1 || context.frame != nil)
    }) {
      return (.allegation, text(charge, reading))
    }
    if context.isFuture || isPossible(verb, reading) {
      return (.prediction, "future or possible outcome")
    }
    if let verb, plans.isPlan(verb, range, reading) {
      return (heading == .remedy ? .remedy : .fact, "plan")
    }
    return decided(found, verb, reading, context, heading)
  }

  private func decided(
    _ found: [Found], _ verb: Int?, _ reading: SentenceReading,
    _ context: CategoryAnnotator.Context, _ heading: Category?
  ) -> (Category, String) {
    var best: (cue: Found, score: Int)?
    for cue in found where cue.meaning.category != .allegation {
      let isHeaded = cue.meaning.category == heading
      let score = cue.weight + (isHeaded ? Weight.heading : 0)
      if score > best?.score ?? 0 { best = (cue, score) }
    }
    if let best, !best.cue.meaning.isWeak || heading == nil {
      let cue = text(best.cue, reading)
      let category = best.cue.meaning.category
      guard context.isNegated, best.cue.words.count == 1 else {
        return (category, cue)
      }
      return (negated(category), "negated " + cue)
    }
    if best != nil, let heading { return (heading, "heading") }
    if context.opening == .consequence { return (.cause, "consequence") }
    if context.opening == .reason { return (.cause, "reason") }
    let isDisbelief = verb.map {
      let head = EnglishVerbGroups.head(of: $0, reading.tags)
      return context.isNegated && reading.report(head)?.kind == .believe
    }
    if context.frame == .describe || isDisbelief == true {
      return (.critique, "reporting verb")
    }
    return (.fact, "no cue")
  }

  /// What did not fall is no loss; what is no cure is found wanting.
  private func negated(_ category: Category) -> Category {
    switch category {
    case .loss, .cause, .challenge: .fact
    case .remedy, .opinion: .critique
    default: category
    }
  }

  /// Whether “is” and an evaluation make up the predicate: “is misleading”,
  /// “was too short”.
  func isEvaluation(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = reading.mainVerb(in: range),
      reading.verbs[verb]?.lemma == "be" || isLight(verb, reading)
    else { return false }
    let near = complement(of: verb, range, reading)
    return near.contains { index in
      if reading.folded(index) == "too", index + 1 < range.upperBound,
        reading.tags[index + 1] == .adjective
      {
        return true
      }
      guard let meaning = adjectives[reading.folded(index)] else {
        return false
      }
      return [.opinion, .critique, .challenge].contains(meaning.category)
    }
  }

  /// Whether the predicate says what an effect is: “will hit exports”.
  func tellsEffect(_ verb: Int, _ reading: SentenceReading) -> Bool {
    guard let lemma = reading.verb(verb)?.lemma,
      let meaning = verbs[lemma], !meaning.isWeak
    else { return false }
    return [.cause, .loss, .challenge].contains(meaning.category)
  }

  // MARK: Possible outcomes

  private static let possible: WordSet = ["may", "might", "could"]

  /// “could take £11m”, “may be delayed”: an outcome not yet there; “may be
  /// wrong”, “could not find” are none.
  private func isPossible(_ verb: Int?, _ reading: SentenceReading) -> Bool {
    guard let verb, Self.possible.contains(reading.folded(verb)),
      reading.folded(verb + 1) != "not"
    else { return false }
    let head = EnglishVerbGroups.head(of: verb, reading.tags)
    guard head > verb else { return false }
    if reading.tags[head] == .being || reading.folded(verb + 1) == "have" {
      return false
    }
    return true
  }

  // MARK: Cues

  /// The predicate outweighs a phrase, the complement, then the subject.
  private enum Weight {
    static let predicate = 8
    static let complement = 7
    static let phrase = 6
    static let subject = 4
    static let object = 3
    static let weak = 1
    static let heading = 1
  }

  private func cues(
    in range: Range<Int>, _ verb: Int?, _ reading: SentenceReading
  ) -> [Found] {
    let near = verb.map { complement(of: $0, range, reading) } ?? range
    let subject = verb.map { subjectHead(before: $0, range, reading) } ?? nil
    return range.compactMap { index in
      if let match = phrases.match(
        reading.run, at: index, before: range.upperBound)
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

  private func text(_ cue: Found, _ reading: SentenceReading) -> String {
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

  private func isLight(_ verb: Int, _ reading: SentenceReading) -> Bool {
    light.contains(reading.verbs[verb]?.lemma ?? .empty)
  }

  /// The words behind “is”, “faces” and the like that say what it is.
  private func complement(
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
