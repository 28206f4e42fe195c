import Testing

@testable import ClaimExtraction

/// A source as the reader of a claim sees it.
struct Source: Sendable, CustomStringConvertible {
  var sentence: String
  var kind: Speaker.Kind
  var name: String?
  var words: String

  init(
    _ sentence: String, _ kind: Speaker.Kind, _ name: String?, _ words: String
  ) {
    self.sentence = sentence
    self.kind = kind
    self.name = name
    self.words = words
  }

  var description: String { sentence }
}

/// Who says a claim, and where the frame of saying ends.
struct AttributionTests {
  @Test(arguments: [
    // Whom he told is not part of his name
    Source(
      "صرح الأمين العام للأمم المتحدة أنطونيو غوتيريش للصحفيين بأن الهدنة هشة.",
      .person, "أنطونيو غوتيريش", "الهدنة هشة"),
    // Behind a dateline
    Source(
      "جنيف (رويترز) - حذرت منظمة الصحة العالمية من أن المرض ينتشر بسرعة.",
      .org, "منظمة الصحة العالمية", "المرض ينتشر بسرعة"),
    Source(
      "تونس/الرباط 9 فبراير شباط (الواحة) - حذرت هيئة السدود من أن الماء ينفد.",
      .org, "هيئة السدود", "الماء ينفد"),
    // Verb first
    Source(
      "أعلنت وكالة الفضاء الأوروبية أن القمر الصناعي وصل إلى مداره.", .org,
      "وكالة الفضاء الأوروبية", "القمر الصناعي وصل إلى مداره"),
    Source(
      "قال خبراء إن الزلزال دمر نصف المدينة.", .group, "خبراء",
      "الزلزال دمر نصف المدينة"),
    Source(
      "وأظهر استطلاع للرأي أن الشباب يفضلون العمل عن بعد.", .document,
      "استطلاع للرأي", "الشباب يفضلون العمل عن بعد"),
    Source(
      "قال الداعية عمر الفاروق في خطبة الجمعة إن الصدقة تطفئ الخطيئة.",
      .person, "عمر الفاروق", "الصدقة تطفئ الخطيئة"),
    // A place or time before the verb
    Source(
      "وفي القاهرة، ذكرت صحيفة الأهرام أن المترو نقل مليوني راكب.",
      .publication, "صحيفة الأهرام", "المترو نقل مليوني راكب"),
    // The source first
    Source(
      "المدير الفني للمنتخب، جمال بلماضي، أكد أن اللاعبين جاهزون للمباراة.",
      .person, "جمال بلماضي", "اللاعبين جاهزون للمباراة"),
    Source(
      "وكانت وزارة التعليم قد أعلنت أن الدراسة تبدأ في سبتمبر.", .org,
      "وزارة التعليم", "الدراسة تبدأ في سبتمبر"),
    // A source without a verb
    Source(
      "وفقا لمنظمة الأمم المتحدة، نزح مليون شخص.", .org,
      "منظمة الأمم المتحدة", "نزح مليون شخص"),
    Source(
      "تراجعت المبيعات بنسبة 5%، بحسب تقرير الشركة.", .document,
      "تقرير الشركة", "تراجعت المبيعات بنسبة 5%"),
    Source(
      "بحسب ما ذكرت وزارة الدفاع، سقطت طائرة مسيرة في البحر.", .org,
      "وزارة الدفاع", "سقطت طائرة مسيرة في البحر"),
    Source(
      "تأجل إطلاق الصاروخ، كما أفادت وكالة ناسا.", .org, "وكالة ناسا",
      "تأجل إطلاق الصاروخ"),
    // A name in quotation marks between verb and أن
    Source(
      "ذكرت صحيفة «الغارديان» أن الشركة سرحت ألف موظف.", .publication,
      "صحيفة «الغارديان»", "الشركة سرحت ألف موظف"),
    // Hearsay: the outermost source speaks
    Source(
      "ونقلت قناة الجزيرة عن شهود عيان قولهم إن الحريق بدأ فجرا.",
      .publication, "قناة الجزيرة", "الحريق بدأ فجرا"),
    // Whom the source talked to is no source
    Source(
      "قال المحامي سمير نجم لصحيفة النهار إن موكله بريء.", .person,
      "سمير نجم", "موكله بريء"),
    // A noun of happening in place of a clause
    Source(
      "وأشار البنك المركزي إلى انخفاض حاد في الاحتياطي.", .org,
      "البنك المركزي", "انخفاض حاد في الاحتياطي"),
    // The frame stays where without it nothing is claimed
    Source(
      "اتهمت منظمة العفو الدولية الجيش بقتل مدنيين.", .org,
      "منظمة العفو الدولية", "اتهمت منظمة العفو الدولية الجيش بقتل مدنيين"),
    Source(
      "دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش الأطراف إلى وقف القتال.",
      .person, "أنطونيو غوتيريش",
      "دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش الأطراف إلى وقف القتال"),
    // It said in …
    Source(
      "وجاء في الدراسة، التي أجريت في الريف، أن النوم القليل يضعف الذاكرة.",
      .document, "الدراسة", "النوم القليل يضعف الذاكرة"),
    Source(
      "وأشير في البيان إلى أن الحادث وقع فجرا.", .document, "البيان",
      "الحادث وقع فجرا"),
    // A denial is its source's, frame and all
    Source(
      "نفت الشركة أن تكون قد سرحت عمالا.", .org, "الشركة",
      "نفت الشركة أن تكون قد سرحت عمالا"),
    // So is doubt
    Source(
      "لا يعتقد المدرب وليد سعد أن الفريق جاهز.", .person, "وليد سعد",
      "لا يعتقد المدرب وليد سعد أن الفريق جاهز"),
    // A source's own act stays with it
    Source(
      "أعلنت الوزارة، في بيان صدر اليوم، تأجيل الامتحانات أسبوعا.", .org,
      "الوزارة", "أعلنت الوزارة، في بيان صدر اليوم، تأجيل الامتحانات أسبوعا"),
    // A source in the middle
    Source(
      "ويعود المسجد، وفق وثيقة قديمة، إلى القرن التاسع.", .document,
      "وثيقة قديمة", "ويعود المسجد، وفق وثيقة قديمة، إلى القرن التاسع"),
    // As for …
    Source(
      "أما المدرب فقال إن اللاعبين بذلوا جهدا كبيرا.", .person, "المدرب",
      "اللاعبين بذلوا جهدا كبيرا"),
    // A verb of saying before قائلا is its frame
    Source(
      "ورد وزير المالية على الانتقادات قائلا إن الخزانة ممتلئة.", .person,
      "وزير المالية", "الخزانة ممتلئة"),
    // A blessing is no part of a name
    Source(
      "قال النبي صلى الله عليه وسلم إن الدين النصيحة.", .person, "النبي",
      "الدين النصيحة"),
    // A judgement with a pronoun
    Source(
      "وصفته غرفة التجارة بأنه متسرع.", .org, "غرفة التجارة",
      "وصفته غرفة التجارة بأنه متسرع"),
    // Bearing witness takes بأن
    Source(
      "شهد الحارس بأن الباب كان مفتوحا.", .person, "الحارس",
      "الباب كان مفتوحا"),
  ])
  func theSourceIsFound(_ expected: Source) throws {
    let claim = try #require(try onlyClaim(expected.sentence))
    #expect(claim.text == expected.words)
    #expect(claim.speaker.kind == expected.kind)
    #expect(claim.speaker.name == expected.name)
    #expect(claim.attribution.mode != .none)
  }

