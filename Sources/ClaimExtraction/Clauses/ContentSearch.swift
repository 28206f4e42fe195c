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

  private let verb: Int
  private let end: Int
  private let reading: SentenceReading
  private let events: EventNouns
  /// Whether the verb takes a clause and no noun: «قال» (to say).
  private let takesClauseOnly: Bool
  private let takesNouns: Bool
  private var index: Int
  /// Whether the words belong to a relative clause or another aside.
  private var isAside = false
  private var hasComma = false
  /// Words between dashes: «وقال المبعوث -الذي زار المدينة- إن …».
  private var skipped = 0

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
      !isAside || isBehindRelative || isBehindIssuer,
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

// MARK: Questions about the word

extension ContentSearch {
  private func from(_ index: Int) -> Int {
    Complementizer.from(index, after: verb, reading)
  }

  /// The mark, or «قائلا» (saying) before it.
  private var behindSaying: Int {
    Complementizer.isSaying(index - 1, reading) ? index - 1 : index
  }

  private func isName(_ quote: Marks.Pair) -> Bool {
    // «منظمة الإغاثة الدولية "النور"، إدراج …» (the body … “Light”, …)
    if quote.inside.count < 4, index - verb < 7,
      reading.isComma(quote.close + 1), reading.folded(index - 1).isDefinite,
      reading.sourceNoun(verb + 1) == .org,
      reading.firstVerb(in: quote.inside) == nil
    {
      return true
    }
    // «وأكدت "سنابل للأغذية" إجراء مفاوضات …» (“Sanabel Foods” affirmed holding
    // talks …)
    if index == verb + 1, quote.inside.count < 5, takesNouns,
      events.isOne(reading.folded(quote.close + 1)),
      reading.firstVerb(in: quote.inside) == nil
    {
      return true
    }
    return Complementizer.isName(quote, before: end, reading)
      || OfficeReader.quotedName(at: index, before: end, reading) != nil
  }

  /// «، وجميعها تحمل ختم الملك» (all of which bear the seal of the king)
  private var isPredicate: Bool {
    let before = reading.folded(index - 1)
    return before.hasPrefix("و") && before.endsInHerOrTheir
      && reading.isComma(index - 2)
  }

  private var isBehindNoun: Bool {
    reading.isOne(index - 2, .connecting) && index - 2 > verb
      && Self.waves.contains(reading.folded(index - 1))
  }

  /// موجة، احتمال، عملية (a wave, a chance, an act of)
  private static let waves: WordSet = [
    "موجه", "موجات", "عمليه", "عمليات", "حاله", "حالات", "استمرار", "مزيد",
  ]

  /// «عجزا قدره تسعة ملايين» (a deficit of nine millions), which folded equals
  /// «قدرة» (ability)
  private var isAmount: Bool {
    reading.folded(index) == "قدره" && !reading.endsInTehMarbuta(index)
  }

  /// «وتتوقع نوفا، وهي من كبار المصنعين، أن …» (and Nova, which is one of the big
  /// makers, expects that …)
  private var isSetOffBeforeThat: Bool {
    guard index < verb + 5 else { return false }
    let rest = index..<max(index, min(end, index + 24))
    return rest.first { reading.isComma($0) }.map {
      Complementizer.isOne(reading.folded($0 + 1))
    } ?? false
  }

  /// «وتتوقع الهيئة، بنسبة احتمال 80%، أن …» (expects, with a chance of 80%,
  /// that …)
  private var isMeasured: Bool {
    ["بنسبه", "بمعدل", "بدرجه"].contains(reading.folded(index - 1))
  }

  /// «أظهر الحارس مهارة في مواجهة خطر …» (showed skill in meeting the danger of
  /// …): what a person shows is no finding.
  private var isExhibited: Bool {
    reading.report(verb)?.kind == .find
      && reading.sourceNoun(verb + 1) == .person
  }

  /// «أشارت مراجعة أجراها … إلى» (a review pointed to): a document.
  private var isSource: Bool {
    index == verb + 1 && reading.office(index) == .document
  }

