import Testing

@testable import ClaimExtraction

/// Words and marks carry their places in code points and bytes.
struct WordRunTests {
  @Test func placesAreThoseOfTheText() {
    let run = WordRun(phrase: "قالَ «نعم» 🙂 12%")
    #expect(
      run.words.map(\.folded) == ["قال", "«", "نعم", "»", "🙂", "12", "%"])
    #expect(run.words[0].span.start == 0)
    #expect(run.words[0].span.end == 4)
    #expect(run.text(of: 1..<4) == "«نعم»")
    #expect(run.words[2].isGlued)
    #expect(!run.words[1].isGlued)
  }

  @Test func nothingHasNoWords() {
    #expect(WordRun(phrase: " \u{200F}\n").words.isEmpty)
    #expect(WordRun(phrase: "").text(of: 0..<0).isEmpty)
  }
}
