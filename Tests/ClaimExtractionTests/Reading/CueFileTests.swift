import Testing

@testable import ClaimExtraction

/// Cue files are in the binary and in the form their readers expect.
struct CueFileTests {
  @Test func anUnknownFileIsEmpty() {
    #expect(CueFile.lines("ar/no-such-file").isEmpty)
  }

  @Test(arguments: [
    "ar/reporting-verbs", "ar/speaker-nouns", "ar/splits", "ar/frames",
    "ar/function-words", "ar/category-cues", "ar/modality-cues",
    "ar/event-nouns", "ar/negations", "ar/places", "en/reporting-verbs",
  ])
  func rowsHaveTheirColumns(_ file: String) {
    let rows = CueFile.lines(file)
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.count > 1, "\(row)")
      #expect(!row[0].isEmpty)
    }
  }

  @Test func everyKindIsKnown() {
    for row in CueFile.lines("ar/function-words") {
      for name in row[1].split(separator: " ") {
        #expect(FunctionWords.Kind(name: name) != nil, "\(name)")
      }
    }
    for row in CueFile.lines("ar/category-cues") {
      #expect(ClaimExtraction.Category(rawValue: row[2]) != nil, "\(row)")
    }
    for row in CueFile.lines("ar/reporting-verbs") {
      #expect(ReportingWord.Kind(rawValue: row[4]) != nil, "\(row)")
    }
    for row in CueFile.lines("ar/speaker-nouns") {
      #expect(Speaker.Kind(rawValue: row[1]) != nil, "\(row)")
    }
  }
}
