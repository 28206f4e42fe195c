import TextAnalysis

/// What a figure without a measure counts.
extension QuantityAnnotator {
  /// «ثماني جوائز» (eight prizes): unit `item` and the noun.
  func readCountedNoun(
    _ draft: inout QuantityDraft, _ figure: Figure, _ run: WordRun
  ) {
    guard !figure.isFraction, figure.value != 1, !isYear(figure, run),
      !continuesDigits(figure, run), !followsProperName(figure, run)
    else { return }
    var next = draft.words.upperBound
    if figure.isVague, run.words.indices.contains(next),
      run.words[next].folded == "من"
    {
      next += 1
    }
    if let noun = countedNoun(run, at: next, figure),
      draft.extend(to: noun.end)
    {
      draft.unit = "item"
      draft.noun = noun.text
    } else if !calendar.isMonth(
      run.words.indices.contains(next) ? run.words[next].folded : .empty),
      let unit = nounBefore(figure, run)
    {
      draft.unit = unit.unit
      draft.noun = unit.noun
    }
  }

  /// Whether a figure is a year: «1200 إصابة» (1,200 cases) counts, unless a
  /// word for a time or place stands before it as in «في 1258».
  private func isYear(_ figure: Figure, _ run: WordRun) -> Bool {
    guard figure.isYear else { return false }
    let digits = run.words[figure.words.lowerBound]
    // “1,200” is printed as no year is.
    if digits.utf8.count > 4,
      run.bytes[digits.utf8].contains(where: {
        $0 == UInt8(ascii: ",") || $0 == 0x8C || $0 == 0xAC
      })
    {
      return false
    }
    let next = figure.words.upperBound
    guard run.words.indices.contains(next), run.words[next].kind == .arabic
    else { return true }
    let isCounted =
      cues.counted.contains(run.words[next].folded)
      || countsNoun(next, run) || isAmount(figure, before: next, run)
    let isLate = figure.value >= 1900 && figure.value <= 2100
    return !isCounted
      || isLate
        && (followsTime(figure, run)
          || calendar.isEvent(run, before: figure.words.lowerBound))
  }

  /// «بنحو 1400 مسكن» (about 1,400 homes), «باعت 1400 برج» (sold 1,400 towers):
  /// an indefinite noun that a bound or a verb stands before.
  private func isAmount(
    _ figure: Figure, before next: Int, _ run: WordRun
  ) -> Bool {
    let first = figure.words.lowerBound
    guard first > 0, mayBeCounted(next, run) else { return false }
    return run.facts.indices.contains(first - 1)
      && run.facts[first - 1].verb != nil
      || isBehindBound(first, run)
  }

  /// «1200 فرقة» (1,200 teams), «1500 طنا»: an indefinite singular of the
  /// feminine or in the accusative, as behind thousands.
  private func countsNoun(_ index: Int, _ run: WordRun) -> Bool {
    let word = run.words[index].folded
    return (word.hasSuffix("ه") || word.hasSuffix("ا"))
      && mayBeCounted(index, run)
  }

  /// Whether a word can be an indefinite noun behind its number.
  private func mayBeCounted(_ index: Int, _ run: WordRun) -> Bool {
    let word = run.words[index].folded
    return word.count > 2 && !word.isDefinite && !word.hasPrefix("و")
      && !cues.uncounted.contains(word) && !calendar.isMonth(word)
      && !calendar.isDirection(run, at: index)
      && !StopWords.contains(word.utf8, .arabic)
      && (run.facts.isEmpty || run.facts[index].verb == nil)
  }

  /// «عام», «في», «منذ» before a figure.
  private func followsTime(_ figure: Figure, _ run: WordRun) -> Bool {
    var first = figure.words.lowerBound
    // «بين عامي 2016 و2017» (between the years 2016 and 2017)
    if first > 1, run.words[first - 1].folded == "و",
      run.words[first - 2].kind == .digits
    {
      first -= 2
    }
    // «في أبريل (نيسان) 2008» (in April 2008)
    if first > 1, run.words[first - 1].folded == ")" { first -= 1 }
    guard first > 0 else { return false }
    return calendar.roles(of: run.words[first - 1]).contains {
      switch $0 {
      case .year, .years, .preposition, .month, .position, .deadline: true
      default: false
      }
    }
  }

  private func countedNoun(
    _ run: WordRun, at index: Int, _ figure: Figure
  ) -> (text: String, end: Int)? {
    guard run.words.indices.contains(index) else { return nil }
    let word = run.words[index]
    switch word.kind {
    case .arabic: return arabicNoun(word, run, index, figure)
    case .latin: return englishNoun(run, index)
    default: return nil
    }
  }

