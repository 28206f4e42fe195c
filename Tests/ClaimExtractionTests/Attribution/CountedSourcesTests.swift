import Testing

@testable import ClaimExtraction

/// Sources that are counted, collected or run something, and their kinds.
struct CountedSourcesTests {
  @Test(arguments: [
    (
      "قال 35% من الطلاب إنهم يدرسون ليلا.",
      Speaker.Kind.group, "35% من الطلاب", "يدرسون ليلا"
    ),
    (
      "أعلن 14 سجينا أنهم سيضربون عن الطعام.",
      Speaker.Kind.group, "14 سجينا", "سيضربون عن الطعام"
    ),
    (
      "وقال سبعة من كل عشرة مشاركين إنهم يخافون الحر.",
      Speaker.Kind.group, "سبعة من كل عشرة مشاركين", "يخافون الحر"
    ),
    (
      "تؤكد سلسلة من التقارير أن النهر ملوث.",
      Speaker.Kind.document, "سلسلة من التقارير", "النهر ملوث"
    ),
    (
      "أكدت مجموعة باحثين أن النهر ملوث.",
      Speaker.Kind.group, "مجموعة باحثين", "النهر ملوث"
    ),
    (
      "قال القائمون على المهرجان إن العروض مجانية.",
      Speaker.Kind.group, "القائمون على المهرجان", "العروض مجانية"
    ),
    (
      "أعلنت المبادرة الوطنية للتشجير أن البذور وصلت.",
      Speaker.Kind.org, "المبادرة الوطنية للتشجير", "البذور وصلت"
    ),
    (
      "قال حطابون إن الغابة تتقلص.",
      Speaker.Kind.group, "حطابون", "الغابة تتقلص"
    ),
    (
      "وهذا أول مسرح في المدينة، وفقًا لـ \"صدى الساحل\".",
      Speaker.Kind.org, "صدى الساحل", "وهذا أول مسرح في المدينة"
    ),
    (
      "وبحسب الوثيقة أكد مجلس المحافظة أن البلدية باعت الأرض.",
      Speaker.Kind.document, "الوثيقة", "البلدية باعت الأرض"
    ),
    (
      "وطبقا لبيان للبنك نشره على موقعه فقد بلغ عدد الفروع 60 فرعا.",
      Speaker.Kind.document, "بيان للبنك", "بلغ عدد الفروع 60 فرعا"
    ),
    (
      "كما لاحظ نادر الحموي في كتابه عن النخيل، فإن زراعة التمر تعود إلى عهد السومريين.",
      Speaker.Kind.person, "نادر الحموي", "زراعة التمر تعود إلى عهد السومريين"
    ),
    (
      "وبينما يرفض السكان المصنع، فإنهم يؤكدون أن الحوار ممكن.",
      Speaker.Kind.group, "السكان", "الحوار ممكن"
    ),
  ])
  func sourcesAreFound(
    _ sentence: String, _ kind: Speaker.Kind, _ name: String, _ text: String
  ) throws {
    let claim = try #require(try claims(sentence).last)
    #expect(claim.speaker.kind == kind)
    #expect(claim.speaker.name == name)
    #expect(claim.text == text)
  }

  /// The subject of the verb before speaks.
  @Test(arguments: [
    (
      "قال أنور بدر إن الجو حار. وصل الوزير إلى الميناء وأكد أن الأرصفة جاهزة.",
      "الوزير"
    ),
    ("خرج الحارس سمير عيد من الملعب واعترف بأن الفريق تراجع.", "سمير عيد"),
    ("قال أنور بدر إن الجو حار. وأقر بأن الخطة تأخرت.", "أنور بدر"),
    (
      "قال رئيس البنك أنور بدر إن الجو حار. وأعلن عن فروع جديدة ستفتح في الصيف.",
      "أنور بدر"
    ),
  ])
  func theSubjectSpeaks(_ article: String, _ name: String) throws {
    let claim = try #require(try claims(article).last)
    #expect(claim.speaker.name == name)
    #expect(claim.modality != .asserted)
  }

  /// Verbs that name, close, owe or enact say nothing.
  @Test(arguments: [
    "يسمونها لؤلؤة الخليج.",
    "وختم مؤشر السوق جلسة أمس مرتفعا.",
    "تدين المستشفيات بنحو مليون دينار للموردين.",
    "أقر البرلمان قانون الصيد.",
    "أظهر الطبيب براعة كبيرة في مواجهة خطر العدوى.",
  ])
  func nobodySpeaks(_ sentence: String) throws {
    #expect(
      try claims(sentence).map(\.text) == [String(sentence.dropLast())])
    #expect(try claims(sentence).allSatisfy { $0.speaker.kind == .author })
  }

  /// What is likely is nobody's opinion where no person stands before it.
  @Test func aThingHoldsNothingLikely() throws {
    let found = try claims("سيصبح القمح نادرا، ويرجح أن تغلق المطاحن.")
    #expect(found.map(\.speaker.kind) == [.author, .author])
    #expect(found.last?.text == "ويرجح أن تغلق المطاحن")
  }
}
