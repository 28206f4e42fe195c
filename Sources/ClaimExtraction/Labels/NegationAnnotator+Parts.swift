import TextAnalysis

/// The part of a clause that is said, and what is said of it without a verb.
extension NegationAnnotator {
  /// «وحين تغلق المصانع، لا نوفر مالا» (when the plants close, we save no
  /// money), «أعلم أن النهر ليس لنا» (I know that the river is not ours): the
  /// part of a clause that says what the rest leads to.
  func mainPart(
    of range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    guard let first = range.first else { return range }
    if Self.whens.contains(reading.folded(first)),
      let comma = range.dropFirst(2).first(where: { reading.isComma($0) }),
      comma + 2 < range.upperBound
    {
      return comma + 1..<range.upperBound
    }
    if let that = range.dropFirst().prefix(4).first(where: {
      reading.folded($0) == "ان"
    }), that + 2 < range.upperBound,
      (first..<that).contains(where: {
        Self.knowing.contains(reading.folded($0))
      }), !(first..<that).contains(where: { isNegating($0, reading) })
    {
      return that + 1..<range.upperBound
    }
    return range
  }

  /// The words before «لا شك» (no doubt), «ليس أكثر» (no more), «لا غير»
  /// (nothing else) at the end.
  func withoutSet(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    guard range.count > 3,
      let last = range.suffix(3).first(where: {
        Self.nots.contains(reading.folded($0))
          && Self.more.contains(reading.folded($0 + 1))
      })
    else { return range }
    return range.lowerBound..<last
  }

  /// لا، ليس (no, not)
  private static let nots: WordSet = ["لا", "ليس", "ليست"]
  /// شك، أكثر، غير، إلا (doubt, more, other, but)
  private static let more: WordSet = ["شك", "ريب", "اكثر", "غير", "الا"]

  /// حين، عندما، إذا (when, if)
  private static let whens: WordSet = [
    "حين", "وحين", "عندما", "وعندما", "حينما", "وحينما", "اذا", "واذا",
    "كلما", "وكلما",
  ]
  /// I know, I believe, we see
  private static let knowing: WordSet = [
    "اعلم", "نعلم", "اعرف", "نعرف", "ادرك", "ندرك", "اعتقد", "نعتقد", "اظن",
    "نظن", "اري", "نري", "واعلم", "ونعلم", "واعرف", "وادرك", "واعتقد",
  ]

  /// «نحن أمام أزمة لا تحتاج إلى دليل» (we face a crisis that needs no proof):
  /// what is negated describes a noun without the article that a preposition
  /// governs, behind the subject, and agrees with it.
  func describesGoverned(
    _ particle: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let first = range.first, let verb = reading.verb(particle + 1),
      !reading.isOne(first, .preposition, conjunction: true),
      !reading.isOne(first, .adverbial, conjunction: true),
      !reading.isNumber(first), reading.run.words[first].kind == .arabic
    else { return false }
    let noun = range.prefix(max(0, particle - first)).reversed().prefix {
      !reading.folded($0).isDefinite && reading.verb($0) == nil
        && reading.run.words[$0].kind == .arabic
        && !reading.isOne($0, .preposition)
        && !Self.before.contains(reading.folded($0))
    }
    guard (1...4).contains(noun.count), let head = noun.last,
      let last = noun.first, head - 1 > first,
      !SourceSubject.places.contains(reading.folded(last)),
      reading.folded(head - 1) != "من",
      reading.isOne(head - 1, .preposition)
        || Self.before.contains(reading.folded(head - 1))
    else { return false }
    let isFeminine = noun.contains {
      reading.folded($0).hasSuffix("ه") || reading.folded($0).hasSuffix("ات")
    }
    return isFeminine == verb.isFeminine
  }

  /// أمام، بين، تحت، نحو، خلف (before, between, under, towards, behind)
  private static let before: WordSet = [
    "امام", "بين", "تحت", "نحو", "خلف", "وراء", "ضد", "عند", "لدي",
  ]

  /// «هذه الاتهامات», «اتهام» (these accusations, an accusation)
  func isCharge(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return kinds[word] == "charge" || kinds[word.withoutArticle] == "charge"
  }

  /// «التلسكوبات … غير قادرة» (unable): غير and a bare adjective behind the
  /// subject, where no verb stands before.
  func isPredicate(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    // A quotation may begin with it.
    let before =
      reading.run.words[max(0, index - 1)].kind == .mark
      ? index - 2 : index - 1
    guard before >= range.lowerBound,
      !isVerbal(range.lowerBound..<index, reading)
    else { return false }
    let word = reading.folded(before)
    let hasSubject =
      word.isDefinite
      || word.hasSuffix("ه") && !reading.endsInTehMarbuta(before)
      || word.endsInHerOrTheir
    // «القياسات غائبة» (the measurements are absent)
    if kinds[reading.folded(index)] == "adjective" { return hasSubject }
    return isOther(reading.folded(index)) && index + 1 < range.upperBound
      && hasSubject
      && !reading.folded(index + 1).isDefinite
      && !FunctionWords.isOne(reading.folded(index + 1), .preposition)
  }

  /// Whether a verb of its own sense stands in some words: not in «لا تزال
  /// مصادره غير واضحة» (its sources are still unclear).
  private func isVerbal(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains {
      guard let verb = reading.verbs[$0] else { return false }
      return !continuing.contains(reading.folded($0)) && verb.lemma != "كان"
        && verb.lemma != "بقي" && verb.lemma != "ظل"
    }
  }

  /// غير (other than, un-), also behind و.
  private func isOther(_ word: FoldedWord) -> Bool {
    word == "غير" || word == "وغير"
  }

  /// An indefinite noun that can be a predicate: no adverb such as «عادة»
  /// (usually) or «فعلا» (indeed), no word with its owner's pronoun.
  func isPredicateNoun(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    return reading.run.words[index].kind == .arabic && word.count > 3
      && !word.isDefinite && reading.verbs[index] == nil
      && !word.hasSuffix("ا") && !word.hasSuffix("هم")
      && (!word.hasSuffix("ه") || reading.endsInTehMarbuta(index))
      && !reading.isOne(index, .adverbial) && !reading.hasDateRole(index)
      && !StopWords.contains(word.utf8, .arabic)
      && !Self.adverbs.contains(word)
  }

  /// عادة، غالبا، مباشرة (usually, mostly, directly)
  private static let adverbs: WordSet = [
    "عاده", "مباشره", "صراحه", "حقيقه", "البته", "بعد", "فقط", "وحده",
    "نفسه", "ذاته", "نفسها", "ذاتها", "وحدها", "كثيره", "قط", "ايضا",
  ]
}
