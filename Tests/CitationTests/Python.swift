import Foundation

/// Runs Python, whose readers of CSV and JSON are not ours.
enum Python {
  /// The official CSL-JSON schema, beside the package where it is shared.
  static let schema = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/validate/csl-data.json").path

  static var hasSchema: Bool { FileManager.default.fileExists(atPath: schema) }

  /// Whether a module can be imported.
  static func has(_ module: String) -> Bool {
    (try? run("import \(module); print(1)", input: "")) == "1\n"
  }

  /// The standard output of a script that is given `input`.
  static func run(_ script: String, input: String, arguments: [String] = [])
    throws -> String
  {
    // Files, not pipes: a read from a pipe may be interrupted.
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "isnad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let into = folder.appending(path: "in")
    let out = folder.appending(path: "out")
    try Data(input.utf8).write(to: into)
    try Data().write(to: out)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-X", "utf8", "-c", script] + arguments
    process.standardInput = try FileHandle(forReadingFrom: into)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: out), as: UTF8.self)
  }
}
