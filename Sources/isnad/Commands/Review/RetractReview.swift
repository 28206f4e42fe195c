import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review retract`: a published review is withdrawn.
struct RetractReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Withdraw a published review, with a reason.",
    discussion: """
      EXAMPLES:
        isnad review retract k3f9x2mabc --by Mona --why 'Wrong person'

      It stays readable, marked as retracted; the claim can be assigned
      anew.
      """)

  @OptionGroup var move: MoveOptions

  func run() throws {
    let base = try move.database.open(.write)
    let looked = try move.looked(.retract, in: base)
    let why = try move.person.reason("why it is withdrawn")
    try move.make(.retract, why: why, in: base, seen: looked?.events)
  }
}
