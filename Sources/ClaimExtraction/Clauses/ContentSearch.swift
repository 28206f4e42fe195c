/// The walk from a word of saying to what is said, a word at a time.
///
/// At each word the steps are asked in turn; the first that knows the word
/// decides whether what is said begins there, whether it cannot be found, or
/// where the walk goes on.
struct ContentSearch {
  private typealias Content = Complementizer.Content

  private enum Step {
    case found(Content)
    case nothing
    case goOn(at: Int)
  }

  let verb: Int
  let end: Int
  let reading: SentenceReading
  let events: EventNouns
  /// Whether the verb takes a clause and no noun: «قال» (to say).
  let takesClauseOnly: Bool
  let takesNouns: Bool
  private(set) var index: Int
  /// Whether the words belong to a relative clause or another aside.
  private(set) var isAside = false
  private(set) var hasComma = false
  /// Words between dashes: «وقال المبعوث -الذي زار المدينة- إن …».
  private(set) var skipped = 0

  init(
    after verb: Int, before end: Int, _ reading: SentenceReading,
    _ events: EventNouns
  ) {
    let word = reading.report(verb)
    self.verb = verb
    self.end = min(end, verb + Complementizer.reach)
    self.reading = reading
    self.events = events
    takesClauseOnly = word?.takesClauseOnly == true
    takesNouns = !takesClauseOnly && word?.kind != .believe
    // «وأضاف يقول "…"» (and he went on to say)
    let goesOn = Complementizer.sayings.contains(reading.folded(verb + 1))
    index = goesOn ? verb + 2 : verb + 1
  }

  /// What is said, or `nil` where nothing is.
  mutating func content() -> Complementizer.Content? {
    while index < end {
      let step =
        atThat() ?? behindAddress() ?? behindTold() ?? atNegation() ?? atColon()
        ?? atPair()
        ?? atEvent() ?? atNumber() ?? atEnd() ?? behindUnnamed()
      switch step {
      case .found(let content): return content
      case .nothing: return nil
      case .goOn(let next): index = next
      case nil:
        guard pass() else { return nil }
      }
    }
    return nil
  }

  /// Goes on behind a word that tells nothing; whether there is more to search.
  private mutating func pass() -> Bool {
    if reading.isComma(index) {
      isAside = false
      hasComma = hasComma || index > verb + 1
    }
    if Complementizer.stops(at: index, reading, isAside: isAside) {
      return false
    }
    if reading.verbs[index] != nil { isAside = true }
    index += 1
    return true
  }
}

// MARK: Steps

extension ContentSearch {
  /// «أعلن … أن …» (announced that …)
  private func atThat() -> Step? {
    guard Complementizer.isOne(reading.folded(index)),
      !reading.isDotted(index)
    else { return nil }
    // «أكد المدير حرصه على السلامة، وأن …» (affirmed his care for …, and that …):
    // his object stands before.
    if reading.folded(index).hasPrefix("و"), index > verb + 2,
      (verb + 1..<index).contains(where: { reading.isOwned($0) })
    {
      return .nothing
    }
    if !Complementizer.isGoverned(index, after: verb, reading),
      !takesClauseOnly || !Complementizer.isUntil(index, after: verb, reading)
    {
      return .found(Content(start: index + 1, from: from(index)))
    }
    return isAside ? nil : .nothing
  }

  /// «صرح المدرب، ردا على سؤال …: "…"» (in answer to a question …)
  private mutating func behindAddress() -> Step? {
    guard let close = Complementizer.addressingEnd(index, reading),
      close < end
    else { return nil }
    hasComma = true
    return .goOn(at: close)
  }

  /// «حذر تقرير للنقابة، نشر أمس، من أن …» (a report of the union, which came
  /// out yesterday, warned that …): a verb between commas before أن.
  private mutating func behindTold() -> Step? {
    guard reading.isComma(index - 1), index > verb + 2,
      let told = reading.verb(index), !told.hasConjunction,
      reading.report(index) == nil,
      let close = (index + 1..<min(end, index + 12)).first(where: {
        reading.isComma($0)
      }), close + 2 < end,
      Complementizer.isOne(reading.folded(close + 1))
        || reading.isOne(close + 1, .connecting)
          && Complementizer.isOne(reading.folded(close + 2))
    else { return nil }
    hasComma = true
    isAside = false
    return .goOn(at: close + 1)
  }

  /// «توقعت ألا تتجاوز …» (expected that it would not exceed …)
  private func atNegation() -> Step? {
    Complementizer.isNegatedThat(index, reading) && index < verb + 9
      ? .found(Content(start: index, from: index)) : nil
  }

  private func atColon() -> Step? {
    reading.isMark(index, ":")
      ? .found(Content(start: index + 1, from: behindSaying)) : nil
  }

