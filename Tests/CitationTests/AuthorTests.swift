import Testing

@testable import Citation

struct AuthorTests {
  @Test(arguments: [
    ("Doe, Jane", [Author.person(family: "Doe", given: "Jane")]),
    ("Jane Doe", [.named("Jane Doe")]),
    ("العمري، محمد", [.person(family: "العمري", given: "محمد")]),
    (
      "van der Berg, Jan; García Márquez, Gabriel",
      [
        .person(family: "van der Berg", given: "Jan"),
        .person(family: "García Márquez", given: "Gabriel"),
      ]
    ),
    ("Acme, Inc.", [.named("Acme, Inc.")]),
    ("Ministry of Health, Egypt", [.named("Ministry of Health, Egypt")]),
    ("وزارة الصحة والسكان", [.named("وزارة الصحة والسكان")]),
    ("رويترز؛ الجزيرة", [.named("رويترز"), .named("الجزيرة")]),
    (" ; ", []),
  ])
  func linesOfMetadata(line: String, expected: [Author]) {
    #expect(Author.list(line) == expected)
  }

  /// After the manuals of the styles; pandoc's citeproc gives the same for
  /// the Latin names of APA and Chicago.
  @Test(arguments: [
    (CitationStyle.apa, 1, "Doe, J. M.", "Doe"),
    (.apa, 2, "Doe, J. M., & Roe, R.", "Doe & Roe"),
    (.apa, 3, "Doe, J. M., Roe, R., & Poe, E.", "Doe et al."),
    (.chicago, 2, "Doe, Jane Mary, and Rick Roe", "Doe and Roe"),
    (
      .chicago, 3, "Doe, Jane Mary, Rick Roe, and Ed Poe", "Doe et al."
    ),
    (.mla, 2, "Doe, Jane Mary, and Rick Roe", "Doe and Roe"),
    (.mla, 3, "Doe, Jane Mary, et al.", "Doe et al."),
    (.harvard, 2, "Doe, J.M. and Roe, R.", "Doe and Roe"),
    (.harvard, 3, "Doe, J.M., Roe, R. and Poe, E.", "Doe, Roe and Poe"),
    (.harvard, 4, "Doe, J.M. et al.", "Doe et al."),
  ])
  func severalAuthors(
    style: CitationStyle, count: Int, entry: String, short: String
  ) {
    let names = ["Doe, Jane Mary", "Roe, Rick", "Poe, Ed", "Moe, Mae"]
    let line = AuthorLine(
      authors: Author.list(names.prefix(count).joined(separator: ";")),
      style: style, wording: .english, isolates: .none)
    #expect(line.entry == entry)
    #expect(line.short == short)
  }

  @Test func moreThanTwentyAreShortenedInTheMiddle() {
    let names = (1...22).map { "N\($0)" }.joined(separator: ";")
    let line = AuthorLine(
      authors: Author.list(names), style: .apa, wording: .english,
      isolates: .none)
    #expect(line.entry?.hasSuffix("N18, N19, … N22") == true)
  }

  @Test(arguments: [
    (CitationStyle.apa, "العمري، محمد، وأحمد، سارة", "العمري وأحمد"),
    (.chicago, "العمري، محمد، وسارة أحمد", "العمري وأحمد"),
    (.harvard, "العمري، محمد وأحمد، سارة", "العمري وأحمد"),
  ])
  func arabicNamesHaveNoInitials(
    style: CitationStyle, entry: String, short: String
  ) {
    let line = AuthorLine(
      authors: Author.list("العمري، محمد؛ أحمد، سارة"), style: style,
      wording: .arabic, isolates: .none)
    #expect(line.entry == entry)
    #expect(line.short == short)
  }

  @Test(arguments: [
    ("Measles returns to the north", "Measles Returns to the North"),
    ("a tale of two cities: an end", "A Tale of Two Cities: An End"),
    ("how iPhone and AI changed", "How iPhone and AI Changed"),
    ("the 3rd way in", "The 3rd Way In"),
    ("“quoted” words", "“Quoted” Words"),
  ])
  func headlineCapitals(title: String, expected: String) {
    #expect(HeadlineCase.of(title) == expected)
  }

  @Test func yearsOfTheIslamicCalendarAreNamed() throws {
    let date = try #require(CitationDate("1445-09-07"))
    #expect(date.isHijri)
    #expect(date.fullYear(.arabic) == "1445 هـ")
    #expect(date.dayMonth(.arabic) == "7 رمضان")
    #expect(date.monthDay(.english) == "Ramadan 7")
    #expect(CitationDate.gregorian("1445-09-07") == nil)
    #expect(CitationDate.gregorian("2024-05")?.iso == "2024-05")
  }
}
