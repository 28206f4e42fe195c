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
    let writer = format.writer(language: language.lang)
    let output = StandardOutput()
    var count = 0
    let write = { (cited: CitedClaim) in
      output.write(count == 0 ? writer.head : writer.separator)
      output.write(writer.entry(cited))
      count += 1
    }
    if writer.needsArticle {
      try withArticles(base, write)
    } else {
      try base.forEachClaim(filters.filters) { stored in
        var cited = CitedClaim(stored.claim, in: nil)
        cited.key = stored.key
        write(cited)
      }
    }
    if count == 0 { throw Exit.nothingFound }
    output.write(writer.tail)
    output.flush()
  }

  /// The base answers one question at a time: the claims come first, then
  /// their articles.
  private func withArticles(
    _ base: KnowledgeBase, _ write: (CitedClaim) -> Void
  ) throws {
    var claims: [StoredClaim] = []
    try base.forEachClaim(filters.filters) { claims.append($0) }
    var citer = Citer(base: base)
    for stored in claims {
      write(try citer.cited(stored.claim, key: stored.key))
    }
  }
}
