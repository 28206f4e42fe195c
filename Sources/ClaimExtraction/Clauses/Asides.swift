/// Finds asides: clauses between commas in the middle of another, which the
/// host goes on behind: «الكتلة، وهي الأكبر في المجلس، رفضت المشروع» (the
/// bloc, which is the largest in the assembly, rejected the bill).
enum Asides {
  /// مهما، وإن، ولو، إذا، حين، عندما، حيث (however, even if, if, when, where)
  private static let conditions: WordSet = [
    "حيث",
    "مهما", "وان", "ولو", "اذا", "حين", "عندما", "حينما", "كلما", "بعدما",
    "لو",
  ]
  /// والذي (and who)
  private static let joinedRelatives: WordSet = ["والذي", "والتي", "والذين"]
  /// سوى، إلا (but, except)
  static let exceptions: WordSet = ["سوي", "الا"]
  /// ما (what)
  private static let what: FoldedWord = "ما"
  /// بين، أمام، تحت (between, before, under), شريطة، بشرط (provided), لمدة،
  /// طوال (for a time)
  private static let places: WordSet = [
    "بين", "امام", "تحت", "فوق", "شريطه", "شرط", "بشرط", "لمده", "طوال",
    "طيله", "منذ", "خلال",
  ]
  /// The farthest comma that is looked for.
  private static let reach = 40

  /// The comma or colon that closes the aside opened at a word; `nil` where
  /// the words there open none, or the host does not go on behind it.
  ///
  /// - Parameters:
  ///   - hostVerb: Whether the host's own verb stands before.
  ///   - isRelativeHost: Whether a noun and its relative clause stand before.
  static func end(
    openedAt index: Int, before end: Int, _ reading: SentenceReading,
    hostVerb: Bool, hostCount: Int, isRelativeHost: Bool = false,
    isCopular: Bool = false
  ) -> Int? {
    guard reading.isComma(index - 1) else { return nil }
    let isRelative =
      reading.isOne(index, .relative)
      || joinedRelatives.contains(reading.folded(index))
    // not «وهو ما …» (which is what …), which goes on with the whole clause
    let isDefinition =
      ClauseSplitter.definitions.contains(reading.folded(index))
      && reading.folded(index + 1) != what
    // «الجامعة، مهما اجتهدت، لا تستطيع …» (however hard it tries)
    let isCondition =
      !hostVerb && conditions.contains(reading.folded(index))
      // «، حيث أوضح فلان، أن …» (where so and so made clear that …)
      && !(reading.folded(index) == "حيث" && reading.report(index + 1) != nil)
    let isSource = opensSource(index, reading)
    if isRelativeHost, reading.verb(index)?.hasConjunction == true {
      return joinedEnd(index, before: end, reading)
    }
    let isState = !hostVerb && opensState(index, reading)
    let description = describesBack(index, reading, hostVerb: hostVerb)
    guard
      isRelative || isDefinition || isCondition || isSource || isState
        || description != nil
    else { return nil }
    // «ستحدد، بحسب الباحث، …» (will tell, the researcher says, …)
    let awaitsObject = isSource && reading.verb(index - 2) != nil
    for close in closes(after: index, before: end, reading) {
      if resumesWithThat(close, end, reading),
        !isDefinition || isReported(index, hostCount, reading),
        description == nil
      {
        return close
      }
      if let description,
        completes(close + 1, description, reading, end)
      {
        return close
      }
      if description != nil { continue }
      // «بلغ المعدل، وهو الأعلى منذ عام، نسبة 4٪» (the rate, the highest for a
      // year, reached …)
      if isDefinition || isRelative, hostVerb, hostCount < 9,
        opensFigure(close + 1, reading)
      {
        return close
      }
      // «لم يبق، حسب الجمعية، سوى …» (there is left, says the body, but …)
      if isSource, hostVerb,
        exceptions.contains(reading.folded(close + 1))
          || opensFigure(close + 1, reading)
          || FunctionWords.isOne(reading.folded(close + 1), .preposition)
      {
        return close
      }
      if reading.isMark(close, ":") {
        // «استضافت القاعة الشاعر، الذي قال: …» (hosted the poet, who said: …)
        let isSaid =
          isRelative && hostVerb && reading.report(index + 1)?.kind == .say
          && reading.report(index - hostCount) == nil
        return isSaid ? nil : close
      }
      if !hostVerb, resumesWithVerb(close + 1, end, reading) { return close }
      if awaitsObject { return close + 1 }
      if isDefinition, hostCount < 14,
        case let next = reading.quotation(openedAt: close + 1) == nil
          ? close + 1 : close + 2,
        FunctionWords.isOne(reading.folded(next), .preposition)
          || places.contains(reading.folded(next)),
        !opensSource(next, reading),
        !Complementizer.isOne(reading.folded(next + 1))
      {
        return close
      }
      // «قد تمنحها الجولة، التي …، وقتا إضافيا»: the object.
      if isRelative, hostVerb, hostCount < 16,
        opensObject(close + 1, reading)
          || isReported(index, hostCount, reading)
            && opensWhat(close + 1, reading)
      {
        return close
      }
      // «أما فلان، وهو محلل …، فيرى …» (as for so and so, …, he thinks …)
      if isDefinition, !hostVerb,
        reading.isOne(index - 2 - hostCount, .topic, conjunction: true)
          || reading.isOne(index - 1 - hostCount, .topic, conjunction: true)
          || reading.isOne(index - hostCount, .topic, conjunction: true),
        reading.folded(close + 1).hasPrefix("ف"),
        reading.verb(close + 1) != nil
      {
        return close
      }
      // «كان الجسر، الذي …، بمثابة رمز» (the bridge, which …, was like a symbol)
      if isRelative, isCopular, hostCount < 9,
        opensObject(close + 1, reading)
          || copular.contains(reading.folded(close + 1))
      {
        return close
      }
      if isRelative,
        hostCount < 9 || hostCount < 16 && accuses(index, hostCount, reading),
        resumesWithNoun(close + 1, end, reading, hostVerb: hostVerb)
      {
        return close
      }
    }
    return nil
  }

