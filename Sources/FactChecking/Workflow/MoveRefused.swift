/// Why a move is not allowed: in one line, with what is.
public struct MoveRefused: Error, Sendable, Equatable,
  CustomStringConvertible
{
  /// What stands in the way.
  public enum Reason: Sendable, Equatable {
    /// The state does not allow it; these moves it does.
    case illegal(ReviewState, legal: [Move])
    /// No person is named.
    case nobody
    /// Somebody did something to the review in the meantime.
    case changedMeanwhile(String)
    /// Only the reviewer writes on a review.
    case notReviewer(String)
    /// Whoever worked on a review cannot check it.
    case notIndependent
    case needsVerdict
    case needsEvidence
    case needsReason
    /// No evidence at this place; there are so many.
    case noEvidence(Int, Int)
  }
  /// The review's id; a claim's where it has none yet.
  public var review: String
  /// What was wanted.
  public var move: Move
  /// What stands in the way.
  public var reason: Reason

  /// A refusal.
  public init(review: String, move: Move, reason: Reason) {
    self.review = review
    self.move = move
    self.reason = reason
  }

  /// One line: what is not allowed, why, and what to do.
  public var description: String {
    "cannot \(move.rawValue) \(review): \(message)"
  }

  private var message: String {
    switch reason {
    case .illegal(let state, let legal):
      legal.isEmpty
        ? "it is \(state.rawValue), and nothing more can be done to it"
        : "it is \(state.rawValue), which allows "
          + legal.map(\.rawValue).joined(separator: ", ")
    case .nobody: "nobody is named; say who with --by or $ISNAD_PERSON"
    case .changedMeanwhile(let at):
      "it was changed at \(at), after you looked; look again and repeat"
    case .notReviewer(let name):
      "\(name) reviews it; assign it to somebody else first"
    case .notIndependent:
      "a second verdict comes from somebody who has not worked on it"
    case .needsVerdict: "it needs a verdict; give one with --verdict"
    case .needsEvidence:
      "it needs evidence; send it back with reject, and add a source with "
        + "draft --url"
    case .needsReason: "it needs a reason; give one with --why"
    case .noEvidence(let place, let count):
      "it has no evidence number \(place), only \(count)"
    }
  }
}
