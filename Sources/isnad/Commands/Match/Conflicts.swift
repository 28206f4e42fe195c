import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad conflicts`: claims that do not go together.
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List claims on one subject whose figures or words disagree.",
    discussion: """
      EXAMPLES:
        isnad conflicts
        isnad conflicts --article openai-losses
        isnad conflicts --unit USD --format ndjson

      Within an article and across articles; one of the two claims passes
      the filters. 1 in the first column is the same words. What somebody
      refused with `isnad match --claim ID --reject OTHER` is left out.
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: "How many pairs.")
  var limit = 20

  @Option(
    help: ArgumentHelp(
      "Only pairs that are so much alike, 0 to 1.", valueName: "likeness"))
  var minLikeness = ConflictFinder.leastLikeness

  @Option(help: "How to print the pairs.")
  var format: ListFormat = .table

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard limit >= 1 else {
      throw ValidationError("--limit is \(limit); give 1 or more")
    }
    guard (0...1).contains(minLikeness) else {
      throw ValidationError("--min-likeness is \(minLikeness); give 0 to 1")
    }
  }

  func run() throws {
    let base = try database.open()
    let conflicts = try base.conflicts(
      filters.filters, limit: limit, least: minLikeness,
      lexicon: UserLexicon.lexicon())
    let format = json ? .json : format
    let names = ["likeness", "first", "second", "why", "text", "other"]
    let listing = Listing(
      columns: names.map { Listing.Column($0, isNumber: $0 == "likeness") },
      rows: conflicts.map { row($0, isData: format.isStructured) })
    let output = StandardOutput()
    if !conflicts.isEmpty || format != .table {
      output.write(listing.text(format, on: color.terminal))
    }
    output.flush()
    if conflicts.isEmpty { throw Exit.nothingFound }
  }

  private func row(_ conflict: Conflict, isData: Bool) -> JSONValue {
    let points = conflict.comparison.points.filter { !$0.agrees }
    return .object([
      ("likeness", .number((conflict.likeness * 100).rounded() / 100)),
      ("first", .string(conflict.first.id)),
      ("second", .string(conflict.second.id)),
      ("first_article", .optional(conflict.first.article)),
      ("second_article", .optional(conflict.second.article)),
      (
        "why",
        isData
          ? .array(points.map(MatchPrinter.json))
          : .string(points.map(MatchPrinter.text).joined(separator: "; "))
      ),
      ("text", .string(conflict.first.text)),
      ("other", .string(conflict.second.text)),
    ])
  }
}
