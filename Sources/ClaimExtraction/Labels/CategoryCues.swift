import TextAnalysis

/// Finds the words of a clause that say what kind of proposition it is
/// (`ar/category-cues.txt`).
struct CategoryCues: Sendable {
  /// What a cue says, and whether any other outweighs it.
  struct Meaning: Sendable {
    var category: Category
    var isWeak: Bool
    /// Whether it counts only below a heading that says the same.
    var needsHeading = false
    /// Whether it counts only before a noun of trouble: «يقلل من خطر …».
    var needsTrouble = false
    /// Whether it counts only as what is said of a subject: «الوضع مقلق».
    var isPredicate = false
    /// Whether a source that says it judges: «العينة لا تكفي».
    var isJudgement = false

    init(_ category: Category, _ trait: String?) {
      self.category = category
      isWeak = trait == "weak"
      needsHeading = trait == "heading"
      needsTrouble = trait == "trouble"
      isPredicate = trait == "predicate"
      isJudgement = trait == "judgement"
    }
  }

  private var verbs = WordMap<Meaning>()
  private var nouns = WordMap<Meaning>()
  private let phrases: PhraseTable<Meaning>
  let copulas: WordSet
  /// Nouns of trouble: خطر، تلوث (danger, pollution).
  private var troubles: WordSet = []
  /// Nouns of relief: خفض، تحسين (reducing, improving).
  private var reliefs: WordSet = []

  /// Words that only look like a cue: قوة (strength) beside قوي (strong).
  private var others: WordSet = []

  /// A cue that stands in a clause.
  struct Found {
    var category: Category
    var at: Int
    var count: Int
    var meaning: Meaning
    /// Whether it is a noun alone, no verb and no phrase.
    var isNoun = false
    var isWeak: Bool { meaning.isWeak }
    var needsHeading: Bool { meaning.needsHeading }

    func text(in reading: SentenceReading) -> String {
      reading.run.text(of: at..<at + count)
    }
  }

  /// The cues of a language.
  init(language: CueLanguage) {
    var phrases: [(String, Meaning)] = []
    for columns in CueFile.lines(language.file("category-cues"))
    where columns.count > 2 {
      guard let category = Category(rawValue: columns[2]) else { continue }
      let meaning = Meaning(category, columns.count > 3 ? columns[3] : nil)
      switch columns[1] {
      case "trouble": troubles.insert(Stem.of(phrase: columns[0]))
      case "other": others.insert(WordRun(phrase: columns[0]).firstFolded)
      case "relief": reliefs.insert(Stem.of(phrase: columns[0]))
      case "verb":
        verbs[WordRun(phrase: columns[0]).firstFolded] = meaning
      case "noun": nouns[Stem.of(phrase: columns[0])] = meaning
      default: phrases.append((columns[0], meaning))
      }
    }
    self.phrases = PhraseTable(phrases)
    copulas = foldedWords(file: "ar/copulas")
  }

  /// Whether any other cue outweighs a verb.
  func isWeak(verb lemma: FoldedWord) -> Bool {
    verbs[lemma]?.isWeak ?? false
  }

  /// What a verb says as a predicate.
  func category(ofVerb lemma: FoldedWord) -> Category? {
    verbs[lemma]?.category
  }

  /// The cues in some words of a sentence.
  func cues(
    in range: Range<Int>, _ reading: SentenceReading,
    _ context: CategoryAnnotator.Context
  ) -> [Found] {
    range.compactMap { index in
      guard var cue = cue(at: index, range, reading) else { return nil }
      // «النماذج التي تتنبأ بـ…»: the verb of a relative clause.
      if reading.isOne(index - 1, .relative), reading.verbs[index] != nil {
        return nil
      }
      if cue.meaning.isPredicate, !isPredicate(index, range, reading) {
        return nil
      }
      if cue.meaning.needsTrouble,
        !names(troubles, in: index + cue.count..<range.upperBound, reading)
      {
        return nil
      }
      if cue.meaning.isJudgement, context.hasSource { cue.category = .critique }
      // «تسهم في خفض …» (helps to reduce …)
      let next = index + cue.count
      if cue.category == .cause,
        names(reliefs, in: next..<min(next + 3, range.upperBound), reading)
      {
        cue.category = .remedy
      }
      return cue
    }
  }