  /// «، وقيمتها مليونان،» (whose value is two millions), «، وقد بلغت …،»
  /// (having reached …): a circumstance before the host's verb.
  private static func opensState(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    guard word.hasPrefix("و") else { return false }
    if word == having { return reading.verb(index + 1)?.tense == .perfect }
    let isOwned =
      word.endsInHerOrTheir
      || word.hasSuffix("ه") && !reading.endsInTehMarbuta(index)
    return isOwned && word.count > 5 && reading.verb(index) == nil
      && reading.report(index) == nil
      && !FunctionWords.isOne(word.dropFirst(), .preposition)
  }

  /// وقد (having)
  private static let having: FoldedWord = "وقد"

  /// «كلف المصدرين، وفق الغرفة، ما بين 70 و90 مليونا» (cost them, the chamber
  /// says, between …): the number that the host's verb awaits.
  private static func opensFigure(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    if reading.isNumber(index) { return true }
    let word = reading.folded(index)
    return word == what && between.contains(reading.folded(index + 1))
      || amounts.contains(word) && reading.isNumber(index + 1)
  }

  /// بين، يقارب، يناهز (between, near)
  private static let between: WordSet = ["بين", "يقارب", "يناهز", "يقرب"]
  /// نحو، حوالي، قرابة (about)
  private static let amounts: WordSet = [
    "نحو", "حوالي", "قرابه", "زهاء", "مبلغ", "اكثر", "اقل", "نسبه", "مستوي",
    "قيمه",
  ]

  /// Whether the host opens with a charge or a description, whose object is
  /// awaited: «واتهم المتحدث، الذي …، السلطات بـ…».
  private static func accuses(
    _ index: Int, _ hostCount: Int, _ reading: SentenceReading
  ) -> Bool {
    (max(0, index - max(0, hostCount))..<index).prefix(3).contains {
      reading.report($0)?.kind.keepsFrame == true && reading.verb($0) != nil
    }
  }

