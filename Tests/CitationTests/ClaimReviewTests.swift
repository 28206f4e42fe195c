import ArticleReading
import ClaimExtraction
import FactChecking
import Foundation
import Testing

@testable import Citation

struct ClaimReviewTests {
  private var review: Review {
    Review(
      id: "r-abcdefgh23", claim: "k3f5x2mabc", state: .published,
      verdict: Verdict(
        label: "زائف جزئياً", scale: "fatabyyano", kind: .mixed,
        number: ScaleNumber(2, worst: 1, best: 4)),
      summary: "الأرقام قديمة.", language: "ar",
      evidence: [
        Evidence(
          url: "https://data.example/1", title: "بيانات", quote: "30",
          accessed: "2026-05-16", archiveURL: "https://archive.example/1",
          sha256: String(repeating: "a", count: 64), stance: .contradicts)
      ], reviewer: "سارة", checker: "عمر", publisher: "فتبينوا",
      url: "https://check.example/r/1", published: "2026-05-17")
  }

  private func cited(_ reviews: [Review]) -> CitedClaim {
    var claim = Examples.lecun
    claim.id = "k3f5x2mabc"
    var cited = CitedClaim(claim, in: Examples.nokia)
    cited.reviews = reviews
    return cited
  }

  @Test func whatIsExportedReadsBackTheSame() throws {
    for now in [nil, "2026-05-17T10:00:00Z"] {
      let json = try ClaimReviewFormat(feedMadeAt: now)
        .document([cited([review])])
      let row = try #require(
        try ClaimReviewReader().rows(Data(json.utf8)).first)
      var expected = review
      expected.claim = ""
      #expect(row.reviews == [expected])
      #expect(row.id == "k3f5x2mabc")
      #expect(row.claim?.text == Examples.lecun.text)
      #expect(row.claim?.speaker.name == "يان ليكون")
      #expect(
        row.claim?.article
          == "https://example.org/%D9%86%D9%88%D9%83%D9%8A%D8%A7")
    }
  }

  @Test(arguments: [
    ([], "nobody has reviewed it"),
    ([ReviewState.draft], "not published (draft)"),
    ([.retracted], "not published (retracted)"),
  ])
  func onlyPublishedReviewsAreWritten(states: [ReviewState], reason: String) {
    let reviews = states.map { state in
      var review = review
      review.state = state
      return review
    }
    let refusal = #expect(throws: Refusal.self) {
      try ClaimReviewFormat(feedMadeAt: nil).entry(cited(reviews))
    }
    #expect(refusal?.reason.contains(reason) == true)
  }

  @Test func aCorrectedReviewGivesWayToItsCorrection() throws {
    var old = review
    old.supersededBy = "next"
    old.verdict?.label = "old"
    var new = review
    new.verdict?.label = "new"
    let entry = try ClaimReviewFormat(feedMadeAt: nil)
      .entry(cited([old, new]))
    #expect(entry.contains(#""alternateName":"new""#))
    #expect(!entry.contains(#""alternateName":"old""#))
  }

  @Test func aScaleWithoutNumbersHasNone() throws {
    var plain = review
    plain.verdict = Verdict(label: "ساخر", kind: .satire)
    let entry = try ClaimReviewFormat(feedMadeAt: nil).entry(cited([plain]))
    #expect(!entry.contains("ratingValue") && !entry.contains("bestRating"))
  }

  /// As publishers write it: lists for values, numbers as text, authors as
  /// text, graphs, and feeds.
  @Test(arguments: [
    (
      #"{"@context":"https://schema.org","@type":["ClaimReview"],"claimReviewed":["x"],"reviewRating":{"@type":"Rating","ratingValue":"1","bestRating":"5","worstRating":"1","alternateName":"Four Pinocchios"},"author":[{"name":"The Post"}],"url":"https://p.example"}"#,
      "Four Pinocchios", Verdict.Kind.incorrect, "The Post"
    ),
    (
      #"[{"@graph":[{"@type":"WebPage"},{"@type":"ClaimReview","claimReviewed":"x","reviewRating":{"name":"مُضلِّل"},"author":"مسبار"}]}]"#,
      "مُضلِّل", .misleading, "مسبار"
    ),
    (
      #"{"@type":"DataFeed","dataFeedElement":[{"item":{"@type":"ClaimReview","itemReviewed":{"name":"x"},"reviewRating":{"ratingValue":2,"alternateName":"Hmm"}}}]}"#,
      "Hmm", .mostlyFalse, ""
    ),
    (
      #"{"@type":"ClaimReview","claimReviewed":"x","reviewRating":{"ratingValue":-1,"alternateName":"Hmm"}}"#,
      "Hmm", .unproven, ""
    ),
  ])
  func foreignReviewsKeepTheirLabel(
    json: String, label: String, kind: Verdict.Kind, publisher: String
  ) throws {
    let rows = try ClaimReviewReader().rows(Data(json.utf8))
    #expect(rows.map { $0.claim?.text } == ["x"])
    let review = try #require(rows.first?.reviews.first)
    #expect(review.verdict?.label == label)
    #expect(review.verdict?.kind == kind)
    #expect(review.publisher ?? "" == publisher)
  }

  @Test(arguments: [
    ("{", "line 1: not JSON"), ("[]", "line 1: no ClaimReview in it"),
    (
      #"[{"@type":"ClaimReview","claimReviewed":"x"}]"#,
      "ClaimReview 1: no label in “reviewRating”"
    ),
    (
      #"[{"@type":"ClaimReview","reviewRating":{"name":"False"}}]"#,
      "ClaimReview 1: no “claimReviewed”"
    ),
  ])
  func problemsNameTheReview(json: String, expected: String) {
    let error = #expect(throws: ImportError.self) {
      try ClaimReviewReader().rows(Data(json.utf8))
    }
    #expect(error?.description.hasPrefix(expected) == true)
  }
}
