import ClaimExtraction
import FactChecking
import Foundation
import GRDB

/// What an article was before it changed.
public struct ArticleVersion: Sendable, Equatable {
  /// Its place among the versions, from 1.
  public var ordinal: Int
  /// Where it was read.
  public var source: String
  /// When it was stored, in UTC.
  public var since: String
  /// When it was replaced, in UTC.
  public var until: String
  /// Its text.
  public var text: String
  /// Its claims.
  public var claims: [ClaimDiff.Version]
}

extension KnowledgeBase {
  /// What an article was before, the oldest first.
  public func versions(of article: String) throws -> [ArticleVersion] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM article_version WHERE article = ? ORDER BY ordinal
          """, arguments: [article]
      ).map { row in
        let claims: String = row["claims"]
        return ArticleVersion(
          ordinal: row["ordinal"], source: row["source"],
          since: row["since"], until: row["until"], text: row["text"],
          claims: try JSONDecoder().decode(
            [ClaimDiff.Version].self, from: Data(claims.utf8)))
      }
    }
  }
}

/// Keeps old versions of articles, and marks the reviews they concern.
struct ArticleVersions {
  let db: Database

  /// The name under which the program itself stands in the history.
  static let program = "isnad ingest"

  /// The claims that are extracted from an article.
  func claims(of article: Int64) throws -> [ClaimDiff.Version] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, start, end, text FROM claim
        WHERE article = ? AND origin = 'extracted' ORDER BY ordinal
        """, arguments: [article]
    ).map {
      ClaimDiff.Version(
        id: $0["id"], start: $0["start"], end: $0["end"], text: $0["text"])
    }
  }

  /// Keeps an article as it is, before it changes.
  func keep(
    _ article: Int64, _ claims: [ClaimDiff.Version], now: String
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO article_version
        SELECT key, 1 + (SELECT count(*) FROM article_version v
            WHERE v.article = article.key),
          source, text, digest, changed_at, ?, ?
        FROM article WHERE number = ?
        """, arguments: [now, try EventLog.json(claims), article])
  }

  /// The reviews that a change concerns, each with why.
  func concerned(
    by diff: ClaimDiff, in article: String
  ) throws -> [(review: String, why: String)] {
    var reasons: [(claim: String, why: String)] = []
    for pair in diff.changed {
      reasons.append(
        (
          pair.old.id,
          "the claim changed in \(article), perhaps to \(pair.new.id): "
            + "“\(pair.new.text)”"
        ))
    }
    for claim in diff.gone {
      reasons.append((claim.id, "the claim is gone from \(article)"))
    }
    for claim in diff.recounted.sorted() {
      reasons.append(
        (claim, "its words stand in \(article) more or less often now"))
    }
    var found: [(String, String)] = []
    for (claim, why) in reasons {
      let reviews = try ReviewRows(db: db).reviews(of: claim)
      for review in reviews
      where ![.corrected, .retracted].contains(review.state) {
        // A claim can be both gone and recounted; one reason is enough.
        if !found.contains(where: { $0.0 == review.id }) {
          found.append((review.id, why))
        }
      }
    }
    return found
  }

  /// Marks reviews for another look.
  func flag(_ reviews: [(review: String, why: String)]) throws {
    let rows = ReviewRows(db: db)
    for (id, why) in reviews {
      guard let record = try rows.record(id), record.lookAgain != why else {
        continue
      }
      _ = try Reviewer(db: db).add(
        .flag, ReviewChanges(), to: record, by: Self.program, why: why)
    }
  }
}

extension KnowledgeBase {
  /// Records that a named person looked at a review again and that it holds,
  /// for its own claim or for the one it is moved to.
  ///
  /// - Throws: ``KnowledgeBaseError/refused(_:)`` where the review or the
  ///   claim is not there, or where it needs no look.
  @discardableResult
  public func keepReview(
    _ name: String, on claim: String? = nil, by person: String,
    why: String?
  ) throws -> ReviewRecord {
    try write { db in
      let reviewer = Reviewer(db: db)
      guard let record = try reviewer.record(for: name) else {
        throw KnowledgeBaseError.refused(
          "no review of \(name); see `isnad queue` for those to look at")
      }
      guard record.lookAgain != nil else {
        throw KnowledgeBaseError.refused(
          "\(record.review.id) needs no other look; nothing was changed")
      }
      var changes = ReviewChanges()
      if let claim {
        guard let stored = try ClaimReader(db: db).claim(named: claim)?.claim
        else {
          throw KnowledgeBaseError.refused(
            "no claim \(claim); see `isnad search`")
        }
        changes.claim = stored.id
        changes.words = ReviewedWords(
          text: stored.text, article: stored.article,
          start: stored.span?.start, end: stored.span?.end)
      }
      return try reviewer.add(
        .keep, changes, to: record, by: person, why: why)
    }
  }
}
