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

  /// An article whose headings gather causes and doubts.
  private static let explaining = """
    لماذا تنزف شركة الحافلات

    أنهت شركة الحافلات العام بخسارة قدرها 9 ملايين دينار.

    أسباب النزيف

    تجوب الحافلات القديمة الجبال كل يوم.

    ترتفع كلفة الوقود في الشتاء.

    ماذا يقول المنتقدون؟

    يرى المهندس سامر عودة أن خطة الإدارة متفائلة. ويقول عودة إن الأرقام ناقصة.
    """

  @Test func aHeadingGathersTheCausesOfWhatTheArticleOpensWith() throws {
    let found = try claims(Self.explaining)
    let loss = try #require(found.first)
    #expect(loss.category == .loss)
    let cause = Relation(kind: .causeOf, target: loss.id)
    #expect(found[1].relations == [cause])
    #expect(found[2].relations == [cause])
  }

  @Test func aCriticBearsOutWhatHeSaidFirst() throws {
    let found = try claims(Self.explaining)
    #expect(
      found.last?.relations == [
        Relation(kind: .supports, target: found[found.count - 2].id)
      ])
  }

  @Test func oneHeadingInTheNewsGathersNothing() throws {
    let found = try kinds(
      """
      خسارة شركة الحافلات

      أنهت شركة الحافلات العام بخسارة قدرها 9 ملايين دينار.

      أسباب النزيف

      تجوب الحافلات القديمة الجبال كل يوم.

      تعمل الشركة في خمس مدن.
      """)
    let all = found.flatMap { $0 }
    #expect(all == [])
  }
}
