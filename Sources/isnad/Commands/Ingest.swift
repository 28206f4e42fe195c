import ArgumentParser
import ArticleReading
import ClaimExtraction
import KnowledgeBase

/// `isnad ingest`: articles into the base.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles, extract their claims and store them.",
    discussion: """
      EXAMPLES:
        isnad ingest article.txt
        isnad ingest corpus/ notes.md --dry-run     say what would change
        isnad ingest old.txt --encoding windows-1256
        isnad ingest - --key memo < memo.txt

      Each article is stored whole or not at all. The same text again
      changes nothing; other text from the same place is a new version.
      """)

  @Argument(help: "Articles or folders of articles; - is standard input.")
  var paths: [String]

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Say what would change and change nothing.")
  var dryRun = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    // Without a key of its own each text from there would replace the last.
    guard paths.contains("-"), reading.key == nil else { return }
    throw ValidationError(
      "standard input has no name; give the article one with --key")
  }

  func run() throws {
    let base = try openBase()
    let output = StandardOutput()
    let extractor = ClaimExtractor()
    var batch = ArticleBatch(paths: paths, reading: reading)
    var number = 0
    while let article = batch.next() {
      number += 1
      StandardError.progress("\(number)/\(batch.count) \(article.key)")
      do {
        let claims = extractor.claims(in: article)
        let change = try base.store(article, claims, dryRun: dryRun)
        StandardError.progress("")
        output.write(line: Self.line(article.key, change))
        output.flush()
      } catch {
        StandardError.progress("")
        batch.fail(error)
      }
    }
    try batch.finish()
  }

  /// A dry run on a base that is not there yet tries it out in memory.
  private func openBase() throws -> KnowledgeBase {
    guard dryRun else { return try database.open(.create) }
    do {
      return try database.open(.read)
    } catch KnowledgeBaseError.notFound {
      return try database.open(.memory)
    }
  }

  /// `changed    openai-losses  46 claims, 3 new, 2 gone`
  private static func line(_ key: String, _ change: ArticleChange) -> String {
    let kind = change.kind.rawValue
    let gap = String(repeating: " ", count: max(0, 11 - kind.count))
    let counts =
      change.kind == .changed ? ", \(change.new) new, \(change.gone) gone" : ""
    return "\(kind)\(gap)\(key)  \(change.claims) claims\(counts)"
  }
}
