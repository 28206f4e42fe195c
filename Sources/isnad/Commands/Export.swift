import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad export`: claims for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write claims for other programs.",
    discussion: """
      EXAMPLES:
        isnad export > claims.ndjson
        isnad export --format csv --bom --category allegation > claims.csv
        isnad export --format ris --article openai-losses > refs.ris
        isnad export --format claimreview > feed.json

      Every claim that the filters let through is written. A claim that a
      format cannot hold (no address, no published review) is left out, and
      standard error says how many were and why.
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: "The format.")
  var format: ExportFormat = .ndjson

  @Flag(help: "Begin CSV or TSV with a byte order mark, as Excel needs it.")
  var bom = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var database: DatabaseOption

  func validate() throws {
    if bom, format != .csv, format != .tsv {
      throw ValidationError(
        "--bom does not go with --format \(format.rawValue); "
          + "only csv and tsv are read by Excel")
    }
  }

  func run() throws {
    let base = try database.open()
    var choices = ExportFormat.Choices(now: Clock.now)
    choices.language = language.lang
    choices.hasByteOrderMark = bom
    var printer = ClaimPrinter(writer: format.writer(choices))
    if printer.writer.needs.contains(.article) {
      try withArticles(base, &printer)
    } else {
      try base.forEachClaim(filters.filters) { stored in
        var cited = CitedClaim(stored.claim, in: nil)
        cited.key = stored.key
        cited.reviews = stored.reviews
        printer.write(cited)
      }
    }
    try printer.finish(format)
  }

  /// Claims come in the order of their articles; each is read once.
  private func withArticles(
    _ base: KnowledgeBase, _ printer: inout ClaimPrinter
  ) throws {
    var places: ArticlePlaces?
    try base.forEachClaim(filters.filters) { stored, article in
      let key = stored.claim.article
      if key == nil || key != places?.article.key {
        places = try article().map(ArticlePlaces.init)
      }
      var cited =
        places?.cited(stored.claim) ?? CitedClaim(stored.claim, in: nil)
      cited.key = stored.key
      cited.reviews = stored.reviews
      printer.write(cited)
    }
  }
}

/// Writes claims to standard output as they come and counts those that the
/// format cannot hold.
private struct ClaimPrinter {
  let writer: any ClaimFormat
  private let output = StandardOutput()
  private var written = 0
  /// For each reason how many claims it kept out, and the first of them.
  private var refused: [String: (count: Int, first: String)] = [:]

  init(writer: any ClaimFormat) { self.writer = writer }

  mutating func write(_ cited: CitedClaim) {
    do {
      let entry = try writer.entry(cited)
      output.write(written == 0 ? writer.head : writer.separator)
      output.write(entry)
      written += 1
    } catch {
      refused[error.reason, default: (0, cited.claim.id)].count += 1
    }
  }

  /// Ends the document and says what was left out.
  func finish(_ format: ExportFormat) throws {
    if written > 0 { output.write(writer.tail) }
    output.flush()
    for (reason, claims) in refused.sorted(by: { $0.key < $1.key }) {
      let count =
        claims.count == 1
        ? "claim \(claims.first)" : "\(claims.count) claims"
      let example = claims.count == 1 ? "" : " (the first is \(claims.first))"
      StandardError.write(
        "isnad: \(format.rawValue) leaves out \(count): \(reason)\(example)")
    }
    if written == 0 { throw Exit.nothingFound }
  }
}
