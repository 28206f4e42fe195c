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
