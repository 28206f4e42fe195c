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
    if let verb = Self.verbWithTheseWords(at: place, reading), verb + 1 < end {
      let close =
        (verb + 1..<end).prefix(24).first {
          reading.isComma($0) || reading.isMark($0, ".")
        } ?? min(end, verb + 24)
      speaker = verb + 1..<Self.objectStart(verb + 1..<close, reading)
      gender = reading.verb(verb)?.isFeminine == true ? .feminine : .masculine
      self.verb = reading.run.text(of: place..<verb + 1)
      kind = .say
      return
    }
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

  /// The verb of «"…"، بهذه الكلمات افتتح الوزير المؤتمر» (with these words the
  /// minister opened …), «هكذا لخصت المديرة …» (thus she summed up …).
  private static func verbWithTheseWords(
    at place: Int, _ reading: SentenceReading
  ) -> Int? {
    let first = reading.folded(place)
    let verb: Int
    if thus.contains(first) {
      verb = place + 1
    } else if these.contains(first),
      words.contains(reading.folded(place + 1))
    {
      verb = place + 2
    } else {
      return nil
    }
    return
      (reading.verb(verb)?.hasConjunction == false
      || reading.report(verb)?.form == .perfect)
      && !SourceSubject.isElided(before: verb + 1, reading) ? verb : nil
  }

  /// Where the object begins behind a person's name: «المديرة ليلى العمري |
  /// المعرض» (the exhibition).
  private static func objectStart(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    var hasName = false
    for index in range {
      let isDefinite = reading.folded(index).isDefinite
      if isDefinite, hasName, !reading.isGivenName(index - 1) { return index }
      if !isDefinite { hasName = true }
    }
    return range.upperBound
  }

  /// هكذا (thus)
  private static let thus: WordSet = ["هكذا"]
  /// بهذه، بتلك، بهذا (with these, with those, with this)
  private static let these: WordSet = ["بهذه", "بتلك", "بهذا"]
  /// الكلمات، العبارات، العبارة، الجملة، الكلام (words, phrases, sentence)
  private static let words: WordSet = [
    "الكلمات", "العبارات", "العباره", "الجمله", "الكلام", "القول",
  ]
}