  /// A quotation, unless it is a name or comes too late; other words between
  /// marks are passed over.
  private mutating func atPair() -> Step? {
    if let quote = reading.quotation(openedAt: index) {
      if !isAside, !isName(quote) {
        // Late it is no object of the verb, unless only a quotation can be:
        // «قالت رئيسة كتلة … عقب التصويت "…"».
        // «ذكر المعهد، الأربعاء، "أن الشاطئ …"» (…, “that the beach …”)
        let opensThat = Complementizer.isOne(reading.folded(index + 1))
        let isLate =
          index - skipped > verb + (takesClauseOnly || opensThat ? 28 : 6)
        return isLate
          ? .nothing
          : .found(Content(start: index, from: behindSaying, isQuote: true))
      }
      // A quotation that goes on closes behind the last word.
      guard quote.close < end else { return .nothing }
      index = quote.close
    } else if let pair = reading.pair(at: index), pair.open == index {
      index = min(pair.close, end)
    } else if let close = Complementizer.dash(
      openedAt: index, before: end, reading)
    {
      skipped += close - index
      return .goOn(at: close + 1)
    }
    return index < end ? nil : .nothing
  }

  /// «حذر من انهيار …» (warned of the collapse of …)
  private func atEvent() -> Step? {
    guard takesNouns,
      reading.verb(index)?.tense != .imperfect
        || reading.isOne(index - 1, .preposition),
      events.isOne(reading.folded(index)) || isBehindBi || isDefiniteEvent
        || isFoundEvent,
      !isSource, !isAmount, !isPredicate, !isBeforeThat, !isExhibited,
      !isMeasured,
      !reading.run.isCounted(index),
      !isNameBeforeThat, !isAside || isBehindRelative || isBehindIssuer,
      !reading.isComma(index - 1) || hasComma,
      !Complementizer.isInPhrase(index, after: verb, reading)
    else { return nil }
    // «من موجة ارتفاع حادة» (of a wave of rising heat)
    // «على رفضه إغلاق الجسر» (his refusal to close the bridge), «دعوته إلى وقف …»
    let isOwned =
      reading.isOwned(index - 1) && index - 1 > verb + 1
      && reading.isOne(index - 2, .connecting)
    let start = isBehindNoun || isOwned ? index - 1 : index
    return .found(Content(start: start, from: from(start), isEvent: true))
  }

  /// «تشير السجلات إلى 37 مخالفة لم يُزل منها سوى خمس» (the records point to 37
  /// breaches, of which only five were removed): a number of things with a
  /// verb of its own behind إلى.
  private func atNumber() -> Step? {
    guard takesNouns, index < verb + 9, !isAside,
      reading.run.words[index].kind == .digits,
      reading.folded(index - 1) == "الي", index + 3 < end
    else { return nil }
    let hasVerb = (index + 2..<end).prefix { !reading.isComma($0) }.contains {
      reading.verbs[$0].map { !$0.isNounLike && !$0.hasConjunction } ?? false
    }
    return hasVerb
      ? .found(Content(start: index, from: index - 1, isEvent: true)) : nil
  }

  /// What is said stands before a condition and a clause of its own:
  /// «تعهد بـ… إذا …» (promised … if …); not «قال الطبيب، حين سئل عن اللقاح:
  /// "…"» (said, when asked about the vaccine: …).
  private mutating func atEnd() -> Step? {
    let word = reading.folded(index)
    if index > verb + 1, Self.conditions.contains(word),
      !takesClauseOnly || !reading.isComma(index - 1)
    {
      return .nothing
    }
    if saysOfItsOwn { return .nothing }
    if reading.isOne(index, .relative) || opensManner
      || reading.isComma(index - 1)
        && ClauseSplitter.definitions.contains(word) && isSetOffBeforeThat
    {
      isAside = true
    }
    return nil
  }

  /// «مصدر طلب عدم ذكر اسمه» (a source who asked not to be named)
  private mutating func behindUnnamed() -> Step? {
    if index > verb + 1,
      let close = Unnamed.end(openedAt: index, before: end, reading)
    {
      hasComma = true
      return .goOn(at: close)
    }
    return reading.isComma(index - 1)
      && Self.openers.contains(reading.folded(index)) ? .nothing : nil
  }

  /// Conditions: if, when, after.
  private static let conditions: WordSet = [
    "اذا", "عندما", "حين", "بعدما", "لو",
  ]

  /// Words that open a clause of its own behind a comma: because, but, which.
  private static let openers: WordSet = [
    "لان", "لانه", "لانها", "لانهم", "لكن", "لكنه", "لكنها", "لكنهم", "ولكن",
    "اذ", "مما", "بل",
  ]
}
