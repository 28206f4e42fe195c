/// How soon a claim should be checked, and why.
///
/// Points are added up; each comes with the words that explain it. They say
/// what a check is worth, never whether a claim is true.
public struct CheckPriority: Sendable, Equatable {
  /// What the points depend on.
  public struct Claim: Sendable, Equatable {
    /// Check-worthiness as extracted, 0 to 3.
    public var worth: Int
    /// Whether it accuses somebody.
    public var isAllegation: Bool
    /// Whether it is an opinion or about the future, which evidence of today
    /// does not settle.
    public var isOpen: Bool
    /// Whether a person or body by name stands behind it.
    public var hasNamedSpeaker: Bool
    /// In how many articles the same words stand.
    public var articles: Int
    /// How many claims contradict it, as extraction found.
    public var contradictions: Int
    /// Whether a person said that it is the same as a claim with a
    /// published review.
    public var isAnswered: Bool
    /// Why its review needs another look.
    public var lookAgain: String?

    /// A claim as the queue sees it.
    public init(
      worth: Int, isAllegation: Bool = false, isOpen: Bool = false,
      hasNamedSpeaker: Bool = false, articles: Int = 1,
      contradictions: Int = 0, isAnswered: Bool = false,
      lookAgain: String? = nil
    ) {
      self.worth = worth
      self.isAllegation = isAllegation
      self.isOpen = isOpen
      self.hasNamedSpeaker = hasNamedSpeaker
      self.articles = articles
      self.contradictions = contradictions
      self.isAnswered = isAnswered
      self.lookAgain = lookAgain
    }
  }

  /// Points and their explanation.
  public struct Reason: Sendable, Equatable {
    /// How much it adds; less than zero for what can wait.
    public var points: Int
    /// What it is for.
    public var words: String
  }

  /// What counts, in the order it is explained.
  public let reasons: [Reason]

  /// All points together.
  public var points: Int { reasons.reduce(0) { $0 + $1.points } }

  /// Weighs a claim.
  public init(_ claim: Claim) {
    var reasons: [Reason] = []
    func add(_ points: Int, _ words: String) {
      reasons.append(Reason(points: points, words: words))
    }
    if let why = claim.lookAgain { add(8, "its review needs a look: " + why) }
    if claim.worth > 0 { add(2 * claim.worth, "check-worth \(claim.worth)") }
    if claim.isAllegation { add(2, "accuses somebody") }
    if claim.hasNamedSpeaker { add(1, "a named speaker") }
    if claim.articles > 1 {
      add(min(claim.articles, 4), "in \(claim.articles) articles")
    }
    if claim.contradictions > 0 { add(2, "contradicted by another claim") }
    if claim.isOpen { add(-2, "opinion or future") }
    if claim.isAnswered { add(-6, "the same as a claim with a verdict") }
    self.reasons = reasons
  }
}
