import Testing

@testable import ClaimExtraction

/// Words between commas that a clause goes on behind.
struct AsidesTests {
  /// One clause.
  @Test(arguments: [
    // A verb with the pronoun of a noun without the article
    "حصد جسر خشبي، بناه عمال من القرية، جائزة العمارة.",
    // A relative clause or وهو before what the verb awaits
    "كان المسرح البلدي، الذي هجره الممثلون وأصبح مهملا، بمثابة مخزن.",
    "شكل إغلاق المنجم، والذي تقرر قبل شهرين، ضربة للعمال وتحولا في المدينة.",
    "بلغ عدد الزوار، وهو الأكبر منذ الافتتاح، نحو 900 زائر.",
    // Before the object: an apposition, a time, a place
    "أبدى قائد الفرقة، العازف نبيل كرم، أسفه على إلغاء الحفل.",
    "قررت إدارة النادي، مساء أمس، رفع رواتب اللاعبين.",
    "أقرت اللجنة في جلستها اليوم الأحد، خفض رسوم الموانئ.",
    "وسجل نهر العاصي، أطول أنهار البلاد، تراجعا في منسوبه.",
    "شهدت الجامعة، خلال العام الماضي، تطورا كبيرا.",
    "أنهى الفريق بالأمس، مباراته السابعة.",
    // Before the verb of a subject that comes first
    "مهن كثيرة، مثل صناعة السلال والخزف، تختفي من الأسواق.",
    "أدوية شائعة، تشمل المسكنات والمضادات، تضر الكلى.",
    "كل دقيقة يقضيها المسعف في الطريق، تعني خطرا على المريض.",
    "الحافلات التي توقفت في الشتاء ولم تجد سائقين، عادت إلى الخدمة.",
    "المصانع بدلا من توظيف العمال، تشتري الآلات.",
    "المفاوضات الخاصة بالغاز والتي ستبدأ غدا تمنح البلاد فرصة.",
    // A cause and what follows from it
    "ونظرا لحجم الخسائر التي سببها الحريق، فيتعين على المدينة أن تطلب العون.",
  ])
  func theClauseStaysWhole(_ sentence: String) throws {
    #expect(try claims(sentence).map(\.text) == [String(sentence.dropLast())])
  }

  /// A verb of saying, its source, an aside, and what is said.
  @Test(arguments: [
    (
      "حذر تقرير جديد لنقابة الأطباء، نشر أمس الأحد، من أن مخزون الدم ينفد.",
      "مخزون الدم ينفد"
    ),
    (
      "واعتبر المحافظ، خلال لقاء مفتوح، عقده أمس في المدينة، أن النفق آمن.",
      "النفق آمن"
    ),
    (
      "وقالت الهيئة إن من المتوقع أن يؤثر الإضراب، وهو توقف يشمل كل المطارات، \"على أسعار التذاكر\".",
      "من المتوقع أن يؤثر الإضراب، وهو توقف يشمل كل المطارات، \"على أسعار التذاكر\""
    ),
  ])
  func whatIsSaidStaysWhole(_ sentence: String, _ text: String) throws {
    #expect(try claims(sentence).map(\.text) == [text])
  }
}
