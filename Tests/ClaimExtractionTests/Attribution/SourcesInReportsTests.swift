import Testing

@testable import ClaimExtraction

/// Sources in police, court, match and agency reports: offices without a name,
/// relative clauses before the verb, labels, curly marks turned any way.
struct SourcesInReportsTests {
  /// The last claim, its source and its words.
  @Test(arguments: [
    // Who is not named is known by office and body.
    (
      "وأكد مدير مستشفى الأمل أن الجرحى كثر.", "مدير مستشفى الأمل", "الجرحى كثر"
    ),
    (
      "وقال خبير من جامعة حلب إن التربة مالحة.", "خبير من جامعة حلب",
      "التربة مالحة"
    ),
    // The region of the body, before the name
    (
      "وقال المتحدث باسم هيئة الطرق بمنطقة عسير سالم بن فهد إن الجسر آمن.",
      "سالم بن فهد", "الجسر آمن"
    ),
    // Whom it was told, before the source
    (
      "أغلق المصنع أبوابه، بحسب ما صرح به لرويترز مدير المصنع.", "مدير المصنع",
      "أغلق المصنع أبوابه"
    ),
    // A relative clause with its verb, before the verb of saying
    (
      "الفريق الطبي الذي أجرى الدراسة أكد أن الخطر قائم.", "الفريق الطبي",
      "الخطر قائم"
    ),
    // An office and a name before a colon
    (
      "النائب سامي حرب: كنا ننتظر من الحكومة خطة جادة.", "سامي حرب",
      "كنا ننتظر من الحكومة خطة جادة"
    ),
    // Dots in a name
    (
      "وقال بنك ايه.بي.ان إن الأسعار تراجعت.", "بنك ايه.بي.ان", "الأسعار تراجعت"
    ),
    // Marks that are turned the wrong way
    (
      "وقال مدير البنك ”تراجعت الأسعار هذا الشهر.“", "مدير البنك",
      "تراجعت الأسعار هذا الشهر"
    ),
    (
      "وقال مدير البنك “تراجعت الأسعار هذا الشهر“.", "مدير البنك",
      "تراجعت الأسعار هذا الشهر"
    ),
    (
      "وقال مدير البنك ”تراجعت الأسعار هذا الشهر”.", "مدير البنك",
      "تراجعت الأسعار هذا الشهر"
    ),
    // A second verb of saying without a comma
    (
      "أكد الحارس سليم راضي أن فريقه فاز بهدفين دون رد وقال: \"اللقب لنا\".",
      "سليم راضي", "اللقب لنا"
    ),
    // Called by the country, and no predicate in the name
    ("وقال البلجيكي لوكاس مرتنز إن الشوط صعب.", "لوكاس مرتنز", "الشوط صعب"),
    (
      "كان المدافع علي البدري سعيدا بالفوز. وقال إن الشوط صعب.", "علي البدري",
      "الشوط صعب"
    ),
    // Not what he saw, and no epithet of somebody else
    (
      "قال سامي حرب إن الطريق مغلق. وزار الوزير المستشفى، مؤكدا أن الدواء متوفر.",
      "الوزير", "الدواء متوفر"
    ),
    (
      "ربط الباحث بين الملح والجفاف، مشيرا إلى أن الحل مكلف.", "الباحث",
      "الحل مكلف"
    ),
    // A relative clause between commas, with a title between marks
    (
      "كشفت دراسة حديثة، نُشرت أمس في دورية «علوم التربة»، أن الحقول مالحة.",
      "دراسة", "الحقول مالحة"
    ),
    (
      "قال وزير الري، الذي زار السد أمس (الأربعاء)، إن المنسوب تراجع.",
      "وزير الري", "المنسوب تراجع"
    ),
    // The only phrase before بـ is who is accused, and what is asked for
    // is nobody.
    (
      "وقال المحلل سالم حمد إن الخسارة كبيرة. واتهم مجلس الإدارة بإخفاء تقرير.",
      "سالم حمد", "واتهم مجلس الإدارة بإخفاء تقرير"
    ),
    (
      "وقالت المحامية رشا عمر إن الحكم جائر. واتهمت السلطات في المدينة بالتقصير.",
      "رشا عمر", "واتهمت السلطات في المدينة بالتقصير"
    ),
    (
      "وقالت النقابة إن الأجور هزيلة. وتطالب بتعويض عاجل للعمال.", "النقابة",
      "وتطالب بتعويض عاجل للعمال"
    ),
    // As for a minister with a rank, who tells where he spoke
    (
      "وقال النائب سعد ربيع إن القانون سيئ. أما وزير الداخلية العميد المتقاعد"
        + " نادر شاهين، فأكد في مؤتمر صحافي أن الشارع هادئ.", "نادر شاهين",
      "الشارع هادئ"
    ),
    (
      "ولفت الوزير إلى توقيف سبعة أشخاص على ذمة التحقيق.", "الوزير",
      "توقيف سبعة أشخاص على ذمة التحقيق"
    ),
    // «which the minister denied», «a charge that … called …»
    (
      "وقال شهود إن الحارس أطلق النار، الأمر الذي نفاه الوزير جملة وتفصيلا.",
      "الوزير", "الأمر الذي نفاه الوزير جملة وتفصيلا"
    ),
    (
      "وقال سعد ربيع إن البيان مزور، وهو اتهام وصفه نادر شاهين بـ«السخيف».",
      "نادر شاهين", "وهو اتهام وصفه نادر شاهين بـ«السخيف»"
    ),
    // A recording is a document; a body between marks ends with them.
    ("وأظهر تسجيل مصور أن الباب مخلوع.", "تسجيل مصور", "الباب مخلوع"),
    (
      "وحمل حزب «الفجر» وزارة المالية المسؤولية.", "حزب «الفجر»",
      "وحمل حزب «الفجر» وزارة المالية المسؤولية"
    ),
    // Many of the studies
    (
      "وكشفت العديد من الدراسات أن المشي مفيد.", "العديد من الدراسات",
      "المشي مفيد"
    ),
  ])
  func theSourceIsRead(
    _ text: String, _ source: String, _ words: String
  ) throws {
    try expectLastClaim(of: text, saidBy: source, words)
  }

  /// What happened speaks for nobody.
  @Test func aFallIsNoSource() throws {
    let found = try claims(
      "وجاء الانخفاض في ظل بيانات من المعهد أظهرت ارتفاع المخزونات.")
    #expect(found.map(\.speaker.kind) == [.author])
  }

  @Test func studiesAreDocuments() throws {
    let claim = try onlyClaim("وكشفت العديد من الدراسات أن المشي مفيد.")
    #expect(claim?.speaker.kind == .document)
  }
}
