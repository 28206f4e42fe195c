import Testing

@testable import ClaimExtraction

/// What may be, what was not expected, and what something goes back to.
struct PossibilityTests {
  @Test(arguments: [
    ("يمكن للحريق أن يدمر الغابة.", Category.prediction, Modality.predicted),
    ("بإمكان العاصفة أن تدمر المرفأ.", .prediction, .predicted),
    ("من المستبعد أن تعود الرحلات.", .prediction, .predicted),
    ("من المرجح ارتفاع الإيجارات.", .prediction, .predicted),
    ("تشير التوقعات إلى تراجع المحصول.", .prediction, .predicted),
    ("ولم يتوقع الأطباء هذا الوباء.", .fact, .asserted),
    ("يتفاقم الفقر في الأرياف.", .challenge, .asserted),
    ("تعود جذور الأزمة إلى أحداث كثيرة.", .cause, .asserted),
    ("يرجع بناء القلعة إلى زمن الرومان.", .fact, .asserted),
  ])
  func labelsFollow(
    _ sentence: String, _ category: Category, _ modality: Modality
  ) throws {
    let claim = try onlyClaim(sentence)
    #expect(claim?.category == category)
    #expect(claim?.modality == modality)
  }

  @Test(arguments: [
    ("من غير المرجح أن تعود الرحلات.", true),
    ("نقص الأطباء لن يزول غدا.", true),
    ("هذا الكتاب أمر لا شك مفيد.", false),
    ("هي قرية صغيرة ليس أكثر.", false),
  ])
  func negationFollows(_ sentence: String, _ negated: Bool) throws {
    #expect(try onlyClaim(sentence)?.negated == negated)
  }

  /// «لا غير» (nothing else) stays whole.
  @Test func nothingElseStays() throws {
    #expect(try onlyClaim("إنها صدفة لا غير.")?.text == "إنها صدفة لا غير")
  }

  /// «أعتبر …» (I hold …) is an opinion.
  @Test func aBeliefOfOnesOwn() throws {
    let claim = try onlyClaim(
      "قال نادر حلمي: \"أعتبر هذه اللوحة نادرة\".")
    #expect(claim?.modality == .opinion)
  }
}
