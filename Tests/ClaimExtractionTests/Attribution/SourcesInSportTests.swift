import Testing

@testable import ClaimExtraction

/// Sources on the sports pages: trainers by their country, quotations without
/// a verb of saying before their concession, and names that are nouns too.
struct SourcesInSportTests {
  /// The last claim and its source.
  @Test(arguments: [
    (
      "اعترف مدرب الساحل التونسي، الألماني ماتياس كروز، بأن الخسارة كانت قاسية.",
      "ماتياس كروز", "الخسارة كانت قاسية"
    ),
    (
      "قال كمال عودة، المدير الفني للفريق، إن الجو حار.\nوأوضح عودة، أن المباراة طويلة.",
      "كمال عودة", "المباراة طويلة"
    ),
    (
      "أكد حارس النسر منصور فهد أن فريقه كان الأحق بالفوز بعد أن تقدم بهدفين وقال: \"الحكم ظلمنا\".",
      "منصور فهد", "الحكم ظلمنا"
    ),
    (
      "قال رامي خليل إن الجو حار.\nوتابع مدرب النسر السابق \"رغم قوتهم، سجلنا ثلاث مرات\".",
      "مدرب النسر السابق", "رغم قوتهم، سجلنا ثلاث مرات"
    ),
    (
      "وعند سؤاله عن الأخطاء، قال رامي خليل: \"الحكم ظلمنا\".", "رامي خليل",
      "الحكم ظلمنا"
    ),
    (
      "قال د. رامي مصطفى مساعد وزير الرياضة، إن الملاعب جاهزة.",
      "رامي مصطفى", "الملاعب جاهزة"
    ),
  ])
  func sourcesAreFound(
    _ article: String, _ name: String, _ text: String
  ) throws {
    try expectLastClaim(of: article, saidBy: name, text)
  }

  /// The conference at which somebody spoke is no claim.
  @Test func theOccasionIsNoClaim() throws {
    let found = try claims(
      "وقال المدرب، في المؤتمر الصحفي الذي عقد مساء اليوم: \"كانت لنا فرص\".")
    #expect(found.map(\.text) == ["كانت لنا فرص"])
  }
}
