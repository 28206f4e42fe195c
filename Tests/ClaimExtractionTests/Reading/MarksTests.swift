import Testing

@testable import ClaimExtraction

/// Quotation marks and brackets belong together where both stand.
struct MarksTests {
  @Test(arguments: [
    ("قال «نعم» ثم (لا)", [[1, 3], [5, 7]]),
    ("\"واحد\" \"اثنان\"", [[0, 2], [3, 5]]),
    ("« ( مفتوح", []), ("مغلق » )", []), ("( « كلمة )", [[0, 3]]),
    ("( ( كلمة ) )", [[0, 4], [1, 3]]),
  ])
  func pairsAreFound(_ text: String, _ pairs: [[Int]]) {
    let found = Marks.pairs(in: WordRun(phrase: text).words[...])
    #expect(found.map { [$0.open, $0.close] } == pairs)
  }
}
