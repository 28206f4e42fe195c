import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review report`: the reviewer hands in the verdict.
struct ReportReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Hand in the verdict, for a second person to check.",
    discussion: """
      EXAMPLES:
        isnad review report k3f9x2mabc --by Mona
        isnad review report k3f9x2mabc --by Mona --verdict False
      """)

  @OptionGroup var move: MoveOptions
  @OptionGroup(title: "Verdict") var verdict: VerdictOptions

  func run() throws {
    let base = try move.database.open(.write)
    let changes = ReviewChanges(verdict: try verdict.chosen(in: base))
    try move.make(.report, changes: changes, in: base)
  }
}
