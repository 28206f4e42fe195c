import Testing

@testable import ClaimExtraction

/// Frames by the words that make them: sources without a name, verbs that
/// need a noun, words of courts and of tradition.
struct FrameWordsTests {
  @Test(arguments: [
    // A source that asks not to be named
    Source(
      "وقال طبيب في المستشفى، طلب عدم نشر اسمه، إن الأجهزة معطلة منذ شهر.",
      .anonymous, "طبيب في المستشفى",
      "الأجهزة معطلة منذ شهر"),
    Source(
      "لكن موظفا كبيرا في البلدية فضل عدم الكشف عن هويته أكد أن العقد ألغي.",
      .anonymous, "موظف كبير في البلدية",
      "العقد ألغي"),
    Source(
      "وذكر مصدر أمني لم يشأ كشف هويته أن الموكب غادر ليلا.", .anonymous,
      "مصدر أمني",
      "الموكب غادر ليلا"),
    Source(
      "طلب الوزير نشر قوات إضافية في العاصمة.", .author, nil,
      "طلب الوزير نشر قوات إضافية في العاصمة"),
    // A verb tells of the study before it speaks
    Source(
      "دراسة أجرتها جامعة حلب على الفئران تثبت أن الدواء فعال.", .document,
      "دراسة أجرتها جامعة حلب",
      "الدواء فعال"),
    // What is denied is no name
    Source(
      "ونفى المتحدث باسم الجيش تلك الأنباء.", .person, "المتحدث باسم الجيش",
      "ونفى المتحدث باسم الجيش تلك الأنباء"),
    // What is counted is not what is said
    Source(
      "تقدر هيئة المرور عدد المصابين بما بين ألفين وثلاثة آلاف إصابة سنويا.",
      .org, "هيئة المرور",
      "تقدر هيئة المرور عدد المصابين بما بين ألفين وثلاثة آلاف إصابة سنويا"),
    // A plural before its body
    Source(
      "قال محللو المصرف إن الفائدة ستبقى ثابتة.", .group, "محللو المصرف",
      "الفائدة ستبقى ثابتة"),
    // Behind a topic or a time
    Source(
      "أما اقتصاديا، فقد أكد الخبير طارق سعيد أن الأسواق هادئة.", .person,
      "طارق سعيد",
      "الأسواق هادئة"),
    Source(
      "واليوم تأمل أم كريم أن يعود ابنها من الغربة.", .person, "أم كريم",
      "يعود ابنها من الغربة"),
    Source(
      "وبعد أن عاد الوفد إلى بيروت، قال رئيسه سليم حداد إن المحادثات نجحت.",
      .person, "سليم حداد",
      "المحادثات نجحت"),
    Source(
      "ومن المقرر أن يعلن البنك المركزي قراره غدا.", .author, nil,
      "ومن المقرر أن يعلن البنك المركزي قراره غدا"),
    // A verb that reports with its noun
    Source(
      "ورفعت وكالة الطاقة الدولية توقعاتها للطلب على الغاز.", .org,
      "وكالة الطاقة الدولية",
      "ورفعت وكالة الطاقة الدولية توقعاتها للطلب على الغاز"),
    Source(
      "رفعت الحكومة أسعار الوقود هذا العام.", .author, nil,
      "رفعت الحكومة أسعار الوقود هذا العام"),
    Source(
      "حملت نقابة المعلمين الوزارة مسؤولية تأخر الرواتب.", .org,
      "نقابة المعلمين",
      "حملت نقابة المعلمين الوزارة مسؤولية تأخر الرواتب"),
    Source(
      "حملت السفينة ثلاثين طنا من القمح.", .author, nil,
      "حملت السفينة ثلاثين طنا من القمح"),
    Source(
      "الناقد عادل منصور، أستاذ الأدب، لا يتفق مع هذا التفسير.", .person,
      "عادل منصور",
      "الناقد عادل منصور، أستاذ الأدب، لا يتفق مع هذا التفسير"),
    Source(
      "ودفع محامي المتهم ببطلان إجراءات التفتيش.", .person, "محامي المتهم",
      "ودفع محامي المتهم ببطلان إجراءات التفتيش"),
    Source(
      "ودفع المستأجر مئتي دينار كل شهر.", .author, nil,
      "ودفع المستأجر مئتي دينار كل شهر"),
    // Doubt keeps its frame, «ألا» its not
    Source(
      "ويشك المؤرخ كمال درويش في أن تكون المخطوطة أصلية.", .person,
      "كمال درويش",
      "ويشك المؤرخ كمال درويش في أن تكون المخطوطة أصلية"),
    Source(
      "وتوقع البنك المركزي ألا يتجاوز التضخم 4% هذا العام.", .org,
      "البنك المركزي",
      "ألا يتجاوز التضخم 4% هذا العام"),
    // How somebody speaks is not what he says
    Source(
      "يقول الصياد وهو يطوي شباكه: «البحر لم يعد كريما».", .person, "الصياد",
      "البحر لم يعد كريما"),
    // Courts and tradition
    Source(
      "وجاء في لائحة الاتهام أن المدير زور الفواتير.", .document,
      "لائحة الاتهام",
      "المدير زور الفواتير"),
    Source(
      "واعتبر ممثل الادعاء أن الأدلة دامغة.", .person, "ممثل الادعاء",
      "الأدلة دامغة"),
    Source(
      "عن أبي ذر رضي الله عنه أن النبي صلى الله عليه وسلم قال: «تبسمك في وجه أخيك صدقة».",
      .person, "أبي ذر",
      "تبسمك في وجه أخيك صدقة"),
    // An office, its body and a name that spells a verb
    Source(
      "وحذر رئيس النادي سامي حداد من هبوط الفريق.", .person, "سامي حداد",
      "هبوط الفريق"),
    Source(
      "وشدد المفتي أحمد ناصر، عضو مجمع الفقه، على أن الصيام واجب.", .person,
      "أحمد ناصر",
      "الصيام واجب"),
  ])
  func theFrameIsFound(_ source: Source) throws {
    let claim = try #require(try onlyClaim(source.sentence))
    #expect(claim.text == source.words)
    #expect(claim.speaker.kind == source.kind)
    #expect(claim.speaker.name == source.name)
  }

