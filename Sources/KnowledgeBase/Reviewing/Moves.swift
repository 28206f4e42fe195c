import ClaimExtraction
import FactChecking
import GRDB

extension KnowledgeBase {
  /// Makes a move on the review that a name stands for: a review's id, or
  /// its claim's id for the claim's one review.
  ///
  /// Everything happens in one transaction that no other process can
  /// divide: the review is read, the rules are asked, the event is written.
  ///
  /// - Parameter attachments: Copies of sources that new evidence names by
  ///   their digests.
  /// - Returns: the review after the move; for `correct` the new one.
  /// - Throws: ``MoveRefused``, ``KnowledgeBaseError/refused(_:)``.
  @discardableResult
  public func perform(
    _ proposal: Proposal, on name: String, attachments: [Attachment] = []
  ) throws -> ReviewRecord {
    for evidence in proposal.changes.evidence ?? [] {
      if let problem = evidence.problem {
        throw KnowledgeBaseError.refused(problem)
      }
    }
    return try write { db in
      let record = try Reviewer(db: db).perform(proposal, on: name)
      for attachment in attachments { try attachment.store(db) }
      return record
    }
  }

  /// The review that a name stands for, as far as a move goes; `nil` for a
  /// claim without one.
  public func review(
    for name: String, move: Move? = nil
  ) throws -> ReviewRecord? {
    try read { db in try Reviewer(db: db).record(for: name, move: move) }
  }
}

/// Makes moves.
struct Reviewer {
  let db: Database
  private var rows: ReviewRows { ReviewRows(db: db) }

  func perform(
    _ proposal: Proposal, on name: String
  ) throws -> ReviewRecord {
    let desk = try DeskRows(db: db).desk()
    var proposal = proposal
    let known = try record(for: name, move: proposal.move)
    guard let record = known else { return try begin(proposal, name, desk) }
    if proposal.move == .assign, record.review.state == .retracted,
      name != record.review.id
    {
      return try begin(proposal, name, desk)
    }
    try record.check(proposal, desk: desk)
    switch proposal.move {
    case .correct: return try beginCorrection(of: record, proposal)
    case .publish:
      proposal.changes.publisher =
        proposal.changes.publisher ?? record.review.publisher
        ?? desk.publisher
      let result = try add(proposal, to: record)
      try closeCorrected(by: result, proposal)
      return result
    default: return try add(proposal, to: record)
    }
  }

  // MARK: Events

  /// The first event of a claim's review.
  private func begin(
    _ proposal: Proposal, _ name: String, _ desk: Desk
  ) throws -> ReviewRecord {
    guard let stored = try ClaimReader(db: db).claim(named: name) else {
      throw KnowledgeBaseError.refused(
        "no claim or review \(name); see `isnad search` and `isnad queue`")
    }
    var proposal = proposal
    proposal.seen = nil
    let claim = stored.claim
    var record = ReviewRecord(id: claim.id, claim: claim.id)
    try record.check(proposal, desk: desk)
    proposal.changes.words = ReviewedWords(
      text: claim.text, article: claim.article, start: claim.span?.start,
      end: claim.span?.end)
    let at = Clock.now()
    record = ReviewRecord(
      id: try newID(claim.id, proposal.by, at), claim: claim.id)
    return try add(proposal, to: record, at: at)
  }

  /// A new review that starts from a published one.
  private func beginCorrection(
    of record: ReviewRecord, _ proposal: Proposal
  ) throws -> ReviewRecord {
    let old = record.review
    if let open = try String.fetchOne(
      db,
      sql: """
        SELECT id FROM review WHERE supersedes = ?
          AND state IN ('draft', 'reported', 'cross-check')
        """, arguments: [old.id])
    {
      throw KnowledgeBaseError.refused(
        "\(old.id) is being corrected already, by \(open); work on that")
    }
    var start = proposal
    start.move = .assign
    start.changes.supersedes = old.id
    start.changes.verdict = proposal.changes.verdict ?? old.verdict
    start.changes.summary = proposal.changes.summary ?? old.summary
    start.changes.language = proposal.changes.language ?? old.language
    start.changes.evidence = old.evidence + (proposal.changes.evidence ?? [])
    start.changes.publisher = old.publisher
    start.changes.words = record.words
    let at = Clock.now()
    return try add(
      start,
      to: ReviewRecord(
        id: try newID(old.claim, proposal.by, at), claim: old.claim), at: at)
  }

