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
    ("السلام عليكم ورحمة الله.", "greeting"),
    ("بقلم منى السعيد.", "byline"),
    ("- ", "lone_bullet"),
    ("اسألوا سكان الجبل عن الثلوج.", "imperative"),
    ("لا تصدقوا كل ما ينشر.", "imperative"),
    ("فلنأخذ مثلا قطاع النسيج.", "imperative"),
    ("استشر طبيبك قبل السفر.", "imperative"),
    ("اللهم احفظ البلاد والعباد.", "prayer"),
    ("إذا توقفت المصانع، فمن يدفع الأجور؟", "question"),
    ("(إعداد هدى السيد - تحرير سامر نجم)", "byline"),
  ])
  func nothingIsClaimed(_ sentence: String, _ kind: String) {
    let found = NonClaims(language: .arabic).kind(of: reading(sentence))
    #expect(found == kind)
  }

  @Test(arguments: [
    "في هذا المقال خطأ علمي.", "بلغ عدد السكان مليون نسمة.",
    "سأل الصحفي الوزير عن الميزانية.",
    "دعونا نتكلم بصراحة: الميزانية لا تكفي شهرا.",
    "أعلنوا الإضراب يومين.", "زادت الديون، فمن يسددها؟",
  ])
  func claimsStay(_ sentence: String) {
    #expect(NonClaims(language: .arabic).kind(of: reading(sentence)) == nil)
  }
}
