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
      changes nothing; other text from the same place is a new version: the
      old text is kept (isnad articles --versions), reviews stay on claims
      whose words are the same, and others are marked for another look.
      """)

  @Argument(help: "Articles or folders of articles; - is standard input.")
  var paths: [String]

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Say what would change and change nothing.")
  var dryRun = false

  @Flag(help: "List the claims that a new version changed, and the reviews.")
  var diff = false

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
    var isChanged = false
    while let article = batch.next() {
      number += 1
      StandardError.progress("\(number)/\(batch.count) \(article.key)")
      do {
        let claims = extractor.claims(in: article)
        let change = try base.store(article, claims, dryRun: dryRun)
        isChanged = isChanged || change.kind != .unchanged
        StandardError.progress("")
        output.write(line: Self.line(article.key, change))
        if diff { output.write(Self.lines(of: change)) }
        output.flush()
      } catch {
        StandardError.progress("")
        batch.fail(error)
      }
    }
    if isChanged, !dryRun {
      try base.learnTranslations(lexicon: UserLexicon.lexicon())
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

  /// `changed    openai-losses  46 claims: 40 kept, 3 moved, 1 changed …`
  private static func line(_ key: String, _ change: ArticleChange) -> String {
    let kind = change.kind.rawValue
    let gap = String(repeating: " ", count: max(0, 11 - kind.count))
    let counts = change.diff.map { diff in
      ": \(diff.kept.count) kept, \(diff.moved.count) moved, "
        + "\(diff.changed.count) changed, \(diff.new.count) new, "
        + "\(diff.gone.count) gone"
    }
    let looks =
      change.flagged.isEmpty
      ? ""
      : "; reviews to look at again: "
        + change.flagged.joined(separator: ", ")
    return "\(kind)\(gap)\(key)  \(change.claims) claims\(counts ?? "")\(looks)"
  }

  /// A line for each claim that is not where and what it was.
  private static func lines(of change: ArticleChange) -> String {
    guard let diff = change.diff else { return "" }
    func line(_ kind: String, _ ids: [String], _ texts: [String]) -> String {
      "  \(kind)  \(ids.joined(separator: " → "))  "
        + "\(texts.joined(separator: " → "))\n"
    }
    let lines =
      diff.moved.map { line("moved  ", [$0.new.id], [$0.new.text]) }
      + diff.changed.map {
        line("changed", [$0.old.id, $0.new.id], [$0.old.text, $0.new.text])
      } + diff.new.map { line("new    ", [$0.id], [$0.text]) }
      + diff.gone.map { line("gone   ", [$0.id], [$0.text]) }
    return lines.joined()
  }
}
