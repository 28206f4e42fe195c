import Testing

@testable import ClaimExtraction

/// A claim's name depends on its article, its words and their ordinal only.
struct ClaimIDTests {
  @Test func itIsShortAndPlain() {
    let id = ClaimID.id(article: "key", words: "نص", ordinal: 0)
    #expect(id.count == 10)
    #expect(id.allSatisfy { "abcdefghijklmnopqrstuvwxyz234567".contains($0) })
    #expect(id.first?.isLetter == true)
  }

  @Test func spaceDoesNotCount() {
    #expect(
      ClaimID.id(article: "key", words: "نص  طويل", ordinal: 0)
        == ClaimID.id(article: "key", words: "نص\r\nطويل", ordinal: 0))
  }

  @Test func everythingElseCounts() {
    let all = [
      ClaimID.id(article: "key", words: "نص", ordinal: 0),
      ClaimID.id(article: "key", words: "نص", ordinal: 1),
      ClaimID.id(article: "other", words: "نص", ordinal: 0),
      ClaimID.id(article: "key", words: "نصا", ordinal: 0),
    ]
    #expect(Set(all).count == 4)
  }

  @Test func editsElsewhereKeepIt() throws {
    let before = try claims("وصل القطار متأخرا. غادر الركاب المحطة.")
    let after = try claims(
      "أعلنت الشركة جدولا جديدا للرحلات. وصل القطار متأخرا. غادر الركاب المحطة."
    )
    #expect(Array(after.map(\.id).suffix(2)) == before.map(\.id))
  }

  @Test func sameWordsHaveDifferentNames() throws {
    let found = try claims("وصل القطار متأخرا. وصل القطار متأخرا.")
    #expect(Set(found.map(\.id)).count == 2)
  }
}
