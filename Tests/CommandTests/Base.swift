import Foundation

/// A database in a folder of its own, and commands that work on it.
struct Base {
  let folder: URL

  var path: String { folder.appending(path: "base.sqlite").path }

  /// Runs a test on a new database, filled with the corpus where asked.
  static func use(corpus: Bool = false, _ body: (Base) throws -> Void) throws {
    try TemporaryFolder.use { folder in
      let base = Base(folder: folder)
      if corpus { _ = try base.run("ingest", IsnadBinary.corpus) }
      try body(base)
    }
  }

  func run(_ arguments: String..., input: String = "") throws
    -> IsnadBinary.Result
  {
    try IsnadBinary.run(
      arguments + ["--database", path], input: Array(input.utf8))
  }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  /// The exported claims as dictionaries.
  func claims() throws -> [[String: Any]] {
    let output = try run("export", "--format", "ndjson").output
    return try output.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  /// The ids of the exported claims.
  func ids() throws -> [String] {
    try claims().compactMap { $0["id"] as? String }
  }
}
