/// Decides what kind of proposition an English clause is (guidelines,
/// section 4), from the cues of `en/category-cues.txt`.
///
/// The predicate decides, then what stands behind “is” and the like, then the
/// subject; a heading only breaks a tie. A noun elsewhere says nothing.
struct EnglishCategory: Sendable {
  var verbs = WordMap<Meaning>()
  var nouns = WordMap<Meaning>()
  var adjectives = WordMap<Meaning>()
  let phrases: PhraseTable<Meaning>
  /// Verbs that leave the sense to what stands behind them.
  let light = foldedWords(file: "en/light-verbs")
  let plans = EnglishPlans()
  let sources = EnglishNouns()

  /// What a cue says.
  struct Meaning: Sendable {
    var category: Category
    /// Whether any other cue outweighs it.
    var isWeak: Bool
    /// Whether the verb says it only of an object: “increases costs”.
    var needsObject: Bool
  }

  /// A cue that stands in a clause.
  struct Found {
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
    if let evaluation = context.evaluation { return (evaluation, "evaluation") }
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
}
