import ClaimExtraction
import FactChecking

/// A claim that may say the same as a statement, or the opposite.
public struct ClaimMatch: Sendable, Equatable {
  /// The name of the pair of statement and claim, `m-…`.
  public var id: String
  /// The claim.
  public var claim: Claim
  /// The name it had where it was imported from.
  public var key: String?
  /// How much of the statement the claim has, 0 to 1: see ``MatchFinder``.
  public var score: Double
  /// What was decided, else whether it is suggested.
  public var status: MatchStatus
  /// Who decided and when, where somebody did.
  public var decision: MatchDecision?
  /// How the two stand to each other, figure by figure.
  public var comparison: Comparison
  /// The claim's reviews that readers see: published, corrected, retracted.
  public var reviews: [Review]
}
