import Foundation
import GRDB

extension KnowledgeBase {
  /// Writes the whole base as it is at one moment into a new file, through
  /// SQLite's backup interface; others may write to it meanwhile.
  ///
  /// The file has its name only when it is whole.
  ///
  /// - Throws: ``KnowledgeBaseError/refused(_:)`` where something has that
  ///   name already.
  public func snapshot(to file: String) throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: file) else {
      throw KnowledgeBaseError.refused(
        "\(file) is there already; give the copy another name")
    }
    let part = file + ".part"
    let rest = [part, part + "-wal", part + "-shm", part + "-journal"]
    func clear() { for path in rest { try? files.removeItem(atPath: path) } }
    clear()
    defer { clear() }
    try KnowledgeBaseError.translating(file) {
      let copy = try DatabaseQueue(
        path: part, configuration: Self.configuration())
      try queue.backup(to: copy)
      let state = try copy.writeWithoutTransaction { db in
        // One file, without a log beside it.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        return try String.fetchOne(db, sql: "PRAGMA quick_check")
      }
      try copy.close()
      guard state == "ok" else {
        throw KnowledgeBaseError.damaged(
          path, detail: state ?? "the copy cannot be read")
      }
    }
    // A link fails where the name was taken meanwhile; a move would replace.
    guard link(part, file) == 0 else {
      throw KnowledgeBaseError.notWritable(file)
    }
  }
}
