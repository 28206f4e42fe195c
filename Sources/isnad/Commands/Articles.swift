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
        isnad articles --versions openai-losses --format json
      """)

  @Option(
    help: ArgumentHelp(
      "What this article was before it changed; JSON has the old texts.",
      valueName: "key"))
  var versions: String?

  @Option(help: "How to print the list.")
  var format: ListFormat = .table

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func run() throws {
    let base = try database.open()
    let rows =
      try versions.map { try base.versions(of: $0).map(Self.row) }
      ?? base.articles().map(Self.row)
    let listing = Listing(
      columns: versions == nil ? Self.columns : Self.versionColumns,
      rows: rows)
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

  private static let versionColumns = [
    Listing.Column("version", isNumber: true),
    Listing.Column("claims", isNumber: true), Listing.Column("since"),
    Listing.Column("until"), Listing.Column("source"),
  ]

  /// An old version's row; JSON has its text and its claims' words too.
  private static func row(_ version: ArticleVersion) -> JSONValue {
    .object([
      ("version", .optional(version.ordinal)),
      ("claims", .optional(version.claims.count)),
      ("since", .string(version.since)), ("until", .string(version.until)),
      ("source", .string(version.source)), ("text", .string(version.text)),
      (
        "claim_texts",
        .array(
          version.claims.map { claim in
            .object([
              ("id", .string(claim.id)), ("start", .optional(claim.start)),
              ("end", .optional(claim.end)), ("text", .string(claim.text)),
            ])
          })
      ),
    ])
  }

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
