import GRDB

/// SQLite's FTS5 with its own tokenizer `unicode61`: any word of the query,
/// ranked by `bm25`.
enum SQLitePeer {
  /// The mean nDCG@10 on a set.
  static func nDCG(_ set: RetrievalSet) throws -> Double {
    let queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE document USING fts5 (
            title, text, id UNINDEXED, tokenize = 'unicode61')
          """)
      for document in set.documents {
        try db.cachedStatement(sql: "INSERT INTO document VALUES (?, ?, ?)")
          .execute(arguments: [document.title, document.text, document.id])
      }
    }
    return try queue.read { db in
      try set.nDCG { query in
        let words = query.text.split { !$0.isLetter && !$0.isNumber }
          .map { "\"\($0)\"" }
        if words.isEmpty { return [] }
        return try String.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT id FROM document WHERE document MATCH ?
              ORDER BY bm25(document) LIMIT 10
              """), arguments: [words.joined(separator: " OR ")])
      }
    }
  }
}