  private func arabicNoun(
    _ word: Word, _ run: WordRun, _ index: Int, _ figure: Figure
  ) -> (text: String, end: Int)? {
    let folded = word.folded
    let bare = folded.withoutArticle
    guard folded.count > 2, !cues.uncounted.contains(folded),
      figure.hasDigits || !figure.isDefinite || figure.isVague
        || isPlural(bare),
      !calendar.isMonth(folded), !calendar.isDirection(run, at: index),
      !StopWords.contains(Array(folded.utf8), .arabic)
    else { return nil }
    let isKnown =
      cues.counted.contains(bare)
      && (bare == folded || figure.isVague || figure.isDefinite)
    if !isKnown {
      // A noun with a proclitic is not counted; neither is a definite one
      // after an exact number.
      // «ألوان» (colours) begins with a letter of its own.
      let isDefinite =
        bare != folded
        && !run.bytes[word.utf8].starts(with: "أ".utf8)
        && !run.bytes[word.utf8].starts(with: "إ".utf8)
      guard !folded.hasPrefix("و"), !folded.hasPrefix("ل"),
        !folded.hasPrefix("بال"),
        // «الأسرة الـ 18 بداخلها» (the 18th dynasty, inside which …)
        !folded.hasPrefix("ب") || !folded.hasSuffix("ها"),
        !folded.hasPrefix("لل"), !folded.hasPrefix("كال"),
        !isDefinite || figure.isVague || figure.isDefinite,
        !isPluralVerb(folded)
      else { return nil }
    }
    return (run.text(of: index..<index + 1).withoutPrintedArticle, index + 1)
  }

  /// «يعانون» (they suffer).
  private func isPluralVerb(_ folded: FoldedWord) -> Bool {
    (folded.hasPrefix("ي") || folded.hasPrefix("ت") || folded.hasPrefix("س"))
      && folded.hasSuffix("ون") && folded.count > 4
  }

  /// The plural noun within three words: “eight Nobel prizes”.
  private func englishNoun(
    _ run: WordRun, _ index: Int
  ) -> (text: String, end: Int)? {
    for at in index..<min(index + 3, run.words.count) {
      let word = run.words[at]
      guard word.kind == .latin, !calendar.isMonth(word.folded),
        !StopWords.contains(Array(word.folded.utf8), .latin),
        !calendar.isDirection(run, at: at)
      else { return nil }
      // “three times as heavy”, “four times the price”
      if word.folded == "times", compares(run, behind: at) { return nil }
      // “the 1960s”
      if word.folded == "s" { return nil }
      if word.folded.hasSuffix("s") && !word.folded.hasSuffix("ss")
        || Self.irregular.contains(word.folded)
      {
        return (run.text(of: index..<at + 1), at + 1)
      }
    }
    return nil
  }

  /// Plurals that do not end in s.
  private static let irregular: WordSet = [
    "cattle", "sheep", "fish", "deer", "geese", "mice", "oxen", "livestock",
    "poultry", "salmon", "bison", "teeth", "dice", "aircraft", "spacecraft",
    "hovercraft", "bacteria", "criteria", "phenomena", "fungi", "nuclei",
    "larvae", "algae", "antennae", "data", "media", "offspring",
  ]

  /// Whether “times” compares: before an article, “as”, “more” or “higher”.
  private func compares(_ run: WordRun, behind times: Int) -> Bool {
    guard run.words.indices.contains(times + 1) else { return false }
    let next = run.words[times + 1].folded
    return Self.compared.contains(next)
      || next.hasSuffix("er") && next != "after" && next != "under"
        && next != "over" && next != "however"
  }

  private static let compared: WordSet = [
    "as", "the", "more", "less", "that", "its", "their", "his", "her", "what",
    "better", "worse", "faster",
  ]

  /// “Boeing 737”: a capitalised word before digits makes a name of them.
  private func followsProperName(_ figure: Figure, _ run: WordRun) -> Bool {
    let first = figure.words.lowerBound
    guard first > 1, figure.words.count == 1, figure.hasDigits,
      run.words[first - 1].kind == .latin
    else { return false }
    let byte = run.bytes[run.words[first - 1].utf8.lowerBound]
    return byte >= 0x41 && byte <= 0x5A
  }

