import Foundation

/// The built `isnad`, run as a user runs it.
enum IsnadBinary {
  /// What a run left behind.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The binary beside the test bundle.
  static let path: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let beside = bundle.map { URL(filePath: $0).deletingLastPathComponent() }
    let built = package.appending(path: ".build/debug")
    return (beside ?? built).appending(path: "isnad").path
  }()

  /// The package's folder.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The corpus that ships with the project.
  static let corpus = package.appending(path: "corpus").path

  /// A process that is ready to run, its environment bare but for `PATH`.
  static func process(
    _ arguments: [String], environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let bare = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
    process.environment = bare.merging(environment) { $1 }
    return process
  }

  /// Runs to the end. Output goes through files, so that no pipe fills up.
  static func run(
    _ arguments: [String], input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Result {
    try TemporaryFolder.use { folder in
      let names = ["in", "out", "err"].map { folder.appending(path: $0) }
      try Data(input).write(to: names[0])
      try Data().write(to: names[1])
      try Data().write(to: names[2])
      let process = process(arguments, environment: environment)
      process.standardInput = try FileHandle(forReadingFrom: names[0])
      process.standardOutput = try FileHandle(forWritingTo: names[1])
      process.standardError = try FileHandle(forWritingTo: names[2])
      try process.run()
      process.waitUntilExit()
      let status = process.terminationStatus
      return Result(
        status: process.terminationReason == .exit ? status : 128 + status,
        output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
      )
    }
  }

  static func run(
    _ arguments: String..., input: String = "",
    environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, input: Array(input.utf8), environment: environment)
  }
}
