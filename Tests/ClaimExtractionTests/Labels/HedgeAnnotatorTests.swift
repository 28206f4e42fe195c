import Testing

@testable import ClaimExtraction

/// Words that weaken a claim are given as printed.
struct HedgeAnnotatorTests {
  @Test(arguments: [
    ("قد يسبب الدواء الدوار.", ["قد"]),
    ("وقد أعلن الحكم نهاية المباراة.", []),
    ("ربما يعود أصل الكلمة إلى اليونانية.", ["ربما"]),
    ("يمكن أن تنتقل العدوى عبر الهواء.", ["يمكن أن"]),
    ("من المحتمل أن تتأخر الرحلة.", ["من المحتمل أن"]),
    ("تنام القطط عادة نصف اليوم.", ["عادة"]),
    ("يضم المتحف العديد من اللوحات.", []),
    ("كان المسبار قد تمكن من الهبوط.", []),
    ("تعد بغداد من أكبر المدن.", []),
  ])
  func hedgesAreFound(_ sentence: String, _ hedges: [String]) throws {
    #expect(try onlyClaim(sentence)?.hedges == hedges)
  }
}
