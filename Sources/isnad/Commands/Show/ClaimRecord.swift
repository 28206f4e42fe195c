import ArticleReading
import Citation
import ClaimExtraction
import FactChecking

/// Everything known about one claim, as `isnad show` prints it.
struct ClaimRecord {
  let claim: Claim
  /// An imported claim's own name.
  let key: String?
  let article: Article?
  /// The oldest first.
  var reviews: [Review] = []

  /// The claim with its article in full, its selectors and its reviews.
  var json: JSONValue {
    let selectors = claim.span.flatMap { span in
      article.flatMap { Selectors(of: span, in: $0.text) }
    }
    return claim.json
      .replacing("article", articleJSON)
      .adding([
        ("key", .optional(key)),
        ("selectors", selectors?.json ?? .array([])),
        ("reviews", .array(reviews.map(\.json))),
      ])
  }

  private var articleJSON: JSONValue {
    guard let article else { return .optional(claim.article) }
    guard case .members(let known) = article.metadata.json else { return .null }
    return .members(
      [
        JSONValue.Member(name: "key", value: .string(article.key)),
        JSONValue.Member(name: "source", value: .string(article.source)),
        JSONValue.Member(name: "language", value: .string(article.language)),
      ] + known
        + [JSONValue.Member(name: "text", value: .string(article.text))])
  }
}
