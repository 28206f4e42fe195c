import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review keep`: a review that was looked at again holds.
struct KeepReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep",
    abstract: "Say that a review holds although its article changed.",
    discussion: """
      EXAMPLES:
        isnad review keep r-b4kz7q2mnd --by Mona --why 'Only a comma'
        isnad review keep r-b4kz7q2mnd --on zq7d3kfm2x --by Mona

      No review moves to another claim by itself: --on is a person's
      decision, and the history has it.
      """)

  @Argument(help: "The review's id, or its claim's.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "The claim that the review is about from now on.", valueName: "claim"))
  var on: String?

  @OptionGroup var person: PersonOption

  @Flag(help: "Print the review as JSON.")
  var json = false

  @OptionGroup var database: DatabaseOption

  func validate() throws { try MoveOptions.check(id) }

  func run() throws {
    let base = try database.open(.write)
    let record = try base.keepReview(
      id, on: on, by: person.required(), why: person.why)
    ReviewPrinter(desk: try base.desk()).write(record, json: json)
  }
}
