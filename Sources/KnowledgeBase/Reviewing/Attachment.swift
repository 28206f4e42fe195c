import Foundation
import GRDB

/// A local copy of a source, kept in the base.
public struct Attachment: Sendable, Equatable {
  /// The file's name.
  public var name: String
  /// Its content.
  public var bytes: Data

  /// A copy of a file.
  public init(name: String, bytes: Data) {
    self.name = name
    self.bytes = bytes
  }

  /// The digest it is known by: 64 hexadecimal digits in lower case.
  public var sha256: String { SHA256.hex(bytes) }

  /// Keeps it; the same bytes again change nothing.
  func store(_ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO attachment VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [sha256, name, bytes])
  }
}

extension KnowledgeBase {
  /// The attached copy of a digest; `nil` where it is not in this base.
  public func attachment(_ sha256: String) throws -> Attachment? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT name, bytes FROM attachment WHERE sha256 = ?",
        arguments: [sha256]
      ).map { Attachment(name: $0["name"], bytes: $0["bytes"]) }
    }
  }
}
