import ClaimExtraction
import Foundation
import GRDB
import Lexicon

/// What `verify` looked at and found.
public struct Verification: Sendable, Equatable {
  /// How many articles were checked.
  public var articles = 0
  /// How many claims.
  public var claims = 0
  /// How many places in texts.
  public var spans = 0
  /// How many events of the history of reviews.
  public var events = 0
  /// What is wrong; empty for a sound base.
  public var problems: [Problem] = []
}

extension KnowledgeBase {
  /// Checks the file, its references, its search index, every stored place,
  /// every id and the history of reviews. It changes nothing.
  public func verify() throws -> Verification {
    try KnowledgeBaseError.translating(path) {
      try queue.writeWithoutTransaction { db in
        var verifier = Verifier(db: db)
        try verifier.run()
        return verifier.found
      }
    }
  }
}

private struct Verifier {
  let db: Database
  var found = Verification()

  mutating func run() throws {
    try checkFile()
    try checkReferences()
    try checkIndex()
    try checkArticles()
    try checkHistory()
  }

  private mutating func checkHistory() throws {
    var verifier = HistoryVerifier(db: db)
    try verifier.run()
    found.events = verifier.events
    found.problems += verifier.problems
  }

  private mutating func report(_ part: Problem.Part, _ text: String) {
    found.problems.append(Problem(part: part, description: text))
  }

  // MARK: SQLite's own checks

  private mutating func checkFile() throws {
    for line in try String.fetchAll(db, sql: "PRAGMA integrity_check")
    where line != "ok" {
      report(.file, "file: \(line); restore a copy")
    }
  }

  private mutating func checkReferences() throws {
    for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
      let table: String = row["table"]
      let parent: String = row["parent"]
      report(
        .references,
        "references: a row of \(table) belongs to a row of \(parent) that "
          + "is not there; ingest its article again")
    }
  }

  /// FTS5's own check, whose rank 1 compares the index with the claims; then
  /// the same for the tables that words are looked up in.
  private mutating func checkIndex() throws {
    do {
      try db.execute(
        sql: """
          INSERT INTO claim_index (claim_index, rank)
          VALUES ('integrity-check', 1)
          """)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CORRUPT
    {
      report(
        .index,
        "index: the search index does not agree with the claims; run "
          + "`isnad verify --repair`")
    }
    let table = try Data.fetchOne(db, sql: "SELECT bytes FROM learned_lexicon")
    if let table, (try? LexiconTable(bytes: [UInt8](table))) == nil {
      report(
        .index,
        "index: the learned translations are damaged; run "
          + "`isnad verify --repair`")
    }
    var verifier = IndexVerifier(db: db)
    try verifier.run()
    found.problems += verifier.problems
  }

  // MARK: Places

  private mutating func checkArticles() throws {
    let articles = try Row.fetchCursor(
      db, sql: "SELECT number, key, text FROM article ORDER BY key")
    while let row = try articles.next() {
      found.articles += 1
      let text = PointOffsets(row["text"])
      try checkStructure(row["number"], row["key"], text)
      try checkClaims(row["number"], row["key"], text)
    }
    found.claims =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM claim") ?? 0
  }

  private mutating func checkStructure(
    _ article: Int64, _ key: String, _ text: PointOffsets
  ) throws {
    let headings = try Row.fetchAll(
      db, sql: "SELECT heading, start, end FROM section WHERE article = ?",
      arguments: [article])
    for row in headings {
      found.spans += 1
      let heading: String = row["heading"]
      if text.words(row["start"], row["end"]) != heading {
        report(
          .span,
          "article \(key): the heading “\(heading)” does not "
            + "stand at \(Self.place(row)); ingest it again")
      }
    }
    for table in ["paragraph", "sentence"] {
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT ordinal, start, end FROM \(table) WHERE article = ?",
        arguments: [article])
      for row in rows {
        found.spans += 1
        if text.words(row["start"], row["end"]) == nil {
          let ordinal: Int = row["ordinal"]
          report(
            .span,
            "article \(key): \(table) \(ordinal) stands at "
              + "\(Self.place(row)), outside the text; ingest it again")
        }
      }
    }
  }

  private mutating func checkClaims(
    _ article: Int64, _ key: String, _ text: PointOffsets
  ) throws {
    var ordinals: [String: Int] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, id, origin, text, start, end FROM claim
        WHERE article = ? ORDER BY ordinal
        """, arguments: [article])
    while let row = try rows.next() {
      let id: String = row["id"]
      let words: String = row["text"]
      if row["start"] as Int? != nil {
        found.spans += 1
        if text.words(row["start"], row["end"]) != words {
          report(
            .span,
            "claim \(id) of \(key): its words do not stand at "
              + "\(Self.place(row)); ingest the article again")
        }
      }
      if row["origin"] == "extracted" {
        let ordinal = ordinals[words, default: 0]
        ordinals[words] = ordinal + 1
        let expected = ClaimID.id(article: key, words: words, ordinal: ordinal)
        if id != expected {
          report(
            .identity,
            "claim \(id) of \(key): its words give the id "
              + "\(expected); ingest the article again")
        }
      }
      try checkParts(row["number"], "claim \(id) of \(key)", text)
    }
  }

  private mutating func checkParts(
    _ claim: Int64, _ name: String, _ text: PointOffsets
  ) throws {
    for table in ["quantity", "date", "entity"] {
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT text, start, end FROM \(table) WHERE claim = ?"),
        arguments: [claim])
      for row in rows {
        found.spans += 1
        let words: String = row["text"]
        if text.words(row["start"], row["end"]) != words {
          report(
            .span,
            "\(name): the \(table) “\(words)” does not stand at "
              + "\(Self.place(row)); ingest the article again")
        }
      }
    }
  }

  private static func place(_ row: Row) -> String {
    let start: Int = row["start"]
    let end: Int = row["end"]
    return "\(start)–\(end)"
  }
}

extension KnowledgeBase {
  /// Builds the search index anew from the claims, and learns the
  /// translations anew.
  public func rebuildIndex(lexicon: Lexicon = .shipped) throws {
    try write { db in
      try IndexWriter(db: db).rebuild()
      try db.execute(sql: "DELETE FROM learned_lexicon")
    }
    try learnTranslations(lexicon: lexicon)
  }
}
