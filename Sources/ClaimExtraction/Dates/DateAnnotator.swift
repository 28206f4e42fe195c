/// Finds the dates of a sentence.
///
///     // «في نهاية 2013» (at the end of 2013), «العام الماضي» (last year)
///     DateAnnotator().dates(in: run, published: "2015-08-13")
///     // "2013-END"; "2014", relative, offset "-P1Y"
///
/// Values are ISO 8601 with TIMEX3's quarters (`2015-Q1`), halves
/// (`2015-H1`), seasons (`2024-SU`) and references (`PRESENT_REF`). A date of
/// the Hijri calendar is kept in it: `AH-1445-09`.
struct DateAnnotator: Sendable {
  private let calendar = CalendarWords.shared
  private let units = UnitTable.shared

  /// An annotator with the words that ship with Isnad.
  init() {}

  /// The dates of a sentence, in order.
  ///
  /// - Parameter published: The article's own date, from which relative ones
  ///   are resolved: `2015-08-13`, or only its year or month.
  func dates(in run: WordRun, published: String?) -> [DateMention] {
    guard run.facts.isEmpty || run.facts.contains(where: \.isDated) else {
      return []
    }
    var reader = DateReader(
      run: run, calendar: calendar, units: units,
      published: published.flatMap { CivilDate(iso: $0) })
    guard reader.mayHoldDate else { return [] }
    return reader.dates()
  }
}
