import FactChecking
import GRDB

extension KnowledgeBase {
  /// The reviews of a claim, the oldest first; unfinished ones too.
  public func reviews(of claim: String) throws -> [Review] {
    try read { db in try ReviewRows(db: db).reviews(of: claim) }
  }

  /// A review with what its rules need to know, from its history; `nil`
  /// where there is none of that id.
  public func review(_ id: String) throws -> ReviewRecord? {
    try read { db in try ReviewRows(db: db).record(id) }
  }

  /// The review that a name stands for, or all reviews of the claim that it
  /// names, the oldest first; none where there are none.
  public func reviewRecords(for name: String) throws -> [ReviewRecord] {
    try read { db in
      let rows = ReviewRows(db: db)
      if let id = try Reviewer(db: db).reviewID(name) {
        return try [rows.record(id)].compactMap { $0 }
      }
      let claim = try ClaimReader(db: db).claim(named: name)?.claim.id
      return try rows.reviews(of: claim ?? name)
        .compactMap { try rows.record($0.id) }
    }
  }

  /// What happened to reviews, in order.
  public func history(ofReviews ids: [String]) throws -> [ReviewEvent] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM event WHERE about = 'review' AND subject IN
            (SELECT value FROM json_each(?)) ORDER BY number
          """, arguments: [JSONList.text(ids)]
      ).compactMap { ReviewRows.event(Event(row: $0)) }
    }
  }

  /// How the desk works.
  public func desk() throws -> Desk {
    try read { db in try DeskRows(db: db).desk() }
  }
}
