import Testing

@testable import ClaimExtraction

/// A source's own words are told from names, titles and terms.
struct QuoteAnnotatorTests {
  @Test(arguments: [
    ("قال المدرب: «خسرنا بسبب الإرهاق».", "خسرنا بسبب الإرهاق"),
    ("دعا النائب إلى إخراج المشروع «من أدراج اللجان».", "من أدراج اللجان"),
    (
      "وأكد النائب أن حزبه يريد الحقيبة «كشرط لا رجعة عنه».",
      "كشرط لا رجعة عنه"
    ),
    (
      "وقال نجار من البلدة طلب عدم نشر اسمه «الخشب صار أغلى من الذهب».",
      "الخشب صار أغلى من الذهب"
    ),
    (
      "وصف الناقد الفيلم بأنه «تحفة بصرية».", "تحفة بصرية"
    ),
    ("وقالت المشترية إن السعر «عادل للجميع».", "عادل للجميع"),
    (
      "وقال المزارع إن مبلغ 80 دينارا «مجحف للفلاحين والتجار».",
      "مجحف للفلاحين والتجار"
    ),
    (
      "«لن أستقيل من منصبي»، قال الرئيس.", "لن أستقيل من منصبي"
    ),
    // No name begins so, and marks that are turned round
    ("وقالت الجمعية إن الملعب \"غير آمن\".", "غير آمن"),
    ("وقالت الجمعية إن الملعب ”غير آمن“.", "غير آمن"),
  ])
  func speechIsAQuote(_ sentence: String, _ quote: String) throws {
    #expect(try onlyClaim(sentence)?.quote == quote)
  }

  @Test(arguments: [
    "قال المخرج إن فيلم «المومياء» عرض في فينيسيا.",
    "ذكرت الشركة أن «واجهة برمجة التطبيقات» (API) متاحة للجميع.",
    "أعلنت القناة أن برنامج «صباح الخير» توقف.",
    "رفع المتظاهرون شعار «الخبز أولا».",
    "قال الوزير إن المياه تراجعت في سد «الوحدة» منذ الربيع.",
    "وقال الجيولوجي إن صدع «وادي الملح» نشط منذ قرون.",
    "وأكد المهندس أنه اتصل بالمسبار «سهيل» مرتين.",
    "وقالت مديرة الأبحاث في «الخليج للدراسات» إن الطلب تراجع.",
    "وقال المدير إن فيلمي \"البحر\" و\"الجبل\" عرضا أمس.",
    "وقال الخبير إن السيارات المعروفة بنمط «السير الليلي» تحتاج إلى صيانة.",
    "وتوقع استطلاع أجرته \"المدار بيزنس\" انخفاض الفائدة.",
  ])
  func namesAndTermsAreNone(_ sentence: String) throws {
    for claim in try claims(sentence) { #expect(claim.quote == nil) }
  }

  @Test func theFirstClaimHoldsTheQuote() throws {
    let found = try claims(
      "قالت الباحثة منى زكي: «التجربة نجحت، لكن النتائج تحتاج إلى مراجعة».")
    #expect(found.count == 2)
    #expect(
      found.first?.quote == "التجربة نجحت، لكن النتائج تحتاج إلى مراجعة")
    #expect(found.last?.quote == nil)
    #expect(found.map(\.attribution.mode) == [.direct, .direct])
  }

  /// Each row: a quotation of several sentences under one frame, its source,
  /// and its words.
  @Test(arguments: [
    (
      "وقالت الوزيرة: \"سنفتح 14 مدرسة. ولن نغلق شيئا\".", "الوزيرة",
      "سنفتح 14 مدرسة. ولن نغلق شيئا"
    ),
    (
      "وأضاف المدرب: «خسرنا المباراة. لم يلعب الفريق جيدا.»", "المدرب",
      "خسرنا المباراة. لم يلعب الفريق جيدا"
    ),
    (
      "وأكد الطبيب «تراجعت الإصابات. نحتاج إلى لقاحات أخرى».", "الطبيب",
      "تراجعت الإصابات. نحتاج إلى لقاحات أخرى"
    ),
  ])
  func aQuotationRunsOverSentences(
    _ text: String, _ source: String, _ quote: String
  ) throws {
    let found = try claims(text)
    #expect(found.map(\.quote) == [quote, nil])
    #expect(found.map(\.speaker.name) == [source, source])
    #expect(found.map(\.attribution.mode) == [.direct, .direct])
  }

  /// It ends at its mark and never goes beyond its paragraph.
  @Test(arguments: [
    "قال الوزير: «ارتفعت الأسعار. تراجع الدخل». وصل الوفد إلى العاصمة أمس.",
    "قال الوزير: «ارتفعت الأسعار.\n\nوصل الوفد إلى العاصمة أمس».",
  ])
  func aQuotationEnds(_ text: String) throws {
    #expect(try claims(text).last?.speaker.kind == .author)
  }
}
