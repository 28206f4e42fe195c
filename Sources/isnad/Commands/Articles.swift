import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad articles`: what is in the base.
struct Articles: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the articles of the base.",
    discussion: """
      EXAMPLES:
        isnad articles
        isnad articles --format json
      """)

  @Option(help: "How to print the list.")
  var format: ListFormat = .table

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func run() throws {
    let base = try database.open()
    let rows = try base.articles().map(Self.row)
    let listing = Listing(columns: Self.columns, rows: rows)
    let output = StandardOutput()
    if !rows.isEmpty || format != .table {
      output.write(listing.text(format, on: color.terminal))
    }
    output.flush()
    if rows.isEmpty { throw Exit.nothingFound }
  }

  private static let columns = [
    Listing.Column("key"), Listing.Column("claims", isNumber: true),
    Listing.Column("language"), Listing.Column("published"),
    Listing.Column("changed"), Listing.Column("source"),
    Listing.Column("title"),
  ]

  /// An article's row; JSON has all that is known, a table the columns.
  private static func row(_ article: ArticleSummary) -> JSONValue {
    let metadata = article.metadata
    let supplied = metadata.suppliedTitle ?? metadata.suppliedTitleEnglish
    let title = metadata.title ?? supplied.map { "[\($0)]" }
    return .object([
      ("key", .string(article.key)), ("title", .optional(title)),
      ("author", .optional(metadata.author)),
      ("publisher", .optional(metadata.publisher)),
      ("published", .optional(metadata.published)),
      ("url", .optional(metadata.url)),
      ("language", .string(article.language)),
      ("translation", .optional(article.translation)),
      ("claims", .optional(article.claims)),
      ("source", .string(article.source)),
      ("added", .string(article.addedAt)),
      ("changed", .string(article.changedAt)),
    ])
  }
}
