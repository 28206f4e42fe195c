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
      || word.hasSuffix("ها") || word.hasSuffix("هم")
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
}
