import ClaimExtraction
import GRDB

/// Filters as an SQL condition on a claim named `c` and its article named
/// `a`, every value bound.
struct FilterCondition {
  private(set) var sql = "1"
  private(set) var arguments = StatementArguments()

  /// - Throws: ``KnowledgeBaseError/badDate(_:)``
  init(_ filters: ClaimFilters, _ db: Database) throws {
    add(filters.categories.map(\.rawValue), to: "c.category")
    add(filters.modalities.map(\.rawValue), to: "c.modality")
    add(filters.articles, to: "coalesce(a.key, c.absent_article)")
    try add(names: filters.speakers, part: "speaker", db)
    try add(names: filters.entities, part: "entity", db)
    addVerdicts(filters.verdicts)
    try addDates(filters)
    addAmounts(filters)
  }

  private mutating func add(
    _ condition: String, _ values: StatementArguments
  ) {
    sql += " AND " + condition
    arguments += values
  }

  private mutating func add(_ values: [String], to column: String) {
    guard !values.isEmpty else { return }
    let places = Array(repeating: "?", count: values.count)
    add(
      "\(column) IN (\(places.joined(separator: ", ")))",
      StatementArguments(values))
  }

  private mutating func addVerdicts(_ verdicts: [String]) {
    guard !verdicts.isEmpty else { return }
    let list = JSONList.text(verdicts)
    add(
      """
      EXISTS (SELECT 1 FROM review r
        JOIN json_each(?) v ON v.value IN (r.verdict_label, r.verdict_class)
        WHERE r.claim = c.id AND r.state = 'published')
      """, [list])
  }

  // MARK: Names

  private mutating func add(
    names: [String], part: String, _ db: Database
  ) throws {
    guard !names.isEmpty else { return }
    var numbers: Set<Int64> = []
    for name in names {
      numbers.formUnion(try NameFinder(db: db, part: part).claims(name))
    }
    // As one value: there may be more claims than SQLite binds variables.
    add(
      "c.number IN (SELECT value FROM json_each(?))",
      [JSONList.text(numbers.sorted())])
  }

  // MARK: Dates

  /// A claim's dates decide; where it has none, its article's own does.
  private mutating func addDates(_ filters: ClaimFilters) throws {
    let since = try filters.since.map(days)
    let until = try filters.until.map(days)
    guard since != nil || until != nil else { return }
    let own = """
      EXISTS (SELECT 1 FROM date d WHERE d.claim = c.number
        AND d.last >= coalesce(?, d.last)
        AND d.first <= coalesce(?, d.first))
      """
    let articles = """
      (NOT EXISTS (SELECT 1 FROM date d
          WHERE d.claim = c.number AND d.first IS NOT NULL)
        AND a.published_last >= coalesce(?, a.published_last)
        AND a.published_first <= coalesce(?, a.published_first))
      """
    let values: StatementArguments = [
      since?.first, until?.last, since?.first, until?.last,
    ]
    add("(\(own) OR \(articles))", values)
  }

  private func days(_ text: String) throws -> DayRange {
    guard let days = DayRange(text) else {
      throw KnowledgeBaseError.badDate(text)
    }
    return days
  }

  // MARK: Figures

  private mutating func addAmounts(_ filters: ClaimFilters) {
    guard
      filters.minAmount != nil || filters.maxAmount != nil
        || filters.unit != nil
    else { return }
    add(
      """
      EXISTS (SELECT 1 FROM quantity q WHERE q.claim = c.number
        AND coalesce(q.high, 9e999) >= coalesce(?, -9e999)
        AND q.low <= coalesce(?, 9e999)
        AND q.unit = coalesce(?, q.unit) COLLATE NOCASE)
      """, [filters.minAmount, filters.maxAmount, filters.unit])
  }
}
