/// What is told of a source that does not give its name: «مصدر طلب حجب اسمه»
/// (a source who asked that his name be withheld), «مسؤول لم يشأ كشف هويته».
enum Unnamed {
  /// Words searched for the name behind the verb.
  private static let reach = 7

  /// The first word behind such a phrase, opened at a word; `nil` where none
  /// is. It ends at a comma, a
  /// colon, a quotation, أن or a verb of saying.
  static func end(
    openedAt index: Int, before limit: Int, _ reading: SentenceReading
  ) -> Int? {
    let isNegated = reading.isOne(index, .negation)
    let verb = isNegated ? index + 1 : index
    guard reading.isOne(verb, .asking), verb < limit,
      isNegated || !isImperfect(reading.folded(verb)),
      let name = (verb + 1..<max(verb + 1, min(limit, verb + reach))).first(
        where: { reading.isOne($0, .identity) })
    else { return nil }
    guard
      !(verb + 1..<name).contains(where: {
        reading.isComma($0) || reading.verb($0) != nil
      })
    else { return nil }
    return (name + 1..<max(name + 1, limit)).first {
      ends(at: $0, reading)
    } ?? limit
  }

  /// Whether such a phrase stands in some words.
  static func stands(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains {
      end(openedAt: $0, before: range.upperBound, reading) != nil
    }
  }

  private static func ends(at index: Int, _ reading: SentenceReading) -> Bool {
    if reading.isComma(index) || reading.isMark(index, ":")
      || reading.quotation(openedAt: index) != nil
    {
      return true
    }
    if Complementizer.isOne(reading.folded(index)) { return true }
    return reading.verb(index) != nil && reading.report(index) != nil
  }

  /// ي (ya-) or ت (ta-): «لم يشأ» (did not wish).
  private static func isImperfect(_ word: FoldedWord) -> Bool {
    word.hasPrefix("ي") || word.hasPrefix("ت")
  }
}
