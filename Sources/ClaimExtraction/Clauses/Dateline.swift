/// The place and agency before the first sentence of a report:
/// «جنيف (رويترز) - حذرت …», «بغداد - أجل …», “CAIRO, May 3 (Reuters) - …”.
enum Dateline {
  /// The most words a place, a date and a bracket take.
  private static let reach = 14

  /// The first word behind the dateline; the first of all where there is
  /// none.
  static func end(in reading: SentenceReading) -> Int {
    let words = reading.run.words
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
      return isCapitals(words[0], reading)
        && reading.firstVerb(in: 0..<dash) == nil
        ? dash + 1 : 0
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

  private static func isDash(_ mark: FoldedWord) -> Bool {
    switch mark {
    case "-", "–", "—": true
    default: false
    }
  }
}
