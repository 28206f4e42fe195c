import Testing

@testable import ArticleReading

/// The sentences are separated by `|`; the text is them joined by spaces.
@Suite struct SentenceTests {
  @Test(arguments: [
    // Economy, health, sport, politics, religion, science.
    "ارتفعت الأسعار 15.6% في مايو.|وانخفض الطلب بعد ذلك.",
    "كيف حدث ذلك؟|لا أحد يعرف!|لكن التحقيق مستمر…",
    "قال د. أحمد زويل إن النتائج مهمة.|وأيده أ. سامي منصور.",
    "راجع أ.د. محمود سعيد التقرير.|ثم نشره.",
    "ولد سنة 150 هـ.|ونحن نعرف ذلك.",
    "توفي عام 204 هـ. الموافق 820 م. في مصر.",
    "بلغ السعر ٣٫٥ دولار.|وبلغ الإنتاج ١٬٠٠٠ طن.",
    "قال الوزير: «سنخفض الأسعار.»|وأضاف أن الخطة جاهزة.",
    "قال: \"لن نتراجع.\"|وغادر القاعة.",
    "سأل المذيع «لماذا تأخرتم؟» في بداية اللقاء.",
    "فاز الفريق 3.1 نقطة؛ وهو رقم قياسي.|وخسر منافسه.",
    "زر الموقع www.example.com لمعرفة المزيد.|واكتب إلى a.b@c.org الآن.",
    "افتح الملف data.csv أولا.|ثم اقرأه.",
    "قال إنه... لا يتذكر شيئا.|ثم سكت.",
    "عاد اللاعب (!) إلى الملعب.|ثم خرج.",
    "ينقص الجسم فيتامين د.|وهذا شائع.",
    "تقع في الولايات المتحدة (U.S.) كلها.|وفي كندا.",
    "صدر القرار رقم 12.|وبدأ تنفيذه.",
    "قالت شركة Apple Inc. إنها ستستثمر.|ورحب السوق.",
    "أعلنت OpenAI نموذج GPT-4.5 أمس.|وهو أسرع.",
    "أثبتت الدراسة ذلك.[3]|ولم يعترض أحد.",
    "كتب ت. س. إليوت القصيدة.|ونشرها.",
    "وصل إلى القاهرة ۔|وغادر.",
  ])
  func arabic(_ line: String) throws {
    let article = try read(line.replacing("|", with: " "))
    #expect(
      article.sentenceWords == line.split(separator: "|").map(String.init))
  }

  @Test(arguments: [
    "Dr. Smith met Mr. Jones at 10 a.m. on Monday.|They agreed.",
    "The U.S. economy grew 2.5 percent.|Prices fell.",
    "He works for Apple Inc. in California.|She does not.",
    "She moved to the U.S. in 1990.|He stayed.",
    "He lived in the U.S.|The law changed later.",
    "J. K. Rowling wrote it.|It sold well.",
    "\"Why?\" he asked.|Nobody answered.",
    "\"Why now?\" Smith asked.|Nobody answered.",
    "\"We will win.\"|The crowd cheered.",
    "See fig. 3 and e.g. the table, i.e. No. 5 below.|It is clear.",
    "Is it safe?|Yes!|Experts agree...",
    "The firm (est. 1990) sells widgets.|It grew.",
    "Well... maybe not.|We will see.",
    "He likes vitamin C.|The body needs it.",
    "Apple released it.|iPhone sales rose.",
    "Read www.who.int/news?id=1 today.|Then decide.",
    "He said no.|Then he left.",
    "Version 2.0.1 is out.|Update now.",
  ])
  func english(_ line: String) throws {
    let article = try read(line.replacing("|", with: " "))
    #expect(
      article.sentenceWords == line.split(separator: "|").map(String.init))
  }

  @Test func aMissingSpaceBetweenArabicSentencesStillParts() throws {
    let article = try read("انتهت المباراة بالتعادل.وغادر الجمهور الملعب.")
    #expect(
      article.sentenceWords == [
        "انتهت المباراة بالتعادل.", "وغادر الجمهور الملعب.",
      ])
  }

  @Test func everyLineEndsASentence() throws {
    for end in ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}"]
    {
      let article = try read(
        "جملة أولى طويلة قليلا.\(end)جملة ثانية بلا نقطة\(end)")
      #expect(
        article.sentenceWords == [
          "جملة أولى طويلة قليلا.", "جملة ثانية بلا نقطة",
        ])
      #expect(article.text.hasSuffix(end))
    }
  }
}
