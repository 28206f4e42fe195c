import ArgumentParser
import Citation
import FactChecking
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
      the filters. 1 in the first column is the same words. Claims about
      another state, name or time do not disagree. What somebody refused
      with `isnad match --claim ID --reject OTHER` is left out.
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
    let names = [
      "likeness", "first", "second", "reviews", "why", "text", "other",
    ]
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
    let why: JSONValue =
      isData
      ? .array(points.map(MatchPrinter.json))
      : .string(points.map(MatchPrinter.text).joined(separator: "; "))
    let members: [(String, JSONValue)] = [
      ("likeness", .number((conflict.likeness * 100).rounded() / 100)),
      ("first", .string(conflict.first.id)),
      ("second", .string(conflict.second.id)),
      ("first_article", .optional(conflict.first.article)),
      ("second_article", .optional(conflict.second.article)),
      ("why", why),
      ("text", .string(conflict.first.text)),
      ("other", .string(conflict.second.text)),
    ]
    return .object(members + reviews(conflict, isData: isData))
  }

  /// The reviews that readers see: of each claim, or for a table of both.
  private func reviews(
    _ conflict: Conflict, isData: Bool
  ) -> [(String, JSONValue)] {
    let sides = [
      ("first", conflict.firstReviews), ("second", conflict.secondReviews),
    ]
    if isData {
      return sides.map { ("\($0.0)_reviews", .array($0.1.map(\.json))) }
    }
    let texts = sides.flatMap { side, reviews in
      reviews.map { "\(side) \(MatchPrinter.text($0))" }
    }
    return [("reviews", .string(texts.joined(separator: "; ")))]
  }
}
