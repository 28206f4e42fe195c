import ArgumentParser
import ClaimExtraction
import KnowledgeBase

extension Category: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}

/// Which claims a command is about; `search` and `export` share them.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only this kind of claim; may be given several times.")
  var category: [Category] = []

  @Option(help: "Only claims in this modality; may be given several times.")
  var modality: [Modality] = []

  @Option(
    help: ArgumentHelp(
      "Only claims of this speaker, in Arabic or Latin letters.",
      discussion: "May be given several times.", valueName: "name"))
  var speaker: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only claims that name this person, body, place or term.",
      discussion: "May be given several times.", valueName: "name"))
  var entity: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only claims with this published verdict, by label or class.",
      discussion: "May be given several times.", valueName: "verdict"))
  var verdict: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only claims of this article; may be given several times.",
      valueName: "key"))
  var article: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only claims dated then or later: 2024, 2024-05 or 2024-05-17.",
      valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Only claims dated then or earlier.", valueName: "date"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "Only claims with a figure of at least this.", valueName: "number"))
  var minAmount: Double?

  @Option(
    help: ArgumentHelp(
      "Only claims with a figure of at most this.", valueName: "number"))
  var maxAmount: Double?

  @Option(
    help: ArgumentHelp(
      "Only claims with a figure in this unit: USD, percent, person …",
      valueName: "unit"))
  var unit: String?

  func validate() throws {
    for date in [since, until].compactMap({ $0 }) where DayRange(date) == nil {
      throw ValidationError(
        "“\(date)” is no date; give 2024, 2024-05 or 2024-05-17")
    }
    if let minAmount, let maxAmount, minAmount > maxAmount {
      throw ValidationError("--min-amount is larger than --max-amount")
    }
  }

  /// The filters as the knowledge base takes them.
  var filters: ClaimFilters {
    ClaimFilters(
      categories: category, speakers: speaker, entities: entity,
      articles: article, modalities: modality, verdicts: verdict, since: since,
      until: until,
      minAmount: minAmount, maxAmount: maxAmount, unit: unit)
  }
}
