import Testing

@testable import FactChecking

struct WorkflowTests {
  /// The way of a claim from the queue to its readers.
  @Test func theStraightWayLeadsToPublication() {
    var state = ReviewState.unassigned
    for move in [Move.assign, .draft, .report, .check, .publish] {
      guard let next = Workflow.state(after: move, in: state) else {
        Issue.record("\(move) is illegal in \(state)")
        return
      }
      state = next
    }
    #expect(state == .published)
  }

  @Test(arguments: [
    (ReviewState.unassigned, "assign"),
    (.draft, "assign draft report"),
    (.reported, "check reject"),
    (.crossCheck, "reject publish"),
    (.published, "correct retract"),
    (.corrected, ""),
    (.retracted, ""),
  ])
  func onlyTheseMovesAreLegal(_ state: ReviewState, _ moves: String) {
    let legal = Workflow.moves(in: state).map(\.rawValue)
    #expect(legal.joined(separator: " ") == moves)
    for move in Move.allCases where !legal.contains(move.rawValue) {
      #expect(Workflow.state(after: move, in: state) == nil)
    }
  }

  @Test func aDeskOfOnePublishesWithoutASecondPerson() {
    #expect(Workflow.state(after: .publish, in: .reported) == nil)
    #expect(
      Workflow.state(after: .publish, in: .reported, onePerson: true)
        == .published)
  }

  @Test(arguments: [
    (ReviewState.draft, false), (.crossCheck, false), (.published, true),
    (.corrected, true), (.retracted, true),
  ])
  func whatReadersSawIsLocked(_ state: ReviewState, _ locked: Bool) {
    #expect(state.isLocked == locked)
  }
}
