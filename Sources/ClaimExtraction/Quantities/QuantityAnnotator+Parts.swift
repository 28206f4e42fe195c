import TextAnalysis

/// Numbers that stand without the noun they count.
extension QuantityAnnotator {
  /// «سبعة منهم» (seven of them), «ثلاثة من المصانع» (three of the
  /// factories), «سوى خمسة» (only five), «مقتل 12» (the death of 12).
  func readPart(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    guard !figure.isFraction, !figure.isYear, figure.value > 1,
      !continuesDigits(figure, run)
    else { return }
    var next = draft.words.upperBound
    func folded(_ index: Int) -> FoldedWord {
      run.words.indices.contains(index) ? run.words[index].folded : ""
    }
    // «اثنان فقط من المصانع» (only two of the factories)
    if folded(next) == "فقط", folded(next + 1) == "من" { next += 1 }
    let word = folded(next)
    switch parts.pronouns[word] {
    case "person": draft.unit = "person"
    case "item" where !figure.hasScale: draft.unit = "item"
    default:
      if word == "من" || word == "of" {
        readWhole(&draft, run, at: next + 1)
      } else if stands(alone: next, run) {
        readBare(&draft, run)
      }
    }
  }

  /// «1300 منهم» (1300 of them), «منهم سبعة» (of whom seven), «منهم 90 لنظام
  /// الإقامة»
  func readOfThem(_ draft: inout QuantityDraft, _ run: WordRun) {
    let before = draft.words.lowerBound - 1
    let next = draft.words.upperBound
    func isThem(_ index: Int) -> Bool {
      run.words.indices.contains(index)
        && parts.pronouns[run.words[index].folded] == "person"
    }
    guard !draft.isFraction,
      isThem(next) || isThem(before) && startsNoCount(next, run)
    else { return }
    draft.unit = "person"
  }

  /// “five patients, three of them under 40”: of people told of before.
  func readThem(_ drafts: inout [QuantityDraft], _ run: WordRun) {
    for index in drafts.indices.dropFirst()
    where drafts[index].unit == "item" && drafts[index].noun == nil {
      let next = drafts[index].words.upperBound
      if run.words.indices.contains(next + 1),
        run.words[next].folded == "of", run.words[next + 1].folded == "them",
        drafts[index - 1].unit == "person"
      {
        drafts[index].unit = "person"
      }
    }
  }

  /// The plural after «من» (of): «من المصانع», «من بقراتها», “of the shops”.
  private func readWhole(
    _ draft: inout QuantityDraft, _ run: WordRun, at start: Int
  ) {
    var index = start
    // «من كبار المسؤولين» (of the senior officials), “of the three shops”
    while index < min(start + 3, run.words.count),
      parts.skipped.contains(run.words[index].folded)
        || index == draft.room.upperBound && run.words[index].kind == .latin
    { index += 1 }
    guard run.words.indices.contains(index) else { return }
    let word = run.words[index]
    // “four of them”
    if word.kind == .latin, let unit = parts.pronouns[word.folded] {
      draft.unit = unit
      return
    }
    if word.kind == .latin {
      guard index > start, word.folded.hasSuffix("s"), word.folded.count > 3
      else { return }
      draft.unit = isPerson(word.folded) ? "person" : "item"
      draft.noun = draft.unit == "item" ? run.text(of: index..<index + 1) : nil
      return
    }
    guard word.kind == .arabic,
      let noun = nounForms(word.folded) ?? construct(run, at: index)
    else { return }
    if noun.contains(where: isPerson) {
      draft.unit = "person"
    } else if noun.contains(where: { isPlural($0) || isBrokenPlural($0) }) {
      draft.unit = "item"
      draft.noun = run.text(of: index..<index + 1).withoutPrintedArticle
    }
  }

  /// «سكان الحي» (the people of the quarter): an indefinite plural that a
  /// definite noun follows.
  private func construct(_ run: WordRun, at index: Int) -> [FoldedWord]? {
    guard run.words.indices.contains(index + 1),
      run.words[index + 1].folded.isDefinite
    else { return nil }
    return [run.words[index].folded]
  }

  /// A noun without its article or pronoun, in the spellings that it may have
  /// without it; nil for one that has neither.
  func nounForms(_ word: FoldedWord) -> [FoldedWord]? {
    if word.isDefinite { return [word.dropFirst(2)] }
    guard let pronoun = Self.pronouns.first(where: { word.hasSuffix($0) })
    else { return nil }
    let noun = word.dropLast(pronoun.count)
    guard noun.count > 2 else { return nil }
    // «زملائه»: the hamza of «زملاء» stands on a letter; «ورثته»: the ة of
    // «ورثة» is a ت.
    if noun.hasSuffix("ئ") || noun.hasSuffix("ي") {
      return [noun, noun.dropLast() + "ء", noun.dropLast(), noun + "ن"]
    }
    if noun.hasSuffix("ت") { return [noun, noun.dropLast() + "ه"] }
    return [noun]
  }

