/// The words and marks between a verb of saying and what is said.
enum Complementizer {
  /// أن، إن، بأن (that), also with a pronoun: أنه، إنها، بأنهم.
  static let words: WordSet = [
    "ان", "بان", "وان", "انه", "انها", "انهم", "انهما", "انني", "اننا",
    "بانه", "بانها", "بانهم", "بانني", "باننا",
  ]

  /// Words whose own أن it is: «قبل أن», «يجب أن».
  private static let governors = foldedWords(file: "ar/that-governors")

  /// Conditions: if, when, after.
  private static let conditions: WordSet = [
    "اذا", "عندما", "حين", "بعدما", "لو",
  ]

  /// Words that open a clause of its own behind a comma: because, but, which.
  private static let openers: WordSet = [
    "لان", "لانه", "لانها", "لانهم", "لكن", "لكنه", "لكنها", "لكنهم", "ولكن",
    "اذ", "مما", "بل",
  ]

  /// Words searched for it after a verb of saying.
  static let reach = 32

  /// Whether a folded word is one.
  static func isOne(_ word: FoldedWord) -> Bool { words.contains(word) }

  /// ألا (that … not) before an imperfect; it stays with what is said.
  static func isNegatedThat(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    guard word == "الا" || word == "بالا" else { return false }
    let bytes = reading.run.bytes[reading.run.words[index].utf8]
    return (bytes.starts(with: "أ".utf8) || bytes.starts(with: "بأ".utf8))
      && reading.verb(index + 1)?.tense == .imperfect
  }

  /// What is said, found after a word of saying.
  struct Content {
    /// The first word of what is said.
    var start: Int
    /// The first word or mark of the complementizer itself.
    var from: Int
    /// Whether an opening quotation mark stands there.
    var isQuote = false
    /// Whether a noun of happening stands there instead of a clause.
    var isEvent = false
  }

  /// What is said after a word of saying: behind أن, a colon, an opening
  /// quotation mark or before a noun of happening.
  static func content(
    after verb: Int, before end: Int, _ reading: SentenceReading,
    _ events: EventNouns
  ) -> Content? {
    if let that = farThat(after: verb, before: end, reading) {
      return Content(start: that + 1, from: that - 1)
    }
    let end = min(end, verb + reach)
    var index = verb + 1
    // «وأضاف يقول "…"» (and he went on to say)
    if sayings.contains(reading.folded(index)) { index += 1 }
    // Whether the words belong to a relative clause or another aside.
    var isAside = false
    var hasComma = false
    // Words between dashes: «وقال المبعوث -الذي زار المدينة- إن …».
    var skipped = 0
    let word = reading.report(verb)
    let takesClauseOnly = word?.takesClauseOnly == true
    let takesNouns = word?.takesClauseOnly != true && word?.kind != .believe
    while index < end {
      let word = reading.folded(index)
      if isOne(word), !reading.isDotted(index) {
        if !isGoverned(index, after: verb, reading),
          !takesClauseOnly || !isUntil(index, after: verb, reading)
        {
          return Content(
            start: index + 1, from: from(index, after: verb, reading))
        }
        if !isAside { return nil }
      }
      if let close = addressingEnd(index, reading), close < end {
        hasComma = true
        index = close
        continue
      }
      // «توقعت ألا تتجاوز …» (expected that it would not exceed …)
      if isNegatedThat(index, reading), index < verb + 9 {
        return Content(start: index, from: index)
      }
      if reading.isMark(index, ":") {
        let from = isSaying(index - 1, reading) ? index - 1 : index
        return Content(start: index + 1, from: from)
      }
      if let quote = reading.quotation(openedAt: index) {
        if !isName(quote, before: end, reading),
          OfficeReader.quotedName(at: index, before: end, reading) == nil
        {
          // Late or in an aside it is no object of the verb, unless only a
          // quotation can be: «قالت رئيسة كتلة … عقب التصويت "…"».
          let isLate = index - skipped > verb + (takesClauseOnly ? 28 : 6)
          if !isAside {
            if isLate { return nil }
            let from = isSaying(index - 1, reading) ? index - 1 : index
            return Content(start: index, from: from, isQuote: true)
          }
        }
        // A quotation that goes on closes behind the last word.
        guard quote.close < end else { return nil }
        index = quote.close
      } else if let pair = reading.pair(at: index), pair.open == index {
        index = min(pair.close, end)
      } else if let close = dash(openedAt: index, before: end, reading) {
        skipped += close - index
        index = close + 1
        continue
      }
      // A quotation may run on beyond the sentence.
      if index >= end { return nil }
      // «أشارت مراجعة أجراها … إلى» (a review pointed to): a document.
      let isSource = index == verb + 1 && reading.office(index) == .document
      if events.isOne(word) || isBehindBi(word, verb, reading, events),
        takesNouns, !isSource, !isBeforeThat(index, after: verb, reading),
        !reading.run.isCounted(index),
        !isAside || isBehindRelative(index, reading)
          || isBehindIssuer(index, after: verb, reading),
        !reading.isComma(index - 1) || hasComma,
        !isInPhrase(index, after: verb, reading)
      {
        return Content(
          start: index, from: from(index, after: verb, reading),
          isEvent: true)
      }
      if takesNouns, index < verb + 9, !isAside,
        tellsNumber(index, before: end, reading)
      {
        return Content(start: index, from: index - 1, isEvent: true)
      }
      // What is said stands before a condition: «تعهد بـ… إذا …».
      // «قال الطبيب، حين سئل عن اللقاح: "…"» (when asked about the vaccine)
      if index > verb + 1, Self.conditions.contains(word),
        !takesClauseOnly || !reading.isComma(index - 1)
      {
        return nil
      }
      if saysOfItsOwn(index, before: end, reading) { return nil }
      if reading.isOne(index, .relative) || opensManner(index, reading) {
        isAside = true
      }
      // «مصدر طلب عدم ذكر اسمه» (a source who asked not to be named)
      if index > verb + 1,
        let close = Unnamed.end(openedAt: index, before: end, reading)
      {
        hasComma = true
        index = close
        continue
      }
      if reading.isComma(index - 1), Self.openers.contains(word) { return nil }
      if reading.isComma(index) {
        isAside = false
        hasComma = hasComma || index > verb + 1
      }
      if stops(at: index, reading, isAside: isAside) { return nil }
      if reading.verbs[index] != nil { isAside = true }
      index += 1
    }
    return nil
  }

