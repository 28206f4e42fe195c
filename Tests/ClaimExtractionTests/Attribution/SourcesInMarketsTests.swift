import Testing

@testable import ClaimExtraction

/// Sources and quotations as pages on markets, companies and matches print
/// them.
struct SourcesInMarketsTests {
  @Test(arguments: [
    // «قائلا» between the verb and the quotation, without a colon
    (
      "زار المدير سالم الحربي الموقع. وأضاف قائلا \"نلتزم بموعد الافتتاح\".",
      "سالم الحربي", "نلتزم بموعد الافتتاح"
    ),
    (
      "واختتم الخبير هاني فؤاد حديثه قائلا: «المياه الجوفية تتراجع».",
      "هاني فؤاد", "المياه الجوفية تتراجع"
    ),
    // Who does something by saying “…”
    (
      "دافع الطبيب سامي نصار عن القرار، بقوله \"العيادة ستفتح غدا\".",
      "سامي نصار", "العيادة ستفتح غدا"
    ),
    // With these words, behind the quotation
    (
      "«المتحف بيت للجميع»، بهذه الكلمات افتتحت المديرة ليلى العمري المعرض.",
      "ليلى العمري", "المتحف بيت للجميع"
    ),
    // The team and the ball are the office's, the nationality is no name
    (
      "قال المدرب الأردني لفريق الواحة، وليد حمدان، إن الملعب مبتل.",
      "وليد حمدان", "الملعب مبتل"
    ),
    (
      "أكد مدرب نادي الواحة لكرة السلة الأردني وليد حمدان أن القاعة ضيقة.",
      "وليد حمدان", "القاعة ضيقة"
    ),
    // A body between marks behind «لدى», the name behind a comma
    (
      "وقال كبير المهندسين لدى «ريح الشمال» للطاقة، عمرو سليم: «التوربينات جاهزة للعمل».",
      "عمرو سليم", "التوربينات جاهزة للعمل"
    ),
    (
      "وأعلنت «منظمة الصحة الحيوانية» أن الوباء انتهى.",
      "منظمة الصحة الحيوانية", "الوباء انتهى"
    ),
    // لـ behind «وفقا» is no part of the name
    ("ارتفع عدد المشتركين، وفقا لبلومبرغ.", "بلومبرغ", "ارتفع عدد المشتركين"),
    // What ranks what was said, and what follows from a charge
    (
      "قال المدير سالم الحربي إن السفينة بنيت هنا، وهي الأولى من نوعها.",
      "سالم الحربي", "وهي الأولى من نوعها"
    ),
    (
      "اتهم الطبيب سامي نصار المصنع بخلط الزيت، وهو ما يتلف المحركات.",
      "سامي نصار", "وهو ما يتلف المحركات"
    ),
    // A forecast that is kept; what it is put down to
    (
      "وأبقى مصرف الواحة على توقعه عند 7 دراهم.",
      "مصرف الواحة", "وأبقى مصرف الواحة على توقعه عند 7 دراهم"
    ),
    // The language in which somebody speaks
    (
      "زار المدير سالم الحربي الموقع. وأضاف بالإنجليزية: \"نلتزم بالموعد\".",
      "سالم الحربي", "نلتزم بالموعد"
    ),
    // Names that spell verbs
    ("قال سيمون هولت إن الجسر آمن.", "سيمون هولت", "الجسر آمن"),
    ("أكد تيم هولت أن الجسر آمن.", "تيم هولت", "الجسر آمن"),
    (
      "وأوضح المشرف حسن الراهب أن الدورة مجانية.",
      "حسن الراهب", "الدورة مجانية"
    ),
  ])
  func aSourceIsFound(_ text: String, _ name: String, _ span: String) throws {
    let claim = try #require(try claims(text).first { $0.text == span })
    #expect(claim.speaker.name == name)
  }

  @Test(arguments: [
    "واصل نهر الوادي ارتفاعه ليبلغ مستوى الجسر، بسبب انخفاض الصرف.",
    "سجلت الأسماك أول هجرة في ستة أعوام مع شكوك في أن تعود.",
    "عمان - رويترز - ارتفع عدد الزوار إلى ألفي زائر.",
    "يتوقع السكان أن يشهد الإعلان الكشف عن مسار جديد للقطار.",
  ])
  func aThingIsNoSource(_ text: String) throws {
    let names = try claims(text).compactMap(\.speaker.name)
    #expect(
      names.allSatisfy {
        !["نهر", "الأسماك", "رويترز", "الكشف"].contains(where: $0.contains)
      })
  }

  @Test(arguments: [
    "وقال الوزير إن البنك المركزي الأردني «سنابل» خفض الفائدة.",
    "وقال الوسيط إن مؤشر السوق الموازية «نماء» ارتفع كثيرا.",
  ])
  func aBynameIsNoQuote(_ text: String) throws {
    #expect(try claims(text).allSatisfy { $0.quote == nil })
  }

  @Test func aCircumstanceIsNoClaim() throws {
    let found = try claims(
      "بناء على نتائج المسح الأخير، أعلنت البلدية أن الشارع آمن.")
    #expect(found.map(\.text) == ["الشارع آمن"])
  }

  @Test func aNameBetweenCommasStays() throws {
    let found = try claims(
      "عقد مدير المسرح، ومساعد المخرج، حسن الكاتب، لقاء في المقهى.")
    #expect(found.count == 1)
  }

  @Test func lettersThatStandForLatinOnesEndNothing() throws {
    let found = try claims(
      "أضيف السهم إلى مؤشر «إم. إس. سي. آي» العالمي أمس.")
    #expect(found.count == 1)
  }

  @Test func aLetterIsTheDecimalPoint() throws {
    let found = try claims(
      "زاد الطلب بنسبة 6ر2% إلى 40ر43 دينار للطن.")
    let values = try #require(found.first).quantities.map(\.value)
    #expect(values == [.number(2.6), .number(43.4)])
  }

  @Test func oneYearIsNoRate() throws {
    let found = try claims("نما القطاع بنسبة 6% في العام السابق.")
    #expect(try #require(found.first?.quantities.first).period == nil)
  }
}
