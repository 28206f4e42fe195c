import Testing

@testable import ArticleReading

/// A text and the headings a reader sees in it, with their ranks.
struct HeadingCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var text: String
  var headline: String?
  var headings: [String]
  /// How many paragraphs are left.
  var paragraphs: Int
}

private let cases = [
  HeadingCase(
    testDescription: "news with credits",
    text: """
      البنك المركزي يرفع سعر الفائدة
      كتب: أحمد علي
      القاهرة - رويترز
      رفع البنك المركزي المصري سعر الفائدة بمقدار 200 نقطة أساس يوم الخميس.
      وقال المحافظ إن القرار يهدف إلى كبح التضخم.
      """,
    headline: "البنك المركزي يرفع سعر الفائدة", headings: [], paragraphs: 4),
  HeadingCase(
    testDescription: "headings of two halves with dots between",
    text: """
      ميزانية الموانئ

      رفعت الحكومة ميزانية الموانئ إلى الضعف هذا العام.

      أرصفة جديدة.. وسفن أقل

      يقول العمال إن الأرصفة فارغة منذ الشتاء.
      """,
    headline: "ميزانية الموانئ", headings: ["1 أرصفة جديدة.. وسفن أقل"],
    paragraphs: 2),
  HeadingCase(
    testDescription: "report with the name of its writer above headings",
    text: """
      النهر الذي جفّ في صيفين

      الرقة: سلمى الخطيب

      في الرقة ينزل الصيادون كل صباح إلى نهر لم يعد فيه ماء.

      ما الذي تغير؟

      تقول الوزارة إن السدود حبست نصف الماء، فتغير النهر.

      الصيادون اليوم

      باع الصيادون قواربهم وعملوا في البناء.
      """,
    headline: "النهر الذي جفّ في صيفين",
    headings: ["1 ما الذي تغير؟", "1 الصيادون اليوم"], paragraphs: 4),
  HeadingCase(
    testDescription: "explainer whose first heading follows the title",
    text: """
      كل ما نعرفه عن الملاريا

      طفيلي صغير

      تسبب الملاريا طفيلي ينقله البعوض.

      لقاح جديد

      أقرت المنظمة لقاحا جديدا للأطفال.
      """,
    headline: "كل ما نعرفه عن الملاريا",
    headings: ["1 طفيلي صغير", "1 لقاح جديد"], paragraphs: 2),
  HeadingCase(
    testDescription: "science explainer with questions and nested numbers",
    text: """
      ما هي الثقوب السوداء؟

      الثقب الأسود منطقة في الفضاء لا يفلت منها الضوء.

      1. كيف تتكون؟
      تتكون من انهيار النجوم الضخمة في نهاية حياتها.

      1.1 النجوم الضخمة
      تعيش هذه النجوم ملايين السنين فقط.

      2. كيف نرصدها؟
      نرصدها من خلال حركة النجوم حولها.

      الخلاصة
      لا تزال الثقوب السوداء لغزا.
      """,
    headline: "ما هي الثقوب السوداء؟",
    headings: [
      "1 1. كيف تتكون؟", "2 1.1 النجوم الضخمة", "1 2. كيف نرصدها؟",
      "1 الخلاصة",
    ], paragraphs: 5),
  HeadingCase(
    testDescription: "health advice with lists",
    text: """
      نصائح للوقاية من الإنفلونزا

      تنتشر الإنفلونزا في فصل الشتاء، وينصح الأطباء بالوقاية منها.

      الأعراض:
      - الحمى
      - السعال
      - ألم الحلق

      طرق الوقاية
      1. اغسل يديك
      2. احصل على اللقاح
      3. ابتعد عن المصابين

      ويقول الأطباء إن الراحة ضرورية.
      """,
    headline: "نصائح للوقاية من الإنفلونزا",
    headings: ["1 الأعراض:", "1 طرق الوقاية"], paragraphs: 8),
  HeadingCase(
    testDescription: "sport report with scores and a quotation",
    text: """
      الأهلي يفوز على الزمالك في القمة
      فاز الأهلي على الزمالك بهدفين مقابل هدف في مباراة القمة أمس.
      الأهلي 2 - 1 الزمالك
      وقال المدرب:
      «سعيد بالفوز وباللاعبين»
      ويلعب الأهلي مباراته المقبلة يوم الأحد.
      """,
    headline: "الأهلي يفوز على الزمالك في القمة", headings: [], paragraphs: 5),
  HeadingCase(
    testDescription: "religious essay with ordinals",
    text: """
      فضل الصيام
      الصيام ركن من أركان الإسلام، وله فوائد كثيرة في حياة المسلم.
      أولا: الفوائد الروحية
      يقوي الصيام الإرادة ويهذب النفس.
      ثانيًا: الفوائد الصحية
      يريح الصيام الجهاز الهضمي كما يقول الأطباء.
      أ) راحة المعدة
      تستريح المعدة ساعات طويلة.
      ب) ضبط الوزن
      ينخفض الوزن عند كثيرين.
      """,
    headline: "فضل الصيام",
    headings: [
      "1 أولا: الفوائد الروحية", "1 ثانيًا: الفوائد الصحية",
      "2 أ) راحة المعدة", "2 ب) ضبط الوزن",
    ], paragraphs: 5),
  HeadingCase(
    testDescription: "verses are not headings",
    text: """
      كان المتنبي شاعرا عظيما عاش في القرن الرابع الهجري وتنقل بين البلاد.
      على قدر أهل العزم تأتي العزائم
      وتأتي على قدر الكرام المكارم
      وتعظم في عين الصغير صغارها
      وتصغر في عين العظيم العظائم
      وقد مدح سيف الدولة بقصائد كثيرة.
      """,
    headline: nil, headings: [], paragraphs: 6),
  HeadingCase(
    testDescription: "a verse after a colon is not a heading",
    text: """
      عاش المتنبي في القرن الرابع الهجري، وقال في مدح سيف الدولة:
      على قدر أهل العزم تأتي العزائم
      وقد حفظ الناس هذا البيت قرونا طويلة بعد ذلك.
      """,
    headline: nil, headings: [], paragraphs: 3),
  HeadingCase(
    testDescription: "English article with letters and a conclusion",
    text: """
      Why Cities Are Getting Hotter

      By Jane Doe
      12 May 2024

      Cities around the world are warming faster than the countryside around them.

      Causes

      A. Dark surfaces

      Asphalt stores heat during the day.

      B. Fewer trees

      Trees cool the air.

      Conclusion

      More trees would help.
      """,
    headline: "Why Cities Are Getting Hotter",
    headings: [
      "1 Causes", "2 A. Dark surfaces", "2 B. Fewer trees", "1 Conclusion",
    ], paragraphs: 6),
  HeadingCase(
    testDescription: "a doctor and a teacher are not lettered headings",
    text: """
      ناقش المؤتمر السنوي قضايا التعليم والصحة في العالم العربي.
      د. منى السيد
      تحدثت عن التغذية المدرسية.
      أ. سامي منصور
      تحدث عن المناهج.
      """,
    headline: nil, headings: ["1 د. منى السيد", "1 أ. سامي منصور"],
    paragraphs: 3),
  HeadingCase(
    testDescription: "underlines and hashes",
    text: """
      مقدمة
      =====
      نص المقدمة هنا كامل.

      تفصيل
      -----
      نص التفصيل هنا كامل.

      ## ملحق
      نص الملحق هنا كامل.
      """,
    headline: nil, headings: ["1 مقدمة", "2 تفصيل", "2 ملحق"], paragraphs: 3),
  HeadingCase(
    testDescription: "a short sentence with its full stop is prose",
    text: """
      بدأت المحادثات صباح اليوم في جنيف بحضور وفود من عشر دول.
      لا اتفاق بعد.
      وقال مصدر دبلوماسي إن الخلاف على ملف الأسرى مستمر.
      """,
    headline: nil, headings: [], paragraphs: 3),
  HeadingCase(
    testDescription: "a subheading inside a numbered part",
    text: """
      1. الاقتصاد
      نما الاقتصاد هذا العام بنسبة ثلاثة في المئة.
      السياحة
      زاد عدد السياح على عشرة ملايين.
      2. التعليم
      بنيت مئة مدرسة جديدة.
      """,
    headline: nil,
    headings: ["1 1. الاقتصاد", "2 السياحة", "1 2. التعليم"], paragraphs: 3),
  HeadingCase(
    testDescription: "claims one a line, without marks, are not headings",
    text: """
      خسرت الشركة 5 مليارات دولار
      ارتفع سعر النفط في الأسواق
      """,
    headline: nil, headings: [], paragraphs: 2),
]

