import Testing

@testable import ClaimExtraction

struct IslamicDaysTests {
  /// As published tables have them: 1 Muharram 1445 was 19 July 2023, 1
  /// Ramadan 1445 was 11 March 2024, 1 Muharram 1400 was 21 November 1979.
  @Test(
    arguments: [
      ("AH-1445-01-01", "2023-07-19", "2023-07-19"),
      ("AH-1445-09", "2024-03-11", "2024-04-09"),
      ("AH-1400", "1979-11-21", "1980-11-08"),
    ] as [(String, String, String)])
  func aDateCoversItsDays(_ text: String, _ first: String, _ last: String) {
    let days = DayRange(text)
    #expect(days?.first == first)
    #expect(days?.last == last)
  }

  @Test(
    arguments: [
      "AH-", "AH-1445-13", "AH-1445-09-31", "AH-1445-1-1-1", "AH--1", "AH-٧",
    ])
  func whatIsNoDateCoversNothing(_ text: String) {
    #expect(DayRange(text) == nil)
  }

  @Test func publishedYearsOfTheIslamicCalendarAreKnownByTheirNumber() {
    #expect(DayRange(published: "1445-09-07")?.first == "2024-03-17")
    #expect(DayRange(published: "2024-03-17")?.first == "2024-03-17")
  }
}
