import Testing

@testable import ClaimExtraction

/// A report told by a noun is a claim beside its host.
struct NominalReportsTests {
  @Test(arguments: [
    (
      "أثار إعلان الجامعة عن إغلاق الكلية غضبا واسعا.",
      "إعلان الجامعة عن إغلاق الكلية غضبا واسعا", "الجامعة"
    ),
    (
      "بعد إعلان شركة سامسونغ عن هاتف جديد، ارتفع سهمها.",
      "إعلان شركة سامسونغ عن هاتف جديد", "سامسونغ"
    ),
  ])
  func aNounReports(
    _ sentence: String, _ words: String, _ source: String
  ) throws {
    let found = try claims(sentence)
    #expect(found.contains { $0.text == words && $0.speaker.name == source })
  }

  @Test func aNounWithoutContentReportsNothing() {
    let reading = reading("كان الإعلان مفاجئا للجمهور.")
    let found = NominalReports(events: EventNouns()).frame(
      in: reading, reading.run.words.indices)
    #expect(found == nil)
  }
}
