import Testing

@testable import ClaimExtraction

/// Frames as newspapers print them carelessly: a comma before the object, the
/// occasion between the verb and the quotation, a dateline without a dash, who
/// handed on what somebody said.
struct CarelessPrintTests {
  /// The last claim and its source.
  @Test(arguments: [
    // A comma before what is announced
    (
      "أعلنت إدارة المطار، توقف الرحلات إلى الجزيرة.", "إدارة المطار",
      "توقف الرحلات إلى الجزيرة"
    ),
    (
      "توقع البنك المركزي، تراجع التضخم إلى 4 بالمئة.", "البنك المركزي",
      "تراجع التضخم إلى 4 بالمئة"
    ),
    (
      "أظهر مسح ميداني، تراجع عدد الطيور في الدلتا.", "مسح ميداني",
      "تراجع عدد الطيور في الدلتا"
    ),
    (
      "أعلن نادي الميناء، عن تعاقده مع مدرب جديد.", "نادي الميناء",
      "أعلن نادي الميناء، عن تعاقده مع مدرب جديد"
    ),
    (
      "نفت شركة الكهرباء، صحة ما تردد عن الأسعار.", "شركة الكهرباء",
      "نفت شركة الكهرباء، صحة ما تردد عن الأسعار"
    ),
    // but an aside between two commas, and a participle of saying
    (
      "أعلنت الشركة، عن طريق ناطقها، أن المصنع أغلق.", "الشركة",
      "المصنع أغلق"
    ),
    (
      "ونفت الوكالة ذلك، مشيرة إلى أن الصاروخ سليم.", "الوكالة",
      "الصاروخ سليم"
    ),
    // On what occasion, before the quotation
    (
      "صرح المدرب نادر الكسواني، ردا على سؤال عن إصابة الحارس: \"سيغيب "
        + "طويلا\".", "نادر الكسواني", "سيغيب طويلا"
    ),
    (
      "وقالت الباحثة ليلى الصباغ، متحدثة إلى طلبتها: «الزلزال لن يتكرر».",
      "ليلى الصباغ", "الزلزال لن يتكرر"
    ),
    (
      "قال الطبيب منير قباني، حين سئل عن اللقاح: \"تجاربه لم تكتمل\".",
      "منير قباني", "تجاربه لم تكتمل"
    ),
    (
      "وأكد القاضي، معلقا على الحكم في القاعة: \"القانون واضح\".", "القاضي",
      "القانون واضح"
    ),
    (
      "وأوضح الوزير، ردا على انتقادات النواب، أن القرض بلا فائدة.", "الوزير",
      "القرض بلا فائدة"
    ),
    // A dateline without a dash, or with more than one name
    (
      "المنامة أ ف ب قالت وزارة الآثار إن المقبرة قديمة.", "وزارة الآثار",
      "المقبرة قديمة"
    ),
    (
      "واشنطن أ.ف.ب أعلنت الشركة أن المصنع أغلق.", "الشركة", "المصنع أغلق"
    ),
    (
      "تونس (د ب أ) قال رئيس الاتحاد إن الكأس ضاعت.", "رئيس الاتحاد",
      "الكأس ضاعت"
    ),
    (
      "الدوحة/ الأناضول: توقع البنك المركزي نمو الاقتصاد.", "البنك المركزي",
      "نمو الاقتصاد"
    ),
    (
      "بيروت - سامي حداد أعلن أن المسرح مغلق.", "سامي حداد", "المسرح مغلق"
    ),
  ])
  func framesAreWhole(
    _ text: String, _ name: String, _ words: String
  ) throws {
    try expectLastClaim(of: text, saidBy: name, words)
  }

  /// The author's own claim behind a dateline.
  @Test(arguments: [
    ("أثينا - سمير حداد: أغلقت البلدية الميناء.", "أغلقت البلدية الميناء"),
    (
      "طرابلس- هند كريم افتتح الوزير معرض الكتاب.",
      "افتتح الوزير معرض الكتاب"
    ),
    ("باريس - (د ب أ) - فاز الفريق بالكأس.", "فاز الفريق بالكأس"),
    ("دمشق ـ سانا: افتتح الوزير معرض الكتاب.", "افتتح الوزير معرض الكتاب"),
    ("الدوحة - \"صوت البحر\": توقف القارب.", "توقف القارب"),
    ("صنعاء (رويترز) ارتفع سعر الخبز.", "ارتفع سعر الخبز"),
  ])
  func datelinesStayOut(_ sentence: String, _ words: String) throws {
    let claim = try #require(try onlyClaim(sentence))
    #expect(claim.text == words)
    #expect(claim.speaker.kind == .author)
  }

  /// The outer source, and whom it quotes.
  @Test(arguments: [
    (
      "نقلت رويترز عن الهيئة قولها في بيان إن السد سليم.", "رويترز", "الهيئة"
    ),
    (
      "نقل موقع الجسر عن مصدر في النقابة قوله، أمس، إن المفاوضات توقفت.",
      "موقع الجسر", "مصدر في النقابة"
    ),
    (
      "ونسبت وكالة الأنباء إلى مسؤول محلي قوله إن النهر فاض.",
      "وكالة الأنباء", "مسؤول محلي"
    ),
    (
      "وأوردت الصحيفة نقلا عن مصادر طبية أن اللقاح نفد.", "الصحيفة",
      "مصادر طبية"
    ),
  ])
  func whoHandsOnIncludesWhoSpoke(
    _ sentence: String, _ outer: String, _ inner: String
  ) throws {
    let claim = try #require(try onlyClaim(sentence))
    #expect(claim.speaker.name == outer)
    #expect(claim.speaker.including == [inner])
    #expect(!claim.text.contains("إن "))
  }
}
