import Foundation

/// Reference data and programs outside the project; tests that need one that
/// is absent are skipped.
enum Reference {
  /// The root of the package.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files among these, under `shared/data` beside the package or given
  /// by an absolute path, that exist.
  static func files(_ names: [String]) -> [String] {
    names.map {
      $0.hasPrefix("/") ? $0 : root.path + "/../shared/data/" + $0
    }
    .filter { FileManager.default.isReadableFile(atPath: $0) }
  }

  /// What a command prints, as lines; nil when it cannot run or fails.
  static func run(_ arguments: [String]) -> [String]? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// What a Python expression prints, such as a module's version.
  static func python(_ code: String) -> String? {
    run(["python3", "-c", code])?.first
  }

  /// The lines `word⇥stem` of script/stemmer-vocabulary.
  static func vocabulary(
    _ language: String, _ files: [String]
  ) -> [(word: String, stem: String)] {
    let script = root.path + "/script/stemmer-vocabulary"
    let lines = run(["python3", script, language] + files) ?? []
    return lines.compactMap { line in
      let columns = line.split(
        separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 2 else { return nil }
      return (String(columns[0]), String(columns[1]))
    }
  }
}
