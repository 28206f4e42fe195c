import FactChecking
import Foundation
import GRDB

/// Reads reviews from the history and writes what they have become.
struct ReviewRows {
  let db: Database

  // MARK: From the history

  /// The events of a review, in their order.
  func events(of review: String) throws -> [ReviewEvent] {
    try EventLog(db: db).events(.review, review).compactMap(Self.event)
  }

  /// A row of the history as an event of a review; `nil` for any other.
  static func event(_ event: Event) -> ReviewEvent? {
    guard event.about == Event.About.review.rawValue,
      let action = ReviewAction(rawValue: event.action),
      let changes = try? JSONDecoder().decode(
        ReviewChanges.self, from: Data(event.what.utf8))
    else { return nil }
    return ReviewEvent(
      review: event.subject, claim: event.claim ?? "",
      ordinal: event.ordinal, at: event.at, who: event.who, action: action,
      changes: changes, why: event.why)
  }

  /// A review as its events have made it; `nil` where it has none.
  func record(_ review: String) throws -> ReviewRecord? {
    ReviewRecord(try events(of: review))
  }

  // MARK: What they have become

  /// Writes a review's row and its evidence anew.
  func write(_ record: ReviewRecord) throws {
    let review = record.review
    try db.cachedStatement(sql: "DELETE FROM review WHERE id = ?")
      .execute(arguments: [review.id])
    let number = review.verdict?.number
    try db.cachedStatement(
      sql: """
        INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        review.id, review.claim, review.state.rawValue,
        review.verdict?.label, review.verdict?.scale,
        review.verdict?.kind.rawValue, number?.value, number?.worst,
        number?.best, review.summary, review.language, review.reviewer,
        review.checker, review.publisher, review.url, review.published,
        review.supersedes, review.supersededBy, record.lookAgain,
        record.events, record.changedAt,
      ])
    for (index, evidence) in review.evidence.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(
        arguments: [
          review.id, index + 1, evidence.stance.rawValue, evidence.url,
          evidence.title, evidence.quote, evidence.accessed,
          evidence.archiveURL, evidence.sha256,
        ])
    }
  }

  /// The reviews of a claim, the oldest first.
  func reviews(of claim: String) throws -> [Review] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT r.* FROM review r
          JOIN event e ON e.about = 'review' AND e.subject = r.id
            AND e.ordinal = 1
          WHERE r.claim = ? ORDER BY e.number
          """), arguments: [claim]
    ).map(review)
  }

  /// Those that readers see: published, corrected, retracted.
  func published(of claim: String) throws -> [Review] {
    try reviews(of: claim).filter { $0.state.isLocked }
  }

  /// The review of an id.
  func review(_ id: String) throws -> Review? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM review WHERE id = ?"),
      arguments: [id]
    ).map(review)
  }

  private func review(_ row: Row) throws -> Review {
    var verdict: Verdict?
    if let label: String = row["verdict_label"],
      let kind = Verdict.Kind(rawValue: row["verdict_class"] ?? "")
    {
      verdict = Verdict(label: label, scale: row["verdict_scale"], kind: kind)
      if let value: Double = row["verdict_number"] {
        verdict?.number = ScaleNumber(
          value, worst: row["verdict_worst"], best: row["verdict_best"])
      }
    }
    let id: String = row["id"]
    return Review(
      id: id, claim: row["claim"],
      state: ReviewState(rawValue: row["state"]) ?? .unassigned,
      verdict: verdict, summary: row["summary"], language: row["language"],
      evidence: try evidence(of: id), reviewer: row["reviewer"],
      checker: row["checker"], publisher: row["publisher"], url: row["url"],
      published: row["published"], supersedes: row["supersedes"],
      supersededBy: row["superseded_by"])
  }

  private func evidence(of review: String) throws -> [Evidence] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM evidence WHERE review = ? ORDER BY ordinal"),
      arguments: [review]
    ).map { row in
      Evidence(
        url: row["url"], title: row["title"], quote: row["quote"],
        accessed: row["accessed"], archiveURL: row["archive_url"],
        sha256: row["sha256"],
        stance: Evidence.Stance(rawValue: row["stance"]) ?? .context)
    }
  }
}
