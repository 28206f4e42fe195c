import ClaimExtraction
import FactChecking
import Testing

@testable import KnowledgeBase

struct QueueTests {
  private func base() throws -> (KnowledgeBase, [String]) {
    let base = try KnowledgeBase.open(":memory:", .memory)
    let claims = [
      Claim(id: "", text: "رأي", language: "ar", priority: 0),
      Claim(
        id: "", text: "اتهام", language: "ar", category: .allegation,
        priority: 3),
      Claim(id: "", text: "رقم", language: "ar", priority: 3),
    ]
    _ = try base.importLines(
      claims.enumerated().map { index, claim in
        ImportedLine(
          line: index + 1, key: nil, claim: claim, translation: nil)
      })
    return (base, try base.search(SearchQuery()).map(\.claim.id))
  }

  private func texts(
    _ base: KnowledgeBase, _ states: [ReviewState] = [.unassigned],
    filters: ClaimFilters = ClaimFilters()
  ) throws -> [String] {
    try base.queue(filters, states: states, limit: 20).map(\.claim.text)
  }

  @Test func theMostUrgentComesFirst() throws {
    let (base, _) = try base()
    #expect(try texts(base) == ["اتهام", "رقم", "رأي"])
    #expect(
      try texts(base, filters: ClaimFilters(categories: [.fact]))
        == ["رقم", "رأي"])
  }

  @Test func everybodyTakesAnotherClaim() throws {
    let (base, ids) = try base()
    let taken = try ["Mona", "Omar", "Huda", "Sami"].map {
      try base.takeNext(ClaimFilters(), by: $0)?.review
    }
    #expect(taken.map { $0?.claim } == [ids[1], ids[2], ids[0], nil])
    #expect(taken.map { $0?.reviewer } == ["Mona", "Omar", "Huda", nil])
    #expect(try texts(base) == [])
    #expect(try texts(base, [.draft]).count == 3)
  }

  @Test func whatIsPutAwayIsPassedOver() throws {
    let (base, ids) = try base()
    try base.archive(ids[1], .archived, by: "Mona", why: nil)
    #expect(try texts(base) == ["رقم", "رأي"])
    let away = try base.queue(ClaimFilters(), archived: true, limit: 9)
    #expect(away.map(\.claim.text) == ["اتهام"])
    try base.archive(ids[1], .active, by: "Mona", why: nil)
    #expect(try texts(base).first == "اتهام")
  }

  /// After a merge a claim may have two reviews; neither is lost from sight.
  @Test func everyUnfinishedReviewIsInTheQueue() throws {
    let text = "ارتفعت أسعار القمح"
    let (ours, theirs) = (try TestDesk([text]), try TestDesk([text]))
    try ours.bring(ours.claims[0], to: .reported)
    try theirs.make(.assign, by: "Huda")
    try theirs.make(.report, by: "Huda", verdict: TestDesk.correct)
    _ = try ours.base.merge(theirs.base, by: "Mona")
    let waiting = try ours.base.queue(
      ClaimFilters(), states: [.reported], limit: 9)
    #expect(Set(waiting.map(\.reviewer)) == ["Mona", "Huda"])
    #expect(Set(waiting.map(\.review)).count == 2)
    #expect(try texts(ours.base) == [])
  }

  @Test func whatIsPublishedIsDone() throws {
    let desk = try TestDesk()
    try desk.bring(desk.claims[0], to: .published)
    #expect(try texts(desk.base) == ["انخفض الإنتاج"])
    try desk.make(.retract, why: "Wrong person")
    #expect(try texts(desk.base).count == 2)
  }

  @Test(arguments: [
    ("False", true), ("false", true), ("True", false), ("true", false),
  ])
  func searchFindsByPublishedVerdict(_ verdict: String, _ isFound: Bool) throws
  {
    let desk = try TestDesk()
    try desk.bring(desk.claims[0], to: .published)
    try desk.bring(desk.claims[1], to: .reported)
    let filters = ClaimFilters(verdicts: [verdict])
    let found = try desk.base.search(SearchQuery(filters: filters))
    #expect(found.map(\.claim.id) == (isFound ? [desk.claims[0]] : []))
  }
}