  /// «تشير السجلات إلى 37 مخالفة لم يُزل منها سوى خمس» (the records point to 37
  /// breaches, of which only five were removed): a number of things with a
  /// verb of its own behind إلى.
  private static func tellsNumber(
    _ index: Int, before end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard reading.run.words[index].kind == .digits,
      reading.folded(index - 1) == "الي", index + 3 < end
    else { return false }
    return (index + 2..<end).prefix { !reading.isComma($0) }.contains {
      reading.verbs[$0].map { !$0.isNounLike && !$0.hasConjunction } ?? false
    }
  }

  /// «تحدث إلى الطبيبة، التي قالت إن …» (spoke to the doctor, who said that
  /// …): أن belongs to the verb of the relative clause, unless another stands
  /// behind a comma: «الوزير، الذي قال إنه متفائل، أن …».
  private static func saysOfItsOwn(
    _ relative: Int, before end: Int, _ reading: SentenceReading
  ) -> Bool {
    let verb = relative + 1
    guard reading.isComma(relative - 1), verb + 1 < end,
      reading.isOne(relative, .relative, conjunction: true),
      reading.verb(verb) != nil, let word = reading.report(verb),
      !word.hasObject
    else { return false }
    let that = reading.isOne(verb + 1, .connecting) ? verb + 2 : verb + 1
    return isOne(reading.folded(that))
      && !(that + 1..<end).contains {
        reading.isComma($0 - 1) && isOne(reading.folded($0))
      }
  }

  /// يقول، قائلا، بالقول (saying) behind another verb of saying
  static let sayings: WordSet = [
    "التاكيد", "التشديد",
    "يقول", "تقول", "يقولون", "قايلا", "قايله", "قايلين", "بالقول",
  ]

  /// «أفاد شهود بسماع …» (reported hearing …): بـ belongs to the verb.
  private static func isBehindBi(
    _ word: FoldedWord, _ verb: Int, _ reading: SentenceReading,
    _ events: EventNouns
  ) -> Bool {
    word.hasPrefix("ب") && word.count > 3 && events.isOne(word.dropFirst())
      && tellings.contains(Stem.of(folded: reading.folded(verb)))
  }

  /// أفاد (reported), which takes بـ
  private static let tellings = WordSet(
    ["افاد", "افادت", "وافاد", "وافادت", "يفيد", "تفيد"]
      .map { Stem.of(folded: $0) })

  /// The dash that closes an aside: «-الذي زار المدينة أمس-», joined to the
  /// words inside only.
  static func dash(
    openedAt index: Int, before end: Int, _ reading: SentenceReading
  ) -> Int? {
    guard reading.isMark(index, "-"), isLoose(index, reading),
      !isLoose(index + 1, reading)
    else { return nil }
    return (index + 2..<max(index + 2, min(end, index + reach))).first {
      reading.isMark($0, "-") && !isLoose($0, reading)
        && isLoose($0 + 1, reading)
    }
  }

  /// Whether a space or a mark stands before a word.
  private static func isLoose(_ index: Int, _ reading: SentenceReading) -> Bool
  {
    guard reading.run.words.indices.contains(index) else { return true }
    let word = reading.run.words[index]
    return !word.isGlued || word.kind == .mark && !reading.isMark(index, "-")
  }