@Suite struct HeadingTests {
  @Test(arguments: cases)
  func headings(_ example: HeadingCase) throws {
    let article = try read(example.text)
    #expect(article.headings == example.headings)
    #expect(article.headline.map(article.words) == example.headline)
    #expect(article.metadata.title == example.headline)
    #expect(article.paragraphs.count == example.paragraphs)
  }

  @Test func bulletsAndListNumbersAreNotInTheParagraph() throws {
    let article = try read(
      """
      وتوصي الوزارة بما يلي، كما جاء في بيانها:
      - شرب الماء بكثرة.
      • النوم مبكرا.
      -المشي يوميا.
      1) ترك التدخين.
      -
      قياس الضغط.
      -5 درجات هي الحرارة.
      """)
    #expect(
      article.paragraphWords.dropFirst() == [
        "شرب الماء بكثرة.", "النوم مبكرا.", "المشي يوميا.", "ترك التدخين.",
        "قياس الضغط.", "-5 درجات هي الحرارة.",
      ])
  }

  @Test func aHeadingInTheMetadataOutranksTheHeadline() throws {
    let path = try folder([
      "a.txt": "عنوان مطبوع\nهذه فقرة طويلة بما يكفي لتكون نثرا.",
      "a.yml": "title: عنوان آخر",
    ])
    let article = try ArticleReader().read(path: path + "/a.txt")
    #expect(article.metadata.title == "عنوان آخر")
    #expect(article.headline == Span(start: 0, end: 11))
  }
}
