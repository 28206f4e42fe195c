import ArgumentParser
import Citation
import FactChecking
import KnowledgeBase

extension ReviewState: ExpressibleByArgument {}

/// `isnad queue`: what to check next.
struct Queue: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what to check next, and why; or take the first.",
    discussion: """
      EXAMPLES:
        isnad queue
        isnad queue --category allegation --limit 5
        isnad queue --state reported               what waits for a second person
        isnad queue --claim --by Mona              take the first

      Points are added up, and each is explained. Claims whose published
      review needs another look come first.
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(
    help: "How far the reviews have come; may be given several times.")
  var state: [ReviewState] = []

  @Flag(help: "Only claims that were put away.")
  var archived = false

  @Option(help: "How many claims.")
  var limit = 20

  @Flag(help: "Take the most urgent unassigned claim.")
  var claim = false

  @Option(
    help: ArgumentHelp(
      "Who takes it; else $ISNAD_PERSON.", valueName: "name"))
  var by: String?

  @Option(help: "How to print the list.")
  var format: ListFormat = .table

  @Flag(help: "Print JSON: of the list, or of the review that --claim began.")
  var json = false

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard limit >= 1 else {
      throw ValidationError("--limit is \(limit); give 1 or more")
    }
    if by != nil, !claim {
      throw ValidationError("--by goes with --claim; add it or drop --by")
    }
    if claim, !state.isEmpty || archived {
      throw ValidationError(
        "--claim takes an unassigned claim; drop --state and --archived")
    }
  }

  func run() throws {
    if claim { return try takeNext() }
    let base = try database.open()
    let claims = try base.queue(
      filters.filters, states: state.isEmpty ? [.unassigned] : state,
      archived: archived, limit: limit)
    let listing = Listing(
      columns: [
        Listing.Column("id"), Listing.Column("points", isNumber: true),
        Listing.Column("state"), Listing.Column("reviewer"),
        Listing.Column("reasons"), Listing.Column("text"),
      ], rows: claims.map(row))
    let output = StandardOutput()
    let format = json ? .json : format
    if !claims.isEmpty || format != .table {
      output.write(listing.text(format, on: color.terminal))
    }
    output.flush()
    if claims.isEmpty { throw Exit.nothingFound }
  }

  private func takeNext() throws {
    let base = try database.open(.write)
    let options = PersonOption.named(by)
    guard
      let record = try base.takeNext(
        filters.filters, by: options.required())
    else { throw Exit.nothingFound }
    ReviewPrinter(desk: try base.desk()).write(record, json: json)
  }

  private func row(_ queued: QueuedClaim) -> JSONValue {
    let reasons = queued.priority.reasons.map { reason in
      "\(reason.points > 0 ? "+" : "")\(reason.points) \(reason.words)"
    }
    let isData = json || format.isStructured
    return .object([
      ("id", .string(queued.claim.id)),
      ("points", .optional(queued.priority.points)),
      ("state", .string(queued.state.rawValue)),
      ("review", .optional(queued.review)),
      ("reviewer", .optional(queued.reviewer)),
      (
        "reasons",
        isData ? .strings(reasons) : .string(reasons.joined(separator: ", "))
      ),
      ("article", .optional(queued.claim.article)),
      ("text", .string(queued.claim.text)),
    ])
  }
}
