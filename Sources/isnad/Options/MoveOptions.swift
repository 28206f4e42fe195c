import ArgumentParser
import Citation
import FactChecking
import KnowledgeBase

/// What every move on a review needs.
struct MoveOptions: ParsableArguments {
  @Argument(help: "The review's id, or its claim's.")
  var id: String

  @OptionGroup var person: PersonOption

  @Option(
    help: ArgumentHelp(
      "How many events the review had when you looked; refuse if it changed.",
      valueName: "count"))
  var seen: Int?

  @Flag(help: "Print the review as JSON.")
  var json = false

  @OptionGroup var database: DatabaseOption

  func validate() throws { try Self.check(id) }

  /// An empty id, as of a variable that is not set, names nothing.
  static func check(_ id: String) throws {
    guard id.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError(
        "the id is empty; name a review or claim, see 'isnad queue'")
    }
  }

  /// Makes the move and prints what the review has become.
  func make(
    _ move: Move, changes: ReviewChanges = ReviewChanges(),
    attachments: [Attachment] = [], why: String? = nil,
    in base: KnowledgeBase, seen looked: Int? = nil
  ) throws {
    let proposal = Proposal(
      move, by: person.name, why: why ?? person.why, changes: changes,
      seen: seen ?? looked)
    let record = try base.perform(
      proposal, on: id, attachments: attachments)
    ReviewPrinter(desk: try base.desk()).write(record, json: json)
  }

  /// The review before a person is asked anything: `nil` without a terminal,
  /// where nothing can happen in between.
  func looked(_ move: Move, in base: KnowledgeBase) throws -> ReviewRecord? {
    guard Ask.isPossible else { return nil }
    return try base.review(for: id, move: move)
  }
}
