import ArticleReading
import ClaimExtraction
import FactChecking

/// A claim, the article it stands in and its place there.
public struct CitedClaim: Sendable, Equatable {
  /// The claim.
  public var claim: Claim
  /// Its article; `nil` for an imported claim without one.
  public var article: CitedArticle?
  /// Its paragraph, counted from 1 under its own heading; `nil` if unknown.
  public var paragraph: Int?
  /// The name it had where it was imported from.
  public var key: String?
  /// Where its words stand; `nil` if the article or the place is unknown.
  public var selectors: Selectors?
  /// The address that leads to its words; `nil` if the article has none.
  public var link: String?
  /// The reviews of it that may be known, of any state.
  public var reviews: [Review] = []

  /// A claim to cite.
  public init(_ claim: Claim, in article: CitedArticle?, paragraph: Int? = nil)
  {
    self.claim = claim
    self.article = article
    self.paragraph = paragraph
  }

  /// A claim to cite, its place found in its article. Use ``ArticlePlaces``
  /// for many claims of the same article.
  public init(_ claim: Claim, in article: Article) {
    self = ArticlePlaces(article).cited(claim)
  }

  /// The language to cite it in where none is asked for: Arabic for an
  /// Arabic article, else English.
  public var language: CitationLanguage {
    (article?.language ?? claim.language).hasPrefix("ar") ? .ar : .en
  }

  /// The address where the claim was made: its article's, or what an
  /// imported claim names in place of an article.
  public var source: String? {
    if let url = article?.metadata.url { return url }
    guard article == nil, let key = claim.article,
      key.hasPrefix("https://") || key.hasPrefix("http://")
    else { return nil }
    return key
  }
}

extension CitedClaim {
  /// The reviews that readers may rely on: published with a verdict, and
  /// not superseded or withdrawn. The latest is the last.
  var published: [Review] {
    reviews.filter {
      $0.state == .published && $0.verdict != nil && $0.supersededBy == nil
    }.sorted { ($0.published ?? "") < ($1.published ?? "") }
  }
}
