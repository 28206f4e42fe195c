import ArticleReading
import ClaimExtraction
import Testing

@testable import KnowledgeBase

struct ImportTests {
  private func line(
    _ number: Int, _ key: String?, _ text: String?, article: String? = nil,
    span: Span? = nil, translation: String? = nil
  ) -> ImportedLine {
    let claim = text.map {
      Claim(id: "", article: article, span: span, text: $0, language: "ar")
    }
    return ImportedLine(
      line: number, key: key, claim: claim,
      translation: translation.map {
        ClaimTranslation(language: "en", text: $0, scope: .claim)
      })
  }

  private func base() throws -> KnowledgeBase {
    try KnowledgeBase.open(":memory:", .memory)
  }

  @Test func theSameLinesAgainChangeNothing() throws {
    let base = try base()
    let lines = [
      line(1, "a", "الأرض كروية"), line(2, nil, "الماء يغلي"),
      line(3, nil, "الماء يغلي"),
    ]
    #expect(try base.importLines(lines).added == 3)
    let again = try base.importLines(lines)
    #expect(again.added == 0 && again.unchanged == 3)
    #expect(try base.statistics().imported == 3)
  }

  @Test func oneWrongLineKeepsAllOut() throws {
    let base = try base()
    let error = KnowledgeBaseError.badImport(
      line: 2,
      problem: "no claim x to translate; import or ingest it first")
    #expect(throws: error) {
      try base.importLines([
        line(1, "a", "الأرض كروية"), line(2, "x", nil, translation: "words"),
      ])
    }
    #expect(try base.statistics().claims == 0)
  }

  @Test func aKnownKeyWithOtherWordsIsRefused() throws {
    let base = try base()
    _ = try base.importLines([line(1, "a", "الأرض كروية")])
    let error = try #require(
      throws: KnowledgeBaseError.self,
      performing: { try base.importLines([line(7, "a", "الأرض مسطحة")]) })
    #expect(error.description.hasPrefix("line 7: the id a is known"))
  }

  @Test func aTranslationIsFoundByItsWords() throws {
    let base = try base()
    _ = try base.importLines([line(1, "a", "الأرض كروية")])
    let change = try base.importLines([
      line(1, "a", nil, translation: "The earth is round")
    ])
    #expect(change.translated == 1)
    #expect(
      try base.search(SearchQuery(text: "rounds")).first?.snippet
        == "The earth is [round]")
    #expect(try base.verify().problems == [])
  }

  @Test func aClaimMustStandInItsArticle() throws {
    let base = try base()
    let article = try Examples.article("قال الوزير إن السعر ارتفع.")
    try base.store(article, [])
    let good = line(
      1, "a", "السعر", article: "news", span: Span(start: 14, end: 19))
    #expect(try base.importLines([good]).added == 1)
    let shifted = line(
      2, "b", "السعر", article: "news", span: Span(start: 15, end: 20))
    #expect(throws: KnowledgeBaseError.self) {
      try base.importLines([shifted])
    }
    #expect(try base.verify().problems == [])
  }

  @Test func anArticleThatIsNotHereKeepsItsName() throws {
    let base = try base()
    _ = try base.importLines([
      line(1, "a", "خبر", article: "elsewhere", span: Span(start: 3, end: 6))
    ])
    #expect(try base.claim("a")?.claim.article == "elsewhere")
    #expect(
      try base.search(
        SearchQuery(filters: ClaimFilters(articles: ["elsewhere"]))
      ).count == 1)
  }
}
