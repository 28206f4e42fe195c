import ClaimExtraction
import Testing

/// Numbers that stand without the noun they count, and nouns without a
/// number.
struct BareNumberTests {
  /// A sentence, and each of its quantities: value and unit.
  static let sentences: [(String, String)] = [
    // Of a group: people by «منهم» or a noun for them, else things.
    ("أفرجت المحكمة عن تسعة منهم.", "9 person"),
    ("استقال أربعة من مساعديه.", "4 person"),
    ("انسحب ثلاثة من كبار المستثمرين.", "3 person"),
    ("أغلقت السلطات خمسا من المدارس.", "5 item"),
    ("Two of the clinics closed.", "2 item"),
    ("جاء الجزء 2 من الفيلم مملا.", ""),
    // A share in construct; a quarter of the year; a phrase with بـ behind it.
    ("تبلغ القرية سبع مساحة الوادي.", "0.14285714285714285 ratio"),
    ("أصدر الاتحاد خمس بطاقات ملونة.", "5 item"),
    ("تراجعت الأرباح هذا الربع.", ""),
    (
      "بلغ عدد المرضى الذين غادروا المستشفى 2850 بنسبة 4% فقط.",
      "2850 person, 4 percent"
    ),
    ("انطلق المؤتمر في دورته 30 برعاية الملك.", ""),
    ("تبلغ مساحة الغابة 200 ميل مربع.", "200 item"),
    ("كرمت الجامعة 40 شخصية.", "40 person"),
    // Digits in brackets before a scale.
    (
      "استفاد من الحملة (18) ألف طفل و(3) ملايين أسرة.",
      "18000 person, 3000000 item"
    ),
    // What a number far behind «عدد» (the number of) counts, also with «لـ»;
    // the day of a date counts nothing.
    ("بلغ مجموع القضايا التي نظرتها المحكمة هذا العام 530.", "530 item"),
    ("العدد الإجمالي للطلاب المسجلين في الجامعة وصل إلى 7200.", "7200 person"),
    ("ارتفع إجمالي الطعون إلى 12.", "12 item"),
    (
      "ارتفع العدد التراكمي للطلبات منذ 3 مايو الماضي إلى 900 طلب.",
      "900 item"
    ),
    ("سجلت المدينة 80 حادثا، مقارنة مع 95 في مايو.", "80 item, 95 item"),
    ("وصلت 40 شاحنة ضمنها 12 للأدوية.", "40 item, 12 item"),
    ("يبلغ السائق من العمر (25) عاما.", "25 year"),
    // Millions that a thing changes by or to; a group has none in its name;
    // yesterday is not counted.
    (
      "زاد المحصول 4.7 مليون صندوق إلى 43 مليونا، بعد تراجع قدره 1.2 مليون.",
      "4700000 item, 43000000 item, 1200000 item"
    ),
    (
      "زاد المحصول 4 ملايين صندوق إلى 43 مليونا في الأسبوع المنتهي أمس.",
      "4000000 item, 43000000 item"
    ),
    ("انخفض إنتاج المجموعة 180 ألف صندوق.", "180000 item"),
    (
      "بلغت الودائع 4.9 مليار درهم إماراتي مقابل 6.2 مليار أمس.",
      "4900000000 AED, 6200000000 AED"
    ),
    ("لم يتجاوز عدد زوارها 8 آلاف.", "8000 person"),
    // Wells are no birr, a fifth no five; a year behind a month in brackets
    ("حفر المزارعون 1200 بئر غير مرخصة.", "1200 item"),
    ("خفض الري بمقدار الخمس كفيل بالحل.", "0.2 ratio"),
    ("وقع البلدان في أبريل (نيسان) 2008 اتفاقا.", ""),
    // A measure behind a number with the article; acres are no verb.
    (
      "ربح المتجر خلال التسعة أشهر الأولى 4 ملايين يورو.",
      "9 month, 4000000 EUR"
    ),
    ("زرع الفلاحون 3.5 مليون فدان قطنا.", "3500000 item"),
    ("تتخطى المساحة الـ 3مليون فدان.", "3000000 item"),
    ("أجرى المختبر 1811 فحصا.", "1811 item"),
    // The year of a budget or a cup
    ("سجلت موازنة 2018 عجزا كبيرا.", ""),
    ("قدرت الحكومة العجز في موازنة 2019 بقيمة 60 مليون يورو.", "60000000 EUR"),
    ("تستضيف المدينة بطولة العالم 2031 بنسبة كبيرة.", ""),
    // A quarter of the year, a radius, a hemisphere, a company.
    (
      "خسر المصرف 12 مليون دولار، مقابل 9 ملايين دولار للربع السابق.",
      "12000000 USD, 9000000 USD"
    ),
    ("قاس العلماء كتلة النجم ونصف قطره.", ""),
    ("يعيش الطائر في النصف الجنوبي من الأرض.", ""),
    ("تعاونت أبل وميتا في بناء المركز.", ""),
    // An exception, and who was hurt.
    ("لم ينج من السفن سوى ثلاث.", "3 item"),
    ("أسفر الانفجار عن مقتل 14 وإصابة 60.", "14 person, 60 person"),
    ("The storm killed nine and injured at least 40.", "9 person, 40 person"),
    ("وأصيب 20 آخرون بحروق.", "20 person"),
    // One of something that is counted.
    ("فاز الفريق بهدف واحد.", "1 item"),
    ("استمر العرض ساعة واحدة.", "1 hour"),
    ("وصل الوفدان في وقت واحد.", ""),
    // With a half.
    ("غاب المدرب سنة ونصف.", "1.5 year"),
    ("صار السعر أعلى بمرتين ونصف.", "2.5 item"),
    ("زادت الصادرات مرتين.", ""),
    // The noun before a number with the article; tens may be ordinals.
    ("اجتمعت الدول الخمس في جنيف.", "5 item"),
    ("كانت السنوات العشرون صعبة.", "20 year"),
    // With a direction behind it, it is a date.
    ("خلال السنوات الخمس الماضية.", ""),
    // Thousands are no years where something is counted.
    ("سجلت المدينة 1200 إصابة و30 وفاة.", "1200 item, 30 item"),
    ("The plant cut 1,500 jobs.", "1500 item"),
    ("في 1258 سقطت بغداد.", ""),
    ("In 2015 companies merged.", ""),
    // A number behind a noun that may be numbered.
    ("أيد القرار 14 عضوا.", "14 person"),
    ("أقر المجلس المادة 14 من القانون.", ""),
    // A share of every so many.
    ("ثلاث شركات من كل أربع خاسرة.", "0.75 ratio"),
    ("في القرن العشرين اخترعت الطائرة.", ""),
    ("أعلن مساء الاثنين قرارا جديدا.", ""),
    // Ages.
    ("يمنع من هم دون سن 16 من القيادة.", "16 year"),
    ("اعتزل في الـ38 من عمره.", "38 year"),
    ("معظمهم فوق 65.", "65 year"),
    ("Most of them were over 80.", "80 year"),
    // Against each other.
    ("أقر المجلس القانون بأغلبية 80 صوتا مقابل 35.", "80 item, 35 item"),
    ("It passed by 61 votes to 39.", "61 item, 39 item"),
    ("لم يحضر سوى 9 من أصل 20 عضوا.", "9 person, 20 person"),
    ("نال القانون 61 صوتا من أصل 120.", "61 item, 120 item"),
    // The unit stands behind the second, or behind the first.
    ("بيعت التذاكر بـ40 و60 يورو.", "40 EUR, 60 EUR"),
    ("مدد العقد من سنتين إلى أربع.", "2 year, 4 year"),
    ("استورد المتجر 90 جهازا، منها سبعة.", "90 item, 7 item"),
    ("كان الكيلو بـ30 دولارا وصار اليوم بـ 45.", "30 USD, 45 USD"),
    ("رفع المصرف الفائدة إلى 7 بالمئة و12 بالمئة.", "7 percent, 12 percent"),
    // Parts of a currency, degrees of heat and of other scales.
    ("خسر السهم 35 سنتا.", "0.35 USD"),
    ("Bread costs 80 pence.", "0.8 GBP"),
    ("بلغت الحرارة 41 درجة.", "41 degree_C"),
    ("قدرت قوة الزلزال بنحو 5 درجات.", "5 item"),
    // Ages by ordinals; an anniversary is none.
    ("رحل الشاعر في الثالثة والثمانين.", "83 year"),
    ("تزوجت في الثامنة عشرة.", "18 year"),
    ("احتفل النادي بالذكرى الخامسة والعشرين.", ""),
    ("Her brother is 27.", "27 year"),
    ("يطعم الأطفال دون سن الخامسة.", "5 year"),
    ("نزل المؤشر واحدا بالمئة.", "1 percent"),
    ("أيدت الكتلة بأصواتها الـ34 القانون.", "34 item"),
    ("دخل الفريق بلاعبيه الـ11 الملعب.", "11 person"),
    ("يقل قطر الليف عن نصف ميكرومتر.", "0.5 item"),
    ("جابت القرى 1300 عيادة متنقلة.", "1300 item"),
    ("زادت أرباح المصرف خلال الربع.", ""),
    // One of a noun that no list holds, which agrees with it.
    ("لم ينج من القطيع سوى ظبية واحدة.", "1 item"),
    ("أجرى الفريق جولة حوار واحدة.", "1 item"),
    ("قال كل واحد رأيه.", ""),
    ("هي واحدة من أشهر الروايات.", ""),
    // The noun before a number with the article.
    ("أغلقت المصانع الاثنا عشر أبوابها.", "12 item"),
    ("ظهرت في القوارب الثلاثة ثقوب.", "3 item"),
    ("وافق الخمسة الباقون.", "5 person"),
    ("رسمت اللوحة بستة ألوان.", "6 item"),
    // Times and weights add up.
    ("استمر البث ساعة وعشرين دقيقة.", "80 minute"),
    ("فاز في ساعتين و5 دقائق.", "125 minute"),
    ("بلغ سعره 12 دينارا و500 فلس كويتي.", "12.5 KWD"),
    ("حملت السفينة طنين ونصف الطن.", "2.5 tonne"),
    // A bare figure goes on with the unit before it.
    ("بيع الطن بـ90 دولارا للتاجر و105 للمستهلك.", "90 USD, 105 USD"),
    ("سجلت العظمى 33 درجة والصغرى 21.", "33 degree_C, 21 degree_C"),
    ("هبطت الحرارة إلى 8 درجات تحت الصفر.", "-8 degree_C"),
    ("نال 18 صوتا من 21.", "18 item, 21 item"),
    ("وصل 40 مهاجرا، منهم 12 لم يبلغوا.", "40 person, 12 person"),
    // Decades and centuries are years; folds are shares.
    ("حكم الحزب ثلاثة عقود.", "30 year"),
    ("زاد الدين أربعة أضعاف.", "4 ratio"),
    ("لا يتزوج الرجال هناك قبل الثلاثين.", "30 year"),
    // Numbers of scales and years.
    ("جمعت الحملة مليونا و40 ألف دولار.", "1040000 USD"),
    (
      "يتسع الملعب لما بين ستة آلاف وتسعة آلاف متفرج.",
      "range(6000.0, 9000.0) person"
    ),
    (
      "تنتج الشركة 2 مليون طن بحلول 2030 و8 ملايين بحلول 2050.",
      "2000000 tonne, 8000000 tonne"
    ),
    // «بين … إلى» for «بين … و»
    ("ينام الرضيع بين 14 إلى 16 ساعة.", "range(14.0, 16.0) hour"),
    ("تتراوح الكلفة بين 12% إلى 15%.", "range(12.0, 15.0) percent"),
    ("في الموسم 2024/2025 فاز الفريق.", ""),
    ("بلغت الكلفة 16.4 مليار يورو.", "16400000000 EUR"),
    (
      "هبط عدد المصانع من 13 ألفا سنة 2012 إلى ستة آلاف.",
      "13000 item, 6000 item"
    ),
    // How often; but not how much more.
    ("The pump failed four times.", "4 item"),
    ("It costs four times the old price.", ""),
    // Millions of things, and numbers printed as no year is.
    ("The state built 2.3m homes.", "2300000 item"),
    ("Visits fell to 61,000 last month.", "61000 item"),
    ("The yen closed at 151.2 per dollar.", "151.2 JPY"),
    // The vowel tells a fifth from five.
    ("أنفق خُمس راتبه على الدواء.", "0.2 ratio"),
    // Rates of exchange.
    ("تراجع الين إلى 151 للدولار.", "151 JPY"),
    // A year is no amount.
    ("خفض التوقعات في الربع الثاني من 2027 إلى 70 دولارا.", "70 USD"),
    ("Sales rose in 2019 to $40bn.", "40000000000 USD"),
    ("She sang it in the 1970s.", ""),
    // Short for a billion.
    ("The fund lost $3b.", "3000000000 USD"),
    ("It owes 7B dollars.", "7000000000 USD"),
    // Double; «ضعف» alone is weakness, «الخمس» may be five or a fifth.
    ("باع المتجر أكثر من ضعف مبيعات منافسه.", "2 ratio"),
    ("بلغت الكلفة ضعف ما كان مقررا.", "2 ratio"),
    ("ينتج الحقل ضعفي إنتاج جاره.", "2 ratio"),
    ("اشتكى المدرب من ضعف الدفاع.", ""),
    ("تراجع الإيجار بنحو الخمس.", "0.2 ratio"),
    ("تقلصت الغابة إلى أقل من العشر.", "0.1 ratio"),
    ("يمنع الدخول على من هم دون السادسة.", "6 year"),
    // Only some of a whole, and the whole.
    ("نجا ثلاثة فقط من الركاب.", "3 person"),
    ("غرقت اثنتان من السفن التسع.", "2 item, 9 item"),
    ("من بين 30 رحلة ألغيت أربع فقط.", "30 item, 4 item"),
    ("أغلقت المصانع البالغ عددها 17 في الربيع.", "17 item"),
    ("وافق النادي على شرطين من أصل ستة.", "6 item"),
    ("لم يزر المعرض سوى 12 ألفا.", "12000 item"),
    ("نفقت الأبقار، 40 ألفا منها في الشمال.", "40000 item"),
    ("Nine of the 60 bridges are closed.", "9 item, 60 item"),
    ("Six men drowned, two of them at sea.", "6 person, 2 person"),
    // From a figure back, instead of one, and as much again.
    ("قفز سعر الغرفة إلى 900 ريال من 700.", "900 SAR, 700 SAR"),
    ("استمر الشوط 30 دقيقة بدلا من 45.", "30 minute, 45 minute"),
    ("The flight took nine hours instead of six.", "9 hour, 6 hour"),
    ("أنفق 3 ملايين يورو من 5 ملايين.", "3000000 EUR, 5000000 EUR"),
    ("يستغرق العبور بين ربع ساعة وساعة.", "range(0.25, 1.0) hour"),
    // Thousands behind a bound or a verb; years that are none of a range.
    ("دمر الإعصار نحو 1300 قارب.", "1300 item"),
    ("زرعت البلدية 2050 شتلة.", "2050 item"),
    ("بين عامي 2011 و2014 بحثت الشرطة عنه.", ""),
    ("في دراسة عام 2019 على 300 معلم.", "300 person"),
    // «اليوم» (today) numbers nothing before a share; a book is no writer.
    ("بلغت الرطوبة اليوم 70 بالمئة.", "70 percent"),
    ("اشترى الزائر قلما من كتاب واحد.", "1 item"),
    // Behind a hyphen, plurals without s, and other currencies.
    ("The museum lost a 300-page manuscript.", "300 item"),
    ("The storm drowned 40 cattle.", "40 item"),
    ("Tickets cost C$45.", "45 CAD"),
    ("A ferry ticket costs 90 baht.", "90 THB"),
    ("بيعت اللوحة بمليوني شلن كيني.", "2000000 KES"),
    // A number with the article behind its noun is no part of what follows.
    ("اختبر الباحثون الأدوية الثلاثة على 40 مريضا.", "3 item, 40 person"),
    ("تملك الشركات الخمس على 80 هكتارا حقوقا.", "5 item, 80 item"),
    ("The dam cost Rs 500 crore.", "5000000000 INR"),
    ("A bus ticket costs Rs. 40 in Pune.", "40 INR"),
    ("Rents rose by one to two per cent.", "range(1.0, 2.0) percent"),
    // A dot before three digits groups people and things, not measures.
    ("فقد 32.200 من العمال وظائفهم.", "32200 person"),
    ("وسجلت الشركة 1.216 حادثا.", "1216 item"),
    ("ويبلغ طول الجسر 1.216 كيلومتر.", "1.216 km"),
    // A total of things, not of money; ages with their unit from elsewhere.
    ("وارتفع إجمالي الإصابات إلى 21 ألفا.", "21000 item"),
    ("وارتفع إجمالي الديون إلى 21 مليارا.", ""),
    ("وتتراوح أعمار اللاعبين بين 18 و25.", "range(18.0, 25.0) year"),
    // Measures that are counted by their noun.
    ("أنتج الحقل 200 ألف برميل يوميا.", "200000 item"),
    ("احترق 70 هكتارا من الغابات.", "70 item"),
    ("سجلت البلاد 8 حالات وفاة.", "8 item"),
  ]

