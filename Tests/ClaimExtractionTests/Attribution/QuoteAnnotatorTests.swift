import Testing

@testable import ClaimExtraction

/// A source's own words are told from names, titles and terms.
struct QuoteAnnotatorTests {
  @Test(arguments: [
    ("قال المدرب: «خسرنا بسبب الإرهاق».", "خسرنا بسبب الإرهاق"),
    (
      "وصف الناقد الفيلم بأنه «تحفة بصرية».", "تحفة بصرية"
    ),
    (
      "«لن أستقيل من منصبي»، قال الرئيس.", "لن أستقيل من منصبي"
    ),
  ])
  func speechIsAQuote(_ sentence: String, _ quote: String) throws {
    #expect(try onlyClaim(sentence)?.quote == quote)
  }

  @Test(arguments: [
    "قال المخرج إن فيلم «المومياء» عرض في فينيسيا.",
    "ذكرت الشركة أن «واجهة برمجة التطبيقات» (API) متاحة للجميع.",
    "أعلنت القناة أن برنامج «صباح الخير» توقف.",
    "رفع المتظاهرون شعار «الخبز أولا».",
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
}
