import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review reject`: back to the reviewer.
struct RejectReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Send a review back to draft, with a comment.",
    discussion: """
      EXAMPLES:
        isnad review reject k3f9x2mabc --by Omar --why 'The source is older.'
      """)

  @OptionGroup var move: MoveOptions

  func run() throws {
    let base = try move.database.open(.write)
    let looked = try move.looked(.reject, in: base)
    let why = try move.person.reason("what is missing")
    try move.make(.reject, why: why, in: base, seen: looked?.events)
  }
}
