import ClaimExtraction
import FactChecking
import GRDB
import Lexicon

extension KnowledgeBase {
  /// The claims that say the same as a statement, or the opposite, the best
  /// match first.
  ///
  /// - Parameters:
  ///   - statementClaim: The id of the claim that the statement is, where it
  ///     is one; it does not match itself.
  ///   - least: Only matches of this score or more; what somebody confirmed
  ///     or rejected has its own status whatever its score.
  ///   - lexicon: What words mean in the other language.
  public func matches(
    of statement: String, statementClaim: String? = nil,
    filters: ClaimFilters = ClaimFilters(), limit: Int = 10,
    least: Double = MatchThresholds.suggest, lexicon: Lexicon = .shipped
  ) throws -> [ClaimMatch] {
    try read { db in
      let lexicon = try learned.adding(to: lexicon, db)
      let finder = MatchFinder(db: db, lexicon: lexicon)
      let more = statementClaim == nil ? 0 : 1
      let found = try finder.found(statement, filters, limit: limit + more)
        .filter { $0.score >= least }
      let reader = MatchReader(db: db, statement: statement)
      return Array(
        try found.compactMap { try reader.match($0) }
          .filter { $0.claim.id != statementClaim }.prefix(limit))
    }
  }

  /// Records a person's decision whether a statement and a claim say the
  /// same; an earlier decision stays in the history.
  ///
  /// - Throws: ``KnowledgeBaseError/refused(_:)`` where there is no such
  ///   claim or the statement is empty.
  @discardableResult
  public func decideMatch(
    _ status: MatchStatus, statement: String, statementClaim: String? = nil,
    claim name: String, by person: String, why: String?
  ) throws -> MatchDecision {
    guard statement.contains(where: { !$0.isWhitespace }) else {
      throw KnowledgeBaseError.refused("the statement is empty; give its words")
    }
    return try write { db in
      guard let claim = try ClaimReader(db: db).claim(named: name)?.claim.id
      else {
        throw KnowledgeBaseError.refused(
          "no claim \(name); see `isnad match` and `isnad search`")
      }
      guard claim != statementClaim else {
        throw KnowledgeBaseError.refused(
          "\(claim) is the statement itself; name another claim")
      }
      return try MatchDecisions(db: db).decide(
        status, statement: statement, statementClaim: statementClaim,
        claim: claim, by: person, why: why)
    }
  }
}

/// Reads what is known of the claims that match a statement.
private struct MatchReader {
  let db: Database
  let statement: String
  private let reader = StatementReader.shipped
  private let reading: StatementReading

  init(db: Database, statement: String) {
    self.db = db
    self.statement = statement
    reading = reader.read(statement)
  }

  func match(_ found: MatchFinder.Found) throws -> ClaimMatch? {
    guard let stored = try ClaimReader(db: db).claim(number: found.number)
    else { return nil }
    let decision = try MatchDecisions(db: db)
      .decision(statement, stored.claim.id)
    let suggested: MatchStatus =
      found.score >= MatchThresholds.suggest ? .suggested : .none
    return ClaimMatch(
      id: MatchDecisions.id(statement, stored.claim.id), claim: stored.claim,
      key: stored.key, score: found.score,
      status: decision?.status ?? suggested, decision: decision,
      comparison: Comparison(reading, reader.read(stored.claim)),
      reviews: try ReviewRows(db: db).published(of: stored.claim.id))
  }
}

extension StatementReader {
  /// Reads a claim; the figures and dates of an extracted one are known
  /// already.
  func read(_ claim: Claim) -> StatementReading {
    let isKnown =
      claim.span != nil || !claim.quantities.isEmpty || !claim.dates.isEmpty
    return read(
      claim.text, quantities: isKnown ? claim.quantities : nil,
      dates: isKnown ? claim.dates : nil)
  }
}
