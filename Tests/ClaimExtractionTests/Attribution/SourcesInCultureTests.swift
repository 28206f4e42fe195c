import Testing

@testable import ClaimExtraction

/// Sources in cultural, religious and local news: what they make is no part of
/// their names, and standards say nothing.
struct SourcesInCultureTests {
  /// The last claim and its source.
  @Test(arguments: [
    // What somebody issues, opens or holds
    (
      "أصدر وزير الصيد كمال رشدي قرارا حول الموانئ. وأضاف أن المراكب ستعود.",
      "كمال رشدي", "المراكب ستعود"
    ),
    (
      "افتتح محافظ الإقليم كمال رشدي معرضا للكتب. وقال إن القراءة تزدهر.",
      "كمال رشدي", "القراءة تزدهر"
    ),
    // The short form of a body, not one its own sentence names in passing
    (
      "أوضحت هيئة القطارات أن الرحلات منتظمة.\nوبينت الهيئة أنه تم شراء العربات من هيئة الصناعات الثقيلة.",
      "هيئة القطارات",
      "تم شراء العربات من هيئة الصناعات الثقيلة"
    ),
    (
      "قالت منظمة القطن إن الموسم جيد.\nوذكرت المنظمة ذاتها أن الأسعار ارتفعت.",
      "منظمة القطن", "الأسعار ارتفعت"
    ),
    // How it is said is nobody
    (
      "نشرت مواقع كثيرة صورة اللاعب وادعت كذبا وبهتانا أن النادي باعه.",
      "مواقع كثيرة", "النادي باعه"
    ),
    // The subject of the last clause speaks
    (
      "وتم التوصل إلى تفاهم، ونشر الأطباء نتائجهم، مفيدين بأنهم وجدوا علاجا.",
      "الأطباء", "وجدوا علاجا"
    ),
    (
      "ناقش المدرب مشاكل الفريق؛ ومن أهمها إصابة الحارس، حيث أكد كمال رشدي أن الحارس سيعود.",
      "كمال رشدي", "الحارس سيعود"
    ),
    // A name in brackets
    (
      "وقالت مديرة المتحف (سعاد الخطيب) إن القاعة مغلقة.", "سعاد الخطيب",
      "القاعة مغلقة"
    ),
    ("وتدل النقوش على أن الميناء كان كبيرا.", "النقوش", "الميناء كان كبيرا"),
    ("وضح كمال رشدي أن العمل سيتوقف.", "كمال رشدي", "العمل سيتوقف"),
  ])
  func sourcesAreFound(
    _ article: String, _ name: String, _ text: String
  ) throws {
    try expectLastClaim(of: article, saidBy: name, text)
  }

  /// A standard, a law and «يعد» (is) are no sources.
  @Test(arguments: [
    "يواصل الفنيون إصلاح السفينة، وفق المعايير الدولية.",
    "توزع المعونة وفقا لقانون الضمان.",
    "يُعد المهرجان فرصة للتعريف بالفنون والتأكيد على أهمية التراث.",
  ])
  func nobodySpeaks(_ sentence: String) throws {
    let claim = try onlyClaim(sentence)
    #expect(claim?.text == String(sentence.dropLast()))
    #expect(claim?.speaker.kind == .author)
  }

  /// «أكد … حرصه على …، وأنه …، وأن …»: each is said.
  @Test func eachThingIsAffirmed() throws {
    let found = try claims(
      "أكد رئيس الوزراء حرصه على دعم الصيادين في الساحل، وأنه يتابع أحوالهم، وأن الحكومة جاهزة."
    )
    #expect(
      found.map(\.text) == [
        "أكد رئيس الوزراء حرصه على دعم الصيادين في الساحل",
        "يتابع أحوالهم", "الحكومة جاهزة",
      ])
    #expect(found.allSatisfy { $0.speaker.name == "رئيس الوزراء" })
  }
}
