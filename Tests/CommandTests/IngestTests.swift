import Foundation
import Testing

struct IngestTests {
  private let article = IsnadBinary.corpus + "/openai-losses"
  private let words = "أعلنت الشركة عن خسارة كبيرة. ارتفعت الأسعار في السوق.\n"

  @Test func theSameArticleAgainChangesNothing() throws {
    try Base.use { base in
      let first = try base.run("ingest", article)
      #expect(first.status == 0)
      #expect(first.output.hasPrefix("added"))
      #expect(first.output.contains("openai-losses"))
      let before = try base.run("export").output
      let second = try base.run("ingest", article)
      #expect(second.status == 0)
      #expect(second.output.hasPrefix("unchanged"))
      #expect(try base.run("export").output == before)
    }
  }

  @Test func otherTextFromTheSamePlaceIsANewVersion() throws {
    try Base.use { base in
      let path = try base.file("note.txt", words)
      #expect(try base.run("ingest", path).output.hasPrefix("added"))
      let kept = try base.ids()
      _ = try base.file("note.txt", words + "انخفض الإنتاج.\n")
      let result = try base.run("ingest", path)
      #expect(result.output.hasPrefix("changed"), "\(result.output)")
      #expect(try Set(kept).isSubset(of: base.ids()))
    }
  }

  @Test func theSameKeyFromAnotherPlaceIsRefused() throws {
    try Base.use { base in
      let one = try base.file("a/note.txt", words)
      let two = try base.file("b/note.txt", "انخفض الإنتاج هذا العام.\n")
      #expect(try base.run("ingest", one).status == 0)
      let refused = try base.run("ingest", two)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("--key"), "\(refused.errors)")
      #expect(refused.errors.split(separator: "\n").count == 1)
      #expect(try base.run("ingest", two, "--key", "other").status == 0)
      #expect(
        try base.run("articles", "--format", "ndjson").output
          .split(separator: "\n").count == 2)
    }
  }

  @Test func aDryRunChangesNothing() throws {
    try Base.use { base in
      let result = try base.run("ingest", article, "--dry-run")
      #expect(result.status == 0)
      #expect(result.output.hasPrefix("added"))
      #expect(!FileManager.default.fileExists(atPath: base.path))
      _ = try base.run("ingest", article)
      let path = try base.file("note.txt", words)
      #expect(
        try base.run("ingest", path, "--dry-run").output
          .hasPrefix("added"))
      #expect(
        try base.run("articles", "--format", "ndjson").output
          .split(separator: "\n").count == 1)
    }
  }

  @Test func aBadFileDoesNotStopTheOthers() throws {
    try Base.use { base in
      let empty = try base.file("empty.txt", "")
      let result = try base.run("ingest", empty, article)
      #expect(result.status == 2)
      #expect(result.errors.contains("empty.txt"))
      #expect(result.output.hasPrefix("added"))
    }
  }

  @Test func aKeyNamesOneArticle() throws {
    try Base.use { base in
      let path = try base.file("note.txt", words)
      let result = try base.run("ingest", path, article, "--key", "both")
      #expect(result.status == 2)
      #expect(result.errors.contains("--key names one article"))
      #expect(result.output == "")
    }
  }

  @Test func standardInputIsAnArticle() throws {
    try Base.use { base in
      let result = try base.run("ingest", "-", "--key", "memo", input: words)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try base.claims().first?["article"] as? String == "memo")
    }
  }

  /// An article is whole or absent however abruptly the command ends.
  @Test func beingKilledLeavesWholeArticles() throws {
    try Base.use { base in
      var paths: [String] = []
      for number in 0..<40 {
        let text = (0..<40).map {
          "أعلنت الشركة رقم \($0) عن خسارة بلغت \(number + 1) مليون دولار."
        }.joined(separator: "\n")
        paths.append(try base.file("many/note\(number).txt", text))
      }
      let folder = base.folder.appending(path: "many").path
      let whole = try Set(
        IsnadBinary.run(["extract", folder]).output.split(separator: "\n")
          .map { String($0.prefix(18)) })
      for delay in [0.01, 0.03, 0.05, 0.08, 0.12, 0.2] {
        let process = IsnadBinary.process(
          ["ingest", folder, "--database", base.path])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: delay)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        guard FileManager.default.fileExists(atPath: base.path) else {
          continue
        }
        let stored = try counts(base)
        #expect(stored.allSatisfy { $0 == stored.first }, "\(stored)")
      }
      #expect(try base.run("ingest", folder).status == 0)
      #expect(try base.run("verify").status == 0)
      let ids = try base.run("export").output.split(separator: "\n")
      #expect(Set(ids.map { String($0.prefix(18)) }) == whole)
    }
  }

  /// The claims of each article that is in the base.
  private func counts(_ base: Base) throws -> [Int] {
    // Killed before the schema was there, it holds nothing.
    guard try base.run("verify").status == 0 else { return [] }
    var counts: [String: Int] = [:]
    for claim in try base.claims() {
      counts[claim["article"] as? String ?? "", default: 0] += 1
    }
    return Array(counts.values)
  }
}