  @Test(arguments: sentences)
  func quantitiesAreRead(_ sentence: String, _ expected: String) {
    let found = LineReader().read(sentence).quantities.map { quantity in
      switch quantity.value {
      case .number(let value):
        let isWhole = value == value.rounded() && value < 1e15
        return (isWhole ? "\(Int(value))" : "\(value)") + " " + quantity.unit
      case .range, .atLeast: return "\(quantity.value) \(quantity.unit)"
      }
    }
    #expect(found.joined(separator: ", ") == expected)
  }

  /// The country of an article tells dinars and dirhams apart.
  @Test(arguments: [
    (
      "رفعت وزارة الصحة في عمان والزرقاء وإربد الرواتب. وخصصت 4 ملايين دينار.",
      "JOD"
    ),
    ("زارت اللجنة مراكش وفاس. وتبلغ كلفة الترميم 9 ملايين درهم.", "MAD"),
    ("زارت اللجنة دبي. وتبلغ كلفة المتحف 9 ملايين درهم.", "AED"),
    ("اجتمع التجار في بغداد والموصل. وخسروا 3 ملايين دينار كويتي.", "KWD"),
    ("خسر التجار 3 ملايين دينار.", "item"),
  ])
  func currenciesAreThoseOfTheCountry(
    _ text: String, _ unit: String
  ) throws {
    let found = try claims(text).flatMap(\.quantities)
    #expect(found.map(\.unit) == [unit])
  }

