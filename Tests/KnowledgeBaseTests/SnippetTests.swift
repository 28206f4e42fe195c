import ClaimExtraction
import Testing

@testable import KnowledgeBase

struct SnippetTests {
  @Test(arguments: [
    ("كتاب", "والكِتابُ الجديد", "[والكِتابُ] الجديد"),
    ("الأسعار", "ارتفعت الأسعـــار، أمس", "ارتفعت [الأسعـــار]، أمس"),
    ("meta", "مثل Google وMeta", "مثل Google و[Meta]"),
    ("نووي", "الطاقة 😀 النووية", "الطاقة 😀 [النووية]"),
    ("5", "نحو ٥ ملايين", "نحو [٥] ملايين"),
  ])
  func theWordStandsAsPrinted(
    _ query: String, _ text: String, _ snippet: String
  ) throws {
    let base = try Examples.base(claims: [text])
    let hit = try #require(try base.search(SearchQuery(text: query)).first)
    #expect(hit.snippet == snippet)
  }

  @Test(arguments: [
    ("الكتاب", "الكتاب هنا", MatchedWord.Step.exact),
    ("كتاب", "والكتاب هنا", .stem), ("كاتب", "مكتوب هنا", .root),
  ])
  func theStepIsNamed(
    _ query: String, _ text: String, _ step: MatchedWord.Step
  ) throws {
    let base = try Examples.base(claims: [text])
    let hit = try #require(try base.search(SearchQuery(text: query)).first)
    #expect(hit.matched.map(\.step) == [step])
    #expect(hit.matched.map(\.query) == [query])
  }

  @Test func aLongTextIsCutAroundTheMatch() throws {
    let words = (0..<200).map { "كلمة\($0)" }
    let text = (words[..<150] + ["النفط"] + words[150...])
      .joined(separator: " ")
    let base = try Examples.base(claims: [text])
    let hit = try #require(try base.search(SearchQuery(text: "النفط")).first)
    #expect(hit.snippet.contains("[النفط]"))
    #expect(hit.snippet.hasPrefix("… "))
    #expect(hit.snippet.hasSuffix(" …"))
    #expect(hit.snippet.count < text.count / 2)
  }
}
