import Foundation
import GRDB

/// A row of the history, whatever it is about.
struct Event: Equatable {
  /// What an event can be about.
  enum About: String {
    case review, claim, match, scale, desk, merge
  }
  var about: String
  var subject: String
  var ordinal: Int
  var claim: String?
  var at: String
  var who: String
  var action: String
  /// A JSON object, exactly as it is stored.
  var what: String
  var why: String?
  var previous: String

  /// The digest that the row is known by: every part with its length, so
  /// that no two rows look alike.
  var hash: String {
    var bytes = Array("isnad-event-1".utf8)
    let parts: [String?] = [
      about, subject, String(ordinal), claim, at, who, action, what, why,
      previous,
    ]
    for part in parts {
      bytes +=
        part.map { "\n\($0.utf8.count):\($0)" }?.utf8.map { $0 }
        ?? Array("\n-".utf8)
    }
    return SHA256.hex(bytes)
  }

  init(row: Row) {
    about = row["about"]
    subject = row["subject"]
    ordinal = row["ordinal"]
    claim = row["claim"]
    at = row["at"]
    who = row["who"]
    action = row["action"]
    what = row["what"]
    why = row["why"]
    previous = row["previous"]
  }

  init(
    about: About, subject: String, ordinal: Int, claim: String?, at: String,
    who: String, action: String, what: String, why: String?, previous: String
  ) {
    self.about = about.rawValue
    self.subject = subject
    self.ordinal = ordinal
    self.claim = claim
    self.at = at
    self.who = who
    self.action = action
    self.what = what
    self.why = why
    self.previous = previous
  }
}

/// Writes and reads the history.
struct EventLog {
  let db: Database

  /// Adds an event as its subject's next one.
  @discardableResult
  func add(
    _ about: Event.About, _ subject: String, _ action: String,
    claim: String? = nil, who: String, what: some Encodable,
    why: String? = nil, at: String = Clock.now()
  ) throws -> Event {
    let last = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT ordinal, hash FROM event WHERE about = ? AND subject = ?
          ORDER BY ordinal DESC LIMIT 1
          """), arguments: [about.rawValue, subject])
    let before: Int = last?["ordinal"] ?? 0
    let event = Event(
      about: about, subject: subject, ordinal: before + 1, claim: claim,
      at: at, who: who, action: action, what: try Self.json(what), why: why,
      previous: last?["hash"] ?? "")
    try append(event)
    return event
  }

  /// Writes an event as it is, at the end of the chain.
  func append(_ event: Event) throws {
    let last = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT chain FROM event ORDER BY number DESC LIMIT 1"))
    let hash = event.hash
    try db.cachedStatement(
      sql: """
        INSERT INTO event (about, subject, ordinal, claim, at, who, action,
          what, why, previous, hash, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        event.about, event.subject, event.ordinal, event.claim, event.at,
        event.who, event.action, event.what, event.why, event.previous, hash,
        SHA256.hex((last ?? "") + hash),
      ])
  }

  /// The events of a subject, in their order.
  func events(_ about: Event.About, _ subject: String) throws -> [Event] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM event WHERE about = ? AND subject = ?
          ORDER BY ordinal
          """), arguments: [about.rawValue, subject]
    ).map(Event.init)
  }

  /// A value as one line of JSON, its members sorted, letters unescaped.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// The time.
enum Clock {
  /// Now, in UTC, ISO 8601, whole seconds.
  static func now() -> String { Date().formatted(.iso8601) }
}
