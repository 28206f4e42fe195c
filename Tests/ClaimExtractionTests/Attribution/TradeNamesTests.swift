import Testing

@testable import ClaimExtraction

/// People whose family name is a trade, offices behind a name without a
/// comma, forms of address, and offices that two people hold.
struct TradeNamesTests {
  /// A name and an office behind it.
  static let people: [(name: String, office: String)] = [
    ("سامر الخطيب", "الأمين العام للمجلس الأعلى للثقافة"),
    ("يوسف القاضي", "نقيب الأطباء"),
    ("ليلى نجار", "كبيرة الاقتصاديين في المصرف"),
    ("غيداء الصياد", "رئيسة قسم العظام"),
    ("نائل قاسم", "الأمين العام للحزب"),
    ("نادر وهبي", "المدير العام للهيئة"),
    ("جورج أبي شاهين", "المتحدث باسم الوزارة"),
    ("عبد الكريم بن صالح", "نقيب المعلمين"),
    ("بيتر لانغ", "الخبير الاقتصادي"),
    ("حسين أبو زيد", "النائب عن دائرة الشمال"),
    ("رشا الحكيم", "عضو لجنة التحكيم"),
  ]

  @Test(arguments: people)
  func nameEndsWhereTheOfficeBegins(_ name: String, _ office: String) throws {
    for sentence in [
      "وقال \(name) \(office)، إن الوضع يتحسن.",
      "وقال \(name) \(office) إن الوضع يتحسن.",
      "وأوضح \(name)، \(office)، أن الوضع يتحسن.",
      "وأكد \(name) أن الوضع يتحسن.",
    ] {
      let claim = try #require(try onlyClaim(sentence))
      #expect(claim.speaker.name == name)
      #expect(claim.text == "الوضع يتحسن")
    }
  }

  @Test(arguments: [
    // Alone, the trade is the one whom the article names so.
    (
      "قال الباحث سامر الخطيب إن المرض ينتشر. وأضاف الخطيب أن الدواء متوفر.",
      "سامر الخطيب"
    ),
    (
      "قالت هالة نجار نقيبة المعلمين إن الأجور هزيلة. وترى نجار أن الحل قريب.",
      "هالة نجار"
    ),
    // A trade without a name before it
    ("وقال إمام المسجد إن الصدقة واجبة.", "إمام المسجد"),
    // Forms of address
    ("وقال معالي الوزير سامر عمران إن الطريق آمن.", "سامر عمران"),
    ("وأكد سعادة السفير جميل حداد أن الطريق آمن.", "جميل حداد"),
    ("وأعلن جلالة الملك أن الطريق آمن.", "الملك"),
    // Kin are people
    ("وقال حفيد الشاعر إن القصيدة مجهولة.", "حفيد الشاعر"),
    // Ministers of two things are two.
    (
      "قال وزير الصحة، سعيد عمران، إن المرض ينتشر. وأوضح وزير الزراعة أن"
        + " الجراد يقترب.", "وزير الزراعة"
    ),
    (
      "قال وزير الصحة، سعيد عمران، إن المرض ينتشر. وأكد وزير المالية أن"
        + " العجز كبير. وأضاف الوزير أن الدين يتراكم.", "وزير المالية"
    ),
    (
      "قال وزير الصحة، سعيد عمران، إن المرض ينتشر. وأضاف الوزير أن اللقاح"
        + " متوفر.", "سعيد عمران"
    ),
  ])
  func lastSpeakerIs(_ text: String, _ name: String) throws {
    #expect(try claims(text).last?.speaker.name == name)
  }
}
