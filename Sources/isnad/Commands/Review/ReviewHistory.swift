import ArgumentParser
import Citation
import FactChecking
import KnowledgeBase

/// `isnad review history`: who did what, when and why.
struct ReviewHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show all that happened to a review, or to a claim's reviews.",
    discussion: """
      EXAMPLES:
        isnad review history k3f9x2mabc
        isnad review history r-b4kz7q2mnd --json
      """)

  @Argument(help: "The review's id, or its claim's.")
  var id: String

  @Flag(help: "Print an array of events as JSON.")
  var json = false

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func validate() throws { try MoveOptions.check(id) }

  func run() throws {
    let base = try database.open()
    let reviews = try base.records(for: id).map(\.review.id)
    let events = try base.history(ofReviews: reviews)
    let listing = Listing(
      columns: [
        Listing.Column("at"), Listing.Column("review"),
        Listing.Column("action"), Listing.Column("who"),
        Listing.Column("what"),
      ], rows: events.map { json ? Self.json($0) : Self.row($0) })
    let output = StandardOutput()
    output.write(listing.text(json ? .json : .table, on: color.terminal))
    output.flush()
  }

  private static func row(_ event: ReviewEvent) -> JSONValue {
    .object([
      ("at", .string(event.at)), ("review", .string(event.review)),
      ("action", .string(event.action.rawValue)),
      ("who", .string(event.who)), ("what", .string(words(event))),
    ])
  }

  /// What an event changed, and why, in a line.
  private static func words(_ event: ReviewEvent) -> String {
    let changes = event.changes
    let parts: [String?] = [
      changes.reviewer.map { "to \($0)" },
      changes.supersedes.map { "corrects \($0)" },
      changes.supersededBy.map { "corrected by \($0)" },
      changes.verdict.map { "verdict \($0.label)" },
      changes.summary.map { "summary “\($0)”" },
      changes.dropped.map { "dropped source \($0.map(String.init))" },
      changes.publisher.map { "published by \($0)" }, changes.url,
    ]
    let sources = (changes.evidence ?? []).map { evidence in
      let name = evidence.url ?? evidence.title ?? evidence.quote ?? ""
      return "\(evidence.stance.rawValue): \(name)"
    }
    let why = event.why.map { ["because “\($0)”"] } ?? []
    return (parts.compactMap { $0 } + sources + why).joined(separator: "; ")
  }

  private static func json(_ event: ReviewEvent) -> JSONValue {
    let changes = event.changes
    let known: [(String, JSONValue?)] = [
      ("reviewer", changes.reviewer.map(JSONValue.string)),
      ("verdict", changes.verdict?.json),
      ("summary", changes.summary.map(JSONValue.string)),
      ("language", changes.language.map(JSONValue.string)),
      ("evidence", changes.evidence.map { .array($0.map(\.json)) }),
      ("dropped", changes.dropped.map { .array($0.map { .optional($0) }) }),
      ("publisher", changes.publisher.map(JSONValue.string)),
      ("url", changes.url.map(JSONValue.string)),
      ("supersedes", changes.supersedes.map(JSONValue.string)),
      ("superseded_by", changes.supersededBy.map(JSONValue.string)),
      ("words", changes.words.map { .string($0.text) }),
      ("claim", changes.claim.map(JSONValue.string)),
    ]
    return .object([
      ("at", .string(event.at)), ("review", .string(event.review)),
      ("claim", .string(event.claim)), ("number", .optional(event.ordinal)),
      ("action", .string(event.action.rawValue)),
      ("who", .string(event.who)), ("why", .optional(event.why)),
      (
        "what",
        .object(
          known.compactMap { name, value in
            value.map { (name, $0) }
          })
      ),
    ])
  }
}
