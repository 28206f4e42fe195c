import GRDB

/// Why a knowledge base could not do what was asked, in one line.
public enum KnowledgeBaseError: Error, Equatable, CustomStringConvertible {
  /// No file at the path: nothing has been ingested there yet.
  case notFound(String)
  /// A folder stands where the file should.
  case isFolder(String)
  /// The folder for a new base cannot be made.
  case cannotCreate(String)
  /// The file is something else than a SQLite database.
  case notADatabase(String)
  /// A SQLite database, but none of Isnad's.
  case notIsnad(String)
  /// Written by a newer Isnad, whose tables this one does not know.
  case tooNew(String, version: Int)
  /// Written by an older Isnad and opened only to read.
  case tooOld(String, version: Int)
  /// Another process has held the base for too long.
  case busy(String)
  /// The file or its folder may not be written.
  case notWritable(String)
  /// The disk is full.
  case diskFull(String)
  /// The file is damaged.
  case damaged(String, detail: String)
  /// An article of that key was read from another place.
  case keyTaken(key: String, by: String, source: String)
  /// A `--raw` query that is no FTS5 expression.
  case badExpression(String, detail: String)
  /// A date in a filter that is no date.
  case badDate(String)
  /// An imported claim that contradicts the base, by its line.
  case badImport(line: Int, problem: String)
  /// What is asked for does not go with what is in the base; a whole line.
  case refused(String)
  /// Any other answer of SQLite.
  case other(String, detail: String)

  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notFound(let path):
      "no knowledge base at \(path); `isnad ingest` makes one"
    case .isFolder(let path):
      "\(path) is a folder; name a database file in it"
    case .cannotCreate(let folder):
      "cannot make the folder \(folder); choose another with --database"
    case .notADatabase(let path):
      "\(path) is not a database; choose another file"
    case .notIsnad(let path):
      "\(path) is a database, but not one of Isnad's; choose another file"
    case .tooNew(let path, let version):
      "\(path) was written by a newer Isnad (its version is \(version), this "
        + "one knows up to \(Migrations.current)); update isnad"
    case .tooOld(let path, let version):
      "\(path) is of version \(version); run `isnad ingest` once with write "
        + "access to bring it to version \(Migrations.current)"
    case .busy(let path):
      "\(path) is in use by another process; try again when it is done"
    case .notWritable(let path):
      "\(path) cannot be written; check its permissions and its folder's"
    case .diskFull(let path):
      "the disk is full, nothing was stored in \(path); make room"
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail)); run `isnad verify` and restore a copy"
    case .keyTaken(let key, let old, let new):
      "the key \(key) belongs to \(old); give \(new) another one with --key"
    case .badExpression(let expression, let detail):
      "--raw \(expression): \(detail); see the FTS5 query syntax, or leave "
        + "--raw out"
    case .badDate(let text):
      "\(text) is not a date; write 2024, 2024-05 or 2024-05-17"
    case .badImport(let line, let problem): "line \(line): \(problem)"
    case .refused(let reason): reason
    case .other(let path, let detail): "\(path): \(detail)"
    }
  }

  /// Runs a piece of work and puts SQLite's errors into words.
  static func translating<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw KnowledgeBaseError(error, path)
    }
  }

  private init(_ error: DatabaseError, _ path: String) {
    let detail = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      self = .notWritable(path)
    case .SQLITE_FULL: self = .diskFull(path)
    case .SQLITE_IOERR:
      self = .other(path, detail: detail + "; look after the disk")
    case .SQLITE_CORRUPT: self = .damaged(path, detail: detail)
    default: self = .other(path, detail: detail)
    }
  }
}
