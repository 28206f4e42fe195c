import FactChecking
import GRDB

/// How the desk works, and its scales.
struct DeskRows {
  let db: Database

  /// How the desk works.
  func desk() throws -> Desk {
    var desk = Desk()
    for row in try Row.fetchAll(db, sql: "SELECT name, value FROM desk") {
      let value: String = row["value"]
      switch row["name"] as String {
      case "one-person": desk.isOnePerson = value == "on"
      case "scale": desk.scale = value
      case "publisher": desk.publisher = value
      default: break
      }
    }
    return desk
  }

  /// Keeps what an event set.
  func set(_ values: [String: String]) throws {
    for (name, value) in values {
      try db.execute(
        sql: """
          INSERT INTO desk VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """, arguments: [name, value])
    }
  }

  /// The shipped scales and the desk's own, by their keys; one of the
  /// desk's goes before a shipped one of the same key.
  func scales() throws -> [VerdictScale] {
    var scales = Dictionary(
      uniqueKeysWithValues: VerdictScale.shipped.map { ($0.key, $0) })
    for row in try Row.fetchAll(db, sql: "SELECT key, file FROM verdict_scale")
    {
      let key: String = row["key"]
      scales[key] = try VerdictScale(key: key, text: row["file"])
    }
    return scales.values.sorted { $0.key < $1.key }
  }

  /// Keeps a scale's file.
  func add(scale key: String, file: String) throws {
    try db.execute(
      sql: """
        INSERT INTO verdict_scale VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET file = excluded.file
        """, arguments: [key, file])
  }
}

extension KnowledgeBase {
  /// Changes how the desk works. Only what is given changes.
  ///
  /// - Throws: ``KnowledgeBaseError/refused(_:)`` for a scale that is not
  ///   there.
  public func setDesk(
    onePerson: Bool? = nil, scale: String? = nil, publisher: String? = nil,
    by person: String, why: String? = nil
  ) throws {
    try write { db in
      let rows = DeskRows(db: db)
      if let scale, try !rows.scales().contains(where: { $0.key == scale }) {
        throw KnowledgeBaseError.refused(
          "no scale \(scale); see `isnad review scales`")
      }
      var values: [String: String] = [:]
      values["one-person"] = onePerson.map { $0 ? "on" : "off" }
      values["scale"] = scale
      values["publisher"] = publisher
      try EventLog(db: db).add(
        .desk, "desk", "set", who: person, what: values, why: why)
      try rows.set(values)
    }
  }

  /// The shipped scales and the desk's own, by their keys.
  public func scales() throws -> [VerdictScale] {
    try read { db in try DeskRows(db: db).scales() }
  }

  /// Adds a scale of the desk's own, or a new version of one.
  ///
  /// - Throws: ``VerdictScaleError`` with the line at fault.
  @discardableResult
  public func addScale(
    _ key: String, file: String, by person: String, why: String? = nil
  ) throws -> VerdictScale {
    let scale = try VerdictScale(key: key, text: file)
    try write { db in
      try EventLog(db: db).add(
        .scale, key, "add", who: person, what: ["file": file], why: why)
      try DeskRows(db: db).add(scale: key, file: file)
    }
    return scale
  }
}
