import Testing

@testable import ClaimExtraction

/// Sentences that assert nothing give no claim.
struct NonClaimsTests {
  @Test(arguments: [
    ("هل تعود المياه إلى مجاريها؟", "question"),
    ("لماذا ارتفعت الأسعار هذا العام؟", "question"),
    ("شاركنا رأيك في التعليقات.", "call_to_action"),
    ("تابعونا على وسائل التواصل.", "call_to_action"),
    ("اقرأ أيضا: تاريخ القهوة في اليمن.", "meta"),
    ("في هذا المقال نستعرض أبرز الاكتشافات.", "meta"),
    ("يركز هذا المقال على تاريخ القهوة.", "meta"),
    ("السلام عليكم ورحمة الله.", "greeting"),
    ("بقلم منى السعيد.", "byline"),
    ("- ", "lone_bullet"),
    ("اسألوا سكان الجبل عن الثلوج.", "imperative"),
    ("لا تصدقوا كل ما ينشر.", "imperative"),
    ("فلنأخذ مثلا قطاع النسيج.", "imperative"),
    ("استشر طبيبك قبل السفر.", "imperative"),
    ("اللهم احفظ البلاد والعباد.", "prayer"),
    ("إذا توقفت المصانع، فمن يدفع الأجور؟", "question"),
    ("شارك الخبر", "call_to_action"),
    ("(إعداد هدى السيد - تحرير سامر نجم)", "byline"),
  ])
  func nothingIsClaimed(_ sentence: String, _ kind: String) {
    let found = NonClaims(language: .arabic).kind(of: reading(sentence))
    #expect(found == kind)
  }

  @Test(arguments: [
    "الأربعاء 6 مارس 2024", "نشر في 3 مايو 2023 - 14:20",
    "Published 3 May 2023",
  ])
  func whenATextCameOutIsNoClaim(_ line: String) throws {
    let found = try claims(
      "موسم جاف\n\n\(line)\n\nتراجع المحصول إلى الثلث منذ الشتاء.\n")
    #expect(found.map(\.text) == ["تراجع المحصول إلى الثلث منذ الشتاء"])
  }

  @Test func aShortQuotationOnALineOfItsOwnIsASubheading() throws {
    let found = try claims(
      """
      صيادون بلا بحر

      تراجع صيد الأسماك في الخليج إلى الثلث منذ الشتاء.

      «لم نعد نجد السمك»

      قال الصياد نبيل عمر إن المياه صارت أدفأ هذا العام.
      """)
    #expect(
      found.map(\.text) == [
        "تراجع صيد الأسماك في الخليج إلى الثلث منذ الشتاء",
        "المياه صارت أدفأ هذا العام",
      ])
  }

  @Test func aQuotationThatALineIntroducesIsClaimed() throws {
    let found = try claims(
      """
      صيادون بلا بحر

      وقال الصياد نبيل عمر:

      «لم نعد نجد السمك في الخليج كله».

      تراجع الصيد إلى الثلث منذ الشتاء.
      """)
    #expect(found.contains { $0.text.contains("لم نعد نجد السمك") })
  }

  /// Items that only name something, labels before a colon, and headings of
  /// two halves.
  @Test func listsAreReadByLine() throws {
    let found = try claims(
      """
      خطة للموانئ

      تحتاج الخطة إلى تعاون أطراف عدة، منها:
      - أصحاب المصانع الكبرى.
      - الدولة من خلال أصولها.

      مكاسب المنتجين.. صراع على الصدارة

      تراجعت الأسعار هذا الشهر.
      1. ضغوط المصارف: تتزايد القيود على المصارف الصغيرة.
      2. غلاء الوقود: إعلان الوزارة عن رفع الدعم تسبب في الإضراب.
      """)
    #expect(
      found.map(\.text) == [
        "تحتاج الخطة إلى تعاون أطراف عدة، منها",
        "تراجعت الأسعار هذا الشهر",
        "تتزايد القيود على المصارف الصغيرة",
        "إعلان الوزارة عن رفع الدعم",
        "إعلان الوزارة عن رفع الدعم تسبب في الإضراب",
      ])
  }

  @Test(arguments: [
    "في هذا المقال خطأ علمي.", "بلغ عدد السكان مليون نسمة.",
    "سأل الصحفي الوزير عن الميزانية.",
    "دعونا نتكلم بصراحة: الميزانية لا تكفي شهرا.",
    "أعلنوا الإضراب يومين.", "ولد الشاعر في 3 مايو 1923.",
    "زادت الديون، فمن يسددها؟",
  ])
  func claimsStay(_ sentence: String) {
    #expect(NonClaims(language: .arabic).kind(of: reading(sentence)) == nil)
  }
}
