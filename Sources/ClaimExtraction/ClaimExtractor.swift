import ArticleReading

/// Turns an article into claims.
///
///     let claims = ClaimExtractor().claims(in: article)
public struct ClaimExtractor: Sendable {
  /// An extractor with the cue words that ship with Isnad.
  public init() {}

  /// The claims of an article, in the order of the text.
  public func claims(in article: Article) -> [Claim] { [] }
}
