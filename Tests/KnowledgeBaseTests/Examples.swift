import ArticleReading
import ClaimExtraction
import Foundation
import Testing

@testable import KnowledgeBase

extension ClaimExtractor {
  /// One extractor for all tests of this room, which reads the cue files once.
  static let shared = ClaimExtractor()
}

/// Articles and claims that the tests of this room share.
enum Examples {
  /// An article read from a text, as a file of that name would be.
  static func article(
    _ text: String, name: String = "news.txt", source: String? = nil,
    published: String? = nil
  ) throws -> Article {
    var article = try ArticleReader().read(
      bytes: Array(text.utf8), name: name)
    article.source = source ?? "/articles/" + name
    article.metadata.published = published
    return article
  }

  /// A base in memory that holds an article and what is extracted from it.
  static func base(_ text: String, name: String = "news.txt") throws
    -> KnowledgeBase
  {
    let base = try KnowledgeBase.open(":memory:", .memory)
    let article = try article(text, name: name)
    try base.store(article, ClaimExtractor.shared.claims(in: article))
    return base
  }

  /// A base in memory with claims made by hand, one a text.
  static func base(claims texts: [String]) throws -> KnowledgeBase {
    let base = try KnowledgeBase.open(":memory:", .memory)
    _ = try base.importLines(
      texts.enumerated().map { index, text in
        ImportedLine(
          line: index + 1, key: "c\(index)",
          claim: Claim(id: "", text: text, language: "ar"), translation: nil)
      })
    return base
  }

  /// A claim with everything a claim can have.
  static func fullClaim(in article: Article) -> Claim {
    var claim = Claim(
      id: ClaimID.id(
        article: article.key, words: "خسرت Meta ٥ مليارات دولار", ordinal: 0),
      article: article.key, section: ["الأسباب", "أ. الكلفة"],
      span: Span(start: 0, end: 25), text: "خسرت Meta ٥ مليارات دولار",
      language: "ar", category: .loss, modality: .attributed, negated: true,
      hedges: ["ربما", "على الأرجح"],
      speaker: Speaker(
        kind: .person, name: "يان ليكون", nameEnglish: "Yann LeCun",
        surface: "ليكون", role: "كبير الباحثين", organization: "Meta",
        including: ["Reuters"]),
      attribution: Attribution(
        verb: "قال", mode: .mixed, chain: ["يان ليكون", "Reuters"]),
      quote: "خسرت «كل شيء»", priority: 3,
      translation: ClaimTranslation(
        language: "en", text: "Meta lost $5bn", scope: .claim))
    claim.quantities = [
      Quantity(
        text: "٥ مليارات دولار", span: Span(start: 10, end: 25),
        value: .number(5e9), unit: "USD", noun: nil, approximate: true,
        qualifier: .upTo, period: "year"),
      Quantity(
        text: "٥", span: Span(start: 10, end: 11), value: .range(5, 7.5),
        unit: "item", noun: "كتب"),
      Quantity(
        text: "مليارات", span: Span(start: 12, end: 19), value: .atLeast(2e9),
        unit: "item"),
    ]
    claim.dates = [
      DateMention(
        text: "خسرت", span: Span(start: 0, end: 4), value: nil,
        relative: true, offset: "-P1Y"),
      DateMention(
        text: "Meta", span: Span(start: 5, end: 9), value: "2024-Q1",
        relative: false),
    ]
    claim.entities = [
      Entity(
        text: "Meta", span: Span(start: 5, end: 9), name: "Meta",
        nameEnglish: "Meta", kind: .organization)
    ]
    claim.relations = [Relation(kind: .critiqueOf, target: "elsewhere")]
    return claim
  }
}

/// A folder that is removed when the test is done with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "isnad-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A file's path in the folder.
  func file(_ name: String) -> String { path + "/" + name }
}
