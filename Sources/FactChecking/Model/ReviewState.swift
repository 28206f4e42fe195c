/// How far the check of a claim has come.
///
/// A state says nothing about the claim: what was concluded is the
/// ``Verdict``, whether the claim was known before is the ``MatchStatus``,
/// and whether it is still worked on is the ``ArchiveStatus``. The four are
/// never mixed.
public enum ReviewState: String, Sendable, CaseIterable {
  /// Nobody checks it yet.
  case unassigned
  /// A reviewer gathers evidence and words a verdict.
  case draft
  /// The reviewer has handed in a verdict.
  case reported
  /// A second person came to the same verdict independently.
  case crossCheck = "cross-check"
  /// Readers can see it; it is locked.
  case published
  /// Superseded by a published correction; still readable.
  case corrected
  /// Withdrawn with a reason; still readable.
  case retracted

  /// Whether its words can no longer change.
  public var isLocked: Bool {
    switch self {
    case .published, .corrected, .retracted: true
    case .unassigned, .draft, .reported, .crossCheck: false
    }
  }
}

/// Whether a claim is one that was met before.
public enum MatchStatus: String, Sendable, CaseIterable {
  /// No claim like it is known.
  case none
  /// A likeness was found and nobody has decided yet.
  case suggested
  /// A named person says that both say the same.
  case confirmed
  /// A named person says that they do not.
  case rejected
}

/// Whether a claim is still worked on.
public enum ArchiveStatus: String, Sendable, CaseIterable {
  case active
  /// Put away; found only when asked for.
  case archived
}
