import ArticleReading
import ClaimExtraction
import GRDB

extension KnowledgeBase {
  /// The claims that fit a query best, or all that pass its filters.
  ///
  /// Claims with every word of the query come first, then those with some;
  /// among each the better `bm25`. A text without any word finds nothing.
  public func search(_ query: SearchQuery) throws -> [SearchHit] {
    try read { db in try Search(db: db).hits(query) }
  }

  /// Gives all claims that pass the filters to `body`, with their reviews,
  /// in the article's order, without holding them all in memory.
  public func forEachClaim(
    _ filters: ClaimFilters, _ body: (StoredClaim) throws -> Void
  ) throws {
    try forEachClaim(filters) { stored, _ in try body(stored) }
  }

  /// The same, each claim with a way to read its article; `nil` where that
  /// is not in the base. Claims of one article follow one another, so that
  /// it need be read only when its key is a new one.
  public func forEachClaim(
    _ filters: ClaimFilters,
    _ body: (StoredClaim, () throws -> Article?) throws -> Void
  ) throws {
    try read { db in
      let condition = try FilterCondition(filters, db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(ClaimReader.columns) FROM \(ClaimReader.tables)
          WHERE \(condition.sql) ORDER BY \(Search.articleOrder)
          """, arguments: condition.arguments)
      let reader = ClaimReader(db: db)
      let reviews = ReviewRows(db: db)
      while let row = try rows.next() {
        var stored = try reader.claim(from: row)
        stored.reviews = try reviews.reviews(of: stored.claim.id)
        try body(stored) {
          try stored.claim.article.flatMap(ArticleRows(db: db).article)
        }
      }
    }
  }
}

/// Runs one search.
struct Search {
  let db: Database

  /// By article, then place; imported claims by their arrival.
  static let articleOrder = """
    coalesce(a.key, c.absent_article, ''), c.ordinal, c.number
    """

  /// How much a word in each column counts against one in the claim itself:
  /// headings and translated sentences say what a claim is about, but less
  /// surely than its own words; names are mostly in those already.
  static let weights = (text: 1.0, section: 0.6, names: 0.4, translation: 0.8)

  /// From so many words on, a query is a question or a sentence, and no
  /// claim is expected to have them all.
  static let longQuery = 6

  func hits(_ query: SearchQuery) throws -> [SearchHit] {
    let condition = try FilterCondition(query.filters, db)
    guard let text = query.text, !text.allSatisfy(\.isWhitespace) else {
      return try listed(query, condition)
    }
    if query.mode == .raw { return try raw(text, query, condition) }
    let words = QueryWords(text, keepsStopWords: query.mode == .exact)
    guard let match = MatchExpression(words, exact: query.mode == .exact)
    else { return [] }
    let wanted = query.limit + query.offset
    var found: [Found] = []
    if match.count <= Self.longQuery || query.mode == .exact {
      found = try self.found(match.all, query, condition, limit: wanted)
    }
    if found.count < wanted, match.count > 1, query.mode != .exact {
      let known = Set(found.map(\.number))
      let more = try self.found(
        match.any, query, condition, limit: wanted + known.count)
      found += more.filter { !known.contains($0.number) }
    }
    if query.order != .rank { found = try sorted(found, query.order) }
    let page = found.prefix(wanted).dropFirst(query.offset)
    return try page.map { try hit($0, words, query.mode) }
  }

  // MARK: Finding

  private struct Found {
    var number: Int64
    var score: Double
  }

  private func found(
    _ expression: String, _ query: SearchQuery,
    _ condition: FilterCondition, limit: Int
  ) throws -> [Found] {
    // A search without filters need not look at the claims' own rows.
    let isFree = query.filters == ClaimFilters()
    let join =
      isFree
      ? ""
      : "JOIN claim c ON c.number = claim_index.rowid"
        + " LEFT JOIN article a ON a.number = c.article"
    // Orders other than by rank need every hit.
    let limit = query.order == .rank ? limit : -1
    let weights = Self.weights
    let statement = try db.cachedStatement(
      sql: """
        SELECT claim_index.rowid AS number,
          -bm25(claim_index, ?, ?, ?, ?) AS score
        FROM claim_index \(join)
        WHERE claim_index MATCH ? AND \(isFree ? "1" : condition.sql)
        ORDER BY score DESC, number LIMIT ?
        """)
    var arguments: StatementArguments = [
      weights.text, weights.section, weights.names, weights.translation,
      expression,
    ]
    if !isFree { arguments += condition.arguments }
    arguments += [limit]
    return try Row.fetchAll(statement, arguments: arguments).map {
      Found(number: $0["number"], score: $0["score"])
    }
  }

  /// The claims found, in another order than by rank.
  private func sorted(
    _ found: [Found], _ order: SearchQuery.Order
  ) throws -> [Found] {
    let scores = Dictionary(
      uniqueKeysWithValues: found.map { ($0.number, $0.score) })
    let numbers = try Int64.fetchAll(
      db,
      sql: """
        SELECT c.number FROM \(ClaimReader.tables)
        WHERE c.number IN (SELECT value FROM json_each(?))
        ORDER BY \(Self.sql(of: order))
        """, arguments: [JSONList.text(found.map(\.number))])
    return numbers.map { Found(number: $0, score: scores[$0] ?? 0) }
  }

  private static func sql(of order: SearchQuery.Order) -> String {
    switch order {
    case .rank, .article: articleOrder
    case .priority: "c.priority DESC, \(articleOrder)"
    case .amount:
      """
      (SELECT max(coalesce(q.high, q.low)) FROM quantity q
        WHERE q.claim = c.number) DESC, \(articleOrder)
      """
    }
  }

  /// Claims that pass the filters, without a text.
  private func listed(
    _ query: SearchQuery, _ condition: FilterCondition
  ) throws -> [SearchHit] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(ClaimReader.columns) FROM \(ClaimReader.tables)
        WHERE \(condition.sql) ORDER BY \(Self.sql(of: query.order))
        LIMIT ? OFFSET ?
        """,
      arguments: condition.arguments + [query.limit, query.offset])
    let reader = ClaimReader(db: db)
    return try rows.map { row in
      let stored = try reader.claim(from: row)
      return SearchHit(
        claim: stored.claim, key: stored.key, score: 0,
        snippet: stored.claim.text, matched: [])
    }
  }

  private func raw(
    _ text: String, _ query: SearchQuery, _ condition: FilterCondition
  ) throws -> [SearchHit] {
    let found: [Found]
    do {
      found = try self.found(
        text, query, condition, limit: query.limit + query.offset)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_ERROR
    {
      throw KnowledgeBaseError.badExpression(
        text, detail: error.message ?? "no FTS5 expression")
    }
    let ordered = query.order == .rank ? found : try sorted(found, query.order)
    let words = QueryWords(text, keepsStopWords: true)
    return try ordered.prefix(query.limit + query.offset)
      .dropFirst(query.offset).map { try hit($0, words, .raw) }
  }

  private func hit(
    _ found: Found, _ words: QueryWords, _ mode: SearchQuery.Mode
  ) throws -> SearchHit {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(ClaimReader.columns) FROM \(ClaimReader.tables)
        WHERE c.number = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [found.number])
    else {
      throw KnowledgeBaseError.damaged(
        "the search index",
        detail: "it names claim \(found.number), which "
          + "is not there")
    }
    let stored = try ClaimReader(db: db).claim(from: row)
    let snippet = Snippet(stored.claim, words, exact: mode == .exact)
    return SearchHit(
      claim: stored.claim, key: stored.key, score: found.score,
      snippet: snippet.text, matched: snippet.matched)
  }
}
