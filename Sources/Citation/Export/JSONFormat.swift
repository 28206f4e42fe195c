/// One JSON array, a claim a line.
public struct JSONFormat: ClaimFormat {
  /// What stands before the first entry.
  public let head = "[\n"
  /// What stands between two entries.
  public let separator = ",\n"
  /// What stands after the last entry.
  public let tail = "\n]\n"
  /// The claim itself says all.
  public let needs: ClaimNeeds = []

  /// The format has no choices.
  public init() {}

  /// One claim.
  public func entry(_ cited: CitedClaim) -> String { cited.json.line }
}
