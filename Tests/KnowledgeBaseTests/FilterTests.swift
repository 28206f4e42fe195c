import ArticleReading
import ClaimExtraction
import Testing

@testable import KnowledgeBase

struct FilterTests {
  /// Claims whose speakers, figures and dates are known by hand.
  private func base() throws -> KnowledgeBase {
    func claim(_ text: String, _ change: (inout Claim) -> Void) -> Claim {
      var claim = Claim(id: "", text: text, language: "ar")
      change(&claim)
      return claim
    }
    let place = Span(start: 0, end: 3)
    let claims = [
      claim("أول") { claim in
        claim.category = .loss
        claim.speaker = Speaker(
          kind: .person, name: "يان ليكون", nameEnglish: "Yann LeCun")
        claim.quantities = [
          Quantity(text: "أول", span: place, value: .number(5e9), unit: "USD")
        ]
        claim.dates = [
          DateMention(
            text: "أول", span: place, value: "2024-05", relative: false)
        ]
      },
      claim("ثان") { claim in
        claim.category = .critique
        claim.modality = .opinion
        claim.speaker = Speaker(kind: .person, name: "راجيف سوري")
        claim.quantities = [
          Quantity(
            text: "ثان", span: place, value: .range(10, 20), unit: "percent")
        ]
        claim.dates = [
          DateMention(text: "ثان", span: place, value: "2020", relative: false)
        ]
      },
      claim("ثلث") { claim in
        claim.speaker = Speaker(kind: .org, name: "مايكروسوفت")
        claim.quantities = [
          Quantity(text: "ثلث", span: place, value: .atLeast(2e6), unit: "USD")
        ]
        claim.entities = [
          Entity(
            text: "ثلث", span: place, name: "القاهرة", nameEnglish: "Cairo",
            kind: .place)
        ]
      },
    ]
    let base = try KnowledgeBase.open(":memory:", .memory)
    _ = try base.importLines(
      claims.enumerated().map {
        ImportedLine(
          line: $0 + 1, key: "\($0)", claim: $1, translation: nil)
      })
    return base
  }

  private func keys(_ filters: ClaimFilters) throws -> String {
    try base().search(SearchQuery(filters: filters)).compactMap(\.key)
      .joined()
  }

  @Test(arguments: [
    ("LeCun", "0"), ("ليكون", "0"), ("لوكان", "0"), ("يان ليكون", "0"),
    ("لوكون", "0"), ("Lecun", "0"), ("ميكروسوفت", "2"), ("Lincoln", ""),
    ("Yann LeCun", "0"), ("lecun", "0"), ("Microsoft", "2"),
    ("مايكروسوفت", "2"), ("سوري", "1"), ("Suri", "1"), ("سارة", ""),
    ("صوري", "1"),
    ("أحد", ""), ("", ""), ("يان سوري", ""),
  ])
  func aSpeakerIsFoundInEitherScript(_ name: String, _ expected: String)
    throws
  {
    #expect(try keys(ClaimFilters(speakers: [name])) == expected)
  }

  @Test(arguments: [
    ("القاهرة", "2"), ("Cairo", "2"), ("كايرو", "2"), ("لندن", ""),
  ])
  func anEntityIsFound(_ name: String, _ expected: String) throws {
    #expect(try keys(ClaimFilters(entities: [name])) == expected)
  }

  @Test func valuesAreAlternativesAndFiltersAddUp() throws {
    #expect(try keys(ClaimFilters(categories: [.loss, .critique])) == "01")
    #expect(
      try keys(ClaimFilters(speakers: ["ليكون", "سوري"])) == "01")
    #expect(
      try keys(
        ClaimFilters(categories: [.loss, .critique], modalities: [.opinion]))
        == "1")
    #expect(
      try keys(ClaimFilters(categories: [.loss], speakers: ["سوري"])) == "")
  }

  @Test(
    arguments: [
      (1e9, nil, nil, "02"), (nil, 1e9, nil, "12"), (nil, 100, nil, "1"),
      (15, 16, "percent", "1"), (nil, nil, "usd", "02"), (nil, nil, "EUR", ""),
      (6e9, nil, "USD", "2"),
    ] as [(Double?, Double?, String?, String)])
  func amountsAreCompared(
    _ least: Double?, _ most: Double?, _ unit: String?, _ expected: String
  ) throws {
    let filters = ClaimFilters(
      minAmount: least, maxAmount: most, unit: unit)
    #expect(try keys(filters) == expected)
  }

  @Test(
    arguments: [
      ("2024", nil, "0"), ("2024-06", nil, ""), ("2024-05-31", nil, "0"),
      (nil, "2023", "1"), ("2020", "2024", "01"), (nil, "2019", ""),
    ] as [(String?, String?, String)])
  func datesAreCompared(
    _ since: String?, _ until: String?, _ expected: String
  ) throws {
    #expect(try keys(ClaimFilters(since: since, until: until)) == expected)
  }

  @Test func anArticlesDateCountsWhereAClaimHasNone() throws {
    let base = try KnowledgeBase.open(":memory:", .memory)
    let article = try Examples.article(
      "ارتفعت الأسعار كثيرا.", published: "2023-03-10")
    try base.store(article, ClaimExtractor.shared.claims(in: article))
    func count(_ since: String) throws -> Int {
      try base.search(SearchQuery(filters: ClaimFilters(since: since))).count
    }
    #expect(try count("2023-03") == 1)
    #expect(try count("2023-04") == 0)
  }

  @Test(arguments: ["yesterday", "2024-13", "2024-02-30", "24", ""])
  func aWrongDateIsNamed(_ text: String) throws {
    #expect(throws: KnowledgeBaseError.badDate(text)) {
      try keys(ClaimFilters(since: text))
    }
  }
}

struct DayRangeTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"),
    ("1900-02", "1900-02-01", "1900-02-28"),
    ("2024-05-17", "2024-05-17", "2024-05-17"),
    ("2015-Q1", "2015-01-01", "2015-03-31"),
    ("2013-END", "2013-10-01", "2013-12-31"),
    ("2013-05/2013-06", "2013-05-01", "2013-06-30"),
  ])
  func aDateCoversItsDays(_ text: String, _ first: String, _ last: String) {
    #expect(DayRange(text)?.first == first)
    #expect(DayRange(text)?.last == last)
  }

  @Test(arguments: ["", "P2Y", "PAST_REF", "2024-00", "2024-1", "x", "2024-"])
  func whatIsNoDateCoversNone(_ text: String) {
    #expect(DayRange(text) == nil)
  }
}
