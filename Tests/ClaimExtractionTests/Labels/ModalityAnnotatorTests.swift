import Testing

@testable import ClaimExtraction

/// How far a text commits itself: the first of the guidelines' list that
/// applies.
struct ModalityAnnotatorTests {
  @Test func aParticipleOfExpectingForetells() throws {
    let found = try claims(
      "قال المدير سالم حداد إن الجسر اكتمل، متوقعا أن يخفف الزحام.")
    #expect(found.map(\.modality) == [.attributed, .predicted])
  }

  @Test func aColumnistWhoSaysIHoldsViews() throws {
    let found = try claims(
      """
      أعترف أنني لا أحب الملاعب. لكنني ذهبت إلى المباراة مساء الجمعة. \
      الحكم سيد المباراة وخصمها. باع النادي ثلاثة آلاف تذكرة.
      """)
    #expect(
      found.suffix(3).map(\.modality) == [.asserted, .opinion, .asserted])
  }

  @Test func whatIsJoinedToANormIsOne() throws {
    let found = try claims(
      "المطلوب أن تنشر الوزارة الأرقام، وأن يراجع خبراء الحسابات.")
    #expect(found.map(\.modality) == [.opinion, .opinion])
  }

  @Test func whatGoesOnFromAPlan() throws {
    let found = try claims(
      "ستفتتح الشركة مصنعا في الجنوب، ما يوفر ألف وظيفة.")
    #expect(found.map(\.modality) == [.planned, .predicted])
  }

  @Test(arguments: [
    ("اتهم الادعاء مدير المصرف باختلاس أموال.", Modality.alleged),
    // What is warned of has not happened; what a masdar will do
    ("وحذر الخبير من تفاقم الأزمة.", .predicted),
    ("توقف المصنع سيكلف المدينة كثيرا.", .predicted),
    ("حل المشكلة لن يكون سهلا.", .predicted),
    // In a quotation the subject stands behind the verb
    ("قال الخبير: \"لو أغلق الميناء، لن تكفي المخازن لشهر\".", .predicted),
    ("تعتزم الجامعة بناء مختبر جديد.", .planned),
    ("قالت الشركة إنها ستفتح مصنعا في عمان.", .planned),
    ("قال خبير إن الأسعار ستنخفض في الربيع.", .predicted),
    ("من المتوقع أن تهطل الأمطار غدا.", .predicted),
    ("يجب حماية المخطوطات من الرطوبة.", .opinion),
    ("يرى نقاد أن الرواية مملة.", .opinion),
    ("أظهرت دراسة أن القهوة تنشط الذاكرة.", .attributed),
    ("أكد الحارس أن الباب كان مغلقا.", .attributed),
    ("يبلغ ارتفاع البرج 828 مترا.", .asserted),
    ("من المقرر أن يعقد المجلس جلسة يوم الأحد.", .planned),
    ("ستفتتح البلدية مكتبة عامة في الربيع.", .planned),
    ("ستصبح الأنهار أكثر جفافا.", .predicted),
    ("قد يضطر النادي إلى بيع لاعبيه.", .predicted),
    ("وقد وصل الوفد إلى العاصمة.", .asserted),
    ("قالت الباحثة سعاد حمد إن فريقها سينشر النتائج.", .planned),
    ("أعرب الاتحاد عن خشيته من أن تتوقف المصانع.", .predicted),
    ("لا أرى في الفيلم جديدا.", .opinion),
    // What takes place by a programme, and what only comes about
    ("ستنطلق بطولة السباحة في الدوحة.", .planned),
    ("وستشمل الحملة ثلاث محافظات.", .planned),
    ("وستشمل موجة الحر ثلاث محافظات.", .predicted),
    ("ومن المنتظر أن يوقع الوزيران الاتفاق.", .predicted),
    ("ويلتقي الوفدان في 12 أيار.", .planned),
    ("ومن المنتظر أن تتحسن الرؤية.", .predicted),
    ("وينتظر صدور نتائج التحليل.", .planned),
    ("وينتظر المرضى دورهم في الممر.", .asserted),
    ("هذا القرار يعني أن المدارس ستغلق أبوابها.", .predicted),
    // A plan that is announced, and one that is only mentioned
    ("أعلنت الجامعة خطة لبناء مختبر.", .planned),
    ("وتظاهر العمال احتجاجا على خطة التقشف.", .asserted),
    // Forecasts, and what falls short of them
    ("وخفض البنك المركزي توقعاته للنمو.", .predicted),
    ("وقفزت أرباح الشركة فوق توقعاتها.", .asserted),
    ("ويأمل الأطباء أن تتوقف العدوى.", .predicted),
    // Doubt on what is; studies keep their hedge
    ("قال الطبيب إن العينة قد تكون ملوثة.", .opinion),
    ("أظهرت دراسة أن العينة قد تكون ملوثة.", .attributed),
    ("نحن أمام رواية تاريخية.", .opinion),
    ("قالت النيابة العامة إن المدير اختلس أموال النادي.", .alleged),
    ("وهو كتاب يزعم أن الملك باع التاج.", .alleged),
    ("قالت المحكمة إن المدير اختلس أموال النادي.", .attributed),
    ("عليكم أن تحفظوا الدواء في البراد.", .opinion),
    ("هذا القانون حبر على ورق وصمة عار.", .opinion),
    ("كان الجمهور أقل من المستوى المطلوب.", .asserted),
    ("تكلم المدرب بصورة أكثر حدة.", .asserted),
    ("أعرب السفير عن قلقه.", .opinion),
    ("ولعله أخطأ في الحساب.", .opinion),
    ("الخطة قد لا تكون كافية.", .opinion),
    ("والمهم ألا يجرؤ أحد على الغش.", .opinion),
    // Views by the build of the clause
    ("المشكلة ليست في الحكام بل في اللوائح.", .opinion),
    ("وتكمن العلة في ضعف التدريب.", .opinion),
    ("المال وحده لا يصنع فريقا.", .opinion),
    ("ووصل الحارس وحده إلى الملعب.", .asserted),
    ("على الجامعة أن تطور مناهجها.", .opinion),
    ("وكان المدرب أشد انتقادا.", .opinion),
    ("وكان المدرب أكثر من نصف ساعة في الملعب.", .asserted),
    ("التغيير يبدأ من المدرسة لا من البرلمان.", .opinion),
    ("وهذا النقاش أشبه بحوار الطرشان.", .opinion),
    ("قال الوزير: «نتفهم غضب المزارعين».", .opinion),
    ("لا يخفي النقاد قلقهم من مصير المسرح.", .opinion),
    ("والوزير يعتبره بابا للفوضى.", .opinion),
    // Sayings, in a source's own words
    ("وقال الصياد سالم حداد: «البحر لا يرحم».", .opinion),
    ("قال الحارس سالم حداد: «المرمى لا يخون».", .attributed),
    ("وقال المدرب سالم حداد: «هذا درس قاس للفريق».", .opinion),
    ("وقال المدرب سالم حداد: «لدينا ثلاثة حراس».", .attributed),
    ("وقال المدرب سالم حداد: «لا أحد يعرف السبب».", .opinion),
    ("وقال المدرب سالم حداد إن غياب الحارس «خسارة كبيرة».", .opinion),
    ("المدينة لا تموت بالحرب بل بالنسيان.", .opinion),
    ("وقال الطبيب سالم حداد: «كل ساعة انتظار تقتل مريضا».", .opinion),
    ("ويعد ذلك أجمل فوز للفريق.", .opinion),
    ("وتعد الساعة أقدم ساعة في المدينة.", .asserted),
    // Doubt on how much something is, and what may come
    ("قال المهندس إن الخطأ قد يصل إلى مترين.", .opinion),
    ("قال المهندس إن الخطأ قد يصل إلى مترين بحلول الصيف.", .predicted),
    ("وربما يشعر اللاعبون بالتعب.", .opinion),
    ("لم يكن أحد يتوقع أن يفوز الفريق.", .asserted),
    ("خطر الحريق ارتفع هذا الصيف.", .asserted),
    // What those in office say is to be done
    ("قال مدير المتحف سالم حداد إن القاعات ستفتح في الربيع.", .planned),
    ("قال الخبير سالم حداد إن القاعات ستفتح في الربيع.", .predicted),
    ("حمل النائب سالم حداد البلدية مسؤولية الحريق.", .alleged),
    ("وتعد القلعة من أروع معالم المدينة.", .opinion),
    ("والقلعة من أكبر معالم المدينة.", .asserted),
    // What hangs on a condition, what is ruled out, a promise
    ("إذا فشلت المحادثات، عاد القتال.", .predicted),
    ("لو طبق القانون لخسر النادي نقاطه.", .predicted),
    ("وتستبعد الوزيرة أي زيادة في الرسوم.", .predicted),
    ("وعدت الحكومة بصرف الرواتب.", .planned),
  ])
  func theFirstThatAppliesStands(
    _ sentence: String, _ modality: Modality
  ) throws {
    #expect(try onlyClaim(sentence)?.modality == modality)
  }
}
