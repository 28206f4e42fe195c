import Foundation
import Testing

@testable import ArticleReading

/// Material shared by all clones; absent from a checkout on its own.
private let shared = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "shared")

private let hasGold = FileManager.default.fileExists(
  atPath: shared.appending(path: "gold/nokia.jsonl").path)

/// One row of a gold file.
private struct GoldRow: Decodable {
  var label: String
  var kind: String?
  var span: String
  var start: Int
  var end: Int
  var heading_path: [String]?
}

private func gold(_ name: String) throws -> [GoldRow] {
  let file = shared.appending(path: "gold/\(name).jsonl")
  let text = try String(contentsOf: file, encoding: .utf8)
  return try text.split(separator: "\n").map {
    try JSONDecoder().decode(GoldRow.self, from: Data($0.utf8))
  }
}

private func article(_ name: String) throws -> Article {
  let file = shared.appending(path: "articles/\(name).ar.txt")
  return try ArticleReader().read(path: file.path)
}

/// Skipped where ../shared is absent.
@Suite(.enabled(if: hasGold, "../shared/gold is not here"))
struct GoldArticleTests {
  @Test func headingPathsAreThoseOfTheGoldFile() throws {
    let article = try article("openai-losses")
    for row in try gold("openai-losses") where row.label == "claim" {
      let paragraph = try #require(
        article.paragraphs.first {
          $0.span.contains(Span(start: row.start, end: row.end))
        })
      #expect(
        article.headingPath(of: paragraph.section) == row.heading_path ?? [])
    }
  }

  @Test(arguments: ["openai-losses", "nokia", "fao-syria"])
  func headingsAndHeadlineAreThoseOfTheGoldFile(_ name: String) throws {
    let article = try article(name)
    let rows = try gold(name)
    let kinds = ["heading", "subheading"]
    // A star before a heading is a sign, not part of it.
    let headings = rows.filter { kinds.contains($0.kind ?? "") }.map { row in
      row.span.hasPrefix("*")
        ? Span(start: row.start + 1, end: row.end)
        : Span(start: row.start, end: row.end)
    }
    #expect(
      article.sections.map(\.span) == headings.sorted { $0.start < $1.start })
    let headline = rows.first { $0.kind == "headline" }.map {
      Span(start: $0.start, end: $0.end)
    }
    #expect(article.headline == headline)
    for row in rows where row.kind == "lone_bullet" {
      let place = Span(start: row.start, end: row.end)
      #expect(!article.paragraphs.contains { $0.span.overlaps(place) })
    }
  }

  @Test(arguments: ["openai-losses", "nokia", "fao-syria"])
  func noClaimCrossesASentence(_ name: String) throws {
    let article = try article(name)
    for row in try gold(name) where row.label == "claim" {
      let place = Span(start: row.start, end: row.end)
      #expect(article.sentences.contains { $0.span.contains(place) })
    }
  }
}
