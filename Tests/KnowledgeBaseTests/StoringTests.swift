import ArticleReading
import ClaimExtraction
import GRDB
import Testing

@testable import KnowledgeBase

struct StoringTests {
  private let text = """
    قال وزير المالية إن العجز بلغ ٥ مليارات دولار.\r
    وأضاف أن الحكومة ستخفض الإنفاق 😀.\r
    خسر الفريق المباراة الأخيرة.
    """

  private func store(
    _ text: String, source: String? = nil, in base: KnowledgeBase,
    dryRun: Bool = false
  ) throws -> ArticleChange {
    let article = try Examples.article(text, source: source)
    return try base.store(
      article, ClaimExtractor.shared.claims(in: article), dryRun: dryRun)
  }

  private func base() throws -> KnowledgeBase {
    try KnowledgeBase.open(":memory:", .memory)
  }

  @Test func theSameArticleAgainChangesNothing() throws {
    let base = try base()
    #expect(try store(text, in: base).kind == .added)
    let changes = try base.read { $0.totalChangesCount }
    let again = try store(text, in: base)
    #expect(again.kind == .unchanged)
    #expect(again.diff == nil && again.claims == 3)
    #expect(try base.read { $0.totalChangesCount } == changes)
  }

  @Test func anEditElsewhereKeepsTheIds() throws {
    let base = try base()
    _ = try store(text, in: base)
    let before = Set(try base.search(SearchQuery()).map(\.claim.id))
    let edited =
      "مقدمة جديدة عن السوق.\n" + text.replacing("الأخيرة", with: "الأولى")
    let change = try store(edited, in: base)
    #expect(change.kind == .changed && change.claims == 4)
    let diff = try #require(change.diff)
    #expect(diff.moved.count == 2 && diff.changed.count == 1)
    #expect(diff.new.count == 1 && diff.gone.isEmpty && diff.kept.isEmpty)
    let after = Set(try base.search(SearchQuery()).map(\.claim.id))
    #expect(before.intersection(after).count == 2)
    #expect(try base.verify().problems == [])
    #expect(try base.search(SearchQuery(text: "الأخيرة")).isEmpty)
    #expect(try base.search(SearchQuery(text: "الأولى")).count == 1)
  }

  @Test func anotherTextUnderTheSameKeyIsRefused() throws {
    let base = try base()
    _ = try store(text, source: "/a/news.txt", in: base)
    #expect(
      throws: KnowledgeBaseError.keyTaken(
        key: "news", by: "/a/news.txt", source: "/b/news.txt")
    ) {
      try store("خبر آخر تماما عن الطقس.", source: "/b/news.txt", in: base)
    }
    #expect(try base.search(SearchQuery()).count == 3)
  }

  @Test func theSameTextElsewhereIsTheSameArticle() throws {
    let base = try base()
    _ = try store(text, source: "/a/news.txt", in: base)
    #expect(
      try store(text, source: "/b/news.txt", in: base).kind == .unchanged)
  }

  @Test func aDryRunWritesNothing() throws {
    let base = try base()
    #expect(try store(text, in: base, dryRun: true).kind == .added)
    #expect(try base.articles().isEmpty)
  }

  @Test func anErrorInTheMiddleLeavesNothing() throws {
    let base = try base()
    let article = try Examples.article(text)
    let claims = ClaimExtractor.shared.claims(in: article)
    #expect(throws: KnowledgeBaseError.self) {
      try base.store(article, claims + [claims[0]])
    }
    #expect(try base.articles().isEmpty)
    #expect(try base.statistics().claims == 0)
  }

  @Test func anArticleComesBackAsItWent() throws {
    let base = try base()
    var article = try ArticleReader().read(path: Corpus.folder)
    article.metadata.author = "كاتب"
    try base.store(article, [])
    #expect(try base.article(article.key) == article)
    #expect(try base.article("none") == nil)
  }

  @Test func aClaimComesBackAsItWent() throws {
    let base = try base()
    let article = try Examples.article("خسرت Meta ٥ مليارات دولار.")
    let claim = Examples.fullClaim(in: article)
    try base.store(article, [claim])
    #expect(try base.claim(claim.id)?.claim == claim)
    #expect(try base.claim(String(claim.id.prefix(5)))?.claim == claim)
    #expect(try base.claim("none") == nil)
    #expect(try base.verify().problems == [])
  }

  @Test func everyExtractedClaimComesBack() throws {
    let base = try base()
    let article = try ArticleReader().read(path: Corpus.folder)
    var claims = ClaimExtractor.shared.claims(in: article)
    try base.store(article, claims)
    for index in claims.indices { claims[index].cues = [] }
    var read: [Claim] = []
    try base.forEachClaim(ClaimFilters()) { read.append($0.claim) }
    #expect(read == claims)
  }

  @Test func importedClaimsOfAnArticleStayWhenItChanges() throws {
    let base = try base()
    _ = try store(text, in: base)
    var claim = Claim(id: "", text: "ملاحظة من مدقق", language: "ar")
    claim.article = "news"
    _ = try base.importLines([
      ImportedLine(line: 1, key: "note", claim: claim, translation: nil)
    ])
    _ = try store("خبر جديد عن الطقس اليوم.", in: base)
    #expect(try base.claim("note")?.claim.text == "ملاحظة من مدقق")
    #expect(try base.search(SearchQuery(text: "العجز")).isEmpty)
  }
}
