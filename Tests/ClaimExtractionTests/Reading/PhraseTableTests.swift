import Testing

@testable import ClaimExtraction

/// Phrases are found at a place, the longest first, however they are
/// vowelled.
struct PhraseTableTests {
  private let table = PhraseTable([
    ("على الرغم من", 1), ("على الرغم من أن", 2), ("مع", 3),
  ])

  @Test(arguments: [
    ("على الرغم من المطر", 1, 3), ("على الرغم من أن المطر غزير", 2, 4),
    ("عَلَى الرَّغْم مِن المطر", 1, 3), ("مـــع الفريق", 3, 1),
  ])
  func theLongestStands(_ phrase: String, _ value: Int, _ count: Int) {
    let match = table.match(WordRun(phrase: phrase), at: 0)
    #expect(match?.value == value)
    #expect(match?.count == count)
  }

  @Test func aConjunctionMayBeJoined() {
    let run = WordRun(phrase: "ومع الفريق")
    #expect(table.match(run, at: 0) == nil)
    let match = table.match(run, at: 0, conjunction: true)
    #expect(match?.hasConjunction == true)
  }

  @Test func theEndBounds() {
    let run = WordRun(phrase: "على الرغم من أن")
    #expect(table.match(run, at: 0, before: 3)?.value == 1)
    #expect(table.match(run, at: 9) == nil)
  }
}
