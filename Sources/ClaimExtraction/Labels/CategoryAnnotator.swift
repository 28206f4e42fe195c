import TextAnalysis

/// Decides what kind of proposition a clause is (guidelines, section 4).
///
/// The predicate decides, then its subject, then any other word; among
/// equal cues the first does. A heading only breaks a tie.
struct CategoryAnnotator: Sendable {
  /// What a cue says, and whether any other outweighs it.
  private struct Meaning: Sendable {
    var category: Category
    var isWeak: Bool
    /// Whether it counts only below a heading that says the same.
    var needsHeading = false
  }

  private var verbs = WordMap<Meaning>()
  private var nouns = WordMap<Meaning>()
  private let phrases: PhraseTable<Meaning>
  private let copulas: WordSet
  private var headings = WordMap<Category>()
  /// Reads English clauses; `nil` for Arabic ones, which the rest is for.
  private let english: EnglishCategory?

  /// The cues of a language.
  init(language: CueLanguage) {
    english = language == .english ? EnglishCategory() : nil
    var phrases: [(String, Meaning)] = []
    for columns in CueFile.lines(language.file("category-cues"))
    where columns.count > 2 {
      guard let category = Category(rawValue: columns[2]) else { continue }
      let meaning = Meaning(
        category: category, isWeak: columns.last == "weak",
        needsHeading: columns.last == "heading")
      switch columns[1] {
      case "verb":
        verbs[WordRun(phrase: columns[0]).firstFolded] = meaning
      case "noun": nouns[Stem.of(phrase: columns[0])] = meaning
      default: phrases.append((columns[0], meaning))
      }
    }
    self.phrases = PhraseTable(phrases)
    copulas = foldedWords(file: "ar/copulas")
    for columns in CueFile.lines(language.file("heading-cues"))
    where columns.count > 1 {
      headings[Stem.of(phrase: columns[0])] = Category(rawValue: columns[1])
    }
  }

  /// What a clause is read with.
  struct Context {
    var frame: ReportingWord.Kind?
    var opening: Clause.Opening
    /// What the headings above the clause say; see `heading(_:)`.
    var heading: Category?
    var isFuture: Bool
    /// Whether قد، يمكن أن or the like stands before an imperfect verb.
    var isHedged: Bool
    /// Whether the predicate is negated: what did not fall is no loss.
    var isNegated = false
  }

  /// The category of some words of a sentence, and the cue that gave it.
  func category(
    of range: Range<Int>, _ reading: SentenceReading, _ context: Context
  ) -> (Category, String) {
    if let english {
      return english.category(
        of: range, reading, context, heading: context.heading)
    }
    switch context.frame {
    case .accuse, .doubt: return (.allegation, "reporting verb")
    case .predict: return (.prediction, "reporting verb")
    case .request: return (.remedy, "reporting verb")
    case .ascribe: return (.cause, "reporting verb")
    default: break
    }
    let cues = cues(in: range, reading)
    if let first = cues.first(where: {
      $0.category == .allegation && isCharge($0, range, reading)
    }) {
      return (.allegation, first.text(in: reading))
    }
    if context.isFuture || isPossible(range, reading, context) {
      return (.prediction, "future or possible outcome")
    }
    let heading = context.heading
    let predicate = predicate(in: mainPart(of: range, reading), reading)
    var best: (cue: Found, score: Int)?
    for cue in cues where !cue.needsHeading || cue.category == heading {
      var score = weight(cue, range, predicate, reading)
      if cue.category == heading { score += Weight.heading }
      if score > best?.score ?? 0 { best = (cue, score) }
    }
    if let best, best.cue.isWeak, let heading { return (heading, "heading") }
    if let best, best.cue.category == .loss, context.isNegated,
      best.cue.count == 1
    {
      return (.fact, "negated " + best.cue.text(in: reading))
    }
    if let best { return (best.cue.category, best.cue.text(in: reading)) }
    if context.opening == .consequence { return (.cause, "consequence") }
    if context.opening == .reason { return (.cause, "reason") }
    if context.frame == .describe { return (.critique, "reporting verb") }
    return (.fact, "no cue")
  }

  /// «قد يؤدي إلى …» (may lead to …): an outcome not yet there.
  private func isPossible(
    _ range: Range<Int>, _ reading: SentenceReading, _ context: Context
  ) -> Bool {
    guard context.isHedged else { return false }
    return range.contains { index in
      guard let verb = reading.verbs[index], verb.tense == .imperfect,
        let meaning = verbs[verb.lemma]
      else { return false }
      return meaning.category == .cause || meaning.category == .loss
    }
  }

