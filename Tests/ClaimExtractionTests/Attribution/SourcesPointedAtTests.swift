import Testing

@testable import ClaimExtraction

/// Sources that a pronoun or an epithet points back to, and what they grant.
struct SourcesPointedAtTests {
  /// The last claim and its source.
  @Test(arguments: [
    // Who is described right before «الذي» or «التي» speaks, not the subject
    (
      "استقبل المدير الباحثة سلمى عواد، التي أكدت أن العينة صغيرة.",
      "سلمى عواد", "العينة صغيرة"
    ),
    (
      "وتحدث الفريق إلى الدكتورة منى العلي، التي قالت إن الدواء نافع.",
      "منى العلي", "الدواء نافع"
    ),
    (
      "أجرى الطلاب التجربة بإشراف الأستاذ كريم بشارة، الذي أوضح أن المادة "
        + "تذوب.", "كريم بشارة", "المادة تذوب"
    ),
    (
      "تعاقدت الشركة مع المهندسة رنا الصفدي، والتي أشارت إلى أن السد آمن.",
      "رنا الصفدي", "السد آمن"
    ),
    (
      "التقى الوزير عامر الخطيب بالسفيرة نادين خوري، التي أضافت أن المدرسة "
        + "جاهزة.", "نادين خوري", "المدرسة جاهزة"
    ),
    (
      "ودخل اللاعب إلى المستشفى برفقة الطبيب زياد مراد، الذي قال إن الإصابة "
        + "خفيفة.", "زياد مراد", "الإصابة خفيفة"
    ),
    // «الأخير» is who is named last, of the gender
    (
      "التقى وزير النقل طارق الحسيني رئيس البلدية وائل الشماع في الميناء. "
        + "وقال الأخير إن الجسر متين.", "وائل الشماع", "الجسر متين"
    ),
    (
      "زارت الممثلة هند صبحي المخرجة دلال عبود في بيتها. وأكدت الأخيرة أن "
        + "الفيلم جاهز.", "دلال عبود", "الفيلم جاهز"
    ),
    (
      "تحدثت الطبيبة سعاد كريم مع الباحث عمر قدري. وأضافت الأخيرة أن التجربة "
        + "فشلت.", "سعاد كريم", "التجربة فشلت"
    ),
    (
      "استقبل الرئيس الوزيرة سمر الجندي. وبحسب الأخيرة فإن المشروع مكلف.",
      "سمر الجندي", "المشروع مكلف"
    ),
    // What is warned of is no name
    (
      "حذر خبير المناخ من ارتفاع منسوب البحر.", "خبير المناخ",
      "ارتفاع منسوب البحر"
    ),
    // Figures that a source grants are the source's
    (
      "قال الوزير فادي منصور إن الصادرات نمت رغم تراجع الإنتاج 12 بالمئة.",
      "فادي منصور", "تراجع الإنتاج 12 بالمئة"
    ),
    (
      "وأكد الطبيب أنس حيدر أن القسم مفتوح على الرغم من سفر 5 من أطبائه.",
      "أنس حيدر", "سفر 5 من أطبائه"
    ),
  ])
  func pointBackToWhoWasNamed(
    _ text: String, _ name: String, _ words: String
  ) throws {
    try expectLastClaim(of: text, saidBy: name, words)
  }

  /// What the author announces of a source, or a believer grants, is not said
  /// by it.
  @Test(arguments: [
    "أعلنت الشركة عن خسارة كبيرة، رغم مبيعات بلغت 5 ملايين دينار.",
    "ويرى الخبراء أن الخطة ممكنة، رغم خسائر بلغت 5 ملايين دينار.",
  ])
  func grantsOfTheAuthorStayHis(_ sentence: String) throws {
    let last = try #require(try claims(sentence).last)
    #expect(last.speaker.kind == .author)
  }

  /// The day of a month that is spelled like a father counts nobody.
  @Test(arguments: [
    "تنتهي المهلة في 21 آب/ أغسطس.", "تبدأ الدورة في 30 آب المقبل.",
  ])
  func daysCountNobody(_ sentence: String) throws {
    let claim = try #require(try onlyClaim(sentence))
    #expect(claim.quantities.isEmpty)
    #expect(claim.dates.count == 1)
  }
}