  /// «تحدث إلى الطبيبة، التي قالت إن …» (spoke to the doctor, who said that
  /// …): أن belongs to the verb of the relative clause, unless another stands
  /// behind a comma: «الوزير، الذي قال إنه متفائل، أن …».
  private var saysOfItsOwn: Bool {
    let own = index + 1
    guard reading.isComma(index - 1), own + 1 < end,
      reading.isOne(index, .relative, conjunction: true),
      reading.verb(own) != nil, let word = reading.report(own),
      !word.hasObject
    else { return false }
    let that = reading.isOne(own + 1, .connecting) ? own + 2 : own + 1
    return Complementizer.isOne(reading.folded(that))
      && !(that + 1..<end).contains {
        reading.isComma($0 - 1) && Complementizer.isOne(reading.folded($0))
      }
  }

  /// «أفاد شهود بسماع …» (reported hearing …): بـ belongs to the verb.
  private var isBehindBi: Bool {
    let word = reading.folded(index)
    return word.hasPrefix("ب") && word.count > 3
      && events.isOne(word.dropFirst())
      && Self.tellings.contains(Stem.of(folded: reading.folded(verb)))
  }

  /// «أعلنت هيئة التراث الانتهاء من …» (announced the completion of …):
  /// behind a subject that has its article.
  private var isDefiniteEvent: Bool {
    let word = reading.folded(index)
    return word.hasPrefix("ال") && events.isOne(word.dropFirst(2))
      && (reading.folded(index - 1).isDefinite && index > verb + 2
        // «يشددون على الحاجة إلى …» (stress the need for …)
        || index == verb + 2 && reading.folded(index - 1) == "علي")
      && reading.isOne(index + 1, .preposition)
  }

  /// «أظهرت بيانات الشركة تراجعا في …» (the company's figures showed a fall in
  /// …): the object of a verb of finding ends in ـًا.
  private var isFoundEvent: Bool {
    let word = reading.folded(index)
    return reading.report(verb)?.kind == .find && index > verb + 1
      && word.hasSuffix("ا") && events.isOne(word.dropLast())
  }

  /// أفاد، صرح (reported, declared), which take بـ
  private static let tellings = WordSet(
    [
      "افاد", "افادت", "وافاد", "وافادت", "يفيد", "تفيد", "صرح", "صرحت",
      "يصرح", "تصرح",
    ]
    .map { Stem.of(folded: $0) })

  /// «أكد أيمن عودة أن» (Ayman Odeh affirmed that): a noun right before أن is
  /// the end of a name.
  private var isBeforeThat: Bool {
    // not «إلى احتمال أن» (to a chance that)
    guard index == verb + 2, !reading.isOne(index - 1, .connecting),
      !reading.folded(index - 1).isDefinite,
      reading.sourceNoun(index - 1) == nil
    else { return false }
    let next = reading.isOne(index + 1, .connecting) ? index + 2 : index + 1
    return Complementizer.isOne(reading.folded(next))
  }

  /// «تقول وهي تشير إلى …: » (says, pointing to …)
  private var opensManner: Bool {
    reading.isOne(index, .referring) && reading.folded(index).hasPrefix("و")
      && reading.verb(index + 1)?.tense == .imperfect
  }

  /// «المحللون الذين استطلعت الصحيفة آراءهم | انخفاض …»: a pronoun that
  /// points back closes the relative clause.
  private var isBehindRelative: Bool {
    let word = reading.folded(index - 1)
    return word.count > 3 && reading.verb(index - 1) == nil
      && word.endsInHerOrTheir
  }

  /// «أشارت دراسة أجرتها الجامعة إلى تراجع …»: behind who made the study.
  private var isBehindIssuer: Bool {
    reading.isOne(index - 1, .connecting)
      && (verb + 1..<index).contains {
        reading.isOne($0, .issuing) && reading.sourceNoun(verb + 1) == .document
      }
  }
}
