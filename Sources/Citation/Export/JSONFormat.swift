/// One JSON array, a claim a line.
public struct JSONFormat: ClaimFormat {
  public let head = "[\n"
  public let separator = ",\n"
  public let tail = "\n]\n"
  public let needsArticle = false

  /// The format has no choices.
  public init() {}

  public func entry(_ cited: CitedClaim) -> String { cited.json.line }
}
