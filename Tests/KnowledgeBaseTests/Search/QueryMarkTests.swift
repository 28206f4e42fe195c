import ClaimExtraction
import Testing

@testable import KnowledgeBase

/// Phrases, excluded words, beginnings of words, and queries that are hardly
/// any.
struct QueryMarkTests {
  private static let texts = [
    "الطاقة النووية بديل للنفط",  // c0: nuclear energy
    "النووية الطاقة في العالم",  // c1: the same words in disorder
    "كتاب عن الاقتصاد",  // c2: a book
    "مكتبة الكتب والكتاب",  // c3: a library
    "The company lost money",  // c4
    "بلغت الخسائر 5 مليارات دولار",  // c5
  ]

  private func found(_ text: String) throws -> [String] {
    let base = try Examples.base(claims: Self.texts)
    return try base.search(SearchQuery(text: text)).compactMap(\.key)
  }

  @Test(arguments: [
    ("\"الطاقة النووية\"", ["c0"]), ("«الطاقه النوويه»", ["c0"]),
    ("“الطَّاقَةُ النووية”", ["c0"]), ("\"lost money\"", ["c4"]),
    ("\"money lost\"", []), ("\"5 مليارات\"", ["c5"]),
    // Two phrases must both stand there.
    ("\"الطاقة النووية\" \"للنفط\"", ["c0"]),
    ("\"الطاقة النووية\" \"العالم\"", []),
  ])
  func aPhraseMustStandAsItIs(_ text: String, _ keys: [String]) throws {
    #expect(try found(text) == keys)
  }

  @Test(arguments: [
    ("الطاقة -العالم", ["c0"]), ("الطاقة -عالم", ["c0"]),
    ("الطاقة -\"الطاقة النووية\"", ["c1"]), ("الطاقة -«بديل للنفط»", ["c1"]),
    ("company -money", []), ("الطاقة -قرنفل", ["c0", "c1"]),
    // A hyphen inside a word excludes nothing.
    ("company-money", ["c4"]),
  ])
  func anExcludedWordMustNotStand(_ text: String, _ keys: [String]) throws {
    #expect(Set(try found(text)) == Set(keys))
  }

  @Test(arguments: [
    ("كت*", ["c2"]), ("مكتب*", ["c3"]), ("comp*", ["c4"]), ("COMP*", ["c4"]),
    ("قرن*", []),
  ])
  func aStarStandsForTheRestOfAWord(_ text: String, _ keys: [String]) throws {
    #expect(try found(text) == keys)
  }

  @Test func onlyExcludedWordsGiveAllOtherClaims() throws {
    #expect(try found("-الطاقة -كتاب") == ["c4", "c5"])
    #expect(try found("-قرنفل").count == Self.texts.count)
    let base = try Examples.base(claims: Self.texts)
    let page = try base.search(
      SearchQuery(text: "-الطاقة", limit: 2, offset: 1))
    #expect(page.compactMap(\.key) == ["c3", "c4"])
  }

  @Test(arguments: [
    ("\"الطاقة النووية", ["c0", "c1"]),  // not closed: no phrase
    ("الطاقة\" النووية", ["c0", "c1"]), ("»الطاقة«", ["c0", "c1"]),
    ("- الطاقة", ["c0", "c1"]), ("* الطاقة", ["c0", "c1"]),
    ("😀 الطاقة 😀", ["c0", "c1"]),
  ])
  func aMarkAloneIsNothing(_ text: String, _ keys: [String]) throws {
    #expect(Set(try found(text)) == Set(keys))
  }

  @Test(arguments: [
    "😀", "\"", "«»", "\"\"", "-", "*", "--", "- -", "\u{200F}", "\u{640}",
    "؟", "...", "\u{FFFD}",
  ])
  func whatHasNoWordFindsNothing(_ text: String) throws {
    #expect(try found(text) == [])
  }

  @Test(arguments: [("", 6), ("  \n\t", 6)])
  func noTextListsAll(_ text: String, _ count: Int) throws {
    #expect(try found(text).count == count)
  }

  @Test func stopWordsAloneAreLookedFor() throws {
    #expect(Set(try found("عن")) == ["c2"])
    #expect(Set(try found("في")) == ["c1"])
    #expect(Set(try found("the")) == ["c4"])
  }

  @Test func aLongQueryIsASentenceAndItsMarksAreNotReadAsSyntax() throws {
    let text = "\"النووية بديل\" -الطاقة في العالم عن كتاب في مكتبة الكتب"
    #expect(try found(text).count >= 4)
    let long = String(repeating: "الطاقة \"-* ", count: 20_000)
    #expect(Set(try found(long)) == ["c0", "c1"])
  }
}
