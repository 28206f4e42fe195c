import FactChecking
import Foundation
import GRDB

/// Checks the history of reviews, and that everything derived from it is
/// what it says.
struct HistoryVerifier {
  let db: Database
  private(set) var events = 0
  private(set) var problems: [Problem] = []

  init(db: Database) { self.db = db }

  mutating func run() throws {
    try checkChain()
    try checkReviews()
    try checkDecisions()
    try checkDesk()
    try checkAttachments()
  }

  private mutating func report(_ text: String) {
    problems.append(
      Problem(part: .history, description: "history: " + text))
  }

  // MARK: The chain

  /// Every row's number, hash and chain; each subject's order.
  private mutating func checkChain() throws {
    var chain = ""
    var number: Int64 = 0
    var last: [String: (ordinal: Int, hash: String)] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM event ORDER BY number")
    while let row = try rows.next() {
      events += 1
      let event = Event(row: row)
      let name = Self.name(row, event)
      let own: Int64 = row["number"]
      if own != number + 1 {
        report("events \(number + 1) to \(own - 1) are missing")
      }
      number = own
      let hash: String = row["hash"]
      if event.hash != hash {
        report("\(name) was changed after it was written")
      }
      if row["chain"] != SHA256.hex(chain + hash) {
        report("\(name) does not follow from the event before it")
      }
      chain = row["chain"]
      let subject = event.about + " " + event.subject
      let before = last[subject] ?? (0, "")
      if event.ordinal != before.ordinal + 1 || event.previous != before.hash {
        report("\(name) does not follow from the one before on its subject")
      }
      last[subject] = (event.ordinal, hash)
    }
    let highest = try Int64.fetchOne(
      db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'event'")
    if let highest, highest > number {
      report("events \(number + 1) to \(highest) are missing")
    }
  }

  /// `event 7 (publish of r-k3f9x2mabc by Mona)`
  private static func name(_ row: Row, _ event: Event) -> String {
    let number: Int64 = row["number"]
    return "event \(number) (\(event.action) of \(event.subject) by "
      + "\(event.who))"
  }

  // MARK: What is derived

  /// Every review anew from its events, against its row.
  private mutating func checkReviews() throws {
    let rows = ReviewRows(db: db)
    let known = try String.fetchSet(db, sql: "SELECT id FROM review")
    let written = try String.fetchSet(
      db, sql: "SELECT DISTINCT subject FROM event WHERE about = 'review'")
    for id in known.union(written).sorted() {
      guard let record = try rows.record(id) else {
        report("review \(id) has no events")
        continue
      }
      let count = try Int.fetchOne(
        db, sql: "SELECT events FROM review WHERE id = ?", arguments: [id])
      if try rows.review(id) != record.review || count != record.events {
        report("review \(id) is not what its events say")
      }
    }
  }

  /// What was decided about matches, claims that were put away, and scales,
  /// against the last event of each.
  private mutating func checkDecisions() throws {
    let tables = [
      (
        "match", "the decision",
        """
        SELECT id AS subject, json_object('status', status, 'who', who,
          'at', at, 'statement', statement, 'claim', claim) AS value
        FROM claim_match
        """,
        """
        json_object('status', CASE action WHEN 'confirm' THEN 'confirmed'
          ELSE 'rejected' END, 'who', who, 'at', at,
          'statement', what ->> 'statement', 'claim', what ->> 'claim')
        """
      ),
      (
        "claim", "the archive status of",
        "SELECT claim AS subject, status AS value FROM claim_archive",
        "what ->> 'status'"
      ),
      (
        "scale", "the scale",
        "SELECT key AS subject, file AS value FROM verdict_scale",
        "what ->> 'file'"
      ),
    ]
    for (about, name, stored, said) in tables {
      // A fork of another desk's history, `…~…`, decides nothing here.
      let subjects = try String.fetchAll(
        db,
        sql: """
          WITH stored AS (\(stored)),
          said AS (
            SELECT subject, \(said) AS value FROM event e
            WHERE about = ?1 AND (about = 'match' OR subject NOT LIKE '%~%')
              AND ordinal = (SELECT max(ordinal) FROM event l
                WHERE l.about = e.about AND l.subject = e.subject))
          SELECT subject FROM (SELECT * FROM stored EXCEPT SELECT * FROM said)
          UNION
          SELECT subject FROM (SELECT * FROM said EXCEPT SELECT * FROM stored)
          """, arguments: [about])
      for subject in subjects {
        report("\(name) \(subject) is not what its events say")
      }
    }
  }

  /// How the desk works, against all that was set, the last of each.
  private mutating func checkDesk() throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT what FROM event WHERE about = 'desk' ORDER BY number")
    var said: [String: String] = [:]
    for row in rows {
      let what: String = row["what"]
      let values = try? JSONDecoder().decode(
        [String: String].self, from: Data(what.utf8))
      said.merge(values ?? [:]) { $1 }
    }
    let stored = try Row.fetchAll(db, sql: "SELECT name, value FROM desk")
      .map { ($0["name"] as String, $0["value"] as String) }
    if Dictionary(stored, uniquingKeysWith: { $1 }) != said {
      report("how the desk works is not what its events say")
    }
  }

  private mutating func checkAttachments() throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT sha256, name, bytes FROM attachment")
    while let row = try rows.next() {
      let bytes: [UInt8] = Array(row["bytes"] as Data)
      let sha256: String = row["sha256"]
      if SHA256.hex(bytes) != sha256 {
        let name: String = row["name"]
        report("the attached copy \(name) (\(sha256)) was changed")
      }
    }
  }
}