  /// Whether a word of accusation is what the clause says, not part of a
  /// phrase behind another verb («أصدرت … مذكرة بحق … متهم بـ…»).
  private func isCharge(
    _ cue: Found, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = reading.firstVerb(in: range) else { return true }
    return cue.at <= verb + 6 || reading.report(verb) != nil
  }

  /// Whether the predicate says what an effect is: «سيسهم في …».
  func tellsEffect(_ verb: Int, _ reading: SentenceReading) -> Bool {
    if let english { return english.tellsEffect(verb, reading) }
    guard let lemma = reading.verb(verb)?.lemma,
      let category = verbs[lemma]?.category
    else { return false }
    return [.cause, .loss, .challenge].contains(category)
  }

  /// Whether “is” and an evaluation make up an English predicate.
  func isEvaluation(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    english?.isEvaluation(range, reading) ?? false
  }

  // MARK: Cues

  private struct Found {
    var category: Category
    var at: Int
    var count: Int
    var isWeak: Bool
    var needsHeading: Bool

    func text(in reading: SentenceReading) -> String {
      reading.run.text(of: at..<at + count)
    }
  }

  /// The predicate outweighs its subject, the subject any later word.
  private enum Weight {
    static let predicate = 8
    static let nominalHead = 6
    static let subject = 4
    static let elsewhere = 2
    static let weak = 1
    static let heading = 1
  }

  private func cues(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> [Found] {
    range.compactMap { index in
      let kind = reading.run.words[index].kind
      guard kind == .arabic || kind == .latin else { return nil }
      if let match = phrases.match(
        reading.run, at: index, before: range.upperBound, conjunction: true)
      {
        return found(match.value, at: index, match.count)
      }
      if let verb = reading.verbs[index], let meaning = verbs[verb.lemma] {
        return found(meaning, at: index, 1)
      }
      return nouns[reading.run.words[index].stem].map {
        found($0, at: index, 1)
      }
    }
  }

  private func found(
    _ meaning: Meaning, at index: Int, _ count: Int
  ) -> Found {
    Found(
      category: meaning.category, at: index, count: count,
      isWeak: meaning.isWeak, needsHeading: meaning.needsHeading)
  }

  /// The first verb with a sense of its own: «لا تزال الشركة تخسر» (still
  /// loses).
  private func predicate(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    guard let first = reading.firstVerb(in: range) else { return nil }
    // هو، هي (is) before the verb makes the clause nominal.
    let isNominal = (range.lowerBound..<first).contains {
      reading.isOne($0, .pronoun)
    }
    if isNominal { return nil }
    guard let verb = reading.verbs[first], copulas.contains(verb.lemma) else {
      return first
    }
    let near = first + 1..<min(first + 5, range.upperBound)
    return near.isEmpty ? first : reading.firstVerb(in: near)
  }

  private func weight(
    _ cue: Found, _ range: Range<Int>, _ predicate: Int?,
    _ reading: SentenceReading
  ) -> Int {
    if cue.isWeak { return Weight.weak }
    let isHead = cue.at <= range.lowerBound + 1
    guard let predicate else {
      let isNear = cue.at <= range.lowerBound + 3
      return isNear ? Weight.nominalHead : Weight.elsewhere
    }
    if (cue.at..<cue.at + cue.count).contains(predicate) {
      return Weight.predicate
    }
    let isSubject =
      cue.at < predicate ? isHead : cue.at == predicate + 1
    return isSubject ? Weight.subject : Weight.elsewhere
  }

  /// The clause after its first relative clause, where that comes before
  /// the main verb.
  private func mainPart(
    of range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    if range.contains(where: { reading.isOne($0, .pronoun) }) {
      return range
    }
    guard
      let relative = range.first(where: {
        reading.isOne($0, .relative)
      }), let verb = reading.firstVerb(in: relative..<range.upperBound),
      reading.firstVerb(in: range.lowerBound..<relative) == nil
    else { return range }
    let rest = verb + 1..<range.upperBound
    return reading.firstVerb(in: rest) == nil ? range : rest
  }

  /// What the headings above a clause say of it, the innermost first.
  func heading(_ path: [String]) -> Category? {
    for heading in path.reversed() {
      for word in WordRun(phrase: heading).words where word.kind != .mark {
        if let category = headings[word.stem] {
          return category
        }
      }
    }
    return nil
  }
}
