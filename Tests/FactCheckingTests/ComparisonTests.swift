import Testing

@testable import FactChecking

struct ComparisonTests {
  private func relation(
    _ first: String, _ second: String
  ) -> Comparison.Relation {
    let reader = StatementReader.shipped
    return Comparison(reader.read(first), reader.read(second)).relation
  }

  private func points(
    _ first: String, _ second: String
  ) -> [Comparison.Point] {
    let reader = StatementReader.shipped
    return Comparison(reader.read(first), reader.read(second)).points
  }

  @Test(arguments: [
    // Economy: by value, across languages and ways of writing.
    ("خسرت الشركة 5 مليارات دولار", "The company lost $5bn", "same"),
    ("خسرت الشركة 5 مليارات دولار", "The company lost $8bn", "opposite"),
    ("بلغ العجز خمسة مليارات دولار", "العجز ٥ مليارات دولار", "same"),
    ("بلغ الدين 5 مليارات دولار", "بلغ الدين 5 مليارات يورو", "unclear"),
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
    ("12 rockets were fired", "15 clubs took part", "unclear"),
    // Of several figures nobody knows which belongs to which.
    ("3% of girls and 7% of boys", "5% of children", "unclear"),
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
    // To fire is not to free.
    ("أطلق الجيش صواريخ", "احتجاز الجيش صواريخ", "unclear"),
    // The forces are not strong, the future accepts nothing.
    ("القوات دخلت المدينة", "الجيش الضعيف دخل المدينة", "same"),
    // The same words in another order.
    ("تمنع الدولة بيع التبغ", "الدولة تمنع بيع التبغ", "same"),
  ])
  func directionsAndNegationsAreCompared(
    _ first: String, _ second: String, _ expected: String
  ) {
    #expect(relation(first, second).rawValue == expected)
    #expect(relation(second, first).rawValue == expected)
  }

  /// Still, only, no less than and the like affirm.
  @Test(arguments: [
    ("لا تزال الحرب مستمرة", "الحرب مستمرة"),
    ("لا يزال الوزير في منصبه", "الوزير في منصبه"),
    ("ما زال الوزير في منصبه", "الوزير في منصبه"),
    ("ما زالت الحدود مغلقة", "الحدود مغلقة"),
    ("لم يزل الوزير في منصبه", "الوزير في منصبه"),
    ("لم تزل الحدود مغلقة", "الحدود مغلقة"),
    ("لم يبرح القصف متواصلا", "القصف متواصل"),
    ("لا شك أن الحرب مستمرة", "الحرب مستمرة"),
    ("لا بد من وقف الحرب", "يجب وقف الحرب"),
    ("تضررت المدن لا سيما حلب", "تضررت المدن وبخاصة حلب"),
    ("لم يحضر القمة إلا رئيسان", "حضر القمة رئيسان فقط"),
    ("هبط النفط دون 74 دولارا", "هبط النفط تحت 74 دولارا"),
    ("قتل ما لا يقل عن 20 شخصا", "قتل 20 شخصا على الأقل"),
    ("The minister is not only in office", "The minister is in office"),
    ("No doubt the war goes on", "The war goes on"),
    ("No less than 20 people died", "At least 20 people died"),
  ])
  func someNegatorsAffirm(_ first: String, _ second: String) {
    for (one, other) in [(first, second), (second, first)] {
      let kinds = points(one, other).filter { !$0.agrees }.map(\.kind)
      #expect(kinds == [], "\(one) / \(other)")
    }
  }

  /// The particle still negates other verbs.
  @Test(arguments: [
    ("لم يعد الوزير في منصبه", "الوزير في منصبه"),
    ("لا توجد حرب", "توجد حرب"),
    ("The minister is no longer in office", "The minister is in office"),
  ])
  func othersNegate(_ first: String, _ second: String) {
    #expect(points(first, second).map(\.kind) == [.negation])
  }

  @Test(arguments: [
    ("خسر النادي المباراة", "فاز النادي بالمباراة"),
    ("The club lost the final", "The club won the final"),
    ("انخفاض أسعار النفط", "ارتفاع أسعار النفط"),
    ("Losses of the bank fell", "Losses of the bank rose"),
  ])
  func aPointIsSaidOnce(_ first: String, _ second: String) {
    let found = points(first, second)
    for (index, point) in found.enumerated() {
      #expect(!found.dropFirst(index + 1).contains(point))
    }
    #expect(found.count == 1)
  }

  /// On one subject in other words: nothing to compare is no agreement.
  @Test(arguments: [
    ("افتتح الوزير متحفا للفنون", "زار الوزير متحف الفنون"),
    ("اكتشف علماء كوكبا جديدا", "Scientists found a planet"),
    ("The vaccine was approved in May", "Doctors gave the vaccine"),
  ])
  func withoutAnythingToCompareNothingIsClaimed(
    _ first: String, _ second: String
  ) {
    #expect(relation(first, second) == .unclear)
  }

