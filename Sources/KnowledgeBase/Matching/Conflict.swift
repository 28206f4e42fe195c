import ClaimExtraction
import FactChecking

/// Two claims on one subject that do not go together.
public struct Conflict: Sendable, Equatable {
  /// The claim that was stored first.
  public var first: Claim
  /// The other one.
  public var second: Claim
  /// How much of the rarer words the two share, 0 to 1.
  public var likeness: Double
  /// In what they differ, and in what they agree.
  public var comparison: Comparison
  /// The reviews of the first that readers see: published, corrected,
  /// retracted.
  public var firstReviews: [Review]
  /// Those of the other one.
  public var secondReviews: [Review]
}
