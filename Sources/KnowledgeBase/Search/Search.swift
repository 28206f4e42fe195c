import ArticleReading
import ClaimExtraction
import GRDB
import Lexicon

extension KnowledgeBase {
  /// The claims that fit a query best, or all that pass its filters.
  ///
  /// See ``Ranker`` for what fits best. A text without any word finds
  /// nothing.
  ///
  /// - Parameter lexicon: What words mean in the other language.
  public func search(
    _ query: SearchQuery, lexicon: Lexicon = .shipped
  ) throws -> [SearchHit] {
    try read { db in
      let lexicon = try learned.adding(to: lexicon, db)
      let search = Search(db: db, lexicon: lexicon)
      return try search.hits(search.found(query), query)
    }
  }

  /// The names and scores of the claims that fit a query best, as
  /// ``search(_:)`` orders them: all that a run of many queries needs.
  ///
  /// - Parameters:
  ///   - lexicon: What words mean in the other language.
  ///   - weights: Others than usual, to measure what each is worth.
  public func rank(
    _ query: SearchQuery, lexicon: Lexicon = .shipped,
    weights: RankingWeights = RankingWeights()
  ) throws -> [RankedClaim] {
    try read { db in
      let lexicon = try learned.adding(to: lexicon, db)
      let search = Search(db: db, lexicon: lexicon, weights: weights)
      return try search.found(query).claims.map { found in
        let name = try String.fetchOne(
          db.cachedStatement(
            sql: "SELECT coalesce(key, id) FROM claim WHERE number = ?"),
          arguments: [found.number])
        return RankedClaim(name: name ?? "", score: found.score)
      }
    }
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
  let lexicon: Lexicon
  var weights = RankingWeights()

  /// By article, then place; imported claims by their arrival.
  static let articleOrder = """
    coalesce(a.key, c.absent_article, ''), c.ordinal, c.number
    """

  /// A claim found, with its score and what each word contributed.
  struct Found {
    var number: Int64
    var score: Double
    var parts: [Ranker.Contribution] = []
  }
  /// All claims found, best first, and what they were found by.
  struct Result {
    var claims: [Found] = []
    var query = RankedQuery()
  }

  /// The claims that a query asks for, from its offset up to its limit.
  func found(_ query: SearchQuery) throws -> Result {
    let condition = try FilterCondition(query.filters, db)
    guard let text = query.text, !text.allSatisfy(\.isWhitespace) else {
      return Result(claims: try listed(query, condition))
    }
    var result =
      query.mode == .raw
      ? try RawSearch(db: db).found(text, query, condition)
      : try ranked(text, query, condition)
    if query.order != .rank {
      result.claims = try sorted(result.claims, query.order)
    }
    let wanted = query.limit + query.offset
    result.claims = Array(
      result.claims.prefix(wanted).dropFirst(query.offset))
    return result
  }

  private func ranked(
    _ text: String, _ query: SearchQuery, _ condition: FilterCondition
  ) throws -> Result {
    let isExact = query.mode == .exact
    let words = QueryWords(text, keepsStopWords: isExact)
    if words.words.isEmpty, !words.excluded.isEmpty {
      return Result(claims: try without(words, query, condition))
    }
    let expansion = QueryExpansion(
      db: db, lexicon: lexicon, weights: weights)
    let ranked =
      try isExact
      ? expansion.exactQuery(words) : expansion.query(words, text: text)
    let finder = CandidateFinder(
      db: db, weights: weights, collection: try CollectionStatistics(db))
    let first = try finder.find(ranked, needsAll: isExact)
    let gate = try CandidateGate(
      words, condition, isFree: query.filters == ClaimFilters(), finder)
    // Orders other than by rank need every hit.
    let wanted = query.order == .rank ? query.limit + query.offset : Int.max
    let claims = try gate.best(max(wanted, weights.candidates), of: first)
    var reranker = try Reranker(
      db: db, weights: weights, collection: finder.collection, query: ranked,
      groupWeights: first.groupWeights)
    let count = candidates(claims, finder.collection)
    var found: [Found] = []
    for candidate in finder.candidates(Array(claims[..<count]), first) {
      let counted = try reranker.counted(candidate)
      let parts = reranker.ranker.contributions(counted)
      let score = parts.reduce(0) { $0 + $1.forms + $1.grams }
      found.append(
        Found(number: candidate.number, score: score, parts: parts))
    }
    found.sort { ($1.score, $0.number) < ($0.score, $1.number) }
    // The rest scored no better than the last of these before their grams.
    found += claims[count...].map {
      Found(number: Int64($0), score: Double(first.scores[Int($0)]))
    }
    return Result(claims: found, query: ranked)
  }

  /// How many of the claims found go to the second stage.
  private func candidates(
    _ claims: [Int32], _ collection: CollectionStatistics
  ) -> Int {
    let lengths = collection.fields[IndexField.text.rawValue].lengths
    var words = 0
    let most = claims.prefix(max(weights.candidates, 0))
    let long = most.firstIndex { claim in
      words += Int(claim) < lengths.count ? Int(lengths[Int(claim)]) : 0
      return words > weights.candidateWords
    }
    // The best one goes there however long it is.
    return long.map { max($0, 1) } ?? most.count
  }

  /// The claims found, in another order than by rank.
  private func sorted(
    _ found: [Found], _ order: SearchQuery.Order
  ) throws -> [Found] {
    let byNumber = Dictionary(
      uniqueKeysWithValues: found.map { ($0.number, $0) })
    let numbers = try Int64.fetchAll(
      db,
      sql: """
        SELECT c.number FROM \(ClaimReader.tables)
        WHERE c.number IN (SELECT value FROM json_each(?))
        ORDER BY \(Self.sql(of: order))
        """, arguments: [JSONList.text(found.map(\.number))])
    return numbers.compactMap { byNumber[$0] }
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

  /// All claims that pass the filters and have none of the excluded words, in
  /// the article's order: a query of nothing but such words.
  private func without(
    _ words: QueryWords, _ query: SearchQuery, _ condition: FilterCondition
  ) throws -> [Found] {
    let finder = CandidateFinder(
      db: db, weights: weights, collection: try CollectionStatistics(db))
    let gate = try CandidateGate(words, condition, isFree: true, finder)
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT c.number FROM \(ClaimReader.tables)
        WHERE \(condition.sql) ORDER BY \(Self.articleOrder)
        """, arguments: condition.arguments
    ).filter { !gate.excluded.contains(Int32($0)) }
      .map { Found(number: $0, score: 0) }
  }

  /// Claims that pass the filters, without a text.
  private func listed(
    _ query: SearchQuery, _ condition: FilterCondition
  ) throws -> [Found] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT c.number FROM \(ClaimReader.tables)
        WHERE \(condition.sql) ORDER BY \(Self.sql(of: query.order))
        LIMIT ? OFFSET ?
        """,
      arguments: condition.arguments + [query.limit, query.offset]
    ).map { Found(number: $0, score: 0) }
  }
}
