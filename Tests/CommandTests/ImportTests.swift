import Foundation
import Testing

struct ImportTests {
  @Test func anExportImportsToTheSameBytes() throws {
    try Base.use(corpus: true) { base in
      _ = try base.run(
        "import", "-", input: #"{"id":"q 1","text":"الأرض تدور"}"#)
      let rows = try base.run("export").output
      try Base.use { copy in
        let result = try copy.run("import", "-", input: rows)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try copy.run("export").output == rows)
        // The article comes later and finds its own claims.
        let read = try copy.run("ingest", IsnadBinary.corpus)
        #expect(read.status == 0, "\(read.errors)")
        #expect(try copy.run("export").output == rows)
        #expect(try copy.run("verify").status == 0)
      }
    }
  }

  @Test func aTranslationIsAddedToItsClaim() throws {
    try Base.use(corpus: true) { base in
      let id = try base.ids()[0]
      let row = #"{"id":"\#(id)","translation":{"en":"In 2024"}}"#
      let result = try base.run("import", "-", input: row)
      #expect(result.status == 0, "\(result.errors)")
      let shown = try base.run("show", id, "--format", "json").output
      #expect(shown.contains("In 2024"))
    }
  }

  @Test func oneWrongLineStoresNothing() throws {
    try Base.use { base in
      let rows = "{\"text\":\"good\"}\n{\"text\":5}\n"
      let result = try base.run("import", "-", input: rows)
      #expect(result.status == 2)
      #expect(result.errors.contains("line 2: “text” is not a text"))
      #expect(!FileManager.default.fileExists(atPath: base.path))
    }
  }

  @Test(arguments: [
    (
      #"{"text":"a\u0000b"}"#, "line 1: a text holds the character U+0000"
    ), ("{", "line 1: not JSON"), ("[]", "line 1: no ClaimReview in it"),
    (
      "{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"x\"}",
      "ClaimReview 1: no label in"
    ),
  ])
  func whatCannotBeReadIsSaidInOneLine(input: String, expected: String) throws {
    try Base.use { base in
      let result = try base.run("import", "-", input: input)
      #expect(result.status == 2)
      #expect(result.errors.contains(expected), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: base.path))
    }
  }

  /// A feed as a publisher writes it.
  private static let feed = """
    {"@context": "https://schema.org", "@type": "DataFeed",
     "dataFeedElement": [{"@type": "DataFeedItem", "item": [{
       "@type": "ClaimReview", "claimReviewed": "اللقاح يسبب العقم",
       "url": "https://check.example/1", "datePublished": "2026-05-17",
       "inLanguage": "ar",
       "author": {"@type": "Organization", "name": "مسبار"},
       "reviewRating": {"@type": "Rating", "alternateName": "زائف",
         "ratingValue": "1", "worstRating": "1", "bestRating": "3"},
       "itemReviewed": {"@type": "Claim",
         "author": {"@type": "Person", "name": "فلان"},
         "appearance": {"@type": "CreativeWork",
           "url": "https://social.example/p/9"}},
       "citation": {"@type": "CreativeWork",
         "url": "https://data.example/2"}}]}]}
    """

  @Test func aFeedFromElsewhereKeepsItsVerdicts() throws {
    try Base.use { base in
      let result = try base.run("import", "-", input: Self.feed)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("reviews 1"))
      #expect(
        try base.run("import", "-", input: Self.feed).output
          == "added 0, translated 0, unchanged 1\n")
      let claim = try #require(try base.claims().first)
      #expect(claim["article"] as? String == "https://social.example/p/9")
      #expect(
        try base.run("search", "اللقاح", "--verdict", "false").status == 0)
      #expect(try base.run("verify").status == 0)

      let out = try base.run("export", "--format", "claimreview").output
      for words in [
        #""alternateName":"زائف""#, #""ratingValue":1,"worstRating":1"#,
        #""url":"https://social.example/p/9""#, #""name":"فلان""#,
        #""url":"https://data.example/2""#, #""name":"مسبار""#,
        #""datePublished":"2026-05-17""#,
      ] {
        #expect(out.contains(words), "\(words)")
      }
      try Base.use { copy in
        let read = try copy.run("import", "-", input: out)
        #expect(read.status == 0, "\(read.errors)")
        let again = try copy.run("export", "--format", "claimreview").output
        // The first line says when the feed was made.
        #expect(
          again.split(separator: "\n").dropFirst()
            .elementsEqual(out.split(separator: "\n").dropFirst()))
      }
    }
  }
}
