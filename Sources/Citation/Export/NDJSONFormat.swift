/// A claim a line, each a JSON object.
public struct NDJSONFormat: ClaimFormat {
  /// The format has no choices.
  public init() {}

  public func entry(_ cited: CitedClaim) -> String {
    cited.claim.json.line + "\n"
  }
}
