import Testing

@testable import FactChecking

struct ComparisonTests {
  private func relation(
    _ first: String, _ second: String
  ) -> Comparison.Relation {
    let reader = StatementReader.shipped
    return Comparison(reader.read(first), reader.read(second)).relation
  }

  @Test(arguments: [
    // Economy: by value, across languages and ways of writing.
    ("خسرت الشركة 5 مليارات دولار", "The company lost $5bn", "same"),
    ("خسرت الشركة 5 مليارات دولار", "The company lost $8bn", "opposite"),
    ("بلغ العجز خمسة مليارات دولار", "العجز ٥ مليارات دولار", "same"),
    ("بلغ الدين 5 مليارات دولار", "بلغ الدين 5 مليارات يورو", "same"),
    ("بلغت البطالة 12%", "بلغت البطالة 12 في المئة", "same"),
    ("بلغت البطالة 12%", "بلغت البطالة 17%", "opposite"),
    // Bounds.
    ("more than 5 people were hurt", "6 people were hurt", "same"),
    ("more than 5 people were hurt", "3 people were hurt", "opposite"),
    ("up to 10 km of road", "8 km of road", "same"),
    ("up to 10 km of road", "14 km of road", "opposite"),
    // Ranges meet, or do not.
    ("بين 10 و20 كيلومترا", "15 كيلومترا", "same"),
    ("بين 10 و20 كيلومترا", "30 كيلومترا", "opposite"),
    // “About” tolerates.
    ("نحو 100 كيلومتر", "95 كيلومترا", "same"),
    ("نحو 100 كيلومتر", "70 كيلومترا", "opposite"),
    ("about 100 km", "100 kilometres", "same"),
    // Units of one measure.
    ("a 2 km tunnel", "a 2,000 metre tunnel", "same"),
    ("a 2 km tunnel", "a 3,000 metre tunnel", "opposite"),
    // People, and what is counted.
    ("قتل 5 جنود", "قتل 8 جنود", "opposite"),
    ("12 rockets were fired", "15 rockets were fired", "opposite"),
    ("12 rockets were fired", "15 clubs took part", "same"),
    // Of several figures nobody knows which belongs to which.
    ("3% of girls and 7% of boys", "5% of children", "same"),
  ])
  func figuresAreComparedByValue(
    _ first: String, _ second: String, _ expected: String
  ) {
    #expect(relation(first, second).rawValue == expected)
    #expect(relation(second, first).rawValue == expected)
  }

  @Test(arguments: [
    ("ارتفعت أسعار النفط", "انخفضت أسعار النفط", "opposite"),
    ("ارتفعت أسعار النفط", "صعود في أسعار النفط", "same"),
    ("Oil prices rose", "Oil prices fell", "opposite"),
    ("Oil prices rose", "تراجعت أسعار النفط", "opposite"),
    ("أكدت الوزارة الخبر", "نفت الوزارة الخبر", "opposite"),
    ("فتحت مصر المعبر", "أغلقت مصر المعبر", "opposite"),
    ("The team won the cup", "The team lost the cup", "opposite"),
    ("سمحت السعودية بالسفر", "منعت السعودية السفر", "opposite"),
    // Each with its own subject.
    ("الذهب يرتفع مع تراجع الدولار", "تراجع الدولار وارتفاع الذهب", "same"),
    (
      "الذهب يرتفع مع تراجع الدولار", "الذهب ينخفض مع ارتفاع الدولار",
      "opposite"
    ),
    // A negation turns the word behind it, or the statement.
    ("لم ترتفع الأسعار", "ارتفعت الأسعار", "opposite"),
    ("لم ترتفع الأسعار", "انخفضت الأسعار", "same"),
    (
      "The vaccine causes autism", "The vaccine does not cause autism",
      "opposite"
    ),
    ("اللقاح يسبب التوحد", "اللقاح لا يسبب التوحد", "opposite"),
    ("لن يحضر الوزير", "لن يحضر الوزير القمة", "same"),
    // The forces are not strong, the future accepts nothing.
    ("القوات دخلت المدينة", "الجيش الضعيف دخل المدينة", "same"),
  ])
  func directionsAndNegationsAreCompared(
    _ first: String, _ second: String, _ expected: String
  ) {
    #expect(relation(first, second).rawValue == expected)
    #expect(relation(second, first).rawValue == expected)
  }

  @Test func eachPointSaysWhatWasCompared() throws {
    let reader = StatementReader.shipped
    let comparison = Comparison(
      reader.read("ارتفعت الخسائر إلى 5 مليارات دولار"),
      reader.read("ارتفعت الخسائر إلى 8 مليارات دولار"))
    let point = try #require(comparison.points.first { !$0.agrees })
    #expect(point.kind == .figure)
    #expect(point.first == "5 مليارات دولار")
    #expect(point.second == "8 مليارات دولار")
  }

  /// Every line of the data files is read.
  @Test(arguments: [
    ("يغلق", "open", false), ("افتتح", "open", true), ("سترتفع", "rise", true),
    ("والانخفاض", "rise", false), ("soared", "rise", true),
    ("denied", "confirm", false),
  ])
  func aWordIsKnownInItsForms(
    _ text: String, _ concept: String, _ isFirst: Bool
  ) throws {
    let word = try #require(StatementWord.words(of: text).first)
    let roles = OppositeWords.shipped.roles(of: word)
    #expect(
      roles?.sides.contains(
        OppositeWords.Side(concept: concept, isFirst: isFirst)) == true)
  }
}
