import Testing

@testable import ClaimExtraction

/// Words between claims say how they bear on one another.
struct RelationMarkersTests {
  /// A text, a relation, and the claims that it binds: from → to, by their
  /// place in the text.
  static let texts: [(String, Relation.Kind, Int, Int)] = [
    // What a sentence opens with.
    (
      "ارتفعت أسعار القمح في مصر. لكن المخابز لم ترفع ثمن الخبز.", .contrast, 1,
      0
    ),
    ("أعلن النادي صفقة جديدة. إلا أن المدرب رفض التعليق.", .contrast, 0, 1),
    (
      "The river rose by two metres. However, no house was flooded.", .contrast,
      1, 0
    ),
    // What a clause gives as its cause, or as its reason.
    ("أغلقت المدرسة أبوابها لأن السقف انهار.", .causeOf, 1, 0),
    ("The match was called off because the pitch was frozen.", .causeOf, 1, 0),
    ("انقطعت المياه عن الحي، مما أجبر السكان على الرحيل.", .causeOf, 0, 1),
    (
      "تراجع عدد الطيور في البحيرة، ما يدل على أن المياه ملوثة.", .supports, 0,
      1
    ),
    (
      "قال المؤرخ سامي حداد إن القلعة فريدة، إذ بناها عشرة ملوك.", .supports, 1,
      0
    ),
    (
      "The lake froze over, leading to the closure of the port.", .causeOf, 0, 1
    ),
    // More of the same.
    (
      "نقلت البعثة التمثال إلى المتحف، وهو أقدم تمثال في البلاد.", .elaborates,
      1, 0
    ),
    (
      "The ministry opened a clinic, which treats 200 patients a day.",
      .elaborates, 1, 0
    ),
    // What came of it, and why.
    ("تأخرت الأمطار شهرين، فتراجع محصول الزيتون.", .causeOf, 0, 1),
    (
      "أغلق المتحف جناحه الشرقي. فالسقف مهدد بالانهيار.", .supports, 1, 0
    ),
    // A further fact.
    ("افتتحت الشركة مصنعا في تونس، ووظفت مئتي عامل.", .elaborates, 1, 0),
    // A denial behind what it denies.
    (
      "قال النائب سامي حداد إن الجسر غير آمن، وهو ما نفته البلدية.",
      .contradicts, 1, 0
    ),
    // A denial of an accusation.
    (
      "اتهمت النقابة الشركة بسرقة الأجور. ونفت الشركة هذا الاتهام.",
      .contradicts, 1, 0
    ),
    (
      "The union accused the bank of fraud. The bank denied the accusation.",
      .contradicts, 1, 0
    ),
  ]

  @Test(arguments: texts)
  func markersBind(
    _ text: String, _ kind: Relation.Kind, _ source: Int, _ target: Int
  ) throws {
    let found = try claims(text)
    try #require(found.count > max(source, target), "\(found.map(\.text))")
    #expect(
      found[source].relations.contains(
        Relation(kind: kind, target: found[target].id)), "\(found[source])")
  }

  /// No marker, no relation.
  @Test(arguments: [
    "وصل الوزير إلى عمان. افتتح الملك معرض الكتاب.",
    "سجل المهاجم هدفين. وحصل الحارس على جائزة.",
    "The museum opened in May. The mayor gave a speech.",
    "Doctors treated the wounded. Rain fell in the north.",
  ])
  func otherClaimsStayApart(_ text: String) throws {
    let found = try claims(text)
    #expect(found.flatMap(\.relations).isEmpty)
  }
}
