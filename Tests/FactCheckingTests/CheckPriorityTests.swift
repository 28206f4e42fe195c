import Testing

@testable import FactChecking

struct CheckPriorityTests {
  private typealias Claim = CheckPriority.Claim

  /// The more urgent of two claims.
  @Test(arguments: [
    (CheckPriority.Claim(worth: 3), CheckPriority.Claim(worth: 2)),
    (.init(worth: 2, isAllegation: true), .init(worth: 2)),
    (.init(worth: 2, hasNamedSpeaker: true), .init(worth: 2)),
    (.init(worth: 2, articles: 3), .init(worth: 2, articles: 2)),
    (.init(worth: 2, contradictions: 1), .init(worth: 2)),
    (.init(worth: 2), .init(worth: 2, isOpen: true)),
    (.init(worth: 1), .init(worth: 3, isAnswered: true)),
    (.init(worth: 0, lookAgain: "gone"), .init(worth: 3)),
  ])
  func theFirstIsMoreUrgent(
    _ one: CheckPriority.Claim, _ other: CheckPriority.Claim
  ) {
    #expect(CheckPriority(one).points > CheckPriority(other).points)
  }

  @Test func everyPointIsExplained() {
    let priority = CheckPriority(
      .init(worth: 3, isAllegation: true, isOpen: true, articles: 9))
    #expect(
      priority.reasons.map { "\($0.points) \($0.words)" } == [
        "6 check-worth 3", "2 accuses somebody", "4 in 9 articles",
        "-2 opinion or future",
      ])
  }
}
