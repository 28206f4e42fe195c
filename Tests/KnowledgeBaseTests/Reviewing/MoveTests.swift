import FactChecking
import Testing

@testable import KnowledgeBase

/// A move in a state.
struct Attempt: Sendable, CustomTestStringConvertible {
  var state: ReviewState
  var move: Move
  var testDescription: String { "\(move.rawValue) in \(state.rawValue)" }

  /// Every move in every state that the table does not have.
  static let illegal = ReviewState.allCases.flatMap { state in
    Move.allCases.filter { !Workflow.moves(in: state).contains($0) }
      .map { Attempt(state: state, move: $0) }
  }
}

struct MoveTests {
  @Test(arguments: Attempt.illegal)
  func anIllegalMoveIsRefusedWithTheLegalOnesNamed(_ attempt: Attempt) throws {
    let desk = try TestDesk()
    let name = try desk.bring(desk.claims[0], to: attempt.state)
    let events = try desk.events()
    let legal = Workflow.moves(in: attempt.state)
    let error = #expect(throws: MoveRefused.self) {
      try desk.make(
        attempt.move, by: "Omar", on: name, why: "a reason",
        verdict: TestDesk.incorrect)
    }
    #expect(error?.reason == .illegal(attempt.state, legal: legal))
    for move in legal {
      #expect(error?.description.contains(move.rawValue) == true)
    }
    #expect(try desk.events() == events)
    #expect(try desk.base.verify().problems == [])
  }

  @Test(arguments: ReviewState.allCases)
  func everyStateIsReached(_ state: ReviewState) throws {
    let desk = try TestDesk()
    let name = try desk.bring(desk.claims[0], to: state)
    let found = try desk.base.review(name)?.review.state ?? .unassigned
    #expect(found == state)
    #expect(try desk.base.verify().problems == [])
  }

  @Test(arguments: [Move.reject, .correct, .retract])
  func someMovesNeedAReason(_ move: Move) throws {
    let desk = try TestDesk()
    let name = try desk.bring(
      desk.claims[0], to: move == .reject ? .reported : .published)
    for why in [nil, "", " \n"] as [String?] {
      let error = #expect(throws: MoveRefused.self) {
        try desk.make(move, on: name, why: why)
      }
      #expect(error?.reason == .needsReason)
    }
  }

  @Test func aReportNeedsAVerdict() throws {
    let desk = try TestDesk()
    try desk.make(.assign)
    let error = #expect(throws: MoveRefused.self) { try desk.make(.report) }
    #expect(error?.reason == .needsVerdict)
    let review = try desk.make(.report, verdict: TestDesk.correct).review
    #expect(review.state == .reported)
  }

  @Test func publishingNeedsEvidence() throws {
    let desk = try TestDesk()
    try desk.make(.assign)
    try desk.make(.report, verdict: TestDesk.correct)
    try desk.make(.check, by: "Omar", verdict: TestDesk.correct)
    let error = #expect(throws: MoveRefused.self) {
      try desk.make(.publish, by: "Omar")
    }
    #expect(error?.reason == .needsEvidence)
  }

  @Test(arguments: ["Mona", "mona", " MONA "])
  func theReviewerCannotBeTheSecondPerson(_ name: String) throws {
    let desk = try TestDesk()
    try desk.bring(desk.claims[0], to: .reported)
    let error = #expect(throws: MoveRefused.self) {
      try desk.make(.check, by: name, verdict: TestDesk.incorrect)
    }
    #expect(error?.reason == .notIndependent)
  }

  @Test func whoeverWroteOnItEarlierCannotCheckItEither() throws {
    let desk = try TestDesk()
    try desk.make(.assign)
    try desk.make(
      .draft, verdict: TestDesk.correct, evidence: [TestDesk.source])
    let changes = ReviewChanges(reviewer: "Omar")
    try desk.base.perform(
      Proposal(.assign, by: "Mona", changes: changes), on: desk.claims[0])
    try desk.make(.report, by: "Omar")
    let error = #expect(throws: MoveRefused.self) {
      try desk.make(.check, by: "Mona", verdict: TestDesk.correct)
    }
    #expect(error?.reason == .notIndependent)
  }

  @Test func onlyTheReviewerWrites() throws {
    let desk = try TestDesk()
    try desk.make(.assign)
    let error = #expect(throws: MoveRefused.self) {
      try desk.make(.draft, by: "Omar", verdict: TestDesk.correct)
    }
    #expect(error?.reason == .notReviewer("Mona"))
  }

  @Test func aSecondVerdictThatDiffersSendsItBack() throws {
    let desk = try TestDesk()
    try desk.bring(desk.claims[0], to: .reported)
    let back = try desk.make(.check, by: "Omar", verdict: TestDesk.correct)
    #expect(back.review.state == .draft)
    #expect(back.review.verdict == TestDesk.incorrect)
    #expect(back.secondVerdict == TestDesk.correct)
    try desk.make(.report, verdict: TestDesk.correct)
    let again = try desk.make(.check, by: "Omar", verdict: TestDesk.correct)
    #expect(again.review.state == .crossCheck)
    #expect(again.review.checker == "Omar")
  }

  @Test func aDeskOfOnePublishesAlone() throws {
    let desk = try TestDesk()
    try desk.bring(desk.claims[0], to: .reported)
    #expect(throws: MoveRefused.self) { try desk.make(.publish) }
    try desk.base.setDesk(onePerson: true, by: "Mona")
    #expect(try desk.make(.publish).review.state == .published)
    try desk.base.setDesk(onePerson: false, by: "Mona")
    try desk.bring(desk.claims[1], to: .reported)
    #expect(throws: MoveRefused.self) {
      try desk.make(.publish, on: desk.claims[1])
    }
  }

  @Test func aCorrectionSupersedesAndBothStayReadable() throws {
    let desk = try TestDesk()
    let old = try desk.bring(desk.claims[0], to: .published)
    let new = try desk.make(
      .correct, why: "New figures", verdict: TestDesk.correct
    ).review
    #expect(new.supersedes == old)
    #expect(new.evidence == [TestDesk.source])
    // Readers see the old one until the new one is published.
    #expect(try desk.base.review(old)?.review.state == .published)
    try desk.make(.report, on: new.id)
    try desk.make(.check, by: "Omar", on: new.id, verdict: TestDesk.correct)
    try desk.make(.publish, by: "Omar", on: new.id)
    let reviews = try desk.base.reviews(of: desk.claims[0])
    #expect(reviews.map(\.state) == [.corrected, .published])
    #expect(
      reviews.map(\.verdict) == [TestDesk.incorrect, TestDesk.correct])
    #expect(reviews[0].supersededBy == new.id)
  }

  @Test func aReviewIsCorrectedOnceAtATime() throws {
    let desk = try TestDesk()
    let old = try desk.bring(desk.claims[0], to: .published)
    try desk.make(.correct, on: old, why: "New figures")
    #expect(throws: KnowledgeBaseError.self) {
      try desk.make(.correct, on: old, why: "Newer figures")
    }
  }

  @Test func whatSomebodyElseChangedMeanwhileIsNotOverwritten() throws {
    let desk = try TestDesk()
    let seen = try desk.make(.assign).events
    try desk.make(.draft, verdict: TestDesk.correct, seen: seen)
    let error = #expect(throws: MoveRefused.self) {
      try desk.make(.draft, verdict: TestDesk.incorrect, seen: seen)
    }
    guard case .changedMeanwhile = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    let review = try desk.base.reviews(of: desk.claims[0])[0]
    #expect(review.verdict == TestDesk.correct)
  }

  @Test func evidenceIsTakenOutByItsNumber() throws {
    let desk = try TestDesk()
    try desk.make(.assign)
    let other = Evidence(title: "كتاب", stance: .context)
    try desk.make(.draft, evidence: [TestDesk.source, other])
    try desk.base.perform(
      Proposal(.draft, by: "Mona", changes: ReviewChanges(dropped: [1])),
      on: desk.claims[0])
    #expect(try desk.base.reviews(of: desk.claims[0])[0].evidence == [other])
    let error = #expect(throws: MoveRefused.self) {
      try desk.base.perform(
        Proposal(.draft, by: "Mona", changes: ReviewChanges(dropped: [2])),
        on: desk.claims[0])
    }
    #expect(error?.reason == .noEvidence(2, 1))
  }

  @Test func anUnknownNameIsSaid() throws {
    let desk = try TestDesk()
    for name in ["nothing", "r-nothing"] {
      #expect(throws: KnowledgeBaseError.self) {
        try desk.make(.assign, on: name)
      }
    }
  }
}
