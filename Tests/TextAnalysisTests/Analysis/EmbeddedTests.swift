import Foundation
import Testing

/// The room as Embedded Swift: what a loadable SQLite extension is built from.
struct EmbeddedTests {
  private static let hasCompiler =
    Reference.run(["swiftc", "--version"]) != nil

  /// Skipped where `swiftc` is not on the path.
  @Test(
    "All of TextAnalysis compiles as Embedded Swift",
    .enabled(if: hasCompiler, "needs swiftc on the path"))
  func compiles() throws {
    let sources = Reference.root.appending(path: "Sources/TextAnalysis")
    let files = try #require(
      FileManager.default.enumerator(
        at: sources, includingPropertiesForKeys: nil)
    ).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > 10)
    let object = FileManager.default.temporaryDirectory
      .appending(path: "TextAnalysis-\(UUID().uuidString).o")
    defer { try? FileManager.default.removeItem(at: object) }
    let printed = Reference.run(
      [
        "swiftc", "-enable-experimental-feature", "Embedded", "-wmo",
        "-parse-as-library", "-swift-version", "6", "-c", "-o", object.path,
      ] + files.map(\.path))
    #expect(printed != nil, "swiftc refused a file; run it by hand to see why")
  }
}