  /// Dates told by words alone.
  @Test(arguments: [
    ("صدر الحكم في السابع من رجب.", "السابع من رجب"),
    (
      "تبدأ الدورة في الثاني والعشرين من يونيو المقبل.",
      "الثاني والعشرين من يونيو المقبل"
    ),
    ("تنتهي الأعمال قبل نهاية العام.", "نهاية العام"),
    ("سجلت موازنة 2018 عجزا كبيرا.", "2018"),
    ("خسر الحزب انتخابات البلدية 2024 بفارق ضئيل.", "2024"),
    ("زرعت البلدية 2050 شتلة.", ""),
    ("وصل الوفد الخميس إلى العاصمة.", "الخميس"),
    ("أعلن الاتحاد، الاثنين، تأجيل السباق.", "الاثنين"),
    ("وصل الاثنان معا، وغادر الاثنين سعداء.", ""),
    ("ترتفع الأسعار في الشتاء المقبل.", "الشتاء المقبل"),
    ("The museum reopens next spring.", "next spring"),
    ("The strike may last six weeks.", ""),
    ("جاء القرار بعد أسابيع من الجدل.", ""),
  ])
  func datesAreRead(_ sentence: String, _ expected: String) {
    let found = LineReader().read(sentence).dates.map(\.text)
    #expect(found == (expected.isEmpty ? [] : [expected]))
  }
}
