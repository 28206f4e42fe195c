import Testing

@testable import ClaimExtraction

/// People are found with their office wherever an article names them.
struct PersonFinderTests {
  private let finder = PersonFinder(
    speakers: SpeakerReader(), events: EventNouns())

  @Test(arguments: [
    ("زار وزير الثقافة فاروق حسني المعرض.", "فاروق حسني"),
    ("الرئيس التنفيذي لشركة تسلا، إيلون ماسك، غرد أمس.", "إيلون ماسك"),
    ("وحضر كريم طابو رئيس الحزب الاجتماع.", "كريم طابو"),
  ])
  func peopleAreFound(_ sentence: String, _ name: String) {
    #expect(finder.people(in: reading(sentence)).map(\.name).contains(name))
  }

  @Test(arguments: [
    "نفى المتحدث باسم الشركة وجود خلافات.",
    "اجتمع رئيس الوزراء مع الوفد.", "استقال الوزير أمس.",
  ])
  func nobodyIsInvented(_ sentence: String) {
    #expect(finder.people(in: reading(sentence)).isEmpty)
  }

  @Test func bodiesAreFound() {
    let found = finder.bodies(in: reading("أصدرت وزارة العدل قرارا."))
    #expect(found.map(\.name) == ["وزارة العدل"])
  }
}
