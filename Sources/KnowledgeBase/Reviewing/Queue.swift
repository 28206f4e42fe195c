import ClaimExtraction
import FactChecking
import GRDB

/// A claim that waits for somebody.
public struct QueuedClaim: Sendable, Equatable {
  /// The claim.
  public var claim: Claim
  /// How far its review has come.
  public var state: ReviewState
  /// The id of its review.
  public var review: String?
  /// Who reviews it.
  public var reviewer: String?
  /// How soon to check it, and why.
  public var priority: CheckPriority
}

extension KnowledgeBase {
  /// What to check next, the most urgent first; then the latest article.
  ///
  /// - Parameters:
  ///   - states: How far reviews have come. Claims whose published review
  ///     needs another look are among the unassigned.
  ///   - archived: Only claims that were put away, instead of the others.
  public func queue(
    _ filters: ClaimFilters, states: [ReviewState] = [.unassigned],
    archived: Bool = false, limit: Int
  ) throws -> [QueuedClaim] {
    try read { db in
      try ReviewQueue(db: db).claims(
        filters, states, archived: archived, limit: limit)
    }
  }

  /// Assigns the most urgent unassigned claim that the filters let through;
  /// nobody else can take it at the same time.
  ///
  /// - Returns: its new review; `nil` where there is none.
  public func takeNext(
    _ filters: ClaimFilters, by person: String
  ) throws -> ReviewRecord? {
    try write { db in
      let next = try ReviewQueue(db: db).claims(
        filters, [.unassigned], archived: false, limit: .max
      ).first { $0.review == nil }
      return try next.map {
        try Reviewer(db: db).perform(
          Proposal(.assign, by: person), on: $0.claim.id)
      }
    }
  }

  /// Puts a claim away, or takes it back; the queue passes over archived
  /// ones.
  public func archive(
    _ name: String, _ status: ArchiveStatus, by person: String,
    why: String?
  ) throws {
    try write { db in
      guard let claim = try ClaimReader(db: db).claim(named: name)?.claim.id
      else {
        throw KnowledgeBaseError.refused(
          "no claim \(name); see `isnad search`")
      }
      try EventLog(db: db).add(
        .claim, claim, status == .archived ? "archive" : "restore",
        claim: claim, who: person, what: ["status": status.rawValue],
        why: why)
      try db.execute(
        sql: """
          INSERT INTO claim_archive VALUES (?, ?)
          ON CONFLICT (claim) DO UPDATE SET status = excluded.status
          """, arguments: [claim, status.rawValue])
    }
  }
}

/// Ranks the claims that wait.
struct ReviewQueue {
  let db: Database

  private struct Candidate {
    var number: Int64
    var state: ReviewState
    var review: String?
    var reviewer: String?
    var priority: CheckPriority
    var published: String
  }

  func claims(
    _ filters: ClaimFilters, _ states: [ReviewState], archived: Bool,
    limit: Int
  ) throws -> [QueuedClaim] {
    let found = try candidates(filters, archived: archived)
      .filter { states.contains($0.state) }
    // The sort is stable: equals stay in the order of their articles.
    let ranked = found.sorted {
      ($0.priority.points, $0.published) > ($1.priority.points, $1.published)
    }
    let gone =
      states.contains(.unassigned) && !archived ? try gone(filters) : []
    return Array(
      try (gone + ranked.prefix(limit).compactMap(queued)).prefix(limit))
  }

  /// Published reviews of claims that are no longer there, where nothing but
  /// their article is asked for.
  private func gone(_ filters: ClaimFilters) throws -> [QueuedClaim] {
    guard filters == ClaimFilters(articles: filters.articles) else {
      return []
    }
    let ids = try String.fetchAll(
      db,
      sql: """
        SELECT id FROM review r
        WHERE state = 'published' AND look_again IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.id = r.claim)
        ORDER BY changed_at, id
        """)
    return try ids.compactMap { id in
      guard let record = try ReviewRows(db: db).record(id),
        let words = record.words,
        filters.articles.isEmpty
          || filters.articles.contains(words.article ?? "")
      else { return nil }
      let claim = Claim(
        id: record.review.claim, article: words.article, text: words.text,
        language: "und", priority: 0)
      return QueuedClaim(
        claim: claim, state: .unassigned, review: id,
        reviewer: record.review.reviewer,
        priority: CheckPriority(
          .init(worth: 0, lookAgain: record.lookAgain)))
    }
  }

