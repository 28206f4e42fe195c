import Testing

@testable import ClaimExtraction

/// Short names and bare offices are resolved only where one person fits.
struct SpeakerRegistryTests {
  private let minister = Speaker(
    kind: .person, name: "ناصر ياسين", role: "وزير البيئة",
    organization: "الحكومة")
  private let coach = Speaker(
    kind: .person, name: "هيرفي رونار", role: "مدرب المنتخب")

  private var registry: SpeakerRegistry {
    var registry = SpeakerRegistry()
    registry.add(minister, sentence: 0)
    registry.add(coach, sentence: 1)
    registry.add(
      Speaker(kind: .org, name: "وزارة البيئة"), sentence: 2)
    registry.add(
      Speaker(kind: .org, name: "وزارة الصحة"), sentence: 5)
    return registry
  }

  @Test func aFamilyNameIsThePerson() {
    let found = registry.resolved(
      Speaker(kind: .org, name: "رونار"), sentence: 4, before: nil)
    #expect(found.name == "هيرفي رونار")
    #expect(found.kind == .person)
    #expect(found.surface == "رونار")
  }

  @Test func anOfficeIsItsHolder() {
    let found = registry.resolved(
      Speaker(kind: .person, role: "الوزير"), sentence: 4, before: nil)
    #expect(found.name == "ناصر ياسين")
  }

  @Test func anOfficeOfAnotherBodyStaysItself() {
    let found = registry.resolved(
      Speaker(
        kind: .person, role: "وزير التعليم", organization: "جامعة بيروت"),
      sentence: 4, before: nil)
    #expect(found.name == "وزير التعليم")
  }

  @Test func anUnknownOfficeIsItsOwnName() {
    let found = registry.resolved(
      Speaker(kind: .person, role: "السفير"), sentence: 4, before: nil)
    #expect(found.name == "السفير")
  }

  @Test(arguments: [(3, "وزارة البيئة"), (6, "وزارة الصحة")])
  func aNounIsTheLastBodyBefore(_ sentence: Int, _ name: String) {
    let found = registry.resolved(
      Speaker(kind: .org, name: "الوزارة"), sentence: sentence, before: nil)
    #expect(found.name == name)
  }
}
