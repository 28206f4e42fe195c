import Foundation
import GRDB

/// A knowledge base of claims: one SQLite file.
///
///     let base = try KnowledgeBase.open("claims.sqlite", .create)
///     try base.store(article, claims)
///     let hits = try base.search(SearchQuery(text: "الطاقة النووية"))
public final class KnowledgeBase: Sendable {
  /// How a base is opened.
  public enum Access: Sendable {
    /// Only to read; the file must be there.
    case read
    /// To read and write; the file must be there.
    case write
    /// To read and write; file and folder are made where they are missing.
    case create
    /// In memory, empty: for trying out what would be stored.
    case memory
  }

  /// The file; `:memory:` for one in memory.
  public let path: String
  let queue: DatabaseQueue
  let learned = LearnedLexicon()

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Opens a base, makes or migrates its tables where access allows.
  ///
  /// - Throws: ``KnowledgeBaseError`` with one line that says what to do.
  public static func open(
    _ path: String, _ access: Access
  ) throws -> KnowledgeBase {
    do {
      return try open(path, file: path, access)
    } catch KnowledgeBaseError.notWritable
      where access == .read && isUnchanging(path)
    {
      return try open(path, file: immutable(path), access)
    }
  }

  /// Whether nobody can be writing: the folder cannot be written, and no log
  /// of changes lies in it.
  private static func isUnchanging(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return access(path, R_OK) == 0 && access(folder, W_OK) != 0
      && access(path + "-wal", F_OK) != 0
  }

  /// SQLite's address of a file that does not change; without it SQLite
  /// wants to write beside a file even to read it.
  private static func immutable(_ path: String) -> String {
    let marks = CharacterSet.urlPathAllowed.subtracting(
      CharacterSet(charactersIn: "?#%"))
    let file = URL(fileURLWithPath: path).path
    let name = file.addingPercentEncoding(withAllowedCharacters: marks) ?? file
    return "file:\(name)?immutable=1"
  }

  private static func open(
    _ path: String, file: String, _ access: Access
  ) throws -> KnowledgeBase {
    try KnowledgeBaseError.translating(path) {
      let queue: DatabaseQueue
      switch access {
      case .memory: queue = try DatabaseQueue(configuration: configuration())
      case .read, .write, .create:
        try prepareFile(path, access)
        queue = try DatabaseQueue(
          path: file, configuration: configuration(isReadOnly: access == .read))
      }
      let base = KnowledgeBase(path: path, queue: queue)
      try Migrations.bringUpToDate(queue, path: path, access)
      return base
    }
  }

  static func configuration(
    isReadOnly: Bool = false
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    // Another process may be writing: wait for it rather than fail.
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      db.add(tokenizer: IsnadTokenizer.self)
      // 32 MiB of pages: what the searches of one process share.
      try db.execute(sql: "PRAGMA cache_size = -32768")
      // What a command reported as stored survives a loss of power.
      if !isReadOnly { try db.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return configuration
  }

  private static func prepareFile(_ path: String, _ access: Access) throws {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    if files.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { throw KnowledgeBaseError.isFolder(path) }
      return
    }
    guard access == .create else { throw KnowledgeBaseError.notFound(path) }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true)
    } catch {
      throw KnowledgeBaseError.cannotCreate(folder.path)
    }
  }

  /// Reads from the base, its errors put into words.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try KnowledgeBaseError.translating(path) { try queue.read(body) }
  }

  /// Writes to the base in one transaction, its errors put into words.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try KnowledgeBaseError.translating(path) { try queue.write(body) }
  }
}
