/// What storing an article did to the base.
public struct ArticleChange: Sendable, Equatable {
  /// What became of the article.
  public enum Kind: String, Sendable {
    /// It was not there before.
    case added
    /// Text, metadata and claims are as they were: nothing was written.
    case unchanged
    /// It is a new version of what was there.
    case changed
  }
  /// What became of the article.
  public var kind: Kind
  /// How many claims it has now.
  public var claims: Int
  /// What became of its claims; `nil` where it did not change.
  public var diff: ClaimDiff?
  /// Reviews that need another look because of it.
  public var flagged: [String] = []
}
