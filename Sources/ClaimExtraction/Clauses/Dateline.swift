/// The place and agency before the first sentence of a report:
/// «جنيف (رويترز) - حذرت …», «بغداد - أجل …».
enum Dateline {
  /// The most words a place and a bracket take.
  private static let reach = 8

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
    let isPlace = (0..<bracket).allSatisfy {
      words[$0].kind == .arabic && reading.verbs[$0] == nil
        && reading.reports[$0] == nil
    }
    guard isPlace, bracket > 0, bracket <= (hasCredit ? 4 : 2) else {
      return 0
    }
    return dash + 1
  }

  private static func isDash(_ mark: FoldedWord) -> Bool {
    switch mark {
    case "-", "–", "—": true
    default: false
    }
  }
}
