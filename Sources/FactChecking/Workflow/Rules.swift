/// How a desk works.
public struct Desk: Sendable, Equatable {
  /// Whether a review may be published without a second person.
  public var isOnePerson: Bool
  /// The key of the scale that labels belong to where none is named.
  public var scale: String?
  /// The name that reviews are published under.
  public var publisher: String?

  /// A desk; two people and no scale of its own unless said otherwise.
  public init(
    isOnePerson: Bool = false, scale: String? = nil, publisher: String? = nil
  ) {
    self.isOnePerson = isOnePerson
    self.scale = scale
    self.publisher = publisher
  }
}

/// What a person wants to do to a review.
public struct Proposal: Sendable, Equatable {
  /// The move.
  public var move: Move
  /// The person.
  public var by: String
  /// The person's reason.
  public var why: String?
  /// What is to change.
  public var changes: ReviewChanges
  /// How many events the review had when the person looked at it; `nil`
  /// where that does not matter.
  public var seen: Int?

  /// A move that a person wants to make.
  public init(
    _ move: Move, by person: String, why: String? = nil,
    changes: ReviewChanges = ReviewChanges(), seen: Int? = nil
  ) {
    self.move = move
    by = Person.trimmed(person)
    self.why = why
    self.changes = changes
    self.seen = seen
  }
}

extension ReviewRecord {
  /// Whether a move is allowed now; it changes nothing.
  ///
  /// - Throws: ``MoveRefused`` with what stands in the way.
  public func check(
    _ proposal: Proposal, desk: Desk
  ) throws(MoveRefused) {
    guard !proposal.by.isEmpty else { throw refused(proposal, .nobody) }
    if let seen = proposal.seen, seen != events {
      throw refused(proposal, .changedMeanwhile(changedAt))
    }
    guard
      Workflow.state(
        after: proposal.move, in: review.state, onePerson: desk.isOnePerson)
        != nil
    else {
      throw refused(
        proposal,
        .illegal(
          review.state,
          legal: Workflow.moves(
            in: review.state, onePerson: desk.isOnePerson)))
    }
    try checkPerson(proposal)
    try checkContents(proposal)
  }

  private func checkPerson(_ proposal: Proposal) throws(MoveRefused) {
    switch proposal.move {
    case .draft, .report:
      if let reviewer = review.reviewer, !Person.same(reviewer, proposal.by) {
        throw refused(proposal, .notReviewer(reviewer))
      }
    case .check:
      if authors.contains(where: { Person.same($0, proposal.by) }) {
        throw refused(proposal, .notIndependent)
      }
    case .assign, .reject, .publish, .correct, .retract: break
    }
  }

  private func checkContents(_ proposal: Proposal) throws(MoveRefused) {
    let changes = proposal.changes
    switch proposal.move {
    case .assign: break
    case .draft:
      for place in changes.dropped ?? []
      where !review.evidence.indices.contains(place - 1) {
        throw refused(proposal, .noEvidence(place, review.evidence.count))
      }
    case .report:
      if (changes.verdict ?? review.verdict) == nil {
        throw refused(proposal, .needsVerdict)
      }
    case .check:
      if changes.verdict == nil { throw refused(proposal, .needsVerdict) }
    case .reject, .correct, .retract:
      if proposal.why?.contains(where: { !$0.isWhitespace }) != true {
        throw refused(proposal, .needsReason)
      }
    case .publish:
      if review.verdict == nil { throw refused(proposal, .needsVerdict) }
      if review.evidence.isEmpty { throw refused(proposal, .needsEvidence) }
    }
  }

  private func refused(
    _ proposal: Proposal, _ reason: MoveRefused.Reason
  ) -> MoveRefused {
    MoveRefused(review: review.id, move: proposal.move, reason: reason)
  }
}
