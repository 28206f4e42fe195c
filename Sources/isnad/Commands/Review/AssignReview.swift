import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review assign`: a claim gets a reviewer.
struct AssignReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Take a claim, or give it to somebody.",
    discussion: """
      EXAMPLES:
        isnad review assign k3f9x2mabc --by Mona
        isnad review assign k3f9x2mabc --to Omar --by Mona
      """)

  @OptionGroup var move: MoveOptions

  @Option(
    help: ArgumentHelp(
      "Who is to check it; else whoever does this.", valueName: "name"))
  var to: String?

  func run() throws {
    let base = try move.database.open(.write)
    let changes = ReviewChanges(reviewer: to.map(Person.trimmed))
    if changes.reviewer == "" { throw CommandError("--to is empty") }
    try move.make(.assign, changes: changes, in: base)
  }
}