  /// «بلغ عدد القتلى 12» (the number of dead reached 12).
  private func nounBefore(
    _ figure: Figure, _ run: WordRun
  ) -> (unit: String, noun: String?)? {
    let first = figure.words.lowerBound
    // «البالغ عددها 39» (which are 39 in number)
    switch first > 0 ? run.words[first - 1].folded : .empty {
    case "عددهم", "عددهن", "وعددهم", "وعددهن": return ("person", nil)
    case "عددها", "وعددها": return ("item", nil)
    default: break
    }
    let isReached = isReached(first, run)
    for index in stride(from: first - 2, through: max(0, first - 20), by: -1) {
      let word = run.words[index]
      if word.kind == .digits, !isTime(index, run) { return nil }
      let bare = word.folded.withoutArticle
      guard cues.shares.contains(bare),
        !figure.hasScale || !Self.sums.contains(bare)
          || areCounted(index + 1, run),
        index > first - 8 || isReached || self.isReached(index, run)
      else { continue }
      if word.kind == .latin, word.folded == "toll" { return ("person", nil) }
      return counted(behind: index, before: first, run)
    }
    return nil
  }

  /// Whether a noun is of people or of things that are counted, not of money:
  /// «إجمالي الإصابات» (all infections), not «إجمالي الديون» (all debts).
  private func areCounted(_ index: Int, _ run: WordRun) -> Bool {
    guard run.words.indices.contains(index) else { return false }
    let noun = run.words[index].folded.withoutArticle
    return cues.counted.contains(noun) || units.unit(of: noun) == "person"
      // ات (-āt), the plural of ة (-a)
      || noun.hasSuffix("ات") && cues.counted.contains(noun.dropLast(2) + "ه")
  }

  /// إجمالي، مجموع (total, sum): of money too
  private static let sums: WordSet = ["اجمالي", "مجموع"]

  /// What a noun for a number tells the number of: «عدد القتلى» (of the dead),
  /// «العدد الإجمالي للمرضى» (of the patients).
  private func counted(
    behind share: Int, before figure: Int, _ run: WordRun
  ) -> (unit: String, noun: String?)? {
    var noun = share + 1
    if run.words[noun].folded == "of" { noun += 1 }
    while noun < figure, cues.shares.contains(run.words[noun].folded) {
      noun += 1
    }
    let isDefinite = run.words[share].folded.isDefinite
    while isDefinite, noun < figure, run.words[noun].folded.isDefinite {
      noun += 1
    }
    guard noun < figure, run.words[noun].kind != .mark else { return nil }
    let word = run.words[noun].folded
    let text = run.text(of: noun..<noun + 1)
    if isDefinite, run.words[noun].kind == .arabic {
      guard word.hasPrefix("لل"), word.count > 4 else { return ("item", nil) }
      return units.unit(of: word.dropFirst(2)) == "person"
        ? ("person", nil) : ("item", String(text.dropFirst(2)))
    }
    if let match = units.match(run, at: noun), match.unit == "person" {
      return ("person", nil)
    }
    // «عدد زوارها» (the number of its visitors)
    if word.endsInHerOrTheir,
      units.unit(of: word.dropLast(2)) == "person"
    {
      return ("person", nil)
    }
    // «عدد نوابه» (the number of its deputies)
    if word.hasSuffix("ه"), units.unit(of: word.dropLast()) == "person" {
      return ("person", nil)
    }
    return ("item", text.withoutPrintedArticle)
  }

  /// «بلغت 345», «وصل إلى 4490», «بلغ عدد …»: right behind what comes to it.
  private func isReached(_ first: Int, _ run: WordRun) -> Bool {
    first > 0 && Self.reaching.contains(run.words[first - 1].folded)
  }

  /// إلى، بلغ، ناهز (to, came to, came close to)
  private static let reaching: WordSet = [
    "الي", "بلغ", "بلغت", "يبلغ", "تبلغ", "ليبلغ", "لتبلغ", "ناهز", "ناهزت",
    "عند",
  ]

  /// «21 فبراير», «24 ساعة»: digits that tell a time.
  private func isTime(_ index: Int, _ run: WordRun) -> Bool {
    guard run.words.indices.contains(index + 1) else { return false }
    let next = run.words[index + 1].folded
    return calendar.isMonth(next)
      || ["hour", "day", "week", "minute"].contains(units.unit(of: next))
  }
}

extension String {
  /// A printed word without a leading ال.
  var withoutPrintedArticle: String {
    utf8.count > 6 && hasPrefix("ال") ? String(dropFirst(2)) : self
  }
}
