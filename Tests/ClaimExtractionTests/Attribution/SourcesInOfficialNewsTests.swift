import Testing

@testable import ClaimExtraction

/// Sources as official agencies, courts and ministries print them.
struct SourcesInOfficialNewsTests {
  /// The last claim and its source.
  @Test(arguments: [
    // His Excellency is whoever was named
    (
      "استقبل معالي وزير الطاقة خالد بن سعد ضيفه. وأوضح معاليه أن العمل جار.",
      "خالد بن سعد", "العمل جار"
    ),
    // A rank before a name, and whom a relative clause describes
    (
      "ونادت المحكمة على الرائد وائل شكري معاون مباحث قسم الميناء، والذي أكد أن الباب مغلق.",
      "وائل شكري", "الباب مغلق"
    ),
    // What a prosecutor lays to somebody
    (
      "وأسندت النيابة العامة للمتهمين ارتكاب جرائم الرشوة.", "النيابة العامة",
      "وأسندت النيابة العامة للمتهمين ارتكاب جرائم الرشوة"
    ),
    // Two coaches, two experts, a former and an acting president
    (
      "قال مدرب الأخضر خوان رودريغيز إن الفوز مهم. واعترف مدرب الساحل بأن فريقه لم يكن في يومه.",
      "مدرب الساحل", "فريقه لم يكن في يومه"
    ),
    (
      "قال المدير إن المصنع توقف. وقال الخبير إن الأسعار زادت.", "الخبير",
      "الأسعار زادت"
    ),
    (
      "التقى الوفد الرئيس الأسبق يان كوفاتش. وقال الرئيس المؤقت إن الأعشاش قليلة.",
      "الرئيس المؤقت", "الأعشاش قليلة"
    ),
    (
      "قال رئيس لجنة الصيد عصام بدر إن الموسم جيد. وقال رئيس الوزراء المكلف إن الموازنة جاهزة.",
      "رئيس الوزراء المكلف", "الموازنة جاهزة"
    ),
    // The same speaker
    (
      "قال المهندس عادل الشامي إن السد امتلأ. وأوضح المتحدث ذاته أن البوابات فتحت.",
      "عادل الشامي", "البوابات فتحت"
    ),
    // A family name of two words, a body with its article
    (
      "قال مدير الآثار محمود زين الدين إن البعثة عثرت على تابوت. وأوضح زين الدين أن الغطاء مكسور.",
      "محمود زين الدين", "الغطاء مكسور"
    ),
    (
      "قالت الهيئة الوطنية للطيران إن المطار فتح. وأضافت الهيئة أن الرحلات عادت.",
      "الهيئة الوطنية للطيران", "الرحلات عادت"
    ),
    // The noun of happening with its article
    (
      "أعلنت هيئة التراث الانتهاء من أعمال ترميم القلعة.", "هيئة التراث",
      "الانتهاء من أعمال ترميم القلعة"
    ),
    // كان, a subject, a stray comma
    ("وكان وزير النقل، أكد أن المطار جاهز.", "وزير النقل", "المطار جاهز"),
    // A short name between marks
    (
      "توقعت منظمة التجارة الإقليمية \"تاجر\" ارتفاع الأسعار في الصيف.",
      "منظمة التجارة الإقليمية \"تاجر\"", "ارتفاع الأسعار في الصيف"
    ),
    // Authors in the plural
    ("وأوضح معدو الدراسة أن المصانع أغلقت.", "معدو الدراسة", "المصانع أغلقت"),
    (
      "وأظهرت بيانات الشركة تراجعا في المبيعات.", "بيانات الشركة",
      "تراجعا في المبيعات"
    ),
  ])
  func theSourceIsFound(
    _ text: String, _ name: String, _ words: String
  ) throws {
    try expectLastClaim(of: text, saidBy: name, words)
  }

  /// A colon stands for the verb of saying, which is then none.
  @Test func aColonIsNoVerb() throws {
    let claim = try onlyClaim("النائب سامر بدر: الموازنة لن تمر.")
    #expect(claim?.speaker.name == "سامر بدر")
    #expect(claim?.attribution.verb == nil)
  }
}