  /// What a published correction does to the review it corrects.
  private func closeCorrected(
    by new: ReviewRecord, _ proposal: Proposal
  ) throws {
    guard let id = new.review.supersedes, let old = try rows.record(id),
      old.review.state == .published
    else { return }
    let reason = try rows.events(of: new.review.id).first?.why
    try add(
      Proposal(
        .correct, by: proposal.by, why: reason,
        changes: ReviewChanges(supersededBy: new.review.id)), to: old)
  }

  @discardableResult
  private func add(
    _ proposal: Proposal, to record: ReviewRecord, at: String = Clock.now()
  ) throws -> ReviewRecord {
    let action = ReviewAction(proposal.move)
    return try add(
      action, proposal.changes, to: record, by: proposal.by,
      why: proposal.why, at: at)
  }

  /// Writes an event and what the review has become.
  func add(
    _ action: ReviewAction, _ changes: ReviewChanges,
    to record: ReviewRecord, by person: String, why: String?,
    at: String = Clock.now()
  ) throws -> ReviewRecord {
    let event = try EventLog(db: db).add(
      .review, record.review.id, action.rawValue, claim: record.review.claim,
      who: person, what: changes, why: why, at: at)
    var record = record
    if let event = ReviewRows.event(event) { record.apply(event) }
    try rows.write(record)
    return record
  }

  // MARK: Names

  /// “r-” and ten characters that no review of this base has.
  private func newID(
    _ claim: String, _ person: String, _ at: String
  ) throws -> String {
    var ordinal = 0
    while true {
      let id =
        "r-"
        + ClaimID.id(
          article: "review", words: claim + "\n" + person + "\n" + at,
          ordinal: ordinal)
      if try rows.review(id) == nil { return id }
      ordinal += 1
    }
  }

  /// The review that a name stands for: its own id, or its claim's. Of a
  /// claim's reviews the unfinished one is meant, else the published one,
  /// else the last; a move chooses the one that allows it.
  func record(for name: String, move: Move? = nil) throws -> ReviewRecord? {
    if let id = try reviewID(name) { return try rows.record(id) }
    let stored = try ClaimReader(db: db).claim(named: name)
    let reviews = try rows.reviews(of: stored?.claim.id ?? name)
    let open = reviews.filter { !$0.state.isLocked }
    let published = reviews.filter { $0.state == .published }
    let ranked = [open, published].filter { !$0.isEmpty }
    let fitting = ranked.first { group in
      move.map { move in
        group.contains {
          Workflow.moves(in: $0.state, onePerson: true).contains(move)
        }
      } ?? true
    }
    let meant = fitting ?? ranked.first ?? reviews.last.map { [$0] } ?? []
    if meant.count > 1 {
      throw KnowledgeBaseError.refused(
        "\(name) has several reviews, "
          + meant.map(\.id).joined(separator: ", ") + "; name one of them")
    }
    return try meant.first.flatMap { try rows.record($0.id) }
  }

  /// The id of a review, or the start of one where no other begins so.
  func reviewID(_ name: String) throws -> String? {
    guard name.hasPrefix("r-") else { return nil }
    let ids = try String.fetchAll(
      db,
      sql: """
        SELECT id FROM review WHERE substr(id, 1, length(?1)) = ?1
        ORDER BY id = ?1 DESC LIMIT 2
        """, arguments: [name])
    guard let first = ids.first else { return nil }
    guard first == name || ids.count == 1 else {
      throw KnowledgeBaseError.refused(
        "several reviews begin with \(name); write more of its id")
    }
    guard name.count >= 6 else {
      throw KnowledgeBaseError.refused(
        "\(name) is too short for a review's id; write more of it")
    }
    return first
  }
}
