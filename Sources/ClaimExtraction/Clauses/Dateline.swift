/// The place and agency before the first sentence of a report:
/// «جنيف (رويترز) - حذرت …», «بغداد - أجل …».
enum Dateline {
  /// The most words a place, a date and a bracket take.
  private static let reach = 12

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
    let longest = (hasCredit ? 4 : 2) + (day == nil ? 0 : 4)
    guard isPlace, bracket > 0, bracket <= longest else { return 0 }
    return dash + 1
  }

  private static func isDash(_ mark: FoldedWord) -> Bool {
    switch mark {
    case "-", "–", "—": true
    default: false
    }
  }
}