  @Test func aContrastGoesOnWithWhatWasSaid() throws {
    let found = try claims(
      "وأكد الوزير سعيد نوفل أن السد آمن، لكن منسوبه منخفض.")
    #expect(found.map(\.text) == ["السد آمن", "منسوبه منخفض"])
    #expect(found.map(\.speaker.name) == ["سعيد نوفل", "سعيد نوفل"])
    #expect(
      try claims("دخلت القافلة المدينة، لكن سكانها غادروا.")
        .allSatisfy { $0.speaker.kind == .author })
  }

  @Test func theAuthorRemarksThatThereIsNoProof() throws {
    let found = try claims(
      "وزعم النائب أن الأصوات زورت، لكنه لم يقدم دليلا على ذلك.")
    #expect(found.map(\.speaker.kind) == [.person, .author])
  }

  @Test func whatIsSetDownGoesWithItsAnnouncement() throws {
    let found = try claims(
      "وأعلنت وزارة التعليم افتتاح مدرستين، على أن تبدأ الدراسة في أيلول.")
    #expect(
      found.map(\.speaker.name) == ["وزارة التعليم", "وزارة التعليم"])
  }

  @Test func aPleaAndAQuotationAreTwoClaims() throws {
    let found = try claims(
      "وطالب المدعي العام، في مرافعته، بسجن المتهم، وقال: «الأدلة دامغة».")
    #expect(
      found.map(\.text) == [
        "وطالب المدعي العام، في مرافعته، بسجن المتهم", "الأدلة دامغة",
      ])
    #expect(found.map(\.speaker.name) == ["المدعي العام", "المدعي العام"])
  }
}
