/// Finds the verb that an Arabic clause asserts with: no verb of a relative
/// clause, of what is only a circumstance, or of a condition.
enum ArabicPredicate {
  /// The place of the main verb; `nil` where the clause has none.
  static func verb(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let start = behindLead(range, reading)
    let rest = start..<range.upperBound
    if let first = firstOutsideRelatives(rest, reading) {
      if isCircumstance(first, rest, reading) { return nil }
      return behindAttribute(first, range, reading) ?? first
    }
    return reading.firstVerb(in: rest) ?? reading.firstVerb(in: range)
  }

  /// «الاستئناف جائز إذا تأخر الحكم» (an appeal is allowed if the verdict is
  /// late): the first verb belongs to a condition or a time behind a nominal
  /// predicate.
  private static func isCircumstance(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let from = max(range.lowerBound + 2, verb - 4)
    guard from < verb,
      let word = (from..<verb).last(where: {
        circumstances.contains(reading.folded($0))
          && (reading.folded($0) != "ان"
            || ["قبل", "بعد", "شريطه", "بشرط"].contains(reading.folded($0 - 1)))
      })
    else { return false }
    return !(word..<verb).contains { reading.isComma($0) }
      && !(verb..<range.upperBound).contains { reading.isComma($0) }
  }

  /// Words that open a clause of condition or time: if, when.
  private static let circumstances: WordSet = [
    "اذا", "لو", "عندما", "حين", "حينما", "كلما", "ان", "شريطه", "بشرط",
    "بحيث",
  ]

  /// The verb behind one that only describes the subject: «وظائف استحدثها
  /// القطاع لا تتطلب …» (jobs that the sector made do not need …), «باحثون لم
  /// يشاركوا يدعون …» (researchers who took no part call …), or behind a noun
  /// that is spelled as a verb is: «تقارب الموجات لا يترك …».
  private static func behindAttribute(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let start = range.lowerBound
    let isNegated = reading.isOne(verb - 1, .negation, conjunction: true)
    if verb == start {
      guard reading.folded(verb + 1).isDefinite,
        !reading.isOne(verb + 1, .preposition),
        reading.verbs[verb].map(mayBeNoun) ?? false
      else { return nil }
      return next(behind: verb, range, reading) { isDenied($0, reading) }
    }
    if let main = behindAside(verb, range, reading) { return main }
    let head = reading.folded(start)
    guard
      !head.isDefinite
        || (start..<verb).contains(where: { reading.isOne($0, .relative) })
    else { return nil }
    guard reading.run.words[start].kind == .arabic, reading.verb(start) == nil,
      !reading.isOne(start, .pronoun, conjunction: true),
      !reading.isOne(start, .negation, conjunction: true),
      !reading.isOne(start, .past, conjunction: true),
      !reading.isOne(start, .preposition, conjunction: true),
      !reading.isOne(start, .adverbial, conjunction: true),
      !(start..<verb).contains(where: {
        reading.isComma($0) || joints.contains(reading.folded($0))
      })
    else { return nil }
    if isNegated {
      guard verb == start + 2, !head.isDefinite else { return nil }
      return next(behind: verb, range, reading) {
        reading.verbs[$0]?.tense == .imperfect
      }
    }
    return next(behind: verb, range, reading) { isDenied($0, reading) }
  }

  /// «أربع شركات، بحسب تقرير لم ينشر، تستورد …» (four firms, by a report not
  /// published, import …): the verb behind what commas set off.
  private static func behindAside(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    guard
      let open = range.prefix(4).first(where: { reading.isComma($0) }),
      open < verb, reading.firstVerb(in: range.lowerBound..<open) == nil,
      let close = (verb..<range.upperBound).first(where: {
        reading.isComma($0)
      }),
      close + 1 < range.upperBound, isVerb(close + 1, range, reading)
    else { return nil }
    return reading.verb(close + 1) != nil ? close + 1 : close + 2
  }

  /// «تقارب» (convergence; comes near): the noun of the sixth measure; «رد، حل»
  /// (an answer, a solution), of a doubled root.
  private static func mayBeNoun(_ verb: VerbForm) -> Bool {
    verb.isNounLike || verb.isFeminine && verb.tense == .imperfect
      || verb.lemma.count == 2 && verb.tense == .perfect
  }

  /// لا، لم، لن before a verb, with no و of their own, or سـ (will) joined to
  /// it.
  private static func isDenied(
    _ verb: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.isOne(verb - 1, .negation)
      || reading.verbs[verb].map { $0.isFuture && !$0.hasConjunction } ?? false
  }

  /// The next verb of a kind that nothing joins to the one before.
  private static func next(
    behind verb: Int, _ range: Range<Int>, _ reading: SentenceReading,
    where fits: (Int) -> Bool
  ) -> Int? {
    for index in verb + 1..<max(verb + 1, range.upperBound) {
      if joints.contains(reading.folded(index)) || reading.isComma(index)
        || reading.isOne(index, .relative)
      {
        return nil
      }
      guard let form = reading.verbs[index] else { continue }
      return !form.hasConjunction && fits(index) ? index : nil
    }
    return nil
  }

