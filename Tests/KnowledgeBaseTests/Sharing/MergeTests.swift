import ClaimExtraction
import FactChecking
import Foundation
import Testing

@testable import KnowledgeBase

struct MergeTests {
  private let text = """
    قال وزير المالية إن العجز بلغ ٥ مليارات دولار.
    خسر الفريق المباراة الأخيرة.
    """

  private func store(_ text: String, in base: KnowledgeBase) throws {
    let article = try Examples.article(text)
    try base.store(article, ClaimExtractor.shared.claims(in: article))
  }

  /// Two desks with the same article.
  private func desks() throws -> (ours: TestDesk, theirs: TestDesk, [String]) {
    let ours = try TestDesk([])
    let theirs = try TestDesk([])
    try store(text, in: ours.base)
    try store(text, in: theirs.base)
    return (
      ours, theirs, try ours.base.search(SearchQuery()).map(\.claim.id)
    )
  }

  @Test func aBaseComesWhole() throws {
    let theirs = try TestDesk(["ارتفعت الأسعار"])
    try store(text, in: theirs.base)
    let claim = try theirs.base.search(SearchQuery(text: "العجز"))[0].claim
    let review = try theirs.bring(claim.id, to: .corrected)
    let ours = try TestDesk([])
    let report = try ours.base.merge(theirs.base, by: "Mona")
    #expect(report.articles == 1 && report.claims == 3)
    #expect(report.conflicts == [])
    #expect(try ours.base.claim(claim.id)?.claim == claim)
    #expect(try ours.base.claim("c0")?.claim.text == "ارتفعت الأسعار")
    #expect(
      try ours.base.reviews(of: claim.id)
        == theirs.base.reviews(of: claim.id))
    #expect(
      try ours.base.history(ofReviews: [review])
        == theirs.base.history(ofReviews: [review]))
    #expect(try ours.base.verify().problems == [])
  }

  @Test func mergingTwiceChangesNothing() throws {
    let (ours, theirs, ids) = try desks()
    try theirs.bring(ids[0], to: .published)
    try ours.bring(ids[0], to: .reported)
    try store("خبر آخر عن الطقس في الشمال.", in: theirs.base)
    let first = try ours.base.merge(theirs.base, by: "Mona")
    #expect(first.events > 0)
    let before = try ours.base.verify()
    let versions = try ours.base.versions(of: "news")
    let again = try ours.base.merge(theirs.base, by: "Mona")
    #expect(again.isEmpty)
    #expect(try ours.base.verify() == before)
    #expect(try ours.base.versions(of: "news") == versions)
    #expect(before.problems == [])
  }

  @Test func whatOneDeskWentOnWithIsBroughtUpToDate() throws {
    let (ours, theirs, ids) = try desks()
    let review = try ours.bring(ids[0], to: .reported)
    _ = try theirs.base.merge(ours.base, by: "Omar")
    try theirs.make(
      .check, by: "Omar", on: review, verdict: TestDesk.incorrect)
    let report = try ours.base.merge(theirs.base, by: "Mona")
    #expect(report.conflicts == [])
    #expect(try ours.base.review(review)?.review.state == .crossCheck)
    #expect(try theirs.base.merge(ours.base, by: "Omar").conflicts == [])
    #expect(try ours.base.verify().problems == [])
    #expect(try theirs.base.verify().problems == [])
  }

  @Test func whatBothWentOnWithIsKeptTwice() throws {
    let (ours, theirs, ids) = try desks()
    let review = try ours.bring(ids[0], to: .reported)
    _ = try theirs.base.merge(ours.base, by: "Omar")
    try ours.make(.reject, by: "Huda", on: review, why: "older source")
    try theirs.make(
      .check, by: "Omar", on: review, verdict: TestDesk.incorrect)
    let report = try ours.base.merge(theirs.base, by: "Mona")
    #expect(report.conflicts.contains { $0.contains(review) })
    let reviews = try ours.base.reviews(of: ids[0])
    #expect(reviews.map(\.state) == [.draft, .crossCheck])
    #expect(reviews[1].checker == "Omar")
    let history = try ours.base.history(ofReviews: [reviews[1].id])
    #expect(history.map(\.who) == ["Mona", "Mona", "Mona", "Omar"])
    // What they go on with later joins their copy.
    try theirs.make(.publish, by: "Omar", on: review)
    _ = try ours.base.merge(theirs.base, by: "Mona")
    #expect(
      try ours.base.reviews(of: ids[0]).map(\.state) == [.draft, .published])
    #expect(try ours.base.verify().problems == [])
  }

  @Test func twoVerdictsOnOneClaimAreListed() throws {
    let (ours, theirs, ids) = try desks()
    try ours.bring(ids[0], to: .published)
    try theirs.make(.assign, by: "Sami", on: ids[0])
    try theirs.make(
      .report, by: "Sami", on: ids[0], verdict: TestDesk.correct)
    #expect(
      try ours.base.merge(theirs.base, by: "Mona").conflicts == [])
    try theirs.base.perform(
      Proposal(.reject, by: "Omar", why: "no source"), on: ids[0])
    try theirs.make(
      .draft, by: "Sami", on: ids[0], evidence: [TestDesk.source])
    try theirs.make(.report, by: "Sami", on: ids[0])
    try theirs.make(.check, by: "Omar", on: ids[0], verdict: TestDesk.correct)
    try theirs.make(.publish, by: "Omar", on: ids[0])
    let conflicts = try ours.base.merge(theirs.base, by: "Mona").conflicts
    #expect(conflicts.count == 1)
    #expect(conflicts[0].contains("“False”"))
    #expect(conflicts[0].contains("“True”"))
    #expect(try ours.base.reviews(of: ids[0]).count == 2)
  }

  @Test func anotherTextUnderTheSameKeyIsKept() throws {
    let (ours, theirs, ids) = try desks()
    try store("خبر آخر عن الطقس في الشمال.", in: theirs.base)
    let report = try ours.base.merge(theirs.base, by: "Mona")
    #expect(report.conflicts.count == 1)
    #expect(report.conflicts[0].contains("news"))
    #expect(try ours.base.search(SearchQuery()).map(\.claim.id) == ids)
    let texts = try ours.base.versions(of: "news").map(\.text)
    #expect(texts == ["خبر آخر عن الطقس في الشمال."])
  }

  @Test func aTamperedBaseIsRefused() throws {
    let (ours, theirs, ids) = try desks()
    try theirs.bring(ids[0], to: .published)
    try theirs.base.write { db in
      try db.execute(sql: "DROP TRIGGER event_is_never_changed")
      try db.execute(sql: "UPDATE event SET who = 'Nobody' WHERE number = 2")
    }
    #expect(throws: KnowledgeBaseError.self) {
      try ours.base.merge(theirs.base, by: "Mona")
    }
    #expect(try ours.events() == 0)
  }
}