  @Test(arguments: [
    "لم تعلن الشركة عدد المشاركين.",
    "شهدت المدينة أمطارا غزيرة.",
    "دفع الغلاء الأسر إلى أن تبيع أثاثها.",
    "ولم ترد الوزارة على طلب للتعليق.",
    "كشفت السلطات الجمركية شحنة مهربة في الميناء.",
    "تابع الجمهور المباراة حتى نهايتها.",
    "يجب أن تتخذ الحكومة قرارا سريعا.",
    "من المتوقع أن تصل الأمطار إلى الساحل.",
    "قبل أن تبدأ الحرب، كان السوق مزدهرا.",
  ])
  func actingIsNotSpeaking(_ sentence: String) throws {
    for claim in try claims(sentence) {
      #expect(claim.speaker == .author)
      #expect(claim.attribution == .none)
    }
  }

  @Test func whatASpeakerAddsIsHis() throws {
    let found = try claims(
      """
      قال رئيس الاتحاد الدولي جياني إنفانتينو إن البطولة ستقام في الصيف.

      وأضاف أن التذاكر نفدت. وتابع: «لم نتوقع هذا الإقبال». وارتفعت أسعار الفنادق.
      """)
    #expect(
      found.map(\.speaker.name) == [
        "جياني إنفانتينو", "جياني إنفانتينو", "جياني إنفانتينو", nil,
      ])
    #expect(found[2].attribution.mode == .direct)
    #expect(found[2].quote == "لم نتوقع هذا الإقبال")
  }

  @Test func aFrameMayFollowAQuotation() throws {
    let found = try claims(
      "«كان الموسم صعبا على الجميع. خسرنا ثلاثة لاعبين»، قال المدرب سامي الدين."
    )
    #expect(
      found.map(\.text) == [
        "كان الموسم صعبا على الجميع", "خسرنا ثلاثة لاعبين",
      ])
    #expect(found.allSatisfy { $0.speaker.name == "سامي الدين" })
  }

  @Test func aFrameMayInterruptAQuotation() throws {
    let found = try claims(
      "«الخطة جاهزة منذ عام»، قالت الوزيرة ليلى حمدان، «ولم يعترض عليها أحد».")
    #expect(found.map(\.speaker.name) == ["ليلى حمدان", "ليلى حمدان"])
  }

  @Test func whoAnswersNothingSaysNothing() throws {
    let found = try claims(
      "طالب الاتحاد اللجنة بتأجيل البطولة، ولم ترد اللجنة على طلب للتعليق.")
    #expect(found.map(\.speaker.kind) == [.org, .author])
  }

  @Test func aRelativeClauseInAFrameTellsSomething() throws {
    let found = try claims(
      "وقالت المهندسة هند علي، التي عملت عشرين عاما في الموانئ، إن الرصيف آمن.")
    #expect(
      found.map(\.text) == [
        "المهندسة هند علي، التي عملت عشرين عاما في الموانئ", "الرصيف آمن",
      ])
    #expect(found.first?.speaker.kind == .author)
  }

  @Test(arguments: [
    (
      "وأفاد التقرير الواقع في 90 صفحة بأن السد متصدع.",
      "التقرير الواقع في 90 صفحة"
    ),
    (
      "قالت رئيسة اللجنة الأولمبية التي تأسست عام 1948 إن الملعب جاهز.",
      "اللجنة الأولمبية التي تأسست عام 1948"
    ),
  ])
  func soDoesOneWithoutAComma(_ sentence: String, _ told: String) throws {
    #expect(try claims(sentence).first?.text == told)
  }

  @Test func hearsayNamesBoth() throws {
    let claim = try #require(
      try onlyClaim("قال الراوي سالم العلي إن جده قال: «البئر لا تجف»."))
    #expect(claim.text == "البئر لا تجف")
    #expect(claim.speaker.name == "سالم العلي")
    #expect(claim.attribution.chain == ["سالم العلي", "جده"])
  }
}
