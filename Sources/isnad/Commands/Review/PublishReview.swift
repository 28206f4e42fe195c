import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review publish`: readers can see it.
struct PublishReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publish a review; from then on it is locked.",
    discussion: """
      EXAMPLES:
        isnad review publish k3f9x2mabc --by Omar
        isnad review publish k3f9x2mabc --by Omar --publisher 'The Desk' \
      --url https://desk.example/checks/12

      It needs a verdict, a source and a second person who came to the same
      verdict (see isnad review desk for a desk of one). A correction that
      is published closes the review it corrects.
      """)

  @OptionGroup var move: MoveOptions

  @Option(
    help: ArgumentHelp(
      "The name it is published under; else the desk's.", valueName: "name"))
  var publisher: String?

  @Option(
    help: ArgumentHelp("Where readers find it.", valueName: "address"))
  var url: String?

  func validate() throws {
    if let publisher, !publisher.contains(where: { !$0.isWhitespace }) {
      throw ValidationError("--publisher is empty; give a name")
    }
  }

  func run() throws {
    if let url, let problem = Evidence(url: url, stance: .context).problem {
      throw CommandError(problem)
    }
    let base = try move.database.open(.write)
    try move.make(
      .publish, changes: ReviewChanges(publisher: publisher, url: url),
      in: base)
  }
}
