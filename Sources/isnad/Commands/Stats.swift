import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad stats`: how much the base holds.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count what the base holds, and of which kinds.",
    discussion: """
      EXAMPLES:
        isnad stats
        isnad stats --format json
      """)

  @Option(help: "How to print the counts.")
  var format: ListFormat = .table

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func run() throws {
    let statistics = try database.open().statistics()
    let listing = Listing(
      columns: [
        Listing.Column("what"), Listing.Column("count", isNumber: true),
        Listing.Column("name"),
      ], rows: Self.rows(of: statistics))
    let output = StandardOutput()
    output.write(
      format == .json
        ? Self.json(of: statistics).indented + "\n"
        : listing.text(format, on: color.terminal))
    output.flush()
    if statistics.claims == 0 { throw Exit.nothingFound }
  }

  private static func totals(of statistics: Statistics) -> [(String, Int)] {
    [
      ("articles", statistics.articles), ("claims", statistics.claims),
      ("imported", statistics.imported),
      ("translated", statistics.translated),
      ("quantities", statistics.quantities), ("dates", statistics.dates),
      ("entities", statistics.entities),
      ("relations", statistics.relations),
    ]
  }

  private static func groups(of statistics: Statistics)
    -> [(one: String, all: String, counts: [Statistics.Count])]
  {
    [
      ("category", "categories", statistics.categories),
      ("modality", "modalities", statistics.modalities),
      ("speaker", "speakers", statistics.speakers),
    ]
  }

  /// A row for each total, then one for each value of each kind.
  private static func rows(of statistics: Statistics) -> [JSONValue] {
    let totals = totals(of: statistics).map { ($0, $1, String?.none) }
    let counts = groups(of: statistics).flatMap { group in
      group.counts.map { (group.one, $0.claims, Optional($0.name)) }
    }
    return (totals + counts).map { what, count, name in
      .object([
        ("what", .string(what)), ("name", .optional(name)),
        ("count", .optional(count)),
      ])
    }
  }

  /// One object: totals, and for each kind its values and their counts.
  private static func json(of statistics: Statistics) -> JSONValue {
    .object(
      totals(of: statistics).map { ($0, .optional($1)) }
        + groups(of: statistics).map { group in
          (
            group.all,
            .object(group.counts.map { ($0.name, .optional($0.claims)) })
          )
        })
  }
}
