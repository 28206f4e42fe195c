import Testing

@testable import ClaimExtraction

/// The predicate and its subject decide what kind of claim it is.
struct CategoryAnnotatorTests {
  @Test(arguments: [
    ("خسرت شركة الطيران مليار دولار العام الماضي.", Category.loss),
    ("انخفض منسوب النهر إلى أدنى مستوى.", .loss),
    ("توفي ثلاثة متسلقين في انهيار ثلجي.", .loss),
    ("تلوث الهواء يؤدي إلى أمراض القلب.", .cause),
    ("ويرجع ذلك إلى سوء التخزين.", .cause),
    ("يوصي المجلس بزراعة الأشجار على الطرق.", .remedy),
    ("ينبغي شرب لترين من الماء كل يوم.", .remedy),
    ("تواجه المدينة صعوبة في توفير السكن.", .challenge),
    ("اتهم المدعي العام الوزير بتلقي رشوة.", .allegation),
    ("زعمت الشركة أن دواءها يشفي السرطان.", .allegation),
    ("سيبلغ عدد سكان العالم تسعة مليارات.", .prediction),
    ("من المرجح أن يفوز الحزب بالانتخابات.", .prediction),
    ("هذه الرواية بعيدة عن الحقيقة.", .critique),
    ("تعد القصيدة من أجمل قصائد المتنبي.", .opinion),
    ("يقع المسجد في قلب المدينة القديمة.", .fact),
    ("فاز المنتخب بكأس آسيا عام 2019.", .fact),
    // What helps is a remedy only against a trouble
    ("يقلل المشي من خطر الإصابة بالسكري.", .remedy),
    ("تساعد المجاهر الطلاب على دراسة الخلايا.", .fact),
    ("تسهم الزراعة في خفض الانبعاثات.", .remedy),
    ("تسهم المصانع في تلوث النهر.", .cause),
    // Death in other words; competitors are no competition
    ("لقي 12 صيادا حتفهم في العاصفة.", .loss),
    ("وصل الأب بعدما فارق الحياة.", .loss),
    ("وقع المنافسون عقودا مع المطار.", .fact),
    // Only so much at hand, and what it is too early to say
    ("البلدة لا تملك سوى سيارة إطفاء قديمة.", .challenge),
    ("من المبكر الحديث عن موعد الافتتاح.", .opinion),
    ("وتبدو الصورة أشد قتامة في الأرياف.", .opinion),
    // What may happen, and what may be
    ("قد يتأخر وصول القطار.", .prediction),
    ("قد تكون الأرقام مبالغا فيها.", .critique),
    // What is said of a subject
    ("الوضع في المخيم مقلق.", .opinion),
    ("كان أداء الحارس ممتازا.", .opinion),
    ("ضربت عاصفة قوية الساحل الشرقي.", .fact),
    ("الشاحنة الجديدة لا تحتاج إلى وقود.", .fact),
    ("الشاحنة الجديدة تحتاج إلى وقود.", .challenge),
    ("تعود اللوحة إلى القرن الثامن.", .fact),
    ("حمل المدرب الحكم مسؤولية الهزيمة.", .allegation),
    // «فقد» (and has); to go back on a decision
    ("وفي الموانئ، فقد أصبح الشحن أسرع.", .fact),
    ("تراجع المدرب عن استقالته.", .fact),
    ("تراجعت الأرباح عن العام الماضي.", .loss),
    // Behind a condition without a comma
    ("إذا صدقت التقديرات سيبلغ عدد الزوار مليونا.", .prediction),
    // Courts act
    ("حكمت المحكمة على المتهم بالسجن عامين بتهمة الرشوة.", .fact),
    ("أغلق مؤشر البورصة منخفضا نقطتين.", .loss),
    ("نفى الوزير أن تكون الميزانية قد استنفدت.", .critique),
    ("يعزو الأطباء انتشار المرض إلى سوء التغذية.", .cause),
    ("أرجع المؤرخون بناء القلعة إلى العصر المملوكي.", .fact),
    // A noun that is neither subject nor object says nothing
    ("وزار الوزير المنطقة خلال الأزمة.", .fact),
    ("ويقع الملعب قرب مكتب شكاوى المخاطر.", .fact),
    ("وشهد القطاع أزمة في السيولة.", .challenge),
    // فقد: “and has”, and “it lost”
    ("وفقدت البلدة نصف سكانها.", .loss),
    ("وفي المساء، فقد وصل الوفد إلى المطار.", .fact),
    // A forecast on the past is none
    ("يرجح الباحث أن السفينة غرقت في عاصفة.", .loss),
    ("ولا يعتقد الخبير أن الخطوة تغير شيئا.", .opinion),
    ("وهذا يمكن أن يؤدي إلى فشل كلوي.", .prediction),
    ("يدرس النادي عرضا قد يرفع دخله.", .fact),
    ("مستودعات النادي ممتلئة.", .challenge),
    ("متأخرات الضريبة سددت في آذار.", .fact),
    ("كلما ارتفعت الحرارة زاد التبخر.", .cause),
    ("هبطت المركبة على سطح القمر.", .fact),
    ("الدليل كاف لإدانة المتهم.", .opinion),
    ("على الاتحاد أن يغير قوانينه.", .remedy),
    ("المدرب لا يصلح لقيادة المنتخب.", .critique),
    ("وكافة اللاعبين في الفندق.", .fact),
    ("الاستئناف جائز إذا تأخر الحكم.", .opinion),
    ("ويحرم بيع الوقف.", .opinion),
    ("فقد البحار قاربه.", .loss),
    ("فقد رأى الفلكيون المذنب.", .fact),
    ("إذا رفض النادي العرض، رحل اللاعب.", .prediction),
    ("الفريق مقبل على موسم طويل.", .prediction),
    ("ومن أبرز معالم المدينة: القلعة والسوق والميناء.", .fact),
    // «من أبرزها» judges nothing
    ("وتضم المجموعة 300 قطعة، من أبرزها عملات ذهبية.", .fact),
  ])
  func thePredicateDecides(_ sentence: String, _ category: Category) throws {
    #expect(try onlyClaim(sentence)?.category == category)
  }

  @Test func aHeadingBreaksATie() throws {
    let text = """
      مقدمة عامة عن سوق الكتب في المنطقة.

      ## أسباب ارتفاع الأسعار

      ارتفعت كلفة الورق والطباعة في السنوات الأخيرة.
      """
    let article = try ArticleReaderOf.markdown(text)
    let claims = ClaimExtractor.shared.claims(in: article)
    #expect(claims.last?.category == .cause)
  }
}
