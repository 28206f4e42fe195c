/// The words and marks between a verb of saying and what is said.
enum Complementizer {
  /// أن، إن، بأن (that), also with a pronoun: أنه، إنها، بأنهم.
  private static let words: Set<String> = [
    "ان", "بان", "وان", "انه", "انها", "انهم", "انهما", "انني", "اننا",
    "بانه", "بانها", "بانهم", "بانني", "لانه",
  ]

  /// Whether a folded word is one.
  static func isOne(_ word: String) -> Bool {
    word != "لانه" && words.contains(word)
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
    var index = verb + 1
    var inRelative = false
    while index < end {
      let word = reading.folded(index)
      let previous = reading.folded(index - 1)
      // إلى، من، عن (to, of, about): «أشار إلى أن», «حذر من أن»
      let from = ["الي", "من", "عن", "علي"].contains(previous) ? index - 1 : index
      if isOne(word) {
        return Content(start: index + 1, from: max(verb + 1, from))
      }
      if reading.isMark(index, ":") {
        return Content(start: index + 1, from: index)
      }
      if Marks.isOpening(reading, index) {
        // A name in quotation marks can be the source or a place.
        if index > verb + 6 || inRelative { return nil }
        return Content(start: index, from: index, isQuote: true)
      }
      if events.isOne(word), !inRelative {
        return Content(
          start: index, from: max(verb + 1, from), isEvent: true)
      }
      if ["الذي", "التي", "الذين"].contains(word) { inRelative = true }
      if reading.isComma(index) { inRelative = false }
      if reading.verbs[index] != nil, !inRelative { return nil }
      index += 1
    }
    return nil
  }
}
