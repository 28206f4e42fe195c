import ClaimExtraction
import GRDB

extension Search {
  /// The claims of a result with what was found in them.
  func hits(_ result: Result, _ query: SearchQuery) throws -> [SearchHit] {
    let forms = QueryForms(result.query)
    return try result.claims.map { found in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(ClaimReader.columns),
            c.section_translation AS headings, c.names AS all_names
          FROM \(ClaimReader.tables) WHERE c.number = ?
          """)
      guard let row = try Row.fetchOne(statement, arguments: [found.number])
      else {
        throw KnowledgeBaseError.damaged(
          "the search index",
          detail: "it names claim \(found.number), which is not there")
      }
      let stored = try ClaimReader(db: db).claim(from: row)
      let snippet = Snippet(
        stored.claim, headings: row["headings"], names: row["all_names"],
        forms)
      return SearchHit(
        claim: stored.claim, key: stored.key, score: found.score,
        snippet: snippet.text, matched: snippet.matched,
        contributions: contributions(found, result.query))
    }
  }

  private func contributions(
    _ found: Found, _ query: RankedQuery
  ) -> [WordContribution] {
    found.parts.map { part in
      WordContribution(
        query: query.words[part.word], forms: part.forms, grams: part.grams)
    }
  }
}
