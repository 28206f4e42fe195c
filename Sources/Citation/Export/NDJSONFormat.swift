/// A claim a line, each a JSON object.
public struct NDJSONFormat: ClaimFormat {
  public let needsArticle = false

  /// The format has no choices.
  public init() {}

  public func entry(_ cited: CitedClaim) -> String {
    cited.json.line + "\n"
  }
}

extension CitedClaim {
  /// The claim, with the `key` of an imported one.
  var json: JSONValue {
    key.map { claim.json.adding([("key", .string($0))]) } ?? claim.json
  }
}
