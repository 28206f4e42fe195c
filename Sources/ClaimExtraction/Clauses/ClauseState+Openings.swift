/// How the clause that is read opens, as its words tell.
extension ClauseSplitter.State {
  /// «تقرير أعدته اللجنة …»: a noun without the article and a verb with its
  /// pronoun are all that has been read.
  var isToldHost: Bool {
    guard let verb = mainPlace, (start + 1...start + 3).contains(verb),
      reading.run.words[start].kind == .arabic,
      !reading.folded(start).isDefinite,
      !reading.isOne(start, .adverbial, conjunction: true),
      !reading.isOne(start, .preposition, conjunction: true)
    else { return false }
    let word = reading.folded(verb)
    return word.count > 4 && (word.hasSuffix("ه") || word.hasSuffix("ها"))
  }

  /// «رغم أن …», «مع أن …», «على الرغم من أن …» (although …) and «فبينما …»
  /// (while …) at the start.
  func opensConcession(_ index: Int) -> Bool {
    index == start && Self.whereas.contains(reading.folded(index))
      // «وفي حين انخفضت الأسعار، …» (while prices fell, …)
      || index == start + 1 && reading.folded(index) == "حين"
        && ["في", "وفي", "ففي"].contains(reading.folded(start))
        && reading.verb(index + 1) != nil
      || index > start && index < start + 4 && reading.folded(index) == "ان"
        && (Self.concessive.contains(reading.folded(index - 1))
          || reading.folded(index - 1) == "من"
            && Self.concessive.contains(reading.folded(index - 2)))
  }

  /// بينما (while)
  private static let whereas: WordSet = ["بينما", "وبينما", "فبينما"]
  /// رغم، الرغم، مع (despite, with)
  private static let concessive: WordSet = [
    "رغم", "ورغم", "الرغم", "بالرغم", "وبالرغم", "برغم", "مع", "ومع",
  ]

  /// «من المقرر أن …» (it is planned that …): its verb is the clause's.
  func opensImpersonal(_ index: Int) -> Bool {
    index == start + 2 && reading.folded(index) == "ان"
      && Self.impersonal.contains(reading.folded(start))
      && reading.folded(start + 1).isDefinite
  }

  private static let impersonal: WordSet = ["من", "ومن", "فمن"]

  /// «جمعية "خيط أمل"»: letters that spell a verb too, in a quoted name.
  func isInName(_ index: Int) -> Bool {
    shielded.contains(index)
      && reading.pairs.contains {
        $0.kind == .quotation && $0.inside.count < 4
          && $0.inside.contains(index)
      }
  }

  /// «إن بقينا على هذه الحال …» (if we stay so …): إن before a perfect.
  func opensIf(_ index: Int) -> Bool {
    guard reading.folded(index) == "ان" else { return false }
    // «إن لم تصرف الأجور، …» (if wages are not paid, …)
    if index == start, reading.folded(index + 1) == "لم" { return true }
    return reading.verb(index + 1)?.tense == .perfect
      && reading.verb(index + 1)?.isNounLike == false
  }

  /// صحيح، حق (true), and the like.
  func isJudgement(_ word: FoldedWord) -> Bool {
    ["صحيح", "وصحيح", "حق", "معلوم", "ومعلوم", "موكد", "واضح"]
      .contains(word)
  }

  /// Whether a verb behind a comma is the predicate of the أن before it:
  /// «يعني أن أي مزارع، مهما كانت أرضه، يستطيع …» (means that any farmer,
  /// however his land, can …).
  func awaitsPredicate(at index: Int) -> Bool {
    guard let openThat else { return false }
    return (3..<16).contains(index - openThat)
      && (openThat + 1..<index - 1).contains {
        reading.run.words[$0].kind != .mark
      }
  }

  /// «شرب الماء، بمعدل يبلغ لترين، يحسن …» (drinking water, at a rate of two
  /// litres, improves …): the verb between the commas describes the noun
  /// that a preposition sets off.
  func isBehindMeasure(_ index: Int) -> Bool {
    guard let mainPlace, reading.isComma(index - 1),
      let comma = (mainPlace - 3..<mainPlace - 1).last(where: {
        $0 > start && reading.isComma($0)
      }), !(mainPlace..<index - 1).contains(where: { reading.isComma($0) })
    else { return false }
    let first = reading.folded(comma + 1)
    return (comma + 1..<mainPlace).allSatisfy {
      reading.run.words[$0].kind == .arabic
        && !reading.folded($0).isDefinite
    }
      && (reading.isOne(comma + 1, .preposition)
        || first.hasPrefix("ب") || first.hasPrefix("ل"))
  }

  /// «عادات مقلقة، تشمل السهر، تقوض …» (worrying habits, which include …,
  /// undermine …): two verbs alike behind a noun and what describes it.
  func goesOnAlike(_ index: Int, from first: Int) -> Bool {
    guard let verb = reading.verb(index), let other = reading.verb(first),
      first > start + 2
    else { return false }
    return verb.isFeminine == other.isFeminine && verb.tense == other.tense
      && verb.isFirstPerson == other.isFirstPerson
      && !reading.mayBeAccusative(start) && !reading.hasDateRole(start)
      && reading.report(first) == nil && reading.report(index) == nil
      && !(start..<first).contains { reading.isOne($0, of: Self.nounless) }
  }
}
