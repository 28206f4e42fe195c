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
    ("وافتتح الرئيس مصنعا في أوساكا أمس.", "أوساكا", .place),
    ("تنافس وMeta على السوق نفسها منذ سنوات.", "Meta", .organization),
  ])
  func namesAreFound(
    _ sentence: String, _ text: String, _ kind: Entity.Kind
  ) throws {
    let found = try claims(sentence).flatMap(\.entities)
    #expect(found.contains { $0.text == text && $0.kind == kind })
  }

  /// A particle joined to a name is no part of it.
  @Test(arguments: [
    ("وصلت المساعدات الطبية لمصر أمس.", "مصر", "مصر"),
    ("وارتفعت صادرات تونس وفرنسا خلال العام.", "فرنسا", "فرنسا"),
    ("باعت المجموعة أسهمها للسعودية أمس.", "سعودية", "السعودية"),
    ("انطلقت البطولة بِمِصرَ أمس.", "مِصرَ", "مِصرَ"),
    ("انتقل اللاعب إلى فريق آخر بألمانيا أمس.", "ألمانيا", "ألمانيا"),
    ("تراجع الإنتاج وبقطر أيضا أمس.", "قطر", "قطر"),
  ])
  func particlesAreLeftOut(
    _ sentence: String, _ text: String, _ name: String
  ) throws {
    let article = try article(sentence)
    let found = ClaimExtractor.shared.claims(in: article).flatMap(\.entities)
    let place = try #require(found.first { $0.name == name })
    #expect(place.text == text)
    #expect(article.words(place.span) == text)
  }

  @Test(arguments: [
    (
      "قال وزير الصحة خالد منصور إن اللقاح آمن. وزار منصور المستشفى أمس.",
      "منصور", "خالد منصور"
    ),
    (
      "قالت وزيرة التعليم منى الشامي إن الكتب جاهزة. "
        + "وانتقد خبراء موقف الشامي مرارا.",
      "الشامي", "منى الشامي"
    ),
  ])
  func surnamesNameTheWholePerson(
    _ text: String, _ surname: String, _ name: String
  ) throws {
    let found = try claims(text).flatMap(\.entities)
    #expect(
      found.contains {
        $0.text == surname && $0.name == name && $0.kind == .person
      })
  }

  /// What stands in brackets after a name is its Latin spelling.
  @Test func bracketsJoinTwoSpellings() throws {
    let found = try claims(
      """
      أعلنت منظمة الصحة العالمية (WHO) حالة الطوارئ أمس. \
      وطلبت WHO دعما ماليا من الدول.
      """
    ).flatMap(\.entities)
    let name = "منظمة الصحة العالمية"
    #expect(
      found.contains { $0.text == name && $0.nameEnglish == "WHO" })
    #expect(
      found.contains { $0.text == "WHO" && $0.name == name })
  }

  @Test func aGlossedTermIsFoundWithoutItsMarks() throws {
    let found = try claims(
      """
      يعاني المرضى من «متلازمة التعب المزمن» (CFS) منذ سنوات. \
      ولا علاج حتى الآن لمتلازمة التعب المزمن في العالم.
      """
    ).flatMap(\.entities)
    let term = "متلازمة التعب المزمن"
    #expect(
      found.count { $0.text == term && $0.nameEnglish == "CFS" } == 2)
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
