import FactChecking
import Testing

/// The table of moves, from the outside: what it does not have is refused.
struct IllegalMoveTests {
  @Test func everyMoveThatTheTableLacksIsRefused() throws {
    try Base.use { base in
      let desk = try NewsDesk(base)
      let reviews = try ReviewState.allCases.map {
        (state: $0, name: try ReviewStages.bring(desk, to: $0))
      }
      let history = try desk.text("verify")
      for (state, name) in reviews {
        try tryAll(in: state, of: name, desk, onePerson: false)
      }
      #expect(try desk.text("verify") == history)
    }
  }

  /// What a desk of one may do besides, and nothing else.
  @Test func aDeskOfOneMayOnlyPublishSooner() throws {
    try Base.use { base in
      let desk = try NewsDesk(base)
      _ = try desk.text("review", "desk", "--one-person", "on", "--by", "Mona")
      let review = try ReviewStages.bring(desk, to: .reported)
      let history = try desk.text("verify")
      try tryAll(in: .reported, of: review, desk, onePerson: true)
      #expect(try desk.text("verify") == history)
      _ = try desk.text("review", "publish", review, "--by", "Mona")
    }
  }

  /// Tries each move that the table does not have.
  private func tryAll(
    in state: ReviewState, of name: String, _ desk: NewsDesk, onePerson: Bool
  ) throws {
    let legal = Workflow.moves(in: state, onePerson: onePerson)
    let allowed =
      legal.isEmpty
      ? "and nothing more can be done to it"
      : "which allows " + legal.map(\.rawValue).joined(separator: ", ")
    let before = try desk.base.run("review", "show", name, "--json")
    for move in Move.allCases where !legal.contains(move) {
      let result = try IsnadBinary.run(
        command(move, name) + ["--database", desk.base.path])
      #expect(result.status == 2, "\(move)")
      #expect(result.output == "", "\(move)")
      #expect(
        result.errors
          == "isnad: cannot \(move.rawValue) \(name): it is "
          + "\(state.rawValue), \(allowed)\n")
    }
    let after = try desk.base.run("review", "show", name, "--json")
    #expect(after.output == before.output)
  }

  /// A move with all that it needs, by somebody new to the review.
  private func command(_ move: Move, _ review: String) -> [String] {
    let by = [.draft, .report].contains(move) ? "Mona" : "Sami"
    let start = ["review", move.rawValue, review, "--by", by]
    return switch move {
    case .assign, .publish: start
    case .draft, .report, .check: start + ReviewStages.verdict
    case .reject, .correct, .retract: start + ["--why", "a reason"]
    }
  }
}
