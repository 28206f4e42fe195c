import ArticleReading
import Testing

@testable import ClaimExtraction

/// The line of names under a title is no claim; a first paragraph is.
struct BylineTests {
  @Test(arguments: [
    ("خسائر الموسم", "رنا الخطيب"), ("تراجع الصادرات", "عدن - وكالات"),
    ("اكتشاف في الصحراء", "الدكتور سامر الحلو، جامعة دمشق"),
    ("فوز صعب", "لندن (رويترز)"), ("Rates rise", "Jane Holt in Aden"),
    ("من يطفئ الحرائق؟", "منى الراوي"), ("موسم جاف", "حلب: «صوت الشمال»"),
    ("غلاء", "القاهرة: نهى منصور"), ("سدود", "(«الفجر»، وكالة الأنباء)"),
  ])
  func isLeftOut(_ title: String, _ line: String) throws {
    let claims = try claims(title, line)
    #expect(!claims.isEmpty)
    #expect(!claims.contains { $0.text.hasPrefix(line.prefix(4)) })
  }

  @Test(arguments: [
    ("تراجع الصادرات", "تراجعت صادرات القمح إلى النصف"),
    ("لقاح جديد", "اللقاح آمن للأطفال والحوامل."),
  ])
  func aParagraphStays(_ title: String, _ line: String) throws {
    let claims = try claims(title, line)
    #expect(claims.first?.text.hasPrefix(line.prefix(8)) == true)
  }

  private func claims(_ title: String, _ line: String) throws -> [Claim] {
    let rest =
      line.utf8.first ?? 0 < 0x80
      ? "The bank raised its main rate to 5% on Tuesday, the ministry said."
      : "أعلنت الوزارة يوم الثلاثاء أن الإنتاج بلغ خمسة آلاف طن هذا العام."
    let text = "\(title)\n\n\(line)\n\(rest)\n"
    let article = try ArticleReader().read(
      bytes: Array(text.utf8), name: "a.txt")
    return ClaimExtractor.shared.claims(in: article)
  }
}
