import FactChecking
import Testing

@testable import KnowledgeBase

struct ConflictTests {
  private func pairs(_ conflicts: [Conflict]) -> [Set<String>] {
    conflicts.map { [$0.first.text, $0.second.text] }
  }

  @Test(arguments: [
    ("بلغ عدد ضحايا الزلزال 120 قتيلا", "عدد ضحايا الزلزال 300 قتيل"),
    ("ارتفعت صادرات القمح الروسي", "انخفضت صادرات القمح الروسي"),
    ("اللقاح يسبب مرض التوحد", "اللقاح لا يسبب مرض التوحد"),
    ("The club won the final in Cairo", "The club lost the final in Cairo"),
    ("The bank lost $5bn in Egypt", "خسر البنك 8 مليارات دولار في مصر"),
  ])
  func claimsThatDisagreeAreFound(_ one: String, _ other: String) throws {
    let base = try Examples.base(claims: [
      one, "افتتح الوزير متحفا للفنون", other, "صلى المسلمون صلاة العيد",
      "نشرت المجلة دراسة عن النوم",
    ])
    #expect(pairs(try base.conflicts(limit: 9)) == [[one, other]])
  }

  @Test(arguments: [
    ("ارتفعت صادرات القمح الروسي", "صعود صادرات القمح الروسي"),
    ("نحو 100 قتيل في الزلزال", "95 قتيلا في الزلزال"),
    ("ارتفعت صادرات القمح", "انخفضت درجات الحرارة"),
    ("سجل النادي 3 أهداف", "باع النادي 12 تذكرة"),
  ])
  func claimsThatGoTogetherAreNot(_ one: String, _ other: String) throws {
    let base = try Examples.base(claims: [one, other, "قول ثالث"])
    #expect(try base.conflicts(limit: 9).isEmpty)
  }

  @Test func whatAPersonRefusedIsLeftOut() throws {
    let texts = ["ارتفعت صادرات القمح", "انخفضت صادرات القمح", "قول ثالث"]
    let desk = try TestDesk(texts)
    let conflict = try #require(try desk.base.conflicts(limit: 9).first)
    try desk.base.decideMatch(
      .rejected, statement: conflict.second.text,
      statementClaim: conflict.second.id, claim: conflict.first.id,
      by: "Mona", why: "عام آخر")
    #expect(try desk.base.conflicts(limit: 9).isEmpty)
  }

  @Test func oneOfTheTwoPassesTheFilters() throws {
    let base = try Examples.base(
      """
      خسر البنك 5 مليارات دولار من أمواله.
      خسر البنك 8 مليارات دولار من أمواله.
      افتتح الوزير متحفا للفنون.
      """)
    let amount = ClaimFilters(minAmount: 7e9, unit: "USD")
    #expect(try base.conflicts(amount, limit: 9).count == 1)
    let none = ClaimFilters(minAmount: 7e9, unit: "EUR")
    #expect(try base.conflicts(none, limit: 9).isEmpty)
  }
}
