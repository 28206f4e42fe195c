import Testing

@testable import ClaimExtraction

/// What kind of claim an English sentence is, and how it commits itself
/// (guidelines, 4 and 6).
struct EnglishLabelsTests {
  @Test(arguments: [
    ("The bank lost 2 billion dollars.", Category.loss),
    ("Nine people were killed in the crash.", .loss),
    ("Falling demand has pushed wages down.", .cause),
    ("The delay was caused by fog.", .cause),
    ("Inflation will reach 9 percent.", .prediction),
    ("The rains could destroy the harvest.", .prediction),
    ("The glacier is expected to vanish by 2050.", .prediction),
    ("The government should cut the tax.", .remedy),
    ("The new filter protects children from lead.", .remedy),
    ("The team faces a shortage of defenders.", .challenge),
    ("It is difficult to verify the result.", .challenge),
    ("The figures are misleading.", .critique),
    ("The treaty lacks a timetable.", .critique),
    ("The mayor was accused of taking bribes.", .allegation),
    ("It was the best sermon of the year.", .opinion),
    ("The plan does not go far enough.", .critique),
    ("The choir, which is expected to sing in Rome, won a prize.", .fact),
    ("The shrine was built in 1204.", .fact),
    ("Prices did not fall in May.", .fact),
    ("The mayor declined to give a date.", .fact),
    ("The rise was explained by the drought.", .cause),
    ("The report is not true.", .critique),
  ])
  func kindsAreTold(_ sentence: String, _ kind: Category) throws {
    #expect(try onlyClaim(sentence)?.category == kind)
  }

  @Test(arguments: [
    ("The shrine was built in 1204.", Modality.asserted),
    ("The ministry said the shrine was closed.", .attributed),
    ("The airline plans to buy 20 jets.", .planned),
    ("The airline said it would buy 20 jets.", .planned),
    ("The talks are due to begin in May.", .planned),
    ("The report is due by 14 March.", .planned),
    ("The owners are understood to be in talks.", .opinion),
    ("The airline said demand would fall.", .predicted),
    ("The court will rule on Friday.", .predicted),
    ("Parents should keep the receipts.", .opinion),
    ("Ruiz believes that the law is unfair.", .opinion),
    ("The loss may be temporary.", .opinion),
    ("The safety of pilgrims comes first.", .opinion),
    ("The winner comes from Kenya.", .asserted),
    ("Prosecutors said he had forged the deeds.", .alleged),
    ("I doubt that the vaccine will work.", .opinion),
    ("The farmers have a point.", .opinion),
    ("Critics described the opera as dull.", .opinion),
    ("The match was “a lesson in patience”.", .opinion),
    ("The sharpest words were kept for the bishop.", .opinion),
    ("The hit song was “Geronimo”.", .asserted),
    ("The largest crowds were kept outside.", .asserted),
    ("The bank said a letter would be sent to savers.", .planned),
    ("The bank said savers would be affected.", .predicted),
    ("Prosecutors said the bishop had concealed a letter.", .alleged),
    ("The court found that the bishop had concealed a letter.", .attributed),
    ("The union accused the airline of fraud.", .alleged),
    ("The airline expects to resume flights in May.", .planned),
    ("The union threatened to close the port.", .planned),
    ("“I am not afraid of storms,” said Mary Hale, a sailor.", .opinion),
    ("The museum lost rugs worth 2 million dollars.", .asserted),
  ])
  func commitmentIsTold(_ sentence: String, _ modality: Modality) throws {
    #expect(try onlyClaim(sentence)?.modality == modality)
  }
}

/// English figures with their units (guidelines, 8).
struct EnglishFiguresTests {
  @Test(arguments: [
    ("The bank lost $5bn last year.", 5e9, "USD"),
    ("About 3 million people fled.", 3e6, "person"),
    ("Rates rose to 3.4 per cent.", 3.4, "percent"),
    ("Rates rose by 2 percentage points.", 2, "percentage_point"),
    ("Shares fell to 412p.", 4.12, "GBP"),
    ("It has shops in 31 local markets.", 31, "item"),
    ("A third of the wells are dry.", 0.333_333, "ratio"),
    ("Half of the crowd left.", 0.5, "ratio"),
    ("Ellen Marsh, 58, has won the race.", 58, "year"),
    ("The probe flew 40 kilometres.", 40, "km"),
    ("They have lived there for six weeks.", 6, "week"),
  ])
  func figuresAreRead(
    _ sentence: String, _ value: Double, _ unit: String
  ) throws {
    let quantity = try #require(try claims(sentence).first?.quantities.first)
    #expect(quantity.unit == unit)
    guard case .number(let number) = quantity.value else {
      Issue.record("no plain number")
      return
    }
    #expect(abs(number - value) < 1e-6 * max(1, value))
  }

  @Test(arguments: [
    ("The trial followed children aged between six and twelve.", 6, 12, "year"),
    ("It would rise to nine or ten percent.", 9, 10, "percent"),
    ("The lake lost 20 to 30 percent of its water.", 20, 30, "percent"),
  ])
  func rangesAreRead(
    _ sentence: String, _ low: Double, _ high: Double, _ unit: String
  ) throws {
    let quantity = try #require(try claims(sentence).first?.quantities.first)
    #expect(quantity.value == .range(low, high))
    #expect(quantity.unit == unit)
  }
}
