import Testing

@testable import ClaimExtraction

/// Sources in the wordings of political news: offices with what they are for,
/// days and occasions before the verb, states as objects, dashes and names
/// between marks.
struct SourcesInPoliticsTests {
  /// The last claim and its source.
  @Test(arguments: [
    // A day without a preposition, an occasion without a comma
    (
      "والخميس، وصف المدرب نادر الحسن المباراة بأنها \"كارثة\".", "نادر الحسن",
      "والخميس، وصف المدرب نادر الحسن المباراة بأنها \"كارثة\""
    ),
    (
      "وفي مؤتمر صحفي عقده بالعاصمة قال سامر الخوري إن المعرض تأجل.",
      "سامر الخوري", "المعرض تأجل"
    ),
    // What an office is for and how a body is known
    (
      "وذكر المدير العام للوكالة لشؤون آسيا والمحيط الهادئ سالم مراد أن الجسر انهار.",
      "سالم مراد", "الجسر انهار"
    ),
    (
      "أكد رئيس النقابة المعترف بها دوليا، كريم سالم، أن الإضراب مستمر.",
      "كريم سالم", "الإضراب مستمر"
    ),
    // States, deeds and pronouns behind a name are objects
    (
      "واتهم شكيب الحموي فرنسا بنهب الآثار.", "شكيب الحموي",
      "واتهم شكيب الحموي فرنسا بنهب الآثار"
    ),
    (
      "ووصفت كارين احتجازهم بأنه \"خطأ إداري\".", "كارين",
      "ووصفت كارين احتجازهم بأنه \"خطأ إداري\""
    ),
    (
      "وجهت النيابة العامة للسائقين اتهامات بالإهمال.", "النيابة العامة",
      "وجهت النيابة العامة للسائقين اتهامات بالإهمال"
    ),
    // Dashes around an aside
    (
      "وقال سمير الحداد -الذي زار المتحف قبل شهر- إن السقف متصدع.",
      "سمير الحداد", "السقف متصدع"
    ),
    (
      "ولفت سمير الحداد -بحسب صحيفة \"البحر\"- إلى وجود تسرب في السد.",
      "سمير الحداد", "وجود تسرب في السد"
    ),
    // Names between marks, before a comma and إن
    (
      "وقالت «سلمى قاسم» مديرة فرع «أمل» في الشمال، إنه «لا دواء في المخازن».",
      "سلمى قاسم", "لا دواء في المخازن"
    ),
    (
      "وقال نادي \"الميناء\"، في بيان نشره أمس على \"فيسبوك\"، إن المدرب استقال.",
      "نادي \"الميناء\"", "المدرب استقال"
    ),
    (
      "وطالب «أصدقاء الغابة» البلدية بوقف القطع.", "أصدقاء الغابة",
      "وطالب «أصدقاء الغابة» البلدية بوقف القطع"
    ),
    // Whom the source told
    (
      "ورجحت مصادر طبية لمراسل القناة أن العدوى انتقلت بالماء.", "مصادر طبية",
      "العدوى انتقلت بالماء"
    ),
    // سعد الدين, نور الدين
    (
      "طالب المهندس أحمد سعد الدين، وكيل الوزارة، السكان بإخلاء المبنى.",
      "أحمد سعد الدين",
      "طالب المهندس أحمد سعد الدين، وكيل الوزارة، السكان بإخلاء المبنى"
    ),
  ])
  func theSourceIsReadInPolitics(
    _ text: String, _ source: String, _ words: String
  ) throws {
    try expectLastClaim(of: text, saidBy: source, words)
  }

  /// Gunmen attack with arms, not in words; those whom a number counts accuse
  /// nobody.
  @Test(arguments: [
    "هاجم مسلحون، الأحد، مقر البلدية في الجنوب.",
    "قضت المحكمة بحبس 11 متهما بينهم مدير المصنع السابق.",
  ])
  func nobodySpeaks(_ text: String) throws {
    let found = try claims(text)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.speaker.kind == .author })
  }

  @Test func aPersonBetweenMarksIsNoQuotation() throws {
    let claim = try #require(
      try claims("أكد الوزير أن المدرب «كريم العتيبي» باق في منصبه.").last)
    #expect(claim.quote == nil)
  }
}
