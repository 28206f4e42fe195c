import Foundation
import GRDB
import Testing

@testable import KnowledgeBase

struct OpeningTests {
  @Test func aMissingFileIsNotMadeForReading() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("none.sqlite")
    #expect(throws: KnowledgeBaseError.notFound(path)) {
      try KnowledgeBase.open(path, .read)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func folderAndFileAreMadeForIngest() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("deep/er/claims.sqlite")
    _ = try KnowledgeBase.open(path, .create)
    #expect(try KnowledgeBase.open(path, .read).statistics().claims == 0)
  }

  @Test func aFolderIsNoDatabase() throws {
    let folder = try TemporaryFolder()
    #expect(throws: KnowledgeBaseError.isFolder(folder.path)) {
      try KnowledgeBase.open(folder.path, .create)
    }
  }

  @Test func aTextFileIsNoDatabaseAndStaysAsItWas() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("notes.txt")
    let text = String(repeating: "ملاحظات ", count: 200)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: KnowledgeBaseError.notADatabase(path)) {
      try KnowledgeBase.open(path, .create)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func anotherDatabaseIsRefused() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("other.sqlite")
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE recipe (name)") }
    #expect(throws: KnowledgeBaseError.notIsnad(path)) {
      try KnowledgeBase.open(path, .create)
    }
  }

  @Test func aNewerBaseIsRefusedWithAWord() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("new.sqlite")
    let base = try KnowledgeBase.open(path, .create)
    try base.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(throws: KnowledgeBaseError.tooNew(path, version: 99)) {
      try KnowledgeBase.open(path, .read)
    }
    let error = KnowledgeBaseError.tooNew(path, version: 99)
    #expect(error.description.contains("update isnad"))
  }

  @Test func foreignKeysAreOn() throws {
    let base = try KnowledgeBase.open(":memory:", .memory)
    #expect(throws: KnowledgeBaseError.self) {
      try base.write { db in
        try db.execute(
          sql: "INSERT INTO relation VALUES (77, 0, 'supports', 'x')")
      }
    }
  }
}

struct MigrationTests {
  private func bump(
    _ queue: DatabaseQueue, _ steps: [Migrations.Step], to target: Int,
    _ access: KnowledgeBase.Access = .write
  ) throws {
    try Migrations.migrate(
      queue, "x.sqlite", from: 1, access, steps, to: target)
  }

  /// A base of version 1, with tables of that version where asked.
  private func old(tables: Bool = false) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { $0.add(tokenizer: IsnadTokenizer.self) }
    let queue = try DatabaseQueue(configuration: configuration)
    try queue.write { db in
      if tables {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
          .appending(path: "schema-1.sql")
        try db.execute(sql: String(contentsOf: file, encoding: .utf8))
      }
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    return queue
  }

  private func version(_ queue: DatabaseQueue) throws -> Int? {
    try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  @Test func aNewBaseHasTheCurrentVersion() throws {
    let base = try KnowledgeBase.open(":memory:", .memory)
    #expect(try version(base.queue) == Migrations.current)
  }

  @Test func stepsBringAnOlderBaseForward() throws {
    let queue = try old()
    let steps = [
      Migrations.Step(version: 2, sql: "CREATE TABLE review (a)"),
      Migrations.Step(version: 3, sql: "ALTER TABLE review ADD COLUMN b"),
    ]
    try bump(queue, steps, to: 3)
    #expect(try version(queue) == 3)
    try queue.write { try $0.execute(sql: "INSERT INTO review VALUES (1, 2)") }
  }

  @Test func aFailingStepLeavesTheBaseAsItWas() throws {
    let queue = try old()
    let steps = [
      Migrations.Step(version: 2, sql: "CREATE TABLE review (a)"),
      Migrations.Step(version: 3, sql: "no SQL at all"),
    ]
    #expect(throws: (any Error).self) {
      try bump(queue, steps, to: 3)
    }
    #expect(try version(queue) == 1)
    let tables = try queue.read {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM sqlite_schema WHERE name = 'review'")
    }
    #expect(tables == 0)
  }

  @Test func anOlderBaseIsNotMigratedForReading() throws {
    let queue = try old()
    #expect(throws: KnowledgeBaseError.tooOld("x.sqlite", version: 1)) {
      try bump(queue, [], to: 2, .read)
    }
  }

  /// The tables that the steps make are those of `schema.sql`.
  @Test func aBaseOfVersionOneGetsTheTablesOfANewOne() throws {
    func tables(_ queue: DatabaseQueue) throws -> [String] {
      try queue.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema
            ORDER BY 1
            """)
      }
    }
    let queue = try old(tables: true)
    try bump(queue, Migrations.steps, to: Migrations.current)
    let new = try KnowledgeBase.open(":memory:", .memory)
    #expect(try tables(queue) == tables(new.queue))
    #expect(try version(queue) == Migrations.current)
  }
}
