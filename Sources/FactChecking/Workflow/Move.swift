/// What a person does to a review.
public enum Move: String, Sendable, CaseIterable {
  /// Takes the claim, or gives it to somebody.
  case assign
  /// Writes on verdict, summary or evidence.
  case draft
  /// Hands in the verdict.
  case report
  /// Comes to a verdict of one's own beside the reviewer's.
  case check
  /// Sends it back, with a comment.
  case reject
  /// Shows it to readers.
  case publish
  /// Supersedes a published review by a corrected one.
  case correct
  /// Withdraws a published review, with a reason.
  case retract
}

/// Which moves are legal in which state, and where they lead.
///
///     Workflow.state(after: .report, in: .draft)   // .reported
///     Workflow.state(after: .publish, in: .draft)  // nil: illegal
public enum Workflow {
  /// A row of the table: a move that is legal in a state.
  public struct Step: Sendable, Equatable {
    /// The state it is legal in.
    public var from: ReviewState
    /// What is done.
    public var move: Move
    /// The state it leads to.
    public var to: ReviewState
  }

  /// The whole table; what is not here is illegal.
  ///
  /// `check` leads to ``ReviewState/crossCheck`` where the second verdict
  /// agrees and back to ``ReviewState/draft`` where it differs; this table
  /// gives the first. Where a desk works without a second person, `publish`
  /// is legal in ``ReviewState/reported`` too: ``onePersonSteps``.
  public static let steps: [Step] = [
    Step(from: .unassigned, move: .assign, to: .draft),
    Step(from: .draft, move: .assign, to: .draft),
    Step(from: .draft, move: .draft, to: .draft),
    Step(from: .draft, move: .report, to: .reported),
    Step(from: .reported, move: .check, to: .crossCheck),
    Step(from: .reported, move: .reject, to: .draft),
    Step(from: .crossCheck, move: .reject, to: .draft),
    Step(from: .crossCheck, move: .publish, to: .published),
    Step(from: .published, move: .correct, to: .corrected),
    Step(from: .published, move: .retract, to: .retracted),
  ]

  /// What is legal besides where a desk works without a second person.
  public static let onePersonSteps: [Step] = [
    Step(from: .reported, move: .publish, to: .published)
  ]

  /// Where a move leads; `nil` if it is illegal there.
  public static func state(
    after move: Move, in state: ReviewState, onePerson: Bool = false
  ) -> ReviewState? {
    steps(onePerson).first { $0.from == state && $0.move == move }?.to
  }

  /// The moves that are legal in a state, in the order of the table.
  public static func moves(
    in state: ReviewState, onePerson: Bool = false
  ) -> [Move] {
    steps(onePerson).filter { $0.from == state }.map(\.move)
  }

  private static func steps(_ onePerson: Bool) -> [Step] {
    onePerson ? steps + onePersonSteps : steps
  }
}
