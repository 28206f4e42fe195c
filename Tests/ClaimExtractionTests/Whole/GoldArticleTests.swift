import ArticleReading
import Foundation
import Testing

@testable import ClaimExtraction

/// The articles annotated by hand that lie beside the package. Without them
/// these tests are skipped.
struct GoldArticleTests {
  private struct Gold: Decodable {
    struct Source: Decodable {
      var type: String?
      var name: String?
    }
    var label: String
    var start: Int
    var end: Int
    var category: String?
    var secondary: [String]?
    var speaker: Source?
  }

  @Test(
    .enabled(if: Folder.has("gold/nokia.jsonl")),
    arguments: ["openai-losses", "nokia", "fao-syria"])
  func measuresStayUp(_ name: String) throws {
    let file = Folder.shared.appending(path: "articles/\(name).ar.txt")
    let claims = ClaimExtractor.shared.claims(
      in: try ArticleReader().read(path: file.path))
    let gold = try Self.gold(name)
    var (spans, categories, sources) = (0, 0, 0)
    for row in gold {
      guard
        let claim = claims.max(by: {
          Self.overlap($0, row) < Self.overlap($1, row)
        }), Self.overlap(claim, row) >= 0.5
      else { continue }
      spans += 1
      let fitting = [row.category ?? ""] + (row.secondary ?? [])
      if fitting.contains(claim.category.rawValue) { categories += 1 }
      let isAuthor = row.speaker?.type == "author"
      if isAuthor == (claim.speaker.kind == .author) { sources += 1 }
    }
    let spanScore = 2 * Double(spans) / Double(claims.count + gold.count)
    #expect(spanScore >= 0.93)
    #expect(Double(categories) >= 0.8 * Double(spans))
    #expect(Double(sources) >= 0.9 * Double(spans))
  }

  private static func gold(_ name: String) throws -> [Gold] {
    let file = Folder.shared.appending(path: "gold/\(name).jsonl")
    return try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n")
      .map { try JSONDecoder().decode(Gold.self, from: Data($0.utf8)) }
      .filter { $0.label == "claim" }
  }

  /// Twice the common code points over the sum of both lengths.
  private static func overlap(_ claim: Claim, _ row: Gold) -> Double {
    guard let span = claim.span else { return 0 }
    let common = min(span.end, row.end) - max(span.start, row.start)
    let all = span.end - span.start + row.end - row.start
    return all > 0 ? 2 * Double(max(0, common)) / Double(all) : 0
  }
}

/// The article in the tree, with its translation.
struct CorpusArticleTests {
  private static let claims: [Claim] = {
    let path = Folder.package.appending(path: "corpus/openai-losses").path
    guard let article = try? ArticleReader().read(path: path) else {
      return []
    }
    return ClaimExtractor.shared.claims(in: article)
  }()

  @Test func aPlanIsAPlan() throws {
    let plan = try #require(
      Self.claims.first { $0.text.contains("لبناء مفاعل نووي") })
    #expect(plan.modality == .planned)
    #expect(plan.category == .remedy)
    #expect(plan.speaker.nameEnglish == "Microsoft")
  }

  @Test(arguments: ["Yann LeCun", "Gary Marcus"])
  func criticsAreKnownByNameAndRole(_ name: String) throws {
    let claim = try #require(
      Self.claims.first { $0.speaker.nameEnglish == name })
    #expect(claim.speaker.kind == .person)
    #expect(claim.speaker.role?.isEmpty == false)
  }

  @Test(arguments: ["CEO", "الرئيس التنفيذي"])
  func anOfficeIsResolved(_ office: String) {
    let found = Self.claims.filter {
      ($0.speaker.surface ?? $0.speaker.role ?? "").contains(office)
    }
    #expect(!found.isEmpty)
    for claim in found { #expect(claim.speaker.nameEnglish == "Sam Altman") }
  }
}
