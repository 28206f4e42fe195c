import Testing

@testable import ClaimExtraction

/// Claims of one article bear on one another.
struct RelationAnnotatorTests {
  private func kinds(_ text: String) throws -> [[Relation.Kind]] {
    try claims(text).map { $0.relations.map(\.kind) }
  }

  @Test func aConsequenceHasItsCause() throws {
    let found = try claims(
      "انقطعت الكهرباء عن المدينة مما أدى إلى توقف المصانع.")
    #expect(
      found.first?.relations.contains(
        Relation(kind: .causeOf, target: found.last?.id ?? "")) == true)
  }

  @Test func lakinSetsAgainst() throws {
    let found = try claims("فاز الفريق بالمباراة لكنه خسر البطولة.")
    #expect(
      found.last?.relations.contains(
        Relation(kind: .contrast, target: found.first?.id ?? "")) == true)
  }

  @Test func whatASpeakerAddsSupports() throws {
    let found = try claims(
      "قال الطبيب رامي سعد إن الدواء آمن، مشيرا إلى أن التجارب شملت ألف مريض.")
    #expect(
      found.last?.relations.contains(
        Relation(kind: .supports, target: found.first?.id ?? "")) == true)
  }

  @Test func unrelatedClaimsStayApart() throws {
    let found = try kinds("يقع البحر الميت في غور الأردن. ولد الشاعر في حلب.")
    #expect(found == [[], []])
  }
}
