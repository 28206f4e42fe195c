import ArticleReading
import ClaimExtraction
import FactChecking
import GRDB

/// What bringing in another desk's base did.
public struct MergeReport: Sendable, Equatable {
  /// Articles that were not here.
  public var articles = 0
  /// Claims that were not here.
  public var claims = 0
  /// Events that were not here.
  public var events = 0
  /// Attached copies that were not here.
  public var attachments = 0
  /// What does not go together, in a line each; both sides are kept.
  public var conflicts: [String] = []

  /// Whether the other base held anything new.
  public var isEmpty: Bool {
    articles == 0 && claims == 0 && events == 0 && attachments == 0
  }
}

extension KnowledgeBase {
  /// Brings in another desk's articles, claims, reviews and decisions, with
  /// who did what and when; all or nothing. The same again changes nothing.
  ///
  /// What does not go together is listed, and both sides are kept: an article
  /// with other text under a key of ours becomes one of its old versions; a
  /// review that both desks went on with separately becomes two.
  ///
  /// - Throws: ``KnowledgeBaseError/refused(_:)`` where the other history was
  ///   tampered with.
  public func merge(
    _ other: KnowledgeBase, by person: String, why: String? = nil
  ) throws -> MergeReport {
    try other.read { theirs in
      try write { ours in
        var merger = Merger(theirs: theirs, ours: ours)
        try merger.run()
        try merger.index.flush()
        if !merger.report.isEmpty {
          try EventLog(db: ours).add(
            .merge, "merge", "merge", who: person,
            what: MergeContent(
              other: other.path, articles: merger.report.articles,
              claims: merger.report.claims, events: merger.report.events),
            why: why)
        }
        return merger.report
      }
    }
  }
}

/// What the history keeps of a merge.
private struct MergeContent: Encodable {
  var other: String
  var articles: Int
  var claims: Int
  var events: Int
}

/// Merges one base into another.
struct Merger {
  let theirs: Database
  let ours: Database
  /// The search index of ours.
  let index: IndexWriter
  var report = MergeReport()

  init(theirs: Database, ours: Database) {
    self.theirs = theirs
    self.ours = ours
    index = IndexWriter(db: ours)
  }

  mutating func run() throws {
    var verifier = HistoryVerifier(db: theirs)
    try verifier.run()
    if let problem = verifier.problems.first {
      throw KnowledgeBaseError.refused(
        "the other base is not sound (\(problem)); nothing was brought in")
    }
    try addArticles()
    try addVersions()
    try addImportedClaims()
    try addAttachments()
    var events = EventMerger(theirs: theirs, ours: ours)
    try events.run()
    report.events = events.added
    report.conflicts += events.conflicts
  }

  // MARK: Articles and claims

  private mutating func addArticles() throws {
    let rows = try Row.fetchAll(
      theirs, sql: "SELECT number, key, digest FROM article ORDER BY key")
    for row in rows {
      let key: String = row["key"]
      let here = try String.fetchOne(
        ours, sql: "SELECT digest FROM article WHERE key = ?",
        arguments: [key])
      guard here == nil else {
        if here != row["digest"] { try keepOther(row["number"], key) }
        continue
      }
      guard let article = try ArticleRows(db: theirs).article(key) else {
        continue
      }
      let claims = try self.claims(
        "c.article = ? AND c.origin = 'extracted'", [row["number"]]
      ).map(\.claim)
      _ = try ArticleWriter(db: ours, index: index).store(
        article, claims, digest: row["digest"], dryRun: false)
      report.articles += 1
      report.claims += claims.count
    }
  }

  /// Keeps another text under a key of ours as one of its old versions.
  private mutating func keepOther(_ article: Int64, _ key: String) throws {
    report.conflicts.append(
      "article \(key): the other base has another version; ours stays, "
        + "theirs is among its old versions")
    let claims = try ArticleVersions(db: theirs).claims(of: article)
    let row = try Row.fetchOne(
      theirs,
      sql: """
        SELECT key AS article, source, text, digest, changed_at AS since,
          changed_at AS until FROM article WHERE number = ?
        """, arguments: [article])
    if let row { try addVersion(row, try EventLog.json(claims)) }
  }

  private func addVersions() throws {
    let rows = try Row.fetchAll(
      theirs, sql: "SELECT * FROM article_version ORDER BY article, ordinal")
    for row in rows { try addVersion(row, row["claims"]) }
  }

  /// Keeps an old version that is neither the text here nor kept already.
  private func addVersion(_ row: Row, _ claims: String) throws {
    try ours.execute(
      sql: """
        INSERT INTO article_version
        SELECT ?1, 1 + (SELECT count(*) FROM article_version
            WHERE article = ?1), ?2, ?3, ?4, ?5, ?6, ?7
        WHERE NOT EXISTS (SELECT 1 FROM article_version
            WHERE article = ?1 AND digest = ?4)
          AND NOT EXISTS (SELECT 1 FROM article
            WHERE key = ?1 AND digest = ?4)
        """,
      arguments: [
        row["article"], row["source"], row["text"], row["digest"],
        row["since"], row["until"], claims,
      ])
  }

  private mutating func addImportedClaims() throws {
    for stored in try claims("c.origin = 'imported'", []) {
      let claim = stored.claim
      let known = try String.fetchOne(
        ours, sql: "SELECT text FROM claim WHERE id = ?",
        arguments: [claim.id])
      guard known == nil else { continue }
      var key = stored.key
      if let name = key,
        let own = try String.fetchOne(
          ours, sql: "SELECT id FROM claim WHERE key = ?", arguments: [name])
      {
        report.conflicts.append(
          "claim \(claim.id): its key \(name) is that of \(own) here; it "
            + "comes without a key")
        key = nil
      }
      let article = try claim.article.flatMap { name in
        try Int64.fetchOne(
          ours, sql: "SELECT number FROM article WHERE key = ?",
          arguments: [name])
      }
      let last =
        try Int.fetchOne(ours, sql: "SELECT max(ordinal) FROM claim") ?? 0
      try ClaimWriter(db: ours, index: index).add(
        claim,
        at: ClaimWriter.Place(
          origin: "imported", key: key, article: article,
          absentArticle: article == nil ? claim.article : nil,
          ordinal: last + 1))
      report.claims += 1
    }
  }

  private func claims(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [StoredClaim] {
    // The conditions are this file's own.
    let reader = ClaimReader(db: theirs)
    return try Row.fetchAll(
      theirs,
      sql: """
        SELECT \(ClaimReader.columns) FROM \(ClaimReader.tables)
        WHERE \(condition) ORDER BY c.ordinal, c.number
        """, arguments: arguments
    ).map(reader.claim)
  }

  private mutating func addAttachments() throws {
    let rows = try Row.fetchCursor(theirs, sql: "SELECT * FROM attachment")
    while let row = try rows.next() {
      try ours.execute(
        sql: "INSERT INTO attachment VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [row["sha256"], row["name"], row["bytes"]])
      report.attachments += ours.changesCount
    }
  }
}
