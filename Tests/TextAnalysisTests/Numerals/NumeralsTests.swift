import Testing

@testable import TextAnalysis

/// Numbers in digits, in the words of both languages and in both mixed.
struct NumeralsTests {
  private static let digitsTable: [(String, Double)] = [
    // Digits of three scripts, grouped and decimal.
    ("5000", 5000), ("٥٠٠٠", 5000), ("۵۰۰۰", 5000), ("1,234,567", 1_234_567),
    ("١٬٢٣٤٬٥٦٧", 1_234_567), ("١،٢٣٤،٥٦٧", 1_234_567),
    ("1.234.567", 1_234_567), ("1 234 567", 1_234_567), ("15.6", 15.6),
    // As agencies print 22.4 million
    ("4ر22 مليون", 22_400_000), ("05ر2", 2.05),
    ("١٥٫٦", 15.6), ("15,6", 15.6), (".08", 0.08), ("-5", -5), ("−٥", -5),
    ("3/4", 0.75), ("2 1/4", 2.25), ("1e10", 1e10), ("12e-1", 1.2),
    ("2^10", 1024), ("2.5^-1", 0.4), ("-2^+3", -8),
  ]

  private static let arabicWordsTable: [(String, Double)] = [
    // Ones to hundreds in both cases and genders.
    ("صفر", 0), ("واحدة", 1), ("اثنتان", 2), ("اثنين", 2), ("ثلاثة", 3),
    ("ثماني", 8), ("عشر", 10), ("أحد عشر", 11), ("إحدى عشرة", 11),
    ("اثنا عشر", 12), ("اثني عشر", 12), ("اثنتا عشرة", 12),
    ("اثنتي عشرة", 12), ("خمسة عشر", 15), ("ثماني عشرة", 18),
    ("عشرون", 20), ("عشرين", 20), ("واحد وعشرون", 21),
    ("إحدى وثلاثين", 31), ("تسعة وتسعين", 99), ("مئة", 100), ("مائة", 100),
    ("مئة وواحد", 101), ("مئتان", 200), ("مائتي", 200),
    ("مئتان وأربعة وثلاثون", 234), ("ثلاثمائة", 300), ("ثلاث مئة", 300),
    ("ثمانمئة", 800), ("تسعمائة وتسعة وتسعين", 999),
    // Thousands and more.
    ("ألف", 1000), ("ألفان", 2000), ("ألفي", 2000), ("خمسة آلاف", 5000),
    ("عشرة آلاف", 10_000), ("أحد عشر ألفا", 11_000), ("مئة ألف", 100_000),
    ("خمسمئة وخمسون ألفا", 550_000), ("ألف وتسعمئة وستة وخمسون", 1956),
    ("ثلاثة ملايين", 3e6), ("مليونان", 2e6), ("مليوني", 2e6),
    ("مليارين", 2e9), ("خمسة بلايين", 5e9), ("سبعة عشر مليونا", 17e6),
    ("ثلاثة ملايين ومئتا ألف", 3_200_000),
    ("مليون ومئتان وخمسون ألفا وثلاثمئة", 1_250_300),
    ("ألف مليار", 1e12), ("ثلاثة تريليونات", 3e12),
    // Digits with words.
    ("3.5 ملايين", 3_500_000), ("٣,٥ مليون", 3_500_000),
    ("5 مليارات و300 ألف", 5_000_300_000), ("12 ألفا و500", 12_500),
    ("4 آلاف 3 مئة و21", 4321),
    // Fractions, decimals, signs.
    ("نصف", 0.5), ("ثلاثة أرباع", 0.75), ("خمسة أثمان", 0.625),
    ("نصف مليون", 500_000), ("مليون ونصف", 1_500_000),
    ("مليون ونصف المليون", 1_500_000), ("ثلاثة ملايين ونصف", 3_500_000),
    ("ثلاثة ونصف", 3.5), ("ألفان وربع", 2250), ("مئة وثلاثة أرباع", 100.75),
    ("خمسة فاصلة ثلاثة", 5.3), ("خمسة فاصلة ثلاثة ملايين", 5_300_000),
    ("سالب خمسة", -5), ("ناقص عشرين", -20), ("واحد على عشرين", 0.05),
    ("ثلاثة من عشرة", 0.3), ("واحد من كل عشرة", 0.1),
    ("ثلاث دزينات", 36), ("نصف دزينة", 6),
    // After proclitics and with vowel marks.
    ("بخمسة آلاف", 5000), ("لمئتي", 200), ("خَمسةُ آلافٍ", 5000),
  ]

  private static let englishWordsTable: [(String, Double)] = [
    ("zero", 0), ("seventeen", 17), ("twenty-one", 21), ("forty two", 42),
    ("a hundred", 100), ("three hundred and five", 305),
    ("two thousand five hundred", 2500), ("1.5 million", 1_500_000),
    ("half a million", 500_000), ("two and a half million", 2_500_000),
    ("two thirds", 0.666666666666667), ("two-thirds", 0.666666666666667),
    ("three quarters", 0.75), ("a dozen", 12), ("two dozen", 24), ("5k", 5000),
    ("5bn", 5e9), ("5M", 5e6), ("$5m", 5e6), ("minus five", -5),
    ("one in five", 0.2), ("one in every five", 0.2), ("1 in 5", 0.2),
    ("two out of three", 0.666666666666667), ("3 out of every 10", 0.3),
    ("nine in ten", 0.9),
  ]

  private static let severalTable: [(String, [Double])] = [
    ("بين خمسة وعشرة", [5, 10]), ("من 5 إلى 10", [5, 10]),
    ("من ثلاثة إلى خمسة", [3, 5]), ("1, 2, 3", [1, 2, 3]),
    ("300 و212", [300, 212]), ("عشرة من المصابين", [10]),
    ("5 in 2021", [5, 2021]), ("17 in June", [17]),
    ("من خمسة عشر من عشرين", [15, 20]),
  ]

  @Test(arguments: digitsTable)
  func digits(_ text: String, _ value: Double) {
    expect(text, [value])
  }

  @Test(arguments: arabicWordsTable)
  func arabicWords(_ text: String, _ value: Double) {
    expect(text, [value])
  }

  @Test(arguments: englishWordsTable)
  func englishWords(_ text: String, _ value: Double) {
    expect(text, [value])
  }

  @Test(arguments: severalTable)
  func several(_ text: String, _ values: [Double]) {
    expect(text, values)
  }

  @Test(arguments: [
    "أول", "المرحلة الثالثة", "القرن الحادي والعشرين", "أي واحد",
    "أحد الحلول", "الربع الأول", "نصف نهائي", "لست هنا", "كميات",
    "one of them", "no one", "the first half",
    String(repeating: "9", count: 400),
  ])
  func noNumbers(_ text: String) {
    expect(text, [])
  }

  private func expect(_ text: String, _ values: [Double]) {
    let found = Numerals.all(in: Array(text.utf8)).map(\.value)
    #expect(found.count == values.count, "\(text): \(found)")
    for (value, expected) in zip(found, values) {
      #expect(abs(value - expected) <= 1e-9 * abs(expected), "\(text)")
    }
  }
}
