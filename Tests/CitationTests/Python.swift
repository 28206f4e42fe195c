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
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-X", "utf8", "-c", script] + arguments
    let into = Pipe()
    let out = Pipe()
    process.standardInput = into
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    try process.run()
    try into.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try into.fileHandleForWriting.close()
    let data = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
