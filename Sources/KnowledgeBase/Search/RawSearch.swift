import GRDB

/// Searches in FTS5's own syntax, ranked by its `bm25`.
struct RawSearch {
  let db: Database

  /// The claims that an expression finds, best first.
  ///
  /// - Throws: ``KnowledgeBaseError/badExpression(_:detail:)``
  func found(
    _ text: String, _ query: SearchQuery, _ condition: FilterCondition
  ) throws -> Search.Result {
    do {
      // Other orders than by rank need every hit.
      let limit = query.order == .rank ? query.limit + query.offset : -1
      let claims = try claims(text, condition, limit: limit)
      return Search.Result(claims: claims, query: forms(of: text))
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_ERROR
    {
      throw KnowledgeBaseError.badExpression(
        text, detail: error.message ?? "no FTS5 expression")
    }
  }

  private func claims(
    _ text: String, _ condition: FilterCondition, limit: Int
  ) throws -> [Search.Found] {
    let weights = RankingWeights().fields
    let statement = try db.cachedStatement(
      sql: """
        SELECT claim_index.rowid AS number,
          -bm25(claim_index, ?, ?, ?, ?) AS score
        FROM claim_index JOIN claim c ON c.number = claim_index.rowid
          LEFT JOIN article a ON a.number = c.article
        WHERE claim_index MATCH ? AND \(condition.sql)
        ORDER BY score DESC, number LIMIT ?
        """)
    let arguments =
      StatementArguments(weights) + [text] + condition.arguments + [limit]
    return try Row.fetchAll(statement, arguments: arguments).map {
      Search.Found(number: $0["number"], score: $0["score"])
    }
  }

  /// The words of an expression, to show where they stand.
  private func forms(of text: String) -> RankedQuery {
    var query = RankedQuery()
    for word in QueryWords(text, keepsStopWords: true).words {
      let form = TermGroup.Alternative(
        form: word.folded, weight: 1, step: .exact)
      query.groups.append(
        TermGroup(word: query.words.count, weight: 1, alternatives: [form]))
      query.words.append(word.text)
      query.grams.append([])
    }
    return query
  }
}