  private func cue(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Found? {
    guard let cue = word(at: index, range, reading),
      !others.contains(reading.folded(index))
    else { return nil }
    // «فقد رأى» (and he saw): no loss (فقدان).
    if reading.folded(index) == Self.andHas,
      reading.verb(index + 1) != nil || reading.report(index + 1) != nil
    {
      return nil
    }
    // «بلا مشكلات» (without problems), «وسط انتقادات» (amid criticism): a
    // circumstance of what the clause tells.
    if reading.verbs[index] == nil,
      [.challenge, .critique, .loss].contains(cue.category),
      Self.without.contains(reading.folded(index - 1)),
      reading.firstVerb(in: range).map({ $0 < index - 1 }) ?? false
    {
      return nil
    }
    // «حل في المركز الثاني» (came second): no solution.
    if let verb = reading.verbs[index], verb.lemma == Self.came,
      reading.isOne(range.upperBound - 1, .preposition) == false,
      !reading.folded(index + 1).isDefinite
        || reading.sourceNoun(index + 1) != nil
        || reading.isGivenName(index + 2)
    {
      return nil
    }
    // «ومن أبرز أعراضها: …» (among its main symptoms) opens a list.
    if cue.category == .opinion, reading.verbs[index] == nil || cue.count > 1,
      index <= range.lowerBound + 1,
      Self.amongs.contains(reading.folded(range.lowerBound))
    {
      return nil
    }
    // «…، من أبرزها عملات» (coins among them): no judgement of the clause.
    if cue.category == .opinion, reading.folded(index).endsInHerOrTheir,
      Self.amongs.contains(reading.folded(index - 1))
        && reading.isComma(index - 2) || reading.isComma(index - 1)
    {
      return nil
    }
    return cue
  }

  /// بلا، دون، بدون، وسط (without, amid)
  private static let without: WordSet = ["بلا", "دون", "بدون", "وسط"]
  /// حل (came, solved)
  private static let came: FoldedWord = "حل"
  /// فقد (and has; lost)
  private static let andHas: FoldedWord = "فقد"
  /// من، ومن (of, among)
  private static let amongs: WordSet = ["من", "ومن"]

  private func word(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Found? {
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
    // فقد before a verb is no loss (فقدان) but “and has”.
    if reading.isOne(index, .past, conjunction: true),
      reading.folded(index) != Self.andHas
    {
      return nil
    }
    return noun(at: index, reading).map {
      var cue = found($0, at: index, 1)
      cue.isNoun = true
      return cue
    }
  }

  /// The meaning of a noun, also in the accusative: «ممتازا» (excellent).
  private func noun(at index: Int, _ reading: SentenceReading) -> Meaning? {
    let word = reading.run.words[index]
    if let meaning = nouns[word.stem] { return meaning }
    let stem =
      reading.run.facts.indices.contains(index)
      ? reading.run.facts[index].accusativeStem
      : WordFacts.accusativeStem(of: word.folded)
    return nouns[stem]
  }

  /// «أنهت العام بخسارة» (ended the year with a loss): the noun that a
  /// preposition joins to a verb without a sense of its own.
  func joinedNoun(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> Found? {
    for index in range where reading.verbs[index] == nil {
      let stem =
        reading.run.facts.indices.contains(index)
        ? reading.run.facts[index].joinedStem
        : WordFacts.joinedStem(of: reading.folded(index))
      if let meaning = nouns[stem], !meaning.isWeak, !meaning.needsHeading {
        return found(meaning, at: index, 1)
      }
    }
    return nil
  }

  /// Whether a noun of a list stands in some words.
  private func names(
    _ nouns: WordSet, in range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    !range.isEmpty
      && range.contains { nouns.contains(reading.run.words[$0].stem) }
  }

  /// «السيولة لا تزال قوية», «النتائج "مقنعة"»: an adjective without the
  /// article behind a definite noun or a verb of being.
  private func isPredicate(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard !reading.folded(index).isDefinite else { return false }
    var before = index - 1
    while before >= range.lowerBound,
      reading.run.words[before].kind == .mark
        || Self.degrees.contains(reading.folded(before))
    { before -= 1 }
    // «صعب أن …» (hard to …), not «متأخرات المقاولين» (arrears of …)
    guard before >= range.lowerBound else {
      return !reading.folded(index + 1).isDefinite
    }
    if let verb = reading.verbs[before] { return copulas.contains(verb.lemma) }
    let word = reading.folded(before)
    return word.isDefinite || Self.pronouns.contains(word)
      || word.endsInHerOrTheir
      || word.hasSuffix("ه") && !reading.endsInTehMarbuta(before)
  }

  /// Words between a noun and its adjective: also, very, not.
  private static let degrees: WordSet = [
    "ايضا", "جدا", "غير", "اكثر", "ليس", "ليست",
  ]
  private static let pronouns: WordSet = ["انا", "نحن", "هو", "هي", "هم"]

  private func found(
    _ meaning: Meaning, at index: Int, _ count: Int
  ) -> Found {
    Found(
      category: meaning.category, at: index, count: count, meaning: meaning)
  }
}
