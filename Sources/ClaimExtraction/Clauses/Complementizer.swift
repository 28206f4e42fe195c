/// The words and marks between a verb of saying and what is said.
enum Complementizer {
  /// أن، إن، بأن (that), also with a pronoun: أنه، إنها، بأنهم.
  static let words: WordSet = [
    "ان", "بان", "وان", "انه", "انها", "انهم", "انهما", "انني", "اننا",
    "بانه", "بانها", "بانهم", "بانني", "باننا",
  ]

  /// Words whose own أن it is: «قبل أن», «يجب أن».
  private static let governors = foldedWords(file: "ar/that-governors")

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
    var search = ContentSearch(
      after: verb, before: end, reading, events)
    return search.content()
  }

  /// يقول، قائلا، بالقول (saying) behind another verb of saying
  static let sayings: WordSet = [
    "التاكيد", "التشديد",
    "يقول", "تقول", "يقولون", "قايلا", "قايله", "قايلين", "بالقول",
  ]

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
    // «وختم بالقول إن …» (closed by saying that …)
    if index - 1 == verb + 1, sayings.contains(previous) { return false }
    // «القول إن» (the saying that)
    if reading.reports[index - 1]?.form == .verbalNoun,
      // «ممثل الادعاء أن» (the prosecutor that)
      reading.sourceNoun(index - 1) == nil,
      !isPaper(endingAt: index - 1, reading)
    {
      return true
    }
    return reading.verbs[index - 1]?.tense == .imperfect
  }

  /// «لائحة الاتهام إن» (the bill of indictment that), where the second noun
  /// is no act of saying; «في بيان بالقول إن» (in a statement, by saying that)
  /// is one.
  static func isPaper(endingAt index: Int, _ reading: SentenceReading) -> Bool {
    reading.folded(index).hasPrefix("ال")
      && reading.sourceNoun(index - 1) == .document
      && !reading.folded(index - 1).hasPrefix("ال")
  }

  /// «يعلق الجانبان … إلى أن» (stick … until): no أن of a verb that takes no
  /// إلى.
  static func isUntil(
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