  /// Words that join a clause to the verb before it: أن، حتى، لأن، كما.
  private static let joints: WordSet = [
    "ان", "بان", "وان", "لان", "حتي", "لكن", "كما", "ما", "مما", "حين",
    "عندما", "اذا", "لو", "كي", "لكي", "بل", "حيث", "بعدما",
    "انه", "انها", "انهم", "كانه", "كانها", "او", "ولا", "ولم", "ولن", "بحيث",
  ]

  /// Behind an opening phrase or condition that ends in a comma: «وتحت قشرة
  /// لا يتجاوز سمكها …، عثر …» (and under a crust no thicker than …, … was
  /// found), «إذا …، فقد …» (if …, then …).
  private static func behindLead(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    guard let first = range.first,
      opensLead(first, reading) || isWhat(first, reading)
    else { return range.lowerBound }
    let isIf = ifs.contains(reading.folded(first))
    for index in range.dropFirst(2)
    where reading.isComma(index) || reading.folded(index).hasPrefix("ف")
      // «إذا استمر الجفاف سيرتفع …» (if the drought lasts, … will rise)
      || isIf && reading.verbs[index]?.isFuture == true
    {
      let next = reading.isComma(index) ? index + 1 : index
      guard next < range.upperBound else { break }
      if isVerb(next, range, reading) { return next }
    }
    // «ما تردد لا أساس له» (what was said has no basis)
    if isWhat(first, reading),
      let negation = range.dropFirst(2).prefix(6).first(where: {
        reading.isOne($0, .negation)
      }), reading.firstVerb(in: first + 2..<negation) == nil
    {
      return negation
    }
    return range.lowerBound
  }

  private static func opensLead(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.isOne(index, .adverbial, conjunction: true)
      || leads.contains(reading.folded(index))
  }

  /// إذا، لو (if)
  private static let ifs: WordSet = ["اذا", "واذا", "فاذا", "لو", "ولو"]

  /// Words of condition, time and place: if, when, under, between.
  private static let leads: WordSet = [
    "اذا", "واذا", "فاذا", "لو", "ولو", "كلما", "وكلما", "عندما", "وعندما",
    "حين", "وحين", "حينما", "بعدما", "وبعدما", "ان", "وان", "تحت", "فوق",
    "بين", "وبين", "امام", "وامام", "خلف", "وراء", "قرب", "داخل",
  ]
  /// Verbs of being less, more or beyond: يقل، يزيد، يتجاوز.
  private static let bounds: WordSet = [
    "يقل", "تقل", "يزيد", "تزيد", "يتجاوز", "تتجاوز", "يتعدي", "تتعدي",
  ]

  /// ما (what) before a verb: a relative of its own.
  private static func isWhat(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.folded(index) == "ما" && reading.verb(index + 1) != nil
  }

  /// A verb, or a particle and a verb.
  private static func isVerb(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    if let verb = reading.verb(index) {
      return !verb.hasConjunction || reading.folded(index).hasPrefix("ف")
    }
    guard range.contains(index + 1), let verb = reading.verb(index + 1),
      !verb.hasConjunction
    else { return false }
    let word = reading.folded(index)
    let bare = word.hasPrefix("ف") ? word.dropFirst() : word
    return FunctionWords.isOne(bare, .negation)
      || FunctionWords.isOne(bare, .future) || FunctionWords.isOne(bare, .past)
  }

  private static func firstOutsideRelatives(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    var isInRelative = false
    for index in range {
      if reading.isOne(index, .relative) {
        isInRelative = true
        continue
      }
      guard let verb = reading.verbs[index] else { continue }
      if isInRelative {
        // The relative clause's own verb, and those joined to it.
        if !verb.hasConjunction { isInRelative = false }
        continue
      }
      if isBound(index, reading) { continue }
      return index
    }
    return nil
  }

  /// «لمدة، بنسبة، في مساحة» (for a time, at a rate, on an area): a noun
  /// without the article behind a preposition, which can be no subject.
  private static func isGovernedBare(
    _ noun: Int, _ reading: SentenceReading
  ) -> Bool {
    guard noun >= 0, reading.run.words[noun].kind == .arabic else {
      return false
    }
    let word = reading.folded(noun)
    guard !word.isDefinite, word.count > 2 else { return false }
    return reading.isOne(noun - 1, .preposition)
      || measuring.contains(word)
  }

  /// لمدة، لفترة، بنسبة، بمعدل، بقيمة (for a time, at a rate, worth)
  private static let measuring: WordSet = [
    "لمده", "لفتره", "بنسبه", "بمعدل", "بقيمه", "بمبلغ", "بعدد", "بمسافه",
    "بسرعه", "بفارق", "بتكلفه", "بكلفه", "بسعر", "بكميه",
  ]

  /// «ما لا يقل عن 200» (no less than 200), «لا يتجاوز سمكها نصف متر» behind a
  /// noun without the article: a bound on a figure.
  static func isBound(_ verb: Int, _ reading: SentenceReading) -> Bool {
    guard reading.isOne(verb - 1, .negation, conjunction: true),
      bounds.contains(reading.folded(verb))
    else { return false }
    let before = reading.folded(verb - 2)
    return before == "ما" || before == "بما" || before == "لما"
      || isGovernedBare(verb - 2, reading)
        && (reading.isOne(verb + 1, .connecting) || reading.isNumber(verb + 1))
      || !before.isDefinite && verb - 2 > 0
        && reading.run.words[verb - 2].kind == .arabic
        && reading.firstVerb(in: 0..<max(0, verb - 2)) == nil
  }
}
