import ClaimExtraction
import FactChecking

/// ClaimReview (https://schema.org/ClaimReview,
/// https://developers.google.com/search/docs/appearance/structured-data/factcheck),
/// an object a line, or gathered in a DataFeed.
///
/// Only published reviews are written. What ClaimReview has no place for
/// (the class of a verdict, its scale, how evidence bears on the claim)
/// stands in `identifier` as a PropertyValue.
public struct ClaimReviewFormat: ClaimFormat {
  /// What stands before the first entry.
  public var head: String { isFeed ? feedHead : "" }
  /// What stands between two entries.
  public var separator: String { isFeed ? ",\n" : "" }
  /// What stands after the last entry.
  public var tail: String { isFeed ? "\n]}\n" : "" }
  /// Its article and its reviews.
  public let needs: ClaimNeeds = [.article, .reviews]
  let isFeed: Bool
  let now: String

  /// A feed made at `now`, ISO 8601 in UTC; or bare objects without one.
  public init(feedMadeAt now: String?) {
    isFeed = now != nil
    self.now = now ?? ""
  }

  private var feedHead: String {
    let head = JSONValue.object([
      ("@context", "https://schema.org"), ("@type", "DataFeed"),
      ("dateModified", .string(now)), ("dataFeedElement", .array([])),
    ]).line
    return head.dropLast(2) + "\n"
  }

  /// The published reviews of one claim; refused where there is none.
  public func entry(_ cited: CitedClaim) throws(Refusal) -> String {
    let published = cited.published
    guard !published.isEmpty else { throw Self.refusal(cited.reviews) }
    let addressed = published.filter { $0.url != nil }
    guard !addressed.isEmpty else {
      throw Refusal("its review has no address; give it the page's url")
    }
    let reviews = addressed.map { ClaimReviewJSON(review: $0, cited: cited) }
    guard isFeed else {
      return reviews.map { $0.json(hasContext: true).line + "\n" }.joined()
    }
    return JSONValue.object([
      ("@type", "DataFeedItem"),
      ("item", .array(reviews.map { $0.json(hasContext: false) })),
    ]).line
  }

  private static func refusal(_ reviews: [Review]) -> Refusal {
    guard let last = reviews.last else {
      return Refusal("nobody has reviewed it; review and publish it first")
    }
    return Refusal(
      "its review is not published (\(last.state.rawValue)); publish it first")
  }
}
