import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review correct`: a new review of what was published.
struct CorrectReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Begin a review that corrects a published one.",
    discussion: """
      EXAMPLES:
        isnad review correct k3f9x2mabc --by Mona --why 'New figures'
        isnad review correct k3f9x2mabc --by Mona --why 'New figures' \
      --verdict 'Half true'

      The new review starts from the published one as a draft and goes the
      same way. Readers see the old one until the new one is published;
      both stay readable.
      """)

  @OptionGroup var move: MoveOptions
  @OptionGroup(title: "Verdict") var verdict: VerdictOptions

  func run() throws {
    let base = try move.database.open(.write)
    let looked = try move.looked(.correct, in: base)
    let changes = ReviewChanges(verdict: try verdict.chosen(in: base))
    let why = try move.person.reason("what was wrong")
    try move.make(
      .correct, changes: changes, why: why, in: base, seen: looked?.events)
  }
}
