import Testing

@testable import ClaimExtraction

/// Sources as newspapers and agencies print them, with their loose habits: a
/// full stop before a participle, names in quotation marks, credits behind a
/// quotation, subjects left out.
struct SourcesInPrintTests {
  /// The last claim and its source.
  @Test(arguments: [
    // A participle of saying behind a full stop
    (
      "توقع المزارع سالم الحربي أن يقل المحصول. مشيرا إلى أن الآبار جفت.",
      "سالم الحربي", "الآبار جفت"
    ),
    // «لما ذكرته», and a basis that is no part of the name
    (
      "ووفقا لما ذكرته صحيفة \"الميناء\" المحلية، فإن السفينة غرقت.",
      "صحيفة \"الميناء\" المحلية", "السفينة غرقت"
    ),
    (
      "بلغ العجز 3 ملايين دينار، وفقاً لحسابات النقابة بناءً على وثائق رسمية.",
      "حسابات النقابة", "بلغ العجز 3 ملايين دينار"
    ),
    // A name between marks is printed without them
    (
      "وصرح المدير العام للنادي \"كريم العتيبي\" بأن اللاعب لن يرحل.",
      "كريم العتيبي", "اللاعب لن يرحل"
    ),
    // The team is no officer
    ("وأوضح الفريق أن العينة صغيرة.", "الفريق", "العينة صغيرة"),
    // What is announced or described is not who speaks
    (
      "أعلن النائب أسامة سعد حجب الثقة عن الحكومة.", "أسامة سعد",
      "أعلن النائب أسامة سعد حجب الثقة عن الحكومة"
    ),
    (
      "وقالت الطبيبة منى سالم إن العدوى تتسع، ووصفت حالات الأطفال بأنها حرجة.",
      "منى سالم", "ووصفت حالات الأطفال بأنها حرجة"
    ),
    (
      "وقال المهندس فؤاد عمر إن السد آمن، وحث المزارعين على العودة.",
      "فؤاد عمر", "وحث المزارعين على العودة"
    ),
    // Letters before a name; who issued what is cited
    (
      "وقالت رئيسة القسم، د. هبة سعيد، إن المختبر جاهز.", "هبة سعيد",
      "المختبر جاهز"
    ),
    (
      "وبحسب الأرقام الصادرة عن مجلس القطن، تراجع الإنتاج إلى النصف.",
      "الأرقام الصادرة عن مجلس القطن", "تراجع الإنتاج إلى النصف"
    ),
    (
      "وقال المدرب سامي علي إن المباراة نزيهة، مسجلا أن الجمهور التزم الهدوء.",
      "سامي علي", "الجمهور التزم الهدوء"
    ),
    // A name that ends in علي (Ali), which is spelled like على (on)
    ("وقال سامي علي إن الملعب جاهز.", "سامي علي", "الملعب جاهز"),
    ("وأكد المدرب حسن علي أن الملعب جاهز.", "حسن علي", "الملعب جاهز"),
    ("وشدد الوزير علي أن الملعب جاهز.", "الوزير", "الملعب جاهز"),
    // Names that spell a verb, a noun of happening, a source with an ending
    ("وقال نجيب سالم إن الملعب جاهز.", "نجيب سالم", "الملعب جاهز"),
    ("وأكد سامي عودة أن الملعب جاهز.", "سامي عودة", "الملعب جاهز"),
    ("وقالت أنجيلا خوري إن الملعب جاهز.", "أنجيلا خوري", "الملعب جاهز"),
    // But he, who spoke before
    (
      "وقال الشيخ نبيل الحموي إن الوقف خاسر. لكنه شدد على استمراره في العمل.",
      "نبيل الحموي", "لكنه شدد على استمراره في العمل"
    ),
    // «إلى أن» far behind its verb
    (
      "توصلت إحدى أكبر الدراسات حتى الآن لقياس أثر الصيام، إلى أن الوزن يعود.",
      "إحدى أكبر الدراسات", "الوزن يعود"
    ),
    // A comma right behind the verb, and long occasions
    (
      "قال المدرب وليد حسن إن الفريق تعب. وبين، ان \"الإصابات كثيرة\".",
      "وليد حسن", "الإصابات كثيرة"
    ),
    (
      "قال المدرب وليد حسن إن الفريق تعب. وأضاف \"حسن\"، في كلمته خلال لقاء مع جمهور النادي بالملعب اليوم، السبت، أن العقد انتهى.",
      "وليد حسن", "العقد انتهى"
    ),
    // A weekday is no name, nor are a paper's “today” and “with esteem”
    (
      "أعلن أمين عام وزارة العدل لشؤون المحاكم والسجون عادل الشمري، الأحد، أن السجن امتلأ.",
      "عادل الشمري", "السجن امتلأ"
    ),
    (
      "بلغ العجز مليونين، وفق ما ذكرت صحيفة \"أسواق اليوم\".",
      "صحيفة \"أسواق اليوم\"", "بلغ العجز مليونين"
    ),
    // The name behind a place, and an office behind title and name
    (
      "وقال المسؤول عن الديون في المصارف الليبية سامر نوح، في مؤتمر أمس، إن الدين كبير.",
      "سامر نوح", "الدين كبير"
    ),
    (
      "قال الدكتور منير العوضي وزير النقل، إن الجسر آمن. وأضاف وزير النقل أن العمل انتهى.",
      "منير العوضي", "العمل انتهى"
    ),
    // An apposition that only one comma sets off
    (
      "وكشف الدكتور منير العوضي، وزير النقل عن عيب في الجسر الجديد والذي افتتح في مايو.",
      "منير العوضي", "والذي افتتح في مايو"
    ),
    (
      "وحذر الخبراء -في تقرير أوردته قناة \"النهار\" - من أن السد هش، قائلين إن الماء يرتفع.",
      "الخبراء", "الماء يرتفع"
    ),
    ("ستهبط الأسعار، وفقا لتحذير المصرف.", "تحذير المصرف", "ستهبط الأسعار"),
    // At a seat nobody admits anything
    (
      "وقال كريم نادر، رئيس القسم في مقر النادي للصحفيين \"خسرنا كل شيء هذا العام\".",
      "كريم نادر", "خسرنا كل شيء هذا العام"
    ),
    // Who does something and says why
    (
      "لأول مرة غادر الحارس سامي فهد الملعب، مؤكدا أن الحكم ظلمه.",
      "سامي فهد", "الحكم ظلمه"
    ),
    // An office, a gloss, a place, and then the name
    (
      "قالت المتحدثة باسم الهيئة (مسار) في حلب سلمى قاسم، إن المعبر مغلق.",
      "سلمى قاسم", "المعبر مغلق"
    ),
    // A body with what it is for; a body in a document
    (
      "حذر مجلس الشرق للتنمية من خطر الجفاف. وأضاف المجلس أن القرى فرغت.",
      "مجلس الشرق للتنمية", "القرى فرغت"
    ),
    ("وأكدت الشركة في البيان أن الأسعار ثابتة.", "الشركة", "الأسعار ثابتة"),
    // Who had said so, behind a long apposition
    (
      "وكان نادر قاسم، رئيس لجنة الري (لجري) في الوادي، أعرب عن قلقه.",
      "نادر قاسم",
      "وكان نادر قاسم، رئيس لجنة الري (لجري) في الوادي، أعرب عن قلقه"
    ),
    // A time between commas
    (
      "أعلن الجيش، مساء الجمعة، وقف إطلاق النار من جانب واحد.", "الجيش",
      "أعلن الجيش، مساء الجمعة، وقف إطلاق النار من جانب واحد"
    ),
    // Behind a quotation whose source is known a credit changes nothing
    (
      "وقالت الوزارة: \"نعلن فتح المعبر اليوم وسنفتح الطريق غدا\"، وفق ما نقلته وكالة الساحل.",
      "الوزارة", "نعلن فتح المعبر اليوم وسنفتح الطريق غدا"
    ),
  ])
  func theSourceIsReadAsPrinted(
    _ text: String, _ source: String, _ words: String
  ) throws {
    try expectLastClaim(of: text, saidBy: source, words)
  }

