import Testing

@testable import ClaimExtraction

/// Sources as prose brings them in: pronouns, forms of address, documents in
/// which somebody speaks, and what is said of the sentence before.
struct SourcesInProseTests {
  /// The last claim and its source.
  @Test(arguments: [
    // The subject behind «عليه», and the object of another gender
    (
      "ردت عليه زميلته منى العلمي، فرأت أن الخطة تظلم الفلاحين، واتهمت المجلس بالتقصير.",
      "منى العلمي", "واتهمت المجلس بالتقصير"
    ),
    (
      "وعزا زميله سامي الحداد الأعطال إلى قدم الشبكة.", "سامي الحداد",
      "وعزا زميله سامي الحداد الأعطال إلى قدم الشبكة"
    ),
    // A form of address between office and name
    (
      "ورأى مقرر لجنة الصحة النائب كريم الأسعد أن الموازنة لا تكفي.",
      "كريم الأسعد", "الموازنة لا تكفي"
    ),
    (
      "وقال رئيس الجمعية، الشيخ نبيل الحموي، إن الزكاة تغطي ألف أسرة.",
      "نبيل الحموي", "الزكاة تغطي ألف أسرة"
    ),
    // By saying, in a document, of the sentence before
    (
      "واختتم الجلسة رئيس النادي، المهندس فؤاد سالم، بالقول إن الديون سددت.",
      "فؤاد سالم", "الديون سددت"
    ),
    (
      "أصدرت النقابة بيانا أعلنت فيه أنها ترفض القانون.", "النقابة",
      "ترفض القانون"
    ),
    (
      "وقال الجيش إنه قصف المستودع، وهو ما نفته وزارة الخارجية.",
      "وزارة الخارجية", "وهو ما نفته وزارة الخارجية"
    ),
    // Worry, refusal, insistence
    (
      "ولا يخفي بعض الأطباء قلقهم من نقص اللقاح.", "بعض الأطباء",
      "ولا يخفي بعض الأطباء قلقهم من نقص اللقاح"
    ),
    (
      "وزارة العدل ترفض هذه الاتهامات.", "وزارة العدل",
      "وزارة العدل ترفض هذه الاتهامات"
    ),
    // A document with an attribute, an estimate, a share of those asked
    (
      "وأظهرت تجربة سريرية شملت 900 مريض، ونشرت نتائجها أمس، أن الدواء يقلل الألم.",
      "تجربة سريرية", "الدواء يقلل الألم"
    ),
    (
      "وقدّر خبراء الوزارة الخسائر بنحو مليوني دولار.", "خبراء الوزارة",
      "وقدّر خبراء الوزارة الخسائر بنحو مليوني دولار"
    ),
    (
      "وقال 70 بالمئة من المستطلعين إن الأسعار ارتفعت.",
      "70 بالمئة من المستطلعين", "الأسعار ارتفعت"
    ),
    // A label before a colon is no source
    (
      "الضرائب: أعلنت الحكومة أن الرسوم ستبقى ثابتة.", "الحكومة",
      "الرسوم ستبقى ثابتة"
    ),
    // As one says, inside the clause
    (
      "قال الوزير إن المخزون يكفي. والحل، كما يقول، يبدأ بالاستيراد.", "الوزير",
      "والحل، كما يقول، يبدأ بالاستيراد"
    ),
    // The latest of many, and what stands behind a colon
    (
      "وبحسب أحدث بيانات البنك الدولي، ارتفع الفقر في الريف.",
      "أحدث بيانات البنك الدولي", "ارتفع الفقر في الريف"
    ),
    (
      "والخطر قائم: فقد أظهرت دراسة أن المياه ملوثة.", "دراسة", "المياه ملوثة"
    ),
    // Known by a family name, also one that looks like a preposition's
    (
      "قالت مديرة المختبر ريم الغانمي إن العينة صغيرة. وتستبعد الغانمي أي خطر.",
      "ريم الغانمي", "وتستبعد الغانمي أي خطر"
    ),
    (
      "قال المدرب أنيس بالحاج إن الفريق جاهز. ونفى بالحاج الخلاف مع اللاعبين.",
      "أنيس بالحاج", "ونفى بالحاج الخلاف مع اللاعبين"
    ),
    // The only noun before بـ is accused; بـ opens what is called for
    (
      "قال المدعي إن الرشوة ثابتة، واتهم الودغيري بتزوير العقود.", "المدعي",
      "واتهم الودغيري بتزوير العقود"
    ),
    // A writer's own bulletin
    (
      "قال المحلل سامي حداد إن السوق هشة. وكتب في نشرته الأخيرة: «الأسهم مبالغ في سعرها».",
      "سامي حداد", "الأسهم مبالغ في سعرها"
    ),
    // A name that is also a time
    (
      "تقول صباح عمران إن النول كان مصدر رزقها.", "صباح عمران",
      "النول كان مصدر رزقها"
    ),
  ])
  func theSourceIsFound(
    _ text: String, _ name: String, _ words: String
  ) throws {
    try expectLastClaim(of: text, saidBy: name, words)
  }

