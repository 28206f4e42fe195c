/// Tells whether the main predicate of a clause is negated (guidelines,
/// section 7): by a particle before it or by a word such as يفتقر (lacks).
///
/// «لا يزال» (still is) and «لم … إلا» (only) are not negations, nor is a
/// negation inside a relative clause or the subject.
struct NegationAnnotator: Sendable {
  /// Reads English clauses; `nil` for Arabic ones, which the rest is for.
  private let english: EnglishNegation?
  private(set) var kinds = WordMap<String>()
  let continuing = foldedWords(file: "ar/continuing-verbs")

  /// The cues of a language.
  init(language: CueLanguage) {
    english = language == .english ? EnglishNegation() : nil
    guard english == nil else { return }
    for columns in CueFile.lines(language.file("negations"))
    where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).firstFolded
      kinds[word] = columns[1]
    }
  }

  /// The word that negates the main predicate; `nil` where it is affirmed.
  func negation(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    if let english { return english.negation(in: range, reading) }
    let range = withoutSet(mainPart(of: range, reading), reading)
    if let first = range.first, reading.folded(first).withoutAnd == "من",
      reading.folded(first + 1) == "غير"
    {
      return nominal(range, reading)
    }
    // «ونفت الوزارة ذلك» (the ministry denied it)
    if let first = range.first, reading.report(first)?.kind == .deny {
      return reading.run.text(of: first..<first + 1)
    }
    guard let verb = reading.mainVerb(in: range) else {
      return nominal(range, reading)
    }
    let kind = reading.verb(verb).flatMap { kinds[$0.lemma] }
    // «لا أنكر أن …» (I do not deny that …) affirms.
    if kind == "verb", verb > range.lowerBound, isNegating(verb - 1, reading) {
      return nil
    }
    if kind == "refusal", range.contains(where: { isCharge($0, reading) }) {
      return reading.run.text(of: verb..<verb + 1)
    }
    if kind == "verb" || kind == "report" && reading.report(verb) != nil {
      return reading.run.text(of: verb..<verb + 1)
    }
    if let unread = unread(before: verb, range, reading)
      ?? behindWho(verb, range, reading)
    {
      return unread
    }
    // «ينبغي ألا ننسى» (we should not forget), «ألا تتجاوز» (not exceed)
    for index in [verb + 1, verb - 1] where range.contains(index) {
      if isThatNot(index, reading) {
        return reading.run.text(of: index..<index + 1)
      }
    }
    let particle = verb - 1
    guard particle >= range.lowerBound,
      !ArabicPredicate.isBound(verb, reading),
      !isInAttribute(particle, range, reading),
      !describesGoverned(particle, range, reading),
      isNegating(particle, reading),
      !Self.purposes.contains(reading.folded(particle - 1)),
      !isJoined(particle, range, reading),
      !continuing.contains(reading.folded(verb)),
      !hasException(verb..<range.upperBound, reading)
    else { return nominal(range, reading) }
    return reading.run.text(of: particle..<particle + 1)
  }

  /// «ومن يجيب على الإنترنت ليس من ينتخب» (who answers online is not who
  /// votes): the subject is a clause.
  private func behindWho(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    guard let first = range.first, verb == first + 1,
      Self.whos.contains(reading.folded(first))
    else { return nil }
    return range.dropFirst(2).prefix(8).first {
      kinds[reading.folded($0)] == "copula"
    }.map { reading.run.text(of: $0..<$0 + 1) }
  }

  /// مَن (who), ما (what)
  private static let whos: WordSet = ["من", "ومن", "فمن", "ما", "وما"]

  /// «لا أوافقه حين …» (I do not agree with him when …), «لا يرغبن» (they do not
  /// wish): a particle before a verb whose form is not known.
  private func unread(
    before end: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    let start = range.lowerBound
    for index in start..<min(start + 6, max(start, end - 1)) {
      if reading.isOne(index, .relative) || reading.verb(index) != nil
        || reading.quotation(openedAt: index) != nil && index > start
      {
        return nil
      }
      let word = reading.folded(index + 1)
      guard Self.particles.contains(reading.folded(index)),
        reading.verb(index + 1) == nil, !word.isDefinite, word.count > 1,
        index <= start + 1 && Self.persons.contains(where: word.hasPrefix)
          || word.hasPrefix("ي") && word.hasSuffix("ن"),
        !hasException(index..<range.upperBound, reading)
      else { continue }
      return reading.run.text(of: index..<index + 1)
    }
    return nil
  }

  private static let particles: WordSet = [
    "لا", "لم", "لن", "ولم", "ولن", "فلم", "فلن",
  ]
  /// The letters that an imperfect begins with.
  private static let persons: [FoldedWord] = ["ا", "ي", "ت", "ن"]
  /// Words of purpose: «حتى لا يتأخر» (lest it be late).
  private static let purposes: WordSet = ["حتي", "كي", "لكي"]

  /// «كبار في السن ولا يقرؤون» (are old and do not read): joined to what the
  /// clause says first.
  private func isJoined(
    _ particle: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    particle > range.lowerBound + 3 && reading.folded(particle).hasPrefix("و")
      && !reading.isComma(particle - 1)
  }

  /// «وهو مستوى لم يسجل منذ …» (which is a level not recorded since …), «السفر
  /// ضرورة لا تؤجل» (travel is a need not to be put off): the predicate is the
  /// noun, and what is negated only describes it.
  private func isInAttribute(
    _ particle: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let first = range.first, particle > first + 1 else { return false }
    if particle == first + 2, reading.folded(first).isDefinite,
      isPredicateNoun(first + 1, reading)
    {
      return true
    }
    guard reading.isOne(first, .pronoun, conjunction: true)
    else { return false }
    return (first + 1..<particle).allSatisfy {
      !reading.folded($0).isDefinite && reading.verbs[$0] == nil
        && reading.run.words[$0].kind == .arabic
        && [nil, .document].contains(reading.sourceNoun($0))
    }
  }

  /// «غياب تعريف …» (the absence of …), «ليس …» (is not).
  private func nominal(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String? {
    guard let first = range.first else { return nil }
    // «من غير المرجح أن …» (it is not likely that …)
    if reading.folded(first).withoutAnd == "من",
      reading.folded(first + 1) == "غير", reading.folded(first + 2).isDefinite,
      Complementizer.isOne(reading.folded(first + 3))
    {
      return reading.run.text(of: first + 1..<first + 2)
    }
    // «ما لا نعرفه هو كم …» (what we do not know is how …)
    if reading.folded(first) == "ما" || reading.folded(first) == "وما",
      isNegating(first + 1, reading),
      range.contains(where: { reading.isOne($0, .pronoun) })
    {
      return nil
    }
    if let index = range.prefix(8).first(where: {
      isPredicate($0, range, reading)
    }) {
      return reading.run.text(of: index..<index + 1)
    }
    // «ما تردد لا أساس له» (what was said has no basis)
    if reading.folded(first) == "ما", reading.verb(first + 1) != nil,
      let index = range.dropFirst(2).prefix(6).first(where: {
        isNegating($0, reading)
      }), reading.firstVerb(in: first + 2..<index) == nil,
      !hasException(index..<range.upperBound, reading)
    {
      return reading.run.text(of: index..<index + 1)
    }
    // «وهو ما نفاه المدير» (which the director denied)
    if let index = range.prefix(4).first(where: {
      kinds[reading.folded($0)] == "denial"
    }) {
      return reading.run.text(of: index..<index + 1)
    }
    // «وهو اتهام رفضته الشركة» (an accusation that the firm rejected)
    if let index = range.prefix(6).first(where: {
      kinds[reading.folded($0)] == "refused"
    }), range.prefix(6).contains(where: { isCharge($0, reading) }) {
      return reading.run.text(of: index..<index + 1)
    }
    if let unread = unread(before: range.upperBound, range, reading) {
      return unread
    }
    // «وما كان أحد ليصدق» (nobody would have believed)
    if ["ما", "وما", "فما"].contains(reading.folded(first)),
      reading.verb(first + 1)?.lemma == "كان",
      range.dropFirst(2).prefix(4).contains(where: {
        reading.folded($0).hasPrefix("لي") || reading.folded($0).hasPrefix("لت")
      })
    {
      return reading.run.text(of: first..<first + 1)
    }
    // «لا أحد …» (nobody), «لا دليل …» (no evidence)
    if range.count > 2, reading.verb(first + 1) == nil,
      isNo(reading.folded(first)),
      !["بد", "سيما", "شك", "ريب"].contains(reading.folded(first + 1)),
      !hasException(range, reading)
    {
      return reading.run.text(of: first..<first + 1)
    }
    // «عدم … قد يؤدي»: what stands behind قد or سـ is the predicate, and the
    // lack its subject.
    let lacks =
      kinds[reading.folded(first)] == "noun"
      && !(reading.mainVerb(in: range).map { isPlain($0, reading) } ?? false)
    for index in range.prefix(8) {
      if reading.isOne(index, .relative) { break }
      if let verb = reading.verb(index), !verb.isNounLike { break }
      let isLexicalHead = lacks && index == first
      if isLexicalHead || kinds[reading.folded(index)] == "copula",
        !hasException(index..<range.upperBound, reading)
      {
        return reading.run.text(of: index..<index + 1)
      }
    }
    return nil
  }

  /// لا، لم، لن (not) or ليس (is not).
  func isNegating(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    // «وإلا انقلب» (or else it turns): ألا stands before an imperfect.
    if word == "الا" || word == "والا",
      reading.verb(index + 1)?.tense == .perfect
    {
      return false
    }
    let kind = kinds[word]
    return kind == "particle" || kind == "copula"
  }

  /// Whether a verb can only be its clause's predicate.
  private func isPlain(_ verb: Int, _ reading: SentenceReading) -> Bool {
    reading.verbs[verb]?.isFuture == true
      || reading.isOne(verb - 1, .past, conjunction: true)
      || reading.isOne(verb - 1, .future, conjunction: true)
      || reading.folded(verb - 1).isDefinite
  }

  /// لا (no, not), also behind و or ف.
  private func isNo(_ word: FoldedWord) -> Bool {
    word == "لا" || word == "ولا" || word == "فلا"
  }

  /// ألا (that … not) before an imperfect; folded it equals إلا (except).
  private func isThatNot(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.folded(index) == "الا"
      && reading.verb(index + 1)?.tense == .imperfect
  }

  private func hasException(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains {
      kinds[reading.folded($0)] == "exception" && !isThatNot($0, reading)
    }
  }
}
