import FactChecking

@testable import KnowledgeBase

/// A base with claims, and the people who check them.
struct TestDesk {
  let base: KnowledgeBase
  /// The claims' ids.
  let claims: [String]

  static let correct = Verdict(
    label: "True", scale: "five-step", kind: .correct)
  static let incorrect = Verdict(
    label: "False", scale: "five-step", kind: .incorrect)
  static let source = Evidence(
    url: "https://example.org/report", title: "تقرير",
    quote: "لم ترتفع", accessed: "2026-05-17", stance: .contradicts)

  init(_ texts: [String] = ["ارتفعت الأسعار", "انخفض الإنتاج"]) throws {
    base = try Examples.base(claims: texts)
    claims = try base.search(SearchQuery()).map(\.claim.id)
  }

  @discardableResult
  func make(
    _ move: Move, by person: String = "Mona", on name: String? = nil,
    why: String? = nil, verdict: Verdict? = nil, evidence: [Evidence]? = nil,
    seen: Int? = nil
  ) throws -> ReviewRecord {
    try base.perform(
      Proposal(
        move, by: person, why: why,
        changes: ReviewChanges(verdict: verdict, evidence: evidence),
        seen: seen), on: name ?? claims[0])
  }

  /// Takes a claim as far as a state and gives its review's id; the claim's
  /// own id where nobody has touched it.
  @discardableResult
  func bring(_ claim: String, to state: ReviewState) throws -> String {
    guard state != .unassigned else { return claim }
    let review = try make(.assign, on: claim).review.id
    guard state != .draft else { return review }
    try make(
      .draft, on: review, verdict: Self.incorrect, evidence: [Self.source])
    try make(.report, on: review)
    guard state != .reported else { return review }
    try make(.check, by: "Omar", on: review, verdict: Self.incorrect)
    guard state != .crossCheck else { return review }
    try make(.publish, by: "Omar", on: review)
    guard state != .published else { return review }
    guard state == .corrected else {
      try make(.retract, on: review, why: "Wrong person")
      return review
    }
    let new = try make(.correct, on: review, why: "New figures").review.id
    try make(.report, on: new)
    try make(.check, by: "Omar", on: new, verdict: Self.incorrect)
    try make(.publish, by: "Omar", on: new)
    return review
  }

  func events() throws -> Int {
    try base.verify().events
  }
}
