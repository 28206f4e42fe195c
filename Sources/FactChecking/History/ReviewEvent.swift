/// One thing that happened to a review: who did what, when and why.
///
/// Events are never changed. A review is what its events have made of it:
/// ``ReviewRecord``.
public struct ReviewEvent: Sendable, Equatable {
  /// The review's id.
  public var review: String
  /// The id of the claim that is reviewed.
  public var claim: String
  /// Its place among the review's events, from 1.
  public var ordinal: Int
  /// When, UTC, ISO 8601.
  public var at: String
  /// The person who did it.
  public var who: String
  /// What was done.
  public var action: ReviewAction
  /// What it changed.
  public var changes: ReviewChanges
  /// The person's reason.
  public var why: String?

  /// Something that happened to a review.
  public init(
    review: String, claim: String, ordinal: Int, at: String, who: String,
    action: ReviewAction, changes: ReviewChanges = ReviewChanges(),
    why: String? = nil
  ) {
    self.review = review
    self.claim = claim
    self.ordinal = ordinal
    self.at = at
    self.who = who
    self.action = action
    self.changes = changes
    self.why = why
  }
}

/// What can happen to a review: the moves of people, and what follows when
/// the reviewed article changes.
public enum ReviewAction: String, Sendable, CaseIterable {
  case assign, draft, report, check, reject, publish, correct, retract
  /// The claim changed or is gone: the review needs another look.
  case flag
  /// A named person says that the review still holds.
  case keep

  /// The action of a move.
  public init(_ move: Move) {
    switch move {
    case .assign: self = .assign
    case .draft: self = .draft
    case .report: self = .report
    case .check: self = .check
    case .reject: self = .reject
    case .publish: self = .publish
    case .correct: self = .correct
    case .retract: self = .retract
    }
  }
}

/// What an event changes; `nil` and empty lists leave things as they were.
public struct ReviewChanges: Sendable, Equatable, Codable {
  /// The person who is to check the claim.
  public var reviewer: String?
  /// The verdict: the reviewer's, or on a check the second person's own.
  public var verdict: Verdict?
  /// The reviewer's words for the reader.
  public var summary: String?
  /// BCP 47 tag of the summary: `ar`, `en`.
  public var language: String?
  /// Evidence that is added at the end.
  public var evidence: [Evidence]?
  /// Places of evidence that is taken out, from 1, before any is added.
  public var dropped: [Int]?
  /// The desk that publishes it.
  public var publisher: String?
  /// Where readers find it.
  public var url: String?
  /// The review that this one corrects.
  public var supersedes: String?
  /// The review that corrected this one.
  public var supersededBy: String?
  /// The claim's words and place when the review began.
  public var words: ReviewedWords?
  /// The claim that a person moved the review to.
  public var claim: String?

  /// Changes; what is not given stays as it was.
  public init(
    reviewer: String? = nil, verdict: Verdict? = nil, summary: String? = nil,
    language: String? = nil, evidence: [Evidence]? = nil,
    dropped: [Int]? = nil, publisher: String? = nil, url: String? = nil,
    supersedes: String? = nil, supersededBy: String? = nil,
    words: ReviewedWords? = nil, claim: String? = nil
  ) {
    self.reviewer = reviewer
    self.verdict = verdict
    self.summary = summary
    self.language = language
    self.evidence = evidence
    self.dropped = dropped
    self.publisher = publisher
    self.url = url
    self.supersedes = supersedes
    self.supersededBy = supersededBy
    self.words = words
    self.claim = claim
  }
}

/// What was reviewed, so that a review can be read when its article has
/// changed or is not there.
public struct ReviewedWords: Sendable, Equatable, Codable {
  /// The claim's words.
  public var text: String
  /// The key of its article.
  public var article: String?
  /// Its first code point in the article.
  public var start: Int?
  /// The code point after its last.
  public var end: Int?

  /// A claim's words and place.
  public init(
    text: String, article: String? = nil, start: Int? = nil, end: Int? = nil
  ) {
    self.text = text
    self.article = article
    self.start = start
    self.end = end
  }
}
