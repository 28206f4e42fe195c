/// Finds the verb that an Arabic clause asserts with: no verb of a relative
/// clause, of what is only a circumstance, or of a condition.
enum ArabicPredicate {
  /// The place of the main verb; `nil` where the clause has none.
  static func verb(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let start = behindLead(range, reading)
    let rest = start..<range.upperBound
    return firstOutsideRelatives(rest, reading)
      ?? reading.firstVerb(in: rest) ?? reading.firstVerb(in: range)
  }

  /// Behind an opening phrase or condition that ends in a comma: «وتحت قشرة
  /// لا يتجاوز سمكها …، عثر …» (and under a crust no thicker than …, … was
  /// found), «إذا …، فقد …» (if …, then …).
  private static func behindLead(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    guard let first = range.first,
      opensLead(first, reading) || isWhat(first, reading)
    else { return range.lowerBound }
    for index in range.dropFirst(2)
    where reading.isComma(index) || reading.folded(index).hasPrefix("ف") {
      let next = reading.isComma(index) ? index + 1 : index
      guard next < range.upperBound else { break }
      if isVerb(next, range, reading) { return next }
    }
    // «ما تردد لا أساس له» (what was said has no basis)
    if isWhat(first, reading),
      let negation = range.dropFirst(2).first(where: {
        reading.isOne($0, .negation)
      })
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

  /// «ما لا يقل عن 200» (no less than 200), «لا يتجاوز سمكها نصف متر» behind a
  /// noun without the article: a bound on a figure.
  static func isBound(_ verb: Int, _ reading: SentenceReading) -> Bool {
    guard reading.isOne(verb - 1, .negation, conjunction: true),
      bounds.contains(reading.folded(verb))
    else { return false }
    let before = reading.folded(verb - 2)
    return before == "ما" || before == "بما" || before == "لما"
      || !before.isDefinite && verb - 2 > 0
        && reading.run.words[verb - 2].kind == .arabic
        && reading.firstVerb(in: 0..<max(0, verb - 2)) == nil
  }
}
