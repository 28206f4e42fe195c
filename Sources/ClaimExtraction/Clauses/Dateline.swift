/// The place and agency before the first sentence of a report:
/// «جنيف (رويترز) - حذرت …», «بغداد - أجل …», “CAIRO, May 3 (Reuters) - …”.
enum Dateline {
  /// The most words a place, a date and a bracket take.
  private static let reach = 14

  /// The first word behind the dateline; the first of all where there is
  /// none.
  static func end(in reading: SentenceReading) -> Int {
    let words = reading.run.words
    if let colon = behindPlace(reading) { return colon + 1 }
    guard
      let dash = words.indices.prefix(reach).first(where: {
        words[$0].kind == .mark && isDash(words[$0].folded)
      }), dash > 0, dash + 2 < words.count
    else { return 0 }
    let hasCredit = reading.pairs.contains {
      $0.kind == .bracket && $0.open > 0 && $0.close == dash - 1
    }
    let bracket = reading.pairs.first { $0.close == dash - 1 }?.open ?? dash
    // «القاهرة 11 نوفمبر تشرين الثاني (رويترز) -»: with the day.
    let day = (1..<max(1, bracket)).first { words[$0].kind == .digits }
    let isPlace = (0..<bracket).allSatisfy {
      $0 == day
        || words[$0].kind == .arabic && reading.verbs[$0] == nil
          && reading.reports[$0] == nil
    }
    guard bracket > 0 else { return 0 }
    if words[0].kind == .latin {
      let isNamed =
        isCapitals(words[0], reading)
        || hasCredit && isNames(0..<bracket, reading)
      return isNamed && reading.firstVerb(in: 0..<dash) == nil ? dash + 1 : 0
    }
    let longest = (hasCredit ? 4 : 2) + (day == nil ? 0 : 4)
    guard isPlace, bracket <= longest else { return 0 }
    return creditEnd(dash + 1, reading)
  }

  /// «بيروت - رويترز - حذرت …»: behind a medium between two dashes.
  private static func creditEnd(
    _ start: Int, _ reading: SentenceReading
  ) -> Int {
    let words = reading.run.words
    guard
      let dash = (start + 1..<min(start + 4, words.count)).first(where: {
        words[$0].kind == .mark && isDash(words[$0].folded)
      }), dash + 2 < words.count,
      SpeakerNouns.isMedium(reading.folded(start))
        || reading.office(start) == .publication
    else { return start }
    return dash + 1
  }

  /// “LAGO AGRIO, Ecuador, March 14 (Reuters) -”: a place in capitals.
  private static func isCapitals(
    _ word: Word, _ reading: SentenceReading
  ) -> Bool {
    word.utf8.count > 2
      && reading.run.bytes[word.utf8].allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// “New Delhi: The minister …”: the colon behind a known place in an English
  /// text.
  private static func behindPlace(_ reading: SentenceReading) -> Int? {
    let words = reading.run.words
    guard let first = words.first, first.kind == .latin, !reading.tags.isEmpty,
      let colon = words.indices.prefix(5).first(where: {
        reading.isMark($0, ":")
      }), colon + 3 < words.count,
      let match = LatinNameCues.shared.places.match(
        reading.run, at: 0, before: colon),
      match.count == colon || reading.isComma(match.count),
      isNames(0..<colon, reading)
    else { return nil }
    return colon
  }

  /// “Lagos, Nigeria”: words with a capital, commas and digits.
  private static func isNames(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.allSatisfy { index in
      let word = reading.run.words[index]
      guard word.kind == .latin else {
        return word.kind == .digits || reading.isComma(index)
          || reading.isMark(index, ".")
      }
      return (0x41...0x5A).contains(reading.run.bytes[word.utf8.lowerBound])
    }
  }

  private static func isDash(_ mark: FoldedWord) -> Bool {
    switch mark {
    case "-", "–", "—": true
    default: false
    }
  }
}
