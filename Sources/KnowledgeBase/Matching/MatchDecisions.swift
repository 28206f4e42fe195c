import FactChecking
import Foundation
import GRDB

/// A person's decision whether a statement and a claim say the same.
public struct MatchDecision: Sendable, Equatable {
  /// The digest of statement and claim.
  public var id: String
  /// The statement's words.
  public var statement: String
  /// The claim that the statement is, where it is one.
  public var statementClaim: String?
  /// The claim's id.
  public var claim: String
  /// What was decided.
  public var status: MatchStatus
  /// Who decided.
  public var who: String
  /// When, UTC, ISO 8601.
  public var at: String
}

/// Keeps decisions about matches.
struct MatchDecisions {
  let db: Database

  /// What an event about a match holds.
  private struct Content: Codable {
    var statement: String
    var statementClaim: String?
    var claim: String
  }

  /// The name of a pair: a digest of the statement's words, runs of space
  /// counted as one, and of the claim's id.
  static func id(_ statement: String, _ claim: String) -> String {
    let words = statement.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return "m-" + SHA256.hex(words + "\n" + claim).prefix(16)
  }

  /// Records a decision.
  func decide(
    _ status: MatchStatus, statement: String, statementClaim: String?,
    claim: String, by person: String, why: String?
  ) throws -> MatchDecision {
    let event = try EventLog(db: db).add(
      .match, Self.id(statement, claim),
      status == .confirmed ? "confirm" : "refuse", claim: claim, who: person,
      what: Content(
        statement: statement, statementClaim: statementClaim, claim: claim),
      why: why)
    try write(event)
    return MatchDecision(
      id: event.subject, statement: statement,
      statementClaim: statementClaim, claim: claim, status: status,
      who: person, at: event.at)
  }

  /// Writes what an event decided.
  func write(_ event: Event) throws {
    guard
      let content = try? JSONDecoder().decode(
        Content.self, from: Data(event.what.utf8))
    else { return }
    let status: MatchStatus =
      event.action == "confirm" ? .confirmed : .rejected
    try db.execute(
      sql: "INSERT OR REPLACE INTO claim_match VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        event.subject, content.statement, content.statementClaim,
        content.claim, status.rawValue, event.who, event.at,
      ])
  }

  /// What was decided about a pair; the last decision counts.
  func decision(_ statement: String, _ claim: String) throws -> MatchDecision? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM claim_match WHERE id = ?"),
      arguments: [Self.id(statement, claim)]
    ).map { row in
      MatchDecision(
        id: row["id"], statement: row["statement"],
        statementClaim: row["statement_claim"], claim: row["claim"],
        status: MatchStatus(rawValue: row["status"]) ?? .none,
        who: row["who"], at: row["at"])
    }
  }
}
