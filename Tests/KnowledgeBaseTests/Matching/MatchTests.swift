import FactChecking
import Testing

@testable import KnowledgeBase

struct MatchTests {
  private let texts = [
    "خسرت الشركة 5 مليارات دولار في العام الماضي",
    "تمنع الدولة بيع التبغ قرب المدارس",
    "اكتشف علماء كوكبا جديدا خارج المجموعة الشمسية",
    "The ministry closed two hospitals in the north",
  ]

  @Test(arguments: [
    ("الشركة خسرت خمسة مليارات دولار العام الماضي", 0, "same"),
    ("خسرت الشركة 8 مليارات دولار في العام الماضي", 0, "opposite"),
    ("تسمح الدولة ببيع التبغ قرب المدارس", 1, "opposite"),
    ("Scientists discovered a new planet", 2, "unclear"),
    ("The ministry opened two hospitals in the north", 3, "opposite"),
  ])
  func theBestMatchIsFoundAndCompared(
    _ statement: String, _ place: Int, _ relation: String
  ) throws {
    let base = try Examples.base(claims: texts)
    let match = try #require(try base.matches(of: statement).first)
    #expect(match.claim.text == texts[place])
    #expect(match.comparison.relation.rawValue == relation)
    #expect(match.status == .suggested)
  }

  @Test func aClaimsOwnWordsScoreOneAndOthersLess() throws {
    let base = try Examples.base(claims: texts)
    for text in texts {
      let matches = try base.matches(of: text, least: 0)
      let first = try #require(matches.first)
      #expect(first.claim.text == text)
      #expect(first.score > 0.95 && first.score <= 1)
      #expect(matches.dropFirst().allSatisfy { $0.score < first.score })
    }
  }

  /// A word that a page of others surrounds makes no match.
  @Test func aLongTextMatchesNothingByOneWord() throws {
    let base = try Examples.base(claims: texts)
    let page = (1...900).map { "كلام\($0)" }.joined(separator: " ")
    let found = try base.matches(of: "خسرت " + page, least: 0)
    #expect(found.allSatisfy { $0.score < 0.1 })
  }

  @Test(arguments: ["قصيدة عن البحر والقمر", "", " \n", "«»-*", "؟"])
  func nothingMatchesWhatIsNotThere(_ statement: String) throws {
    let base = try Examples.base(claims: texts)
    #expect(try base.matches(of: statement).isEmpty)
  }

  /// What means something in a search does not in a statement.
  @Test func quotationMarksAndDashesDoNotRestrict() throws {
    let base = try Examples.base(claims: texts)
    let matches = try base.matches(of: "«الدولة تمنع» -بيع التبغ* \"قرب\"")
    #expect(matches.first?.claim.text == texts[1])
  }

  @Test func aDecisionIsKeptAndTheLastOneCounts() throws {
    let desk = try TestDesk(texts)
    let statement = "خسرت الشركة 8 مليارات دولار في العام الماضي"
    let found = try #require(try desk.base.matches(of: statement).first)
    try desk.base.decideMatch(
      .confirmed, statement: statement, claim: found.claim.id, by: "Mona",
      why: nil)
    try desk.base.decideMatch(
      .rejected, statement: "  " + statement, claim: found.claim.id,
      by: "Omar", why: "رقم آخر")
    let again = try #require(try desk.base.matches(of: statement).first)
    #expect(again.status == .rejected)
    #expect(again.decision?.who == "Omar")
    #expect(again.id == found.id)
    #expect(try desk.events() == 2)
    #expect(try desk.base.verify().problems == [])
  }

  @Test func aDecisionIsAboutWhatIsThere() throws {
    let desk = try TestDesk(texts)
    #expect(throws: KnowledgeBaseError.self) {
      try desk.base.decideMatch(
        .confirmed, statement: "قول", claim: "nowhere", by: "Mona", why: nil)
    }
    #expect(throws: KnowledgeBaseError.self) {
      try desk.base.decideMatch(
        .confirmed, statement: " ", claim: desk.claims[0], by: "Mona",
        why: nil)
    }
    #expect(throws: KnowledgeBaseError.self) {
      try desk.base.decideMatch(
        .confirmed, statement: "قول", statementClaim: desk.claims[0],
        claim: desk.claims[0], by: "Mona", why: nil)
    }
    #expect(try desk.events() == 0)
  }

  /// Readers' verdicts come along, drafts do not.
  @Test func aMatchShowsThePublishedReviews() throws {
    let desk = try TestDesk(["ارتفعت أسعار الخبز", "تأجلت المباراة النهائية"])
    let claim = try #require(
      try desk.base.matches(of: "ارتفعت أسعار الخبز").first?.claim.id)
    let review = try desk.bring(claim, to: .crossCheck)
    #expect(
      try desk.base.matches(of: "ارتفاع أسعار الخبز").first?.reviews == [])
    try desk.make(.publish, by: "Omar", on: review)
    let match = try desk.base.matches(of: "ارتفاع أسعار الخبز").first
    #expect(match?.reviews.map(\.verdict) == [TestDesk.incorrect])
  }

  @Test func aClaimDoesNotMatchItself() throws {
    let base = try Examples.base(claims: texts)
    let own = try #require(try base.matches(of: texts[0]).first?.claim.id)
    let matches = try base.matches(of: texts[0], statementClaim: own, least: 0)
    #expect(!matches.contains { $0.claim.id == own })
  }
}