  /// A verb without a subject points back to a person of its gender.
  @Test(arguments: [
    (
      "في المصنع تعمل سلمى الحداد منذ عام. «تعلمت الحرفة من جدتي»، تقول ضاحكة.",
      "سلمى الحداد"
    ),
    (
      "قال مدير المصنع سعيد بكري إن الإنتاج تراجع. وتعمل في المصنع المهندسة هدى سالم منذ عام. تقول في اتصال هاتفي: «الآلات قديمة وتحتاج إلى صيانة».",
      "هدى سالم"
    ),
    (
      "قالت المزارعة مريم عودة إن الموسم خسر. زار الوزير خالد سعد القرية. وأضافت أن التعويض تأخر.",
      "مريم عودة"
    ),
  ])
  func aVerbAlonePointsBack(_ text: String, _ name: String) throws {
    #expect(try claims(text).last?.speaker.name == name)
  }

  /// Nobody speaks here but the author.
  @Test(arguments: [
    "يكفي المخزون شهرا، ويُعتقد أن السوق مستقرة.",
    "قال الوزير إن المخزون يكفي. أقترح أن تنشر الوزارة أرقامها.",
    "وبعد فحص الصور، تبيّن أن الجدار أقدم من المدينة.",
    "وكان عدد السكان يقدر بنحو ألفي نسمة.",
  ])
  func theAuthorSpeaks(_ text: String) throws {
    #expect(try claims(text).last?.speaker.kind == .author)
  }

  @Test func aQuotationByItselfGoesOn() throws {
    let found = try claims(
      "قالت الباحثة ريم سلمان إن الشعاب تموت. «هذا البحر بيتنا ولن نتركه يموت»."
    )
    #expect(found.map(\.speaker.name) == ["ريم سلمان", "ريم سلمان"])
    #expect(found.last?.quote == "هذا البحر بيتنا ولن نتركه يموت")
  }

  @Test func aQuotationInPartsHasTheFrameBehindIt() throws {
    let found = try claims(
      "في القرية تعمل فاطمة الزين. «زرعت الأرض أربعين سنة، لكن الماء لم يعد يكفي»، تقول وهي تبتسم."
    )
    #expect(found.dropFirst().allSatisfy { $0.speaker.name == "فاطمة الزين" })
  }

  @Test func aVerbWithAStatementOfItsOwnIsNoFrameBehindAQuotation() throws {
    let found = try claims(
      "ورغم الحديث عن «النهضة الصناعية»، يرى خبراء أن المصانع تغلق أبوابها.")
    #expect(found.last?.text == "المصانع تغلق أبوابها")
    #expect(found.last?.speaker.name == "خبراء")
  }

  /// Words between marks that are a name and no quotation.
  @Test(arguments: [
    "قال الباحث إن «خط الجبل» ليس نهرا.",
    "وأكد مدير بنك التنمية «نماء» أن الأرباح زادت.",
    "ويرى الخطيب أن الشركة تخلت عن حلم «المصنع الأخضر».",
  ])
  func aNameIsNoQuote(_ text: String) throws {
    #expect(try claims(text).allSatisfy { $0.quote == nil })
  }

  @Test func behindAQuotationAndItsFrameTheAuthorGoesOn() throws {
    let found = try claims(
      "«تعبت من الانتظار»، يقول الطبيب سعيد بكري، ثم يعود إلى مرضاه في القاعة.")
    #expect(found.map(\.speaker.kind) == [.person, .author])
  }
}
