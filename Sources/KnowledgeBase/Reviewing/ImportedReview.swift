import ClaimExtraction
import FactChecking
import GRDB

extension Reviewer {
  /// Takes in a review that was published elsewhere, as events of its own
  /// history; `false` where it is here already.
  ///
  /// Who did what there is known only as far as the review says; its
  /// publisher stands for whoever is not named. No rule of this desk is
  /// asked: the review is another's.
  func take(_ review: Review, of claim: Claim) throws -> Bool {
    let id = Self.id(of: review, claim)
    guard try ReviewRows(db: db).review(id) == nil else { return false }
    let at = review.published ?? Clock.now()
    let publisher = review.publisher ?? review.reviewer ?? "another desk"
    let why = review.url.map { "published at \($0)" } ?? "published elsewhere"
    var record = ReviewRecord(id: id, claim: claim.id)
    func add(_ action: ReviewAction, _ changes: ReviewChanges, _ who: String)
      throws
    {
      record = try self.add(
        action, changes, to: record, by: who, why: why, at: at)
    }
    let words = ReviewedWords(
      text: claim.text, article: claim.article, start: claim.span?.start,
      end: claim.span?.end)
    let reviewer = review.reviewer ?? publisher
    try add(
      .assign,
      ReviewChanges(
        reviewer: review.reviewer, verdict: review.verdict,
        summary: review.summary, language: review.language,
        evidence: review.evidence, words: words), reviewer)
    try add(.report, ReviewChanges(), reviewer)
    if let checker = review.checker {
      try add(.check, ReviewChanges(verdict: review.verdict), checker)
    }
    try add(
      .publish, ReviewChanges(publisher: review.publisher, url: review.url),
      publisher)
    return true
  }

  /// The id of a review of this program, else one made of where it stands
  /// and what it says.
  private static func id(of review: Review, _ claim: Claim) -> String {
    if review.id.hasPrefix("r-"), ClaimID.isID(String(review.id.dropFirst(2))) {
      return review.id
    }
    let label = review.verdict?.label ?? ""
    return "r-"
      + ClaimID.id(
        article: review.url ?? review.publisher ?? "review",
        words: claim.text + "\n" + label, ordinal: 0)
  }
}
