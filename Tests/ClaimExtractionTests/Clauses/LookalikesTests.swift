import Testing

@testable import ClaimExtraction

/// Words that look as if a clause began with them, and clauses that do not
/// look so.
struct LookalikesTests {
  /// One clause.
  @Test(arguments: [
    // Nouns that begin like verbs
    "وتعرضت المدينة لعواصف وسيول وأمطار غزيرة.",
    "وزار الوفد النيجر وتشاد في مايو.",
    "بحث الوزير تبادل الأدوية ووقف الإضراب.",
    "وتعاني المنطقة من رداءة الطرق، نقص الكهرباء، تراجع السياحة.",
    "فاز العداء النمساوي فرانسوا فيلون بالسباق.",
    // Verbal nouns that go on with one
    "المختبر مهم لدراسة المخطوط القديم وفهم أسباب تلفه.",
    "قررت البلدية ترميم التمثال ونقله من الساحة.",
    "تحدث الخبير عن صيانة الموانئ ونقل البضائع في المدينة.",
    "تشتهر الواحة بهدوئها وتنوعها وتجددها الدائم.",
    "تملك الأسرة عيونا وأنهارا صغيرة.",
    "تقع الفروع في صنعاء والحديدة، وتعز، وعدن.",
    // «لأن» of a verb, «مما إذا»
    "السيارات القديمة أكثر عرضة لأن تتوقف على الطريق.",
    "طلبت المحكمة فحص الوثيقة للتأكد مما إذا كانت مزورة.",
    "كان الأطباء والمرضى ينتظرون الفرج.",
    // An adverbial behind a comma
    "أغلق المستشفى جناحين، حرصا على سلامة المرضى.",
    // A topic, a concession and what is said of the topic
    "والمتحف، رغم صغره، إلا أنه يستقبل 900 زائر يوميا.",
  ])
  func oneClauseStays(_ sentence: String) throws {
    #expect(try claims(sentence).map(\.text) == [String(sentence.dropLast())])
  }

  /// Two clauses.
  @Test(arguments: [
    (
      "شمل الاستطلاع ألف مدير، وأُجري في يوليو.",
      ["شمل الاستطلاع ألف مدير", "وأُجري في يوليو"]
    ),
    (
      "تأخر الحفل ساعة، وألغي في المساء.",
      ["تأخر الحفل ساعة", "وألغي في المساء"]
    ),
    (
      "خرق الطرفان كل الاتفاقات ما أدى إلى فشل الوساطة.",
      ["خرق الطرفان كل الاتفاقات", "ما أدى إلى فشل الوساطة"]
    ),
    (
      "وتوسع المصنع، مع العلم أن عماله من القرية.",
      ["وتوسع المصنع", "عماله من القرية"]
    ),
    (
      "توقف المصنع أمس والعمال ينتظرون أجورهم.",
      ["توقف المصنع أمس", "والعمال ينتظرون أجورهم"]
    ),
    (
      "الدواء قليل والمرضى ينامون في الممرات.",
      ["الدواء قليل", "والمرضى ينامون في الممرات"]
    ),
    (
      "الرافعة قديمة، ولهذا السبب تعطلت أمس.",
      ["الرافعة قديمة", "تعطلت أمس"]
    ),
  ])
  func clausesAreCut(_ sentence: String, _ expected: [String]) throws {
    #expect(try claims(sentence).map(\.text) == expected)
  }

  /// «إن لم» is “if”.
  @Test func aConditionStaysWhole() throws {
    let claim = try onlyClaim("إن لم تصرف الأجور، فسيبدأ الإضراب.")
    #expect(claim?.text == "إن لم تصرف الأجور، فسيبدأ الإضراب")
    #expect(claim?.modality == .predicted)
  }

  /// A condition in a quotation is no claim of its own.
  @Test func aConditionIsQuoted() throws {
    let claim = try onlyClaim(
      "وقال الخبير: \"إذا ارتفع النفط، ستزيد الأسعار\".")
    #expect(claim?.text == "إذا ارتفع النفط، ستزيد الأسعار")
    #expect(claim?.modality == .predicted)
  }
}