  /// «وصف الحزب، الذي …، ما يجري بأنه …» (described what goes on as …)
  private static func opensWhat(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.folded(index) == what
      && reading.verb(index + 1)?.hasConjunction == false
  }

  /// What can be the object behind an aside: «وقتا», «محادثات».
  private static func opensObject(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    if reading.mayBeAccusative(index), reading.report(index) == nil {
      return true
    }
    let word = reading.folded(index)
    return word.hasSuffix("ات") && !word.isDefinite && word.count > 4
      && !word.hasPrefix("و") && !word.hasPrefix("ف")
      && reading.verb(index) == nil
  }

  /// Whether a word of saying stands in the host before the aside.
  private static func isReported(
    _ index: Int, _ hostCount: Int, _ reading: SentenceReading
  ) -> Bool {
    (max(0, index - max(0, hostCount))..<index).contains {
      reading.reports[$0] != nil
    }
  }

  /// «التجربة التي قادها الفريق، ونشرت أمس، أثبتت …» (the trial that the team
  /// led, and which came out yesterday, proved …): the comma before the
  /// host's verb.
  private static func joinedEnd(
    _ index: Int, before end: Int, _ reading: SentenceReading
  ) -> Int? {
    guard
      let close = (index + 1..<min(end, index + 12)).first(where: {
        reading.isComma($0)
      }), close + 2 < end, reading.verb(close + 1)?.hasConjunction == false
    else { return nil }
    return close
  }

  /// The commas and colons after a word that stand in no brackets.
  private static func closes(
    after index: Int, before end: Int, _ reading: SentenceReading
  ) -> [Int] {
    var found: [Int] = []
    var place = index + 1
    while place < min(end, index + reach) {
      if let pair = reading.pair(at: place), pair.open == place,
        pair.close < end
      {
        place = pair.close + 1
        continue
      }
      let isColon = reading.isMark(place, ":")
      if reading.isComma(place) || isColon, place + 2 < end {
        found.append(place)
        if isColon { break }
      }
      place += 1
    }
    return found
  }

  /// أن، إن، بأن, «إلى أن» of a verb of saying before the aside.
  private static func resumesWithThat(
    _ close: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    let next = close + 1
    return Complementizer.isOne(reading.folded(next))
      && !reading.folded(next).hasPrefix("و")
      || reading.isOne(next, .connecting)
        && Complementizer.isOne(reading.folded(next + 1))
  }

  private static func resumesWithVerb(
    _ next: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    if let verb = reading.verb(next) {
      // «أما فلان، وهو …، فيتهم …» (as for …, who …, he accuses …)
      return !verb.hasConjunction || reading.folded(next).hasPrefix("ف")
    }
    // قد، لا، لم، سوف before the verb
    return next + 1 < end && reading.verb(next + 1)?.hasConjunction == false
      && (reading.isOne(next, .negation) || reading.isOne(next, .future)
        || reading.isOne(next, .past)
        // «أما …، فلا ينتظر …» (as for …, they do not wait …)
        || reading.folded(next).hasPrefix("ف")
          && reading.isOne(next, .negation, conjunction: true))
  }

  /// A noun or preposition without و that goes on with the host.
  private static func resumesWithNoun(
    _ next: Int, _ end: Int, _ reading: SentenceReading, hostVerb: Bool
  ) -> Bool {
    guard next < end, reading.run.words[next].kind == .arabic else {
      return false
    }
    let word = reading.folded(next)
    if FunctionWords.isOne(word, .preposition) { return true }
    guard hostVerb, !word.hasPrefix("و"), !word.hasPrefix("ف"),
      reading.verb(next) == nil, reading.report(next) == nil,
      !FunctionWords.isOne(word, .adverbial),
      !FunctionWords.isOne(word, .auxiliary),
      !FunctionWords.isOne(word, .relative),
      !FunctionWords.isOne(word, .connector)
    else { return false }
    return true
  }
}