  @Test(arguments: [
    ("Oil prices rose sharply", "تراجعت أسعار النفط", "opposite"),
    ("تراجعت أسعار النفط", "Oil prices rose sharply", "opposite"),
    ("Wheat exports fell, prices rose", "ارتفعت صادرات القمح", "opposite"),
    ("Gold rises as the dollar falls", "الذهب يرتفع مع تراجع الدولار", "same"),
    ("The minister denied the report", "أكد الوزير التقرير", "opposite"),
    ("The border was closed", "فتح الحدود", "opposite"),
    ("Inflation did not rise", "ارتفع التضخم", "opposite"),
    ("Inflation did not rise", "لم يرتفع التضخم", "same"),
  ])
  func directionsMeetAcrossTheLanguages(
    _ first: String, _ second: String, _ expected: String
  ) {
    #expect(relation(first, second).rawValue == expected)
  }

  /// Who does it to whom.
  @Test(arguments: [
    ("Microsoft bought Nokia", "Nokia bought Microsoft", true),
    ("مايكروسوفت اشترت نوكيا", "نوكيا اشترت مايكروسوفت", true),
    ("اشترت مايكروسوفت نوكيا", "نوكيا تشتري مايكروسوفت", true),
    ("Microsoft bought Nokia", "نوكيا اشترت مايكروسوفت", true),
    ("خسر الهلال أمام النصر", "خسر النصر أمام الهلال", true),
    ("فرنسا تهزم ألمانيا", "ألمانيا تهزم فرنسا", true),
    ("France beat Germany", "Germany beat France", true),
    ("Germany was beaten by France", "France was beaten by Germany", true),
    ("Germany was beaten by France", "France beat Germany", false),
    ("France and Germany signed it", "Germany and France signed it", false),
    ("Merkel met Macron", "Macron met Merkel", false),
    ("وقعت مصر والسودان الاتفاق", "وقع السودان ومصر الاتفاق", false),
    ("التقى السيسي أردوغان", "التقى أردوغان السيسي", false),
    ("زار الرئيس القاهرة", "زار القاهرة الرئيس", false),
    ("عوامل فنية ترفع الذهب", "الذهب يرتفع بدعم عوامل فنية", false),
    ("العيد الذي يحتفل به الإيزيديون", "الإيزيديون يحتفلون بالعيد", false),
    (
      "وزير الخارجية سامح شكري يزور باريس",
      "سامح شكري وزير الخارجية يزور باريس", false
    ),
  ])
  func exchangedPartiesAreFlagged(
    _ first: String, _ second: String, _ isFlagged: Bool
  ) {
    for (one, other) in [(first, second), (second, first)] {
      let found = points(one, other).contains { $0.kind == .role }
      #expect(found == isFlagged, "\(one) / \(other)")
      if isFlagged { #expect(relation(one, other) == .opposite) }
    }
  }

  /// Another state, person or body.
  @Test(arguments: [
    ("مصر ترفع أسعار الوقود", "السودان يرفع أسعار الوقود", "مصر", "السودان"),
    (
      "البنك المركزي المصري يرفع الفائدة",
      "البنك المركزي التركي يرفع الفائدة", "المصري", "التركي"
    ),
    (
      "ترامب يعلن فوزه في الانتخابات", "بايدن يعلن فوزه في الانتخابات",
      "ترامب", "بايدن"
    ),
    (
      "Biden visited the factory", "Trump visited the factory", "Biden",
      "Trump"
    ),
    ("Inflation rose in Egypt", "ارتفع التضخم في تركيا", "Egypt", "تركيا"),
  ])
  func anotherNameIsFlagged(
    _ first: String, _ second: String, _ mine: String, _ theirs: String
  ) throws {
    #expect(relation(first, second) == .different)
    let point = try #require(
      points(first, second).first { $0.kind == .name })
    #expect(!point.agrees && point.first == mine && point.second == theirs)
  }

  @Test(arguments: [
    ("مصر ترفع أسعار الوقود", "القاهرة ترفع أسعار الوقود"),
    ("أمريكا تفرض رسوما", "الولايات المتحدة تفرض رسوما"),
    ("الصادرات المصرية ترتفع", "Egypt's exports rise"),
    ("ترامب يعلن فوزه", "Trump says he won"),
    ("مصر ترفع الأسعار", "رفع الأسعار في مصر والسودان"),
    ("They told us about the war", "War in the US"),
  ])
  func oneNameInOtherWordsIsNot(_ first: String, _ second: String) {
    #expect(!points(first, second).contains { $0.kind == .name })
  }

  @Test(arguments: [
    (
      "بلغ العجز 5 مليارات في عام 2023", "بلغ العجز 8 مليارات في عام 2024",
      false
    ),
    ("اندلعت الحرب يوم 7 أكتوبر 2023", "اندلعت الحرب يوم 8 أكتوبر 2023", false),
    ("The war ended in May 2021", "انتهت الحرب في مايو 2022", false),
    ("The war ended in May 2021", "انتهت الحرب في مايو 2021", true),
    ("انتهت الحرب عام 2021", "انتهت الحرب في مايو 2021", true),
  ])
  func datesAreComparedByTheirDays(
    _ first: String, _ second: String, _ agrees: Bool
  ) {
    let found = points(first, second).filter { $0.kind == .date }
    #expect(found.map(\.agrees) == [agrees])
    #expect((relation(first, second) == .different) == !agrees)
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
