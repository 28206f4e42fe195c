import ClaimExtraction
import Testing

/// What a number counts: people, things or a measure.
struct CountedNounTests {
  /// A sentence, the value of its only quantity and its unit.
  static let sentences: [(String, Double, String)] = [
    // Schools, planes and books are things, though the same letters may
    // stand for people.
    ("افتتحت الوزارة 14 مدرسة في المحافظة.", 14, "item"),
    ("نشر الجيش 25 مقاتلة في القاعدة.", 25, "item"),
    ("طبعت الدار 100 كتاب هذا الموسم.", 100, "item"),
    ("دمر الحريق 5 مزارع في الوادي.", 5, "item"),
    // The same nouns of people.
    ("كرم المعرض 5 كتاب من المغرب.", 5, "person"),
    ("احتج 40 مزارعا أمام الوزارة.", 40, "person"),
    ("درب المركز 30 مدرسا على المنهج.", 30, "person"),
    ("اعتقلت الشرطة 12 متظاهرا.", 12, "person"),
    ("أصيبت 7 سيدات في الحادث.", 7, "person"),
    ("شارك 60 طيارا في العرض.", 60, "person"),
    // A half after a measure belongs to it.
    ("استغرقت العملية ساعتين ونصف الساعة.", 2.5, "hour"),
    ("وزن الحجر 3 كيلوغرامات ونصف.", 3.5, "kg"),
    // A share of people is a share.
    ("يعيش نصف السكان في المدن.", 0.5, "ratio"),
  ]

  @Test(arguments: sentences)
  func numbersCountWhatTheirNounSays(
    _ sentence: String, _ value: Double, _ unit: String
  ) {
    let quantities = LineReader().read(sentence).quantities
    #expect(quantities.count == 1)
    #expect(quantities.first?.value == .number(value))
    #expect(quantities.first?.unit == unit)
  }
}
