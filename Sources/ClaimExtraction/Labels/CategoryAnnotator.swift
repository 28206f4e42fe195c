import TextAnalysis

/// Decides what kind of proposition a clause is (guidelines, section 4).
///
/// The predicate decides, then its subject, then any other word; among
/// equal cues the first does. A heading only breaks a tie.
struct CategoryAnnotator: Sendable {
  let cues: CategoryCues
  /// Verbs that tell a state: كان، عنى (to be, to mean).
  let states = foldedWords(file: "ar/state-verbs")
  /// Verbs that leave the sense to their object: شهد، واجه (to see, to face).
  private let light = foldedWords(file: "ar/light-verbs")
  /// Words of a time to come: المقبل (next).
  let comingTimes = foldedWords(file: "ar/coming-times")
  /// Reads English clauses; `nil` for Arabic ones, which the rest is for.
  private let english: EnglishCategory?

  /// The cues of a language.
  init(language: CueLanguage) {
    english = language == .english ? EnglishCategory() : nil
    cues = CategoryCues(language: language)
  }

  /// What a clause is read with.
  struct Context {
    var frame: ReportingWord.Kind?
    var opening: Clause.Opening
    /// What the headings above the clause say; see ``HeadingCues``.
    var heading: Category?
    var isFuture: Bool
    /// Whether قد، يمكن أن or the like stands before an imperfect verb.
    var isHedged: Bool
    /// Whether the predicate is negated: what did not fall is no loss.
    var isNegated = false
    /// Whether anybody but the author says it.
    var hasSource = false
    /// What its build makes of it; see `Evaluations`.
    var evaluation: Category?
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
    case .predict
    where !isPast(range, reading) && !didNotExpect(range, reading):
      return (.prediction, "reporting verb")
    case .request: return (.remedy, "reporting verb")
    case .ascribe:
      return datesBack(range, reading)
        ? (.fact, "date") : (.cause, "reporting verb")
    case .deny: return (.critique, "reporting verb")
    default: break
    }
    if blames(range, reading) { return (.allegation, "blame") }
    let found = cues.cues(in: range, reading, context)
      .filter {
        switch $0.category {
        case .prediction: !reading.wasExpected($0.at)
        // «تعود الأرضية إلى القرن السادس» (the floor is of the sixth century)
        case .cause: !isReturn($0.at, reading) || !datesBack(range, reading)
        case .allegation: !isCalled($0.at, reading)
        case .loss: !isRetreat($0.at, reading)
        default: true
        }
      }
    let main = predicate(in: mainPart(of: range, reading), reading)
    // What a court or the police did is an event.
    let isEvent = found.contains { $0.category == .fact && $0.at == main }
    if !isEvent,
      let first = found.first(where: {
        $0.category == .allegation && isCharge($0, range, reading)
          // «لن يكون جريمة حرب فحسب …» (will be not only a war crime …)
          && !(context.isFuture && $0.isNoun)
      })
    {
      return (.allegation, first.text(in: reading))
    }
    if context.isFuture || isPossible(range, reading, context) {
      return (.prediction, "future or possible outcome")
    }
    // «حذر من توقف الحاضنات» (warned of the incubators stopping): it has not
    // happened; «من خطر …» (of the danger of …) names the challenge.
    if context.frame == .warn, reading.mainVerb(in: range) == nil,
      found.first?.at != range.lowerBound || found.first?.category != .challenge
    {
      return (.prediction, "warning")
    }
    let heading = context.heading
    if isDisbelief(range, reading, context) {
      return (.opinion, "disbelief")
    }
    if tracesBack(range, main, reading) { return (.cause, "traces back") }
    // «من المرجح ارتفاع الأسعار» (a rise of prices is likely)
    if reading.folded(range.lowerBound).withoutAnd == "من",
      Self.likely.contains(reading.folded(range.lowerBound + 1)),
      reading.verb(range.lowerBound + 2) == nil,
      !Complementizer.isOne(reading.folded(range.lowerBound + 2)),
      range.count > 3, !reading.isOne(range.lowerBound + 2, .preposition)
    {
      return (.prediction, "likely outcome")
    }
    var best: (cue: CategoryCues.Found, score: Int)?
    for cue in found where !cue.needsHeading || cue.category == heading {
      if cue.isWeak, reading.verbs[cue.at] != nil, cue.at != main {
        continue
      }
      var score = weight(cue, range, main, reading)
      if cue.category == heading { score += Weight.heading }
      if score > best?.score ?? 0 { best = (cue, score) }
    }
    // What explains another claim is its cause, whatever it tells.
    if context.opening == .reason, context.frame == nil,
      [.critique, .opinion].contains(best?.cue.category)
    {
      return (.cause, "reason")
    }
    if let best, best.cue.isWeak, let heading { return (heading, "heading") }
    if let best, best.cue.category == .loss, context.isNegated,
      best.cue.count == 1
    {
      return (.fact, "negated " + best.cue.text(in: reading))
    }
    // «لا تحتاج إلى وقود» (needs no fuel): what is not needed is no challenge.
    if let best, best.cue.category == .challenge, context.isNegated,
      let lemma = reading.verb(best.cue.at)?.lemma,
      Self.burdens.contains(lemma)
    {
      return (.fact, "negated " + best.cue.text(in: reading))
    }
    if let evaluation = context.evaluation,
      best?.cue.category == .fact || (best?.score ?? 0) < Weight.predicate
    {
      return (evaluation, "evaluation")
    }
    if let best { return (best.cue.category, best.cue.text(in: reading)) }
    if let main, main < range.lowerBound + 2, isLight(main, reading),
      let cue = cues.joinedNoun(
        in: main + 1..<min(main + 10, range.upperBound), reading),
      [.loss, .challenge].contains(cue.category)
    {
      return (cue.category, cue.text(in: reading))
    }
    if context.opening == .consequence
      || context.opening == .definition && opensWithWhat(range, reading)
    {
      return (.cause, "consequence")
    }
    if context.opening == .reason { return (.cause, "reason") }
    if context.frame == .describe {
      return range.prefix(2).contains {
        Self.praises.contains(reading.folded($0).withoutAnd)
      } ? (.opinion, "praise") : (.critique, "reporting verb")
    }
    if context.frame == .believe { return (.opinion, "reporting verb") }
    return (.fact, "no cue")
  }

  /// «وهو ما سمح بـ…» (which allowed …)
  private func opensWithWhat(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let verb = range.lowerBound + 2
    return reading.folded(range.lowerBound + 1) == "ما"
      && reading.verb(verb) != nil && reading.report(verb) == nil
  }

  /// «لا يرى النقاد أن …» (do not think that …): a belief that is turned down.
  private func isDisbelief(
    _ range: Range<Int>, _ reading: SentenceReading, _ context: Context
  ) -> Bool {
    guard context.isNegated,
      let verb = reading.mainVerb(in: range)
    else { return false }
    return reading.report(verb)?.kind == .believe
  }

  /// ثمّن، أشاد، نوه (valued, praised)
  private static let praises: WordSet = [
    "ثمن", "ثمنت", "يثمن", "تثمن", "مثمنا", "مثمنه", "مثمنين", "اشاد",
    "اشادت", "مشيدا", "مشيده", "نوه", "نوهت", "منوها",
  ]
  /// المرجح، المتوقع، المنتظر (likely, expected, awaited)
  private static let likely: WordSet = [
    "المرجح", "المتوقع", "المنتظر", "المحتمل", "المرتقب",
  ]
  /// Whether a word of accusation is what the clause says, not part of a
  /// phrase behind another verb («أصدرت … مذكرة بحق … متهم بـ…»).
  private func isCharge(
    _ cue: CategoryCues.Found, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = reading.firstVerb(in: range) else { return true }
    return cue.at <= verb + 6 || reading.report(verb) != nil
  }

  /// «رجل يدعى سالم» (a man called Salim), which has the letters of «يدعي»
  /// (claims) but for the last.
  private func isCalled(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.verb(index)?.tense == .imperfect && reading.report(index) == nil
      && reading.run.bytes[reading.run.words[index].utf8].suffix(2)
        .elementsEqual("ى".utf8)
  }

  /// Whether the predicate says what an effect is: «سيسهم في …».
  func tellsEffect(_ verb: Int, _ reading: SentenceReading) -> Bool {
    if let english { return english.tellsEffect(verb, reading) }
    guard let lemma = reading.verb(verb)?.lemma,
      let category = cues.category(ofVerb: lemma)
    else { return false }
    return [.cause, .loss, .challenge].contains(category)
  }

  /// Whether “is” and an evaluation make up an English predicate.
  func isEvaluation(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    english?.isEvaluation(range, reading) ?? false
  }

  /// To need, to be late, to face, to suffer, to require.
  private static let burdens: WordSet = [
    "احتاج", "تاخر", "واجه", "عاني", "تطلب", "تاثر",
  ]

  // MARK: Weights

  /// The predicate outweighs its subject, the subject any later word.
  private enum Weight {
    static let predicate = 8
    static let nominalHead = 6
    static let subject = 4
    static let elsewhere = 2
    static let weak = 1
    static let heading = 1
  }

  /// The first verb with a sense of its own: «لا تزال الشركة تخسر» (still
  /// loses).
  func predicate(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    guard let first = reading.mainVerb(in: range) else { return nil }
    // هو، هي (is) before the verb makes the clause nominal.
    let isNominal = (range.lowerBound..<first).contains {
      reading.isOne($0, .pronoun)
    }
    if isNominal { return nil }
    guard let verb = reading.verbs[first], cues.copulas.contains(verb.lemma)
    else {
      return first
    }
    let near = first + 1..<min(first + 5, range.upperBound)
    return near.isEmpty ? first : reading.firstVerb(in: near)
  }

  private func weight(
    _ cue: CategoryCues.Found, _ range: Range<Int>, _ predicate: Int?,
    _ reading: SentenceReading
  ) -> Int {
    if cue.isWeak, !cue.isNoun { return Weight.weak }
    let full = fullWeight(cue, range, predicate, reading)
    return cue.isWeak ? min(full, Weight.weak) : full
  }

  /// The weight of a cue, taken for a strong one.
  private func fullWeight(
    _ cue: CategoryCues.Found, _ range: Range<Int>, _ predicate: Int?,
    _ reading: SentenceReading
  ) -> Int {
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
    if isSubject { return Weight.subject }
    // «يحتل المركز … على منطقة الهبوط» (is … above the relegation zone): a
    // noun that is neither subject nor object says nothing.
    return !cue.isNoun || isLight(predicate, reading)
      || isObject(cue.at, of: predicate, reading)
      ? Weight.elsewhere : 0
  }

  /// Whether a verb leaves the sense to its object: «شهد القطاع أزمة» (saw a
  /// crisis).
  private func isLight(_ verb: Int, _ reading: SentenceReading) -> Bool {
    guard let lemma = reading.verbs[verb]?.lemma else { return false }
    return cues.copulas.contains(lemma) || states.contains(lemma)
      || light.contains(lemma) || cues.isWeak(verb: lemma)
  }

  /// Whether a noun stands behind a verb before any preposition.
  private func isObject(
    _ index: Int, of verb: Int, _ reading: SentenceReading
  ) -> Bool {
    index > verb && index < verb + 5
      && !(verb + 1...index).contains { place in
        reading.isOne(place, .preposition)
          || reading.isOne(place, .adverbial)
      }
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
}
