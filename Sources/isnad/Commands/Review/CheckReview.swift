import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review check`: a second person's own verdict.
struct CheckReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Give a second verdict, independent of the reviewer's.",
    discussion: """
      EXAMPLES:
        isnad review check k3f9x2mabc --by Omar --verdict 'Mostly false'

      Somebody who has not worked on the review gives a verdict of their
      own. The same label leads on to cross-check; another one sends the
      review back to draft.
      """)

  @OptionGroup var move: MoveOptions
  @OptionGroup(title: "Verdict") var verdict: VerdictOptions

  func run() throws {
    let base = try move.database.open(.write)
    let looked = try move.looked(.check, in: base)
    let changes = ReviewChanges(
      verdict: try verdict.chosen(in: base, asking: looked != nil))
    try move.make(.check, changes: changes, in: base, seen: looked?.events)
  }
}