  private func candidates(
    _ filters: ClaimFilters, archived: Bool
  ) throws -> [Candidate] {
    let condition = try FilterCondition(filters, db)
    let spread = try spread()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.number, c.text, c.priority, c.category, c.modality,
          c.speaker_type, c.speaker_name,
          coalesce(a.published_last, '') AS published,
          r.id AS review, r.state, r.reviewer, r.look_again,
          (SELECT count(*) FROM relation l WHERE l.type = 'contradicts'
            AND (l.target = c.id OR l.claim = c.number)) AS contradictions,
          EXISTS (SELECT 1 FROM claim_match m
            JOIN review o ON o.claim = m.claim AND o.state = 'published'
            WHERE m.statement_claim = c.id AND m.status = 'confirmed')
            AS answered
        FROM \(ClaimReader.tables)
        LEFT JOIN review r ON r.claim = c.id
          AND (r.state IN ('draft', 'reported', 'cross-check')
            OR r.state = 'published' AND NOT EXISTS (
              SELECT 1 FROM review u WHERE u.claim = c.id
                AND u.state IN ('draft', 'reported', 'cross-check')))
        LEFT JOIN claim_archive v ON v.claim = c.id
        WHERE \(condition.sql)
          AND (coalesce(v.status, 'active') = 'archived') = ?
        ORDER BY \(Search.articleOrder)
        """, arguments: condition.arguments + [archived])
    var found: [Candidate] = []
    while let row = try rows.next() {
      if let candidate = Self.candidate(row, spread) {
        found.append(candidate)
      }
    }
    return found
  }

  /// A row as a candidate; `nil` for what is published and holds.
  private static func candidate(
    _ row: Row, _ spread: [String: Int]
  ) -> Candidate? {
    var state = ReviewState.unassigned
    if let known: String = row["state"] {
      state = ReviewState(rawValue: known) ?? .unassigned
    }
    let lookAgain: String? = row["look_again"]
    if state == .published {
      guard lookAgain != nil else { return nil }
      state = .unassigned
    }
    let type: String = row["speaker_type"]
    let modality: String = row["modality"]
    let claim = CheckPriority.Claim(
      worth: row["priority"],
      isAllegation: row["category"] == Category.allegation.rawValue,
      isOpen: ["opinion", "planned", "predicted"].contains(modality),
      hasNamedSpeaker: ["person", "org"].contains(type)
        && (row["speaker_name"] as String?) != nil,
      articles: spread[row["text"]] ?? 1,
      contradictions: row["contradictions"], isAnswered: row["answered"],
      lookAgain: lookAgain)
    return Candidate(
      number: row["number"], state: state, review: row["review"],
      reviewer: row["reviewer"], priority: CheckPriority(claim),
      published: row["published"])
  }

  /// In how many articles words stand, where it is more than one.
  private func spread() throws -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: try Row.fetchAll(
        db,
        sql: """
          SELECT text, count(DISTINCT coalesce(article, -number)) AS articles
          FROM claim GROUP BY text HAVING articles > 1
          """
      ).map { ($0["text"] as String, $0["articles"] as Int) })
  }

  private func queued(_ candidate: Candidate) throws -> QueuedClaim? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT \(ClaimReader.columns) FROM \(ClaimReader.tables)
          WHERE c.number = ?
          """), arguments: [candidate.number])
    return try row.map {
      QueuedClaim(
        claim: try ClaimReader(db: db).claim(from: $0).claim,
        state: candidate.state, review: candidate.review,
        reviewer: candidate.reviewer, priority: candidate.priority)
    }
  }
}
