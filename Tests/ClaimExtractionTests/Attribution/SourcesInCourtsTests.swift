import Testing

@testable import ClaimExtraction

/// Sources in the news of courts, parties and protocol.
struct SourcesInCourtsTests {
  /// The last claim and its source.
  @Test(arguments: [
    // What is praised with بـ, by whoever spoke before
    (
      "قال أنور الديب إن السد آمن. وأشاد بجهود البلدية. وأضاف أن النهر هادئ.",
      "أنور الديب", "النهر هادئ"
    ),
    (
      "قال أنور الديب إن السد آمن. وعاد ليؤكد أن الرواتب لم تتغير.",
      "أنور الديب", "الرواتب لم تتغير"
    ),
    // خلاله، فيه (in the course of it) is nobody
    (
      "عقد الاتحاد مؤتمرا، أعلن خلاله أن الدوري تأجل.", "الاتحاد",
      "الدوري تأجل"
    ),
    // Names that spell something else
    (
      "أفاد المتحدث باسم نقابة المعلمين في صور، منذر الحاج، أن المدرسة أغلقت صفين.",
      "منذر الحاج", "المدرسة أغلقت صفين"
    ),
    (
      "أكد مدير المسرح، علي الناصر، أن العرض تأجل.", "علي الناصر",
      "العرض تأجل"
    ),
    // وجّه and what one sends
    (
      "وجه الطلاب رسالة إلى الجامعة، مؤكدين أن الكتب لم تصل.", "الطلاب",
      "الكتب لم تصل"
    ),
    (
      "وفيما يخص الإيجار، قال أنور الديب إن الزيادة مؤكدة.", "أنور الديب",
      "الزيادة مؤكدة"
    ),
    // A belief without أن
    (
      "اعتبرت الجمعية الحكم ظالما.", "الجمعية", "اعتبرت الجمعية الحكم ظالما"
    ),
    (
      "وتوقف العرض، بحسب تعبير أحد الممثلين.", "أحد الممثلين", "وتوقف العرض"
    ),
    (
      "وجاء في الرسالة \"نطلب منكم فتح السد\".", "الرسالة", "نطلب منكم فتح السد"
    ),
    // Papers of a court
    (
      "وتقول لائحة الاتهام إن الحارس أخفى المفتاح.", "لائحة الاتهام",
      "الحارس أخفى المفتاح"
    ),
    ("كشفت تحريات المباحث أن الحارس هرب.", "تحريات المباحث", "الحارس هرب"),
    // What somebody stands for
    (
      "وشدد أنور الديب على رفضه إغلاق المسرح.", "أنور الديب",
      "رفضه إغلاق المسرح"
    ),
    (
      "قال أنور الديب إن المسرح سبق وأن أغلق مرتين.", "أنور الديب",
      "المسرح سبق وأن أغلق مرتين"
    ),
  ])
  func sourcesAreFound(
    _ article: String, _ name: String, _ text: String
  ) throws {
    try expectLastClaim(of: article, saidBy: name, text)
  }

  /// «لا … إلا أن» (not but) is one clause and affirms.
  @Test func notButAffirms() throws {
    let claim = try onlyClaim(
      "لم يكن أمام النادي إلا أن يبيع لاعبيه.")
    #expect(claim?.text == "لم يكن أمام النادي إلا أن يبيع لاعبيه")
    #expect(claim?.negated == false)
  }

  /// Praise is an opinion, and no critique.
  @Test func praiseIsAnOpinion() throws {
    let claim = try claims("وثمن الوزير أنور الديب جهود المسعفين.").last
    #expect(claim?.category == .opinion)
  }
}
