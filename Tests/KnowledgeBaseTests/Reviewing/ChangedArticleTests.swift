import ClaimExtraction
import FactChecking
import Testing

@testable import KnowledgeBase

struct ChangedArticleTests {
  private let text = """
    قال وزير المالية إن العجز بلغ ٥ مليارات دولار.
    خسر الفريق المباراة الأخيرة.
    ارتفعت أسعار القمح في المدينة.
    """

  /// Stores a text as an article of the same name.
  @discardableResult
  private func store(
    _ text: String, in base: KnowledgeBase
  ) throws -> ArticleChange {
    let article = try Examples.article(text)
    return try base.store(article, ClaimExtractor.shared.claims(in: article))
  }

  /// A base with the text, a published review on each claim, and the claims'
  /// ids in their order.
  private func reviewed() throws -> (TestDesk, [String]) {
    let desk = try TestDesk([])
    try store(text, in: desk.base)
    let ids = try desk.base.search(SearchQuery()).map(\.claim.id)
    for id in ids { try desk.bring(id, to: .published) }
    return (desk, ids)
  }

  private func looks(_ desk: TestDesk, _ claim: String) throws -> [String?] {
    try desk.base.reviewRecords(for: claim).map(\.lookAgain)
  }

  @Test func claimsAreKeptMovedChangedNewAndGone() throws {
    let (desk, ids) = try reviewed()
    let change = try store(
      """
      قال وزير المالية إن العجز بلغ ٥ مليارات دولار.
      هطلت أمطار غزيرة على الساحل.
      ارتفعت أسعار القمح في العاصمة.
      """, in: desk.base)
    let diff = try #require(change.diff)
    #expect(diff.kept.map(\.id) == [ids[0]])
    #expect(diff.changed.map(\.old.id) == [ids[2]])
    #expect(diff.changed[0].new.text.contains("العاصمة"))
    #expect(diff.gone.map(\.id) == [ids[1]])
    #expect(diff.new.count == 1)
    let moved = try store("مقدمة.\n" + text, in: desk.base).diff
    #expect(moved?.moved.map(\.new.id) == [ids[0]])
  }

  @Test func reviewsStayOnWhatIsKeptOrMoved() throws {
    let (desk, ids) = try reviewed()
    let change = try store(
      "هطلت أمطار غزيرة على الساحل.\n" + text, in: desk.base)
    #expect(change.flagged == [])
    for id in ids {
      #expect(try desk.base.reviews(of: id).map(\.state) == [.published])
      #expect(try looks(desk, id) == [nil])
    }
  }

  @Test func reviewsOfChangedAndGoneClaimsAreMarked() throws {
    let (desk, ids) = try reviewed()
    let change = try store(
      """
      قال وزير المالية إن العجز بلغ ٨ مليارات دولار.
      ارتفعت أسعار القمح في المدينة.
      """, in: desk.base)
    #expect(change.flagged.count == 2)
    #expect(try looks(desk, ids[0])[0]?.contains("changed") == true)
    #expect(try looks(desk, ids[1])[0]?.contains("gone") == true)
    #expect(try looks(desk, ids[2]) == [nil])
    // The words that were reviewed can still be read.
    let gone = try desk.base.reviewRecords(for: ids[1])[0]
    #expect(gone.words?.text == "خسر الفريق المباراة الأخيرة")
    #expect(gone.review.state == .published)
    // The lookalike got nothing.
    let new = try #require(change.diff?.changed[0].new.id)
    #expect(try desk.base.reviews(of: new) == [])
    #expect(try desk.base.verify().problems == [])
  }

  @Test func ofEqualWordsNoReviewPassesToTheWrongOnes() throws {
    let desk = try TestDesk([])
    let twice = "خسر الفريق المباراة.\nهطلت الأمطار.\nخسر الفريق المباراة."
    try store(twice, in: desk.base)
    let first = try desk.base.search(SearchQuery())[0].claim.id
    let review = try desk.bring(first, to: .published)
    let change = try store(
      "هطلت الأمطار.\nخسر الفريق المباراة.", in: desk.base)
    #expect(change.flagged == [review])
  }

  @Test func theOldTextIsKept() throws {
    let (desk, ids) = try reviewed()
    try store("هطلت أمطار غزيرة.", in: desk.base)
    try store("هطلت أمطار قليلة.", in: desk.base)
    let versions = try desk.base.versions(of: "news")
    #expect(versions.map(\.text) == [text, "هطلت أمطار غزيرة."])
    #expect(versions[0].claims.map(\.id) == ids)
    #expect(throws: KnowledgeBaseError.self) {
      try desk.base.write { try $0.execute(sql: "DELETE FROM article_version") }
    }
  }

  @Test func aPersonSaysThatAReviewHolds() throws {
    let (desk, ids) = try reviewed()
    #expect(throws: KnowledgeBaseError.self) {
      try desk.base.keepReview(ids[0], by: "Mona", why: nil)
    }
    let change = try store(
      text.replacing("المدينة", with: "العاصمة"), in: desk.base)
    let queue = try desk.base.queue(ClaimFilters(), limit: 9)
    let new = try #require(change.diff?.changed[0].new.id)
    #expect(queue.map(\.claim.id) == [ids[2], new])
    let kept = try desk.base.keepReview(
      ids[2], on: new, by: "Mona", why: "the same place")
    #expect(kept.lookAgain == nil)
    #expect(try desk.base.reviews(of: ids[2]) == [])
    #expect(try desk.base.reviews(of: new).map(\.state) == [.published])
    #expect(
      try desk.base.history(ofReviews: [kept.review.id]).suffix(2)
        .map(\.action) == [.flag, .keep])
    #expect(try desk.base.verify().problems == [])
  }
}
