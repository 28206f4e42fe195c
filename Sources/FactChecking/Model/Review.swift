/// One check of one claim, from its assignment to what readers see.
public struct Review: Sendable, Equatable {
  /// Short and stable.
  public var id: String
  /// The claim's id.
  public var claim: String
  /// How far it has come.
  public var state: ReviewState
  /// What the reviewer concluded; `nil` before there is a conclusion.
  public var verdict: Verdict?
  /// The reviewer's words for the reader.
  public var summary: String?
  /// BCP 47 tag of `summary` and of the verdict's label: `ar`, `en`.
  public var language: String?
  /// What the verdict rests on.
  public var evidence: [Evidence]
  /// The person who checked the claim.
  public var reviewer: String?
  /// The second person, who came to the same verdict.
  public var checker: String?
  /// The desk or body that publishes it.
  public var publisher: String?
  /// Where readers find it.
  public var url: String?
  /// When it was published, UTC, ISO 8601; of one made elsewhere often only
  /// the day is known.
  public var published: String?
  /// The review that this one corrects.
  public var supersedes: String?
  /// The published review that corrected this one.
  public var supersededBy: String?

  /// A review; everything but its identity may be unknown.
  public init(
    id: String, claim: String, state: ReviewState, verdict: Verdict? = nil,
    summary: String? = nil, language: String? = nil,
    evidence: [Evidence] = [], reviewer: String? = nil,
    checker: String? = nil, publisher: String? = nil, url: String? = nil,
    published: String? = nil, supersedes: String? = nil,
    supersededBy: String? = nil
  ) {
    self.id = id
    self.claim = claim
    self.state = state
    self.verdict = verdict
    self.summary = summary
    self.language = language
    self.evidence = evidence
    self.reviewer = reviewer
    self.checker = checker
    self.publisher = publisher
    self.url = url
    self.published = published
    self.supersedes = supersedes
    self.supersededBy = supersededBy
  }
}
