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
        isnad export --format csv --category allegation > allegations.csv
        isnad export --format csl-json --article openai-losses
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: "The format.")
  var format: ExportFormat = .ndjson

  @OptionGroup var language: LanguageOption
  @OptionGroup var database: DatabaseOption

  func run() throws {
    let base = try database.open()
    let hits = try base.search(
      SearchQuery(filters: filters.filters, order: .article, limit: .max))
    guard !hits.isEmpty else { throw Exit.nothingFound }
    let writer = format.writer(language: language.lang)
    let output = StandardOutput()
    var citer = Citer(base: base)
    output.write(writer.head)
    for (index, hit) in hits.enumerated() {
      if index > 0 { output.write(writer.separator) }
      output.write(writer.entry(try citer.cited(hit.claim)))
    }
    output.write(writer.tail)
    output.flush()
  }
}
