import Testing

@testable import ClaimExtraction

/// Names are found as printed, each with its kind.
struct EntityAnnotatorTests {
  @Test(arguments: [
    (
      "طورت جامعة القاهرة لقاحا جديدا.", "جامعة القاهرة",
      Entity.Kind.organization
    ),
    ("زار الوفد المغرب في مايو.", "المغرب", .place),
    ("أطلقت شركة OpenAI خدمة ChatGPT في نوفمبر.", "ChatGPT", .product),
    ("استثمرت Google مليار دولار.", "Google", .organization),
  ])
  func namesAreFound(
    _ sentence: String, _ text: String, _ kind: Entity.Kind
  ) throws {
    let found = try claims(sentence).flatMap(\.entities)
    #expect(found.contains { $0.text == text && $0.kind == kind })
  }

  @Test func spansHoldTheName() throws {
    let article = try article("افتتح معهد الفنون فرعا في تونس وآخر في قطر.")
    for claim in ClaimExtractor.shared.claims(in: article) {
      for entity in claim.entities {
        #expect(article.words(entity.span) == entity.text)
      }
    }
  }
}
