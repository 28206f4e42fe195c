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