  /// «توصلت إحدى أكبر الدراسات حتى الآن لـ…، إلى أن …» (one of the largest
  /// studies so far of …, came to the view that …): behind a comma only the
  /// verb can own إلى أن.
  private static func farThat(
    after verb: Int, before end: Int, _ reading: SentenceReading
  ) -> Int? {
    guard reading.verb(verb) != nil,
      goings.contains(reading.run.words[verb].stem)
    else { return nil }
    return (verb + 2..<max(verb + 2, min(end - 1, verb + farReach))).first {
      reading.folded($0) == "الي" && reading.isComma($0 - 1)
        && isOne(reading.folded($0 + 1))
    }.map { $0 + 1 }
  }

  private static let farReach = 44

  /// «أكد أيمن عودة أن» (Ayman Odeh affirmed that): a noun right before أن is
  /// the end of a name.
  private static func isBeforeThat(
    _ index: Int, after verb: Int, _ reading: SentenceReading
  ) -> Bool {
    // not «إلى احتمال أن» (to a chance that)
    guard index == verb + 2, !reading.isOne(index - 1, .connecting),
      !reading.folded(index - 1).isDefinite,
      reading.sourceNoun(index - 1) == nil
    else { return false }
    let next = reading.isOne(index + 1, .connecting) ? index + 2 : index + 1
    return isOne(reading.folded(next))
  }

  /// «تقول وهي تشير إلى …: » (says, pointing to …)
  private static func opensManner(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.isOne(index, .referring) && reading.folded(index).hasPrefix("و")
      && reading.verb(index + 1)?.tense == .imperfect
  }

  /// «المحللون الذين استطلعت الصحيفة آراءهم | انخفاض …»: a pronoun that
  /// points back closes the relative clause.
  private static func isBehindRelative(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index - 1)
    return word.count > 3 && reading.verb(index - 1) == nil
      && word.endsInHerOrTheir
  }

  /// «أشارت دراسة أجرتها الجامعة إلى تراجع …»: behind who made the study.
  private static func isBehindIssuer(
    _ index: Int, after verb: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.isOne(index - 1, .connecting)
      && (verb + 1..<index).contains {
        reading.isOne($0, .issuing) && reading.sourceNoun(verb + 1) == .document
      }
  }

  /// إلى، من، عن، على (to, of, about, on) before the word belong to it:
  /// «أشار إلى أن», «حذر من أن».
  static func from(
    _ index: Int, after verb: Int, _ reading: SentenceReading
  ) -> Int {
    // «قال سامي علي إن» (Sami Ali said that): a name and no على.
    let isName =
      reading.isNoParticle(index - 1)
      && (reading.isGivenName(index - 2) || reading.isOne(index - 2, .naming)
        || reading.report(verb)?.takesClauseOnly == true)
    let hasPreposition = reading.isOne(index - 1, .connecting) && !isName
    return max(verb + 1, hasPreposition ? index - 1 : index)
  }

  /// «قبل أن», «يجب أن»: the أن of another word.
  static func isGoverned(
    _ index: Int, after verb: Int, _ reading: SentenceReading
  ) -> Bool {
    guard index - 1 > verb else { return false }
    let previous = reading.folded(index - 1)
    // «فبعد أن …» (for after …) too
    let joints: [FoldedWord] = ["و", "ف"]
    if governors.contains(previous)
      || joints.contains(where: previous.hasPrefix)
        && governors.contains(previous.dropFirst())
    {
      return true
    }
    // «القول إن» (the saying that)
    if reading.reports[index - 1]?.form == .verbalNoun,
      // «ممثل الادعاء أن» (the prosecutor that)
      reading.sourceNoun(index - 1) == nil
    {
      return true
    }
    return reading.verbs[index - 1]?.tense == .imperfect
  }

  /// «يعلق الجانبان … إلى أن» (stick … until): no أن of a verb that takes no
  /// إلى.
  private static func isUntil(
    _ index: Int, after verb: Int, _ reading: SentenceReading
  ) -> Bool {
    index > verb + 1 && reading.folded(index - 1) == "الي"
      && !goings.contains(Stem.of(folded: reading.folded(verb)))
  }

  /// ذهب، مال، تنبه، توصل، خلص، انتهى، أشار، لفت إلى (held that, was inclined
  /// to, noticed, came to the view, concluded, pointed out)
  private static let goings = WordSet(
    [
      "ذهب", "يذهب", "تذهب", "ذهبت", "مال", "يميل", "تميل", "تنبه", "يتنبه",
      "توصل", "توصلت", "يتوصل", "خلص", "خلصت", "يخلص", "انتهي", "انتهت",
      "اشار", "اشارت", "يشير", "تشير", "لفت", "لفتت", "يلفت",
    ]
    .map { Stem.of(folded: $0) })
}
