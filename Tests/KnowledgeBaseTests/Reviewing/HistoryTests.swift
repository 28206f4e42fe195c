import ClaimExtraction
import FactChecking
import Foundation
import GRDB
import Testing

@testable import KnowledgeBase

struct HistoryTests {
  private func published() throws -> TestDesk {
    let desk = try TestDesk()
    try desk.bring(desk.claims[0], to: .published)
    let copy = Attachment(name: "page.html", bytes: Data("<p>".utf8))
    try desk.base.perform(
      Proposal(.assign, by: "Omar"), on: desk.claims[1],
      attachments: [copy])
    let base = desk.base
    try base.decideMatch(
      .confirmed, statement: "قول", claim: desk.claims[0], by: "Mona",
      why: nil)
    try base.archive(desk.claims[1], .archived, by: "Mona", why: nil)
    try base.setDesk(onePerson: false, by: "Mona")
    try base.addScale(
      "ours", file: "name\tOurs\nlanguage\ten\nlabel\tYes\ttrue", by: "Mona")
    return desk
  }

  @Test(arguments: [
    "UPDATE event SET who = 'Nobody'", "DELETE FROM event",
    "UPDATE event SET why = 'because' WHERE number = 1",
    "UPDATE attachment SET name = 'x'", "DELETE FROM attachment",
  ])
  func theDatabaseItselfRefusesToChangeHistory(_ sql: String) throws {
    let desk = try published()
    #expect(throws: KnowledgeBaseError.self) {
      try desk.base.write { db in try db.execute(sql: sql) }
    }
    #expect(try desk.base.verify().problems == [])
  }

  /// Whoever removes the triggers leaves traces all the same.
  @Test(arguments: [
    "UPDATE event SET who = 'Nobody' WHERE number = 3",
    "UPDATE event SET at = '2020-01-01T00:00:00Z' WHERE number = 1",
    "UPDATE event SET what = '{}' WHERE action = 'draft'",
    "UPDATE event SET why = 'because' WHERE number = 2",
    "UPDATE event SET why = '' WHERE why IS NULL AND number = 2",
    "DELETE FROM event WHERE number = 2",
    "DELETE FROM event WHERE number = (SELECT max(number) FROM event)",
    "DELETE FROM event",
    "UPDATE review SET state = 'retracted'",
    "UPDATE review SET verdict_label = 'x' WHERE verdict_label = 'False'",
    "DELETE FROM review", "DELETE FROM evidence",
    "UPDATE evidence SET quote = 'other words'",
    "UPDATE attachment SET bytes = x'00'",
    "UPDATE claim_match SET status = 'rejected'", "DELETE FROM claim_match",
    "UPDATE claim_match SET who = 'Nobody'",
    "UPDATE claim_archive SET status = 'active'",
    "INSERT INTO claim_archive VALUES ('other', 'archived')",
    "UPDATE desk SET value = 'on' WHERE name = 'one-person'",
    "DELETE FROM desk", "UPDATE verdict_scale SET file = file || ' '",
  ])
  func verifyFindsATamperedHistory(_ sql: String) throws {
    let desk = try published()
    try desk.base.write { db in
      for table in ["event", "attachment"] {
        for word in ["changed", "removed"] {
          try db.execute(sql: "DROP TRIGGER \(table)_is_never_\(word)")
        }
      }
      try db.execute(sql: sql)
    }
    let problems = try desk.base.verify().problems
    #expect(problems.contains { $0.part == .history })
  }

  @Test func historyTellsWhoDidWhatAndWhy() throws {
    let desk = try TestDesk()
    let review = try desk.bring(desk.claims[0], to: .reported)
    try desk.make(.reject, by: "Omar", why: "The source is older")
    let events = try desk.base.history(ofReviews: [review])
    #expect(
      events.map(\.action) == [.assign, .draft, .report, .reject])
    #expect(events.map(\.who) == ["Mona", "Mona", "Mona", "Omar"])
    #expect(events.map(\.why) == [nil, nil, nil, "The source is older"])
    #expect(events[1].changes.verdict == TestDesk.incorrect)
    #expect(events[1].changes.evidence == [TestDesk.source])
    #expect(events.map(\.ordinal) == [1, 2, 3, 4])
  }

  @Test func reviewsStayWhenTheirArticleIsReadAgain() throws {
    let text = "قال وزير المالية إن العجز بلغ ٥ مليارات دولار."
    let base = try Examples.base(text)
    let claim = try base.search(SearchQuery())[0].claim.id
    try base.perform(Proposal(.assign, by: "Mona"), on: claim)
    let article = try Examples.article("مقدمة عن السوق.\n" + text)
    try base.store(article, ClaimExtractor.shared.claims(in: article))
    #expect(try base.reviews(of: claim).map(\.state) == [.draft])
    #expect(try base.verify().problems == [])
  }

  @Test func exportGetsTheReviewsOfEachClaim() throws {
    let desk = try TestDesk()
    try desk.bring(desk.claims[1], to: .published)
    var found: [String: [ReviewState]] = [:]
    try desk.base.forEachClaim(ClaimFilters()) { stored in
      found[stored.claim.id] = stored.reviews.map(\.state)
    }
    #expect(
      found == [desk.claims[0]: [], desk.claims[1]: [.published]])
  }

  @Test func anAttachedCopyComesBack() throws {
    let desk = try published()
    let copy = Attachment(name: "page.html", bytes: Data("<p>".utf8))
    #expect(try desk.base.attachment(copy.sha256) == copy)
    #expect(try desk.base.attachment("none") == nil)
  }

  /// The examples of FIPS 180-2, appendix B, and the digest of nothing.
  @Test(arguments: [
    (
      "abc",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    ),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func digestsAreThoseOfTheStandard(_ text: String, _ digest: String) {
    #expect(SHA256.hex(text) == digest)
  }
}
