import ArgumentParser
import ClaimExtraction

extension Category: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}

/// Which claims a command is about; `search` and `export` share them.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this kind of claim; may be given several times."))
  var category: [Category] = []

  @Option(
    help: ArgumentHelp(
      "Only claims of this speaker, in Arabic or Latin letters.",
      valueName: "name"))
  var speaker: String?

  @Option(
    help: ArgumentHelp(
      "Only claims that name this person, body, place or term.",
      valueName: "name"))
  var entity: String?

  @Option(
    help: ArgumentHelp("Only claims of this article.", valueName: "key"))
  var article: String?

  @Option(help: "Only claims in this modality; may be given several times.")
  var modality: [Modality] = []

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
}
