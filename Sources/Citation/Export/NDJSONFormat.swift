/// A claim a line, each a JSON object.
public struct NDJSONFormat: ClaimFormat {
  /// The claim itself says all.
  public let needs: ClaimNeeds = []

  /// The format has no choices.
  public init() {}

  /// One claim.
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
