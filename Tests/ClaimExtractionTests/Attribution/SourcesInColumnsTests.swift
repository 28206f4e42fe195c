import ClaimExtraction
import Testing

/// Sources of opinion pieces and analyses, which weigh what others say.
struct SourcesInColumnsTests {
  /// A sentence, the kind of its last source, its name and its words.
  static let sources: [Source] = [
    // The topic speaks, also before «فقد»
    Source(
      "أما مدير الغرفة التجارية سليم حداد فقد أشار إلى أن القروض غير كافية.",
      .person, "سليم حداد", "القروض غير كافية"),
    Source(
      "أما بلدية صيدا، فقد قالت إن الميزانية جاهزة.", .org, "بلدية صيدا",
      "الميزانية جاهزة"),
    // A long topic that is no source
    Source(
      """
      أما بالنسبة للعمال الذين لا يملكون عقودا دائمة في المصانع الصغيرة، فقد \
      وجدت الدراسة أن دخلهم انخفض.
      """, .document, "الدراسة", "دخلهم انخفض"),
    // What happens to a body, or can be seen in a thing, is nobody's statement
    Source(
      "سجلت الشركة خسارة كبيرة في الربع الأخير.", .author, nil,
      "سجلت الشركة خسارة كبيرة في الربع الأخير"),
    Source(
      "يكشف المعرض عن وجه آخر للمدينة القديمة.", .author, nil,
      "يكشف المعرض عن وجه آخر للمدينة القديمة"),
    Source(
      "كشفت شركة الأجهزة عن هاتف جديد.", .author, nil,
      "كشفت شركة الأجهزة عن هاتف جديد"),
    Source(
      "كشفت الوزارة عن خطة لترميم المدارس.", .org, "الوزارة",
      "كشفت الوزارة عن خطة لترميم المدارس"),
    // «يواصل» (goes on with) is saying only before what is said
    Source(
      "المصنع يواصل سياسته، فبعد أن أعلن التوسع عاد ليغلق فرعين.", .author,
      nil, "المصنع يواصل سياسته، فبعد أن أعلن التوسع عاد ليغلق فرعين"),
    // Between dashes
    Source(
      "ويأتي القرار الجديد -بحسب صحيفة المرفأ- ردا على شكاوى التجار.",
      .publication, "صحيفة المرفأ",
      "ويأتي القرار الجديد -بحسب صحيفة المرفأ- ردا على شكاوى التجار"),
    // The author turns from what he grants others
    Source(
      "ورغم أن كثيرين يعتقدون أن الأزمة مؤقتة، إلا أن الأسعار ترتفع.", .author,
      nil, "الأسعار ترتفع"),
    // «آن» is a name, and no «أن»
    Source(
      "وقالت الباحثة آن ديفيز إن البحيرة تجف.", .person, "آن ديفيز",
      "البحيرة تجف"),
    Source(
      "وترى افتتاحية الصحيفة أن الهدنة هشة.", .document, "افتتاحية الصحيفة",
      "الهدنة هشة"),
    // Behind a verb of lasting, joined to a place, before «أحد»
    Source(
      "وما زالت الهند تقول إن الاتفاق قائم، وأن السفن تصل.", .org, "الهند",
      "السفن تصل"),
    Source("وكينيا تؤكد أن الميناء جاهز.", .org, "كينيا", "الميناء جاهز"),
    Source(
      "وأكد سامر حداد أحد العلماء المشاركين في الدراسة أن البحيرة تجف.",
      .person, "سامر حداد", "البحيرة تجف"),
    // Everybody, some of the reports, who makes policy
    Source("والجميع يؤكد أن البئر تجف.", .group, "الجميع", "البئر تجف"),
    Source(
      "وأشارت بعض التقارير إلى أن السفن تصل.", .document, "بعض التقارير",
      "السفن تصل"),
    Source(
      "وقال صانعو السياسات إن الأسعار سترتفع.", .group, "صانعو السياسات",
      "الأسعار سترتفع"),
    // Dots right behind a word end what is said
    Source(
      "قال المدرب إن الفريق جاهز.. وغادر القاعة.", .author, nil,
      "وغادر القاعة"),
    // What makes one believe is nobody's belief
    Source(
      "ثمة أسباب تدفع إلى الاعتقاد بأن الموسم لم يضع.", .author, nil,
      "ثمة أسباب تدفع إلى الاعتقاد بأن الموسم لم يضع"),
    // ـ between spaces is a dash
    Source(
      "نيروبي ـ بعد سنوات من الجفاف، تشهد البلاد أمطارا غزيرة.", .author, nil,
      "بعد سنوات من الجفاف، تشهد البلاد أمطارا غزيرة"),
  ]

  /// A date in a frame belongs to the first claim under it.
  @Test(arguments: [
    (
      "وفي حزيران 2021، أظهرت البيانات أن الصادرات تراجعت، وأن الدين ارتفع.",
      ["2021-06", ""]
    ),
    ("وقال الوزير في 3 مايو 2020 إن الجسر آمن.", ["2020-05-03"]),
    ("وبحسب موقع (أخبار 2018) فإن الجسر آمن.", [""]),
    ("تأجل السباق في 2019، وقال المدرب إن الفريق جاهز.", ["2019", ""]),
  ])
  func theFrameDatesItsFirstClaim(
    _ sentence: String, _ expected: [String]
  ) throws {
    let found = try claims(sentence).map { claim in
      claim.dates.compactMap(\.value).joined(separator: " ")
    }
    #expect(found == expected)
  }

  @Test(arguments: sources)
  func theLastClaimHasItsSource(_ source: Source) throws {
    let claim = try #require(try claims(source.sentence).last)
    #expect(claim.speaker.kind == source.kind)
    #expect(claim.speaker.name == source.name)
    #expect(claim.text == source.words)
  }
}