  func isPerson(_ noun: FoldedWord) -> Bool {
    units.unit(of: noun) == "person"
  }

  /// What a bare number counts by the word before it.
  private func readBare(_ draft: inout QuantityDraft, _ run: WordRun) {
    var before = draft.words.lowerBound - 1
    while before > 0, let length = cueLength(before, draft, run) {
      before -= length
    }
    guard before >= 0 else { return }
    let word = run.words[before].folded
    switch parts.governors[word] ?? parts.governors[withoutConjunction(word)] {
    case "person": draft.unit = "person"
    // «إلا 3 ملايين» has the currency of a figure before it.
    case "item" where draft.scale == 1: draft.unit = "item"
    default: break
    }
  }

  /// The words of an approximator or bound that ends at a word.
  private func cueLength(
    _ index: Int, _ draft: QuantityDraft, _ run: WordRun
  ) -> Int? {
    (1...3).first { length in
      index + 1 - length >= 0
        && cues.before.match(
          run, at: index + 1 - length, before: draft.words.lowerBound)?.count
          == length
    }
  }

  /// “Completions fell to 158,000”, “about 600 a year”: a number that is
  /// printed as no year is, or has a period, counts what is told of.
  func readLarge(_ draft: inout QuantityDraft, _ run: WordRun) {
    guard draft.unit == nil, !draft.isFraction, let number = draft.number,
      number > 1
    else { return }
    let first = draft.words.lowerBound
    // «بندين من أصل تسعة» (two clauses of nine)
    let isWhole =
      first > 1 && run.words[first - 1].folded == "اصل"
      && run.words[first - 2].folded == "من"
      && stands(alone: draft.words.upperBound, run)
    if isWhole || draft.scale == 1000 && isPartOfThings(draft, run) {
      draft.unit = "item"
      return
    }
    guard
      stands(alone: draft.words.upperBound, run)
        || calendar.isDirection(run, at: draft.words.upperBound)
    else { return }
    let isGrouped = draft.figure.contains { index in
      run.words[index].kind == .digits
        && run.bytes[run.words[index].utf8].contains(UInt8(ascii: ","))
    }
    guard draft.period != nil || number >= 1000 && isGrouped else { return }
    draft.unit = "item"
  }

  /// «سوى 29 ألفا» (only 29,000), «41 ألفا منها» (41,000 of them)
  private func isPartOfThings(
    _ draft: QuantityDraft, _ run: WordRun
  ) -> Bool {
    let (before, next) = (draft.words.lowerBound - 1, draft.words.upperBound)
    if run.words.indices.contains(next),
      parts.pronouns[run.words[next].folded] == "item"
    {
      return true
    }
    return before >= 0 && parts.governors[run.words[before].folded] == "item"
      && stands(alone: next, run)
  }

  private func withoutConjunction(_ word: FoldedWord) -> FoldedWord {
    word.hasPrefix("و") || word.hasPrefix("ف") ? word.dropFirst() : word
  }

  /// Whether nothing that could be counted stands at a place: the end, a
  /// mark, a conjunction or a preposition.
  func stands(alone index: Int, _ run: WordRun) -> Bool {
    guard run.words.indices.contains(index) else { return true }
    let word = run.words[index]
    if word.kind == .mark { return word.folded != "%" && word.folded != "/" }
    guard let script = word.kind.script else { return false }
    return word.folded.hasPrefix("و") || word.folded.hasPrefix("لل")
      || word.folded.hasPrefix("بال") || cues.uncounted.contains(word.folded)
      || StopWords.contains(word.folded.utf8, script)
  }

  /// «زادت 4.7 مليون برميل إلى 431 مليونا» (rose by 4.7 million barrels to 431
  /// million), «… بانخفاض قدره 1.2 مليون» (a fall of 1.2 million): millions
  /// that a thing changes by, to or from.
  func inheritThings(
    _ drafts: inout [QuantityDraft], _ index: Int, _ run: WordRun
  ) -> Bool {
    let draft = drafts[index]
    let first = draft.words.lowerBound
    guard draft.scale > 1, !draft.isFraction, first > 0,
      Self.changing.contains(run.words[first - 1].folded),
      stands(alone: draft.words.upperBound, run),
      let earlier = drafts[..<index].last(where: {
        $0.unit != nil && $0.unit != "percent"
      }), earlier.unit == "item", earlier.noun != nil, earlier.scale > 1
    else { return false }
    drafts[index].unit = earlier.unit
    drafts[index].noun = earlier.noun
    return true
  }

  /// إلى، من، عن، قدره، بلغ (to, from, of, which came to)
  private static let changing: WordSet = [
    "الي", "من", "عن", "قدره", "قدرها", "بلغ", "بلغت", "يبلغ", "تبلغ", "عند",
    "مقداره", "مقدارها",
  ]
}
