import Testing

@testable import ClaimExtraction

/// English articles are read with English cues.
struct EnglishClausesTests {
  @Test(arguments: [
    Source(
      "The ministry said that exports fell by 12% last year.", .org,
      "The ministry", "exports fell by 12% last year"),
    Source(
      "According to Reuters, the plant will close in May.", .publication,
      "Reuters", "the plant will close in May"),
    Source(
      "Maria Lopez, chief economist at the bank, said that wages are rising.",
      .person, "Maria Lopez", "wages are rising"),
  ])
  func sourcesAreFound(_ expected: Source) throws {
    let claim = try #require(try onlyClaim(expected.sentence))
    #expect(claim.text == expected.words)
    #expect(claim.speaker.kind == expected.kind)
    #expect(claim.speaker.name == expected.name)
  }

  @Test func aPlainStatementIsTheAuthors() throws {
    let claim = try onlyClaim("The bridge was built in 1932 by local masons.")
    #expect(claim?.speaker == .author)
    #expect(claim?.text == "The bridge was built in 1932 by local masons")
  }

  @Test func aQuestionClaimsNothing() throws {
    #expect(
      try claims("The river rose quickly last night. Will it flood again?")
        .count == 1)
  }
}
