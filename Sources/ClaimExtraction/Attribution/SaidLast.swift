/// The frame behind a quotation: ««…»، قال الوزير» («…», said the minister),
/// with what the quotation goes on with: ««…»، قال الوزير، «…»».
struct SaidLast: Sendable {
  /// The source, as indices into the sentence; `nil` where it is elided.
  var speaker: Range<Int>?
  /// The verb, as printed.
  var verb: String
  var kind: ReportingWord.Kind
  /// The gender of its subject.
  var gender: Gender?
  /// The words behind the frame and its comma.
  var rest: Range<Int>?

  /// Reads the words behind a quotation; `nil` where no verb of saying
  /// stands there.
  init?(
    after quote: Marks.Pair, before end: Int, _ reading: SentenceReading
  ) {
    var place = quote.close + 1
    if reading.isComma(place) || reading.isMark(place, "-") { place += 1 }
    if reading.isOne(place, .auxiliary, conjunction: true) { place += 1 }
    guard place < end, let word = reading.report(place),
      word.form == .perfect || word.form == .imperfect,
      !word.isFirstPerson, !word.kind.keepsFrame
    else { return nil }
    let close =
      (place + 1..<max(place + 1, end)).first {
        reading.isComma($0) || reading.isMark($0, ":")
          || reading.isMark($0, ".")
      } ?? end
    // «رغم "…"، يرى الخبراء أن …» (despite “…”, experts think that …): the verb
    // has a statement of its own.
    if (place + 1..<max(place + 1, close)).contains(where: {
      Complementizer.isOne(reading.folded($0))
    }) {
      return nil
    }
    // «… »، يقول ضاحكا» (says, laughing), «تقول وهي تضحك»: how he says it.
    let isElided =
      place + 1 >= close || SourceSubject.isElided(before: place + 1, reading)
      || reading.folded(place + 1).hasSuffix("ا")
        && reading.sourceNoun(place + 1) == nil && place + 2 >= close
        && !reading.isGivenName(place + 1)
    speaker = isElided ? nil : place + 1..<close
    gender = word.gender
    verb = reading.run.text(of: place..<place + 1)
    kind = word.kind
    if close + 2 < end, reading.quotation(openedAt: close + 1) != nil {
      rest = close + 1..<end
    }
  }
}
