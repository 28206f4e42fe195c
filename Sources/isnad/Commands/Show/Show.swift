import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad show`: everything known about one claim.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show all that is known about a claim: who, through whom, where.",
    discussion: """
      EXAMPLES:
        isnad show k3f9x2mabc
        isnad show k3f9 --format json

      The beginning of an id will do where no other id begins so. The claim
      stands between ⟦ and ⟧ in its surroundings.
      """)

  /// The ways in which a record is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, ndjson
  }

  @Argument(help: "The claim's id.")
  var id: String

  @Option(help: "How to print the record.")
  var format: Format = .table

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func run() throws {
    let base = try database.open()
    let stored = try base.stored(id)
    let record = ClaimRecord(
      claim: stored.claim, key: stored.key,
      article: try stored.claim.article.flatMap(base.article),
      reviews: try base.reviews(of: stored.claim.id))
    let output = StandardOutput()
    switch format {
    case .table:
      output.write(ClaimCard(record: record, terminal: color.terminal).text)
    case .json: output.write(line: record.json.indented)
    case .ndjson: output.write(line: record.json.line)
    }
    output.flush()
  }
}