  /// Nobody speaks: to find, to be counted among, to have a rate, to be thought.
  @Test(arguments: [
    "اكتشف فريق دولي من الجيولوجيين \"بحيرة دفينة\" تحت الجليد.",
    "وتعد الآبار المحفورة حديثا من أعمق الآبار بفضل المعدات.",
    "زاد الإنتاج 5 أطنان، بزيادة نسبتها 6 في المئة.",
    "عثر المنقبون على جرار إلى جانب قبور يرجح أنها رومانية.",
    "كما تحدث المدرب عن إصابات اللاعبين.",
  ])
  func nobodySpeaks(_ text: String) throws {
    #expect(try claims(text).allSatisfy { $0.speaker.kind == .author })
  }

  @Test func thatAStudyCameOutIsTheAuthors() throws {
    let found = try claims(
      "توصلت دراسة حديثة إلى أن النحل يتراجع، ونشرت الدراسة في دورية محلية.")
    #expect(found.map(\.speaker.kind) == [.document, .author])
  }

  @Test func whatIsExpectedHasASourceOfItsOwn() throws {
    let found = try claims(
      "كان المحصول وفيرا حيث من المتوقع أن يصل إلى طن، وفقا لتقديرات النقابة.")
    #expect(found.first?.speaker.kind == .author)
    #expect(found.last?.speaker.name == "تقديرات النقابة")
  }

  @Test func andThatWithASubjectIsNoForecast() throws {
    let found = try claims(
      "قال الوزير سامي علي إن الرسوم لن ترتفع، وإن الدولة تدفع نصف الكلفة.")
    #expect(found.map(\.modality) == [.predicted, .attributed])
  }

  @Test func notOnlyIsNoNegation() throws {
    let found = try claims("الأزمة ليست مالية فحسب، بل هي أزمة ثقة.")
    #expect(found.allSatisfy { !$0.negated })
  }

  @Test func whoseWordsAnAgencyHandsOnIsNamed() throws {
    let claim = try #require(
      try claims("نقلت الوكالة عن الوزير سامر الحسن قوله إن السوق مستقرة.")
        .last)
    #expect(claim.speaker.name == "الوكالة")
    #expect(claim.speaker.including == ["سامر الحسن"])
  }

  @Test func aMediumBetweenMarksIsNoQuotation() throws {
    let claim = try #require(
      try claims(
        "وفي تصريح لهيئة الإذاعة الوطنية \"صوت الجبل\"، وصف الوزير نادر علي القرار بـ\"المتسرع\"."
      ).last)
    #expect(claim.quote == "المتسرع")
  }
}
