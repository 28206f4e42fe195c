import GRDB

/// Brings the tables of a base to the version that this program knows.
enum Migrations {
  /// “Isnd”: tells Isnad's files from other databases.
  static let applicationID = 0x4973_6E64

  /// A step from the version before to `version`.
  struct Step: Sendable {
    var version: Int
    var sql: String
    /// Whether the search index is to be built anew afterwards.
    var rebuildsIndex = false
  }

  /// What later versions changed, in order. `schema.sql` is always the
  /// newest definition, so a new base needs none of them.
  static let steps: [Step] = [
    Step(
      version: 2,
      sql: String(decoding: PackageResources.version_2_sql, as: UTF8.self)),
    Step(
      version: 3,
      sql: String(decoding: PackageResources.version_3_sql, as: UTF8.self),
      rebuildsIndex: true),
    Step(
      version: 4,
      sql: String(decoding: PackageResources.version_4_sql, as: UTF8.self)),
  ]

  /// The version of `schema.sql`.
  static let current = 4

  /// The definition of all tables.
  static var schema: String {
    String(decoding: PackageResources.schema_sql, as: UTF8.self)
  }

  /// Makes the tables of a new base, migrates an older one, and refuses what
  /// is newer or not Isnad's.
  static func bringUpToDate(
    _ queue: DatabaseQueue, path: String, _ access: KnowledgeBase.Access
  ) throws {
    let found = try queue.read { db in try state(db) }
    switch found {
    case .empty:
      guard access == .create || access == .memory else {
        throw KnowledgeBaseError.notIsnad(path)
      }
      try makeTables(queue, inMemory: access == .memory)
    case .foreign: throw KnowledgeBaseError.notIsnad(path)
    case .isnad(let version):
      try migrate(queue, path, from: version, access, steps, to: current)
    }
  }

  /// What a file holds.
  private enum State {
    case empty, foreign
    case isnad(version: Int)
  }

  private static func state(_ db: Database) throws -> State {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if id == 0, tables == 0 { return .empty }
    guard id == applicationID else { return .foreign }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    return .isnad(version: version)
  }

  private static func makeTables(
    _ queue: DatabaseQueue, inMemory: Bool
  ) throws {
    if !inMemory {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
    }
    try queue.write { db in
      // Another process may have made them in the meantime.
      guard case .empty = try state(db) else { return }
      try db.execute(sql: schema)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(current)")
    }
  }

  /// Takes a base from one version to another, all steps or none.
  static func migrate(
    _ queue: DatabaseQueue, _ path: String, from version: Int,
    _ access: KnowledgeBase.Access, _ steps: [Step], to target: Int
  ) throws {
    guard version <= target else {
      throw KnowledgeBaseError.tooNew(path, version: version)
    }
    guard version < target else { return }
    guard access != .read else {
      throw KnowledgeBaseError.tooOld(path, version: version)
    }
    try queue.write { db in
      for step in steps where step.version > version {
        try db.execute(sql: step.sql)
        if step.rebuildsIndex { try IndexWriter(db: db).rebuild() }
        try db.execute(sql: "PRAGMA user_version = \(step.version)")
      }
    }
  }
}
