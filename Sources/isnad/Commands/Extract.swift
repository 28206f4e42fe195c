import ArgumentParser
import ArticleReading
import Citation
import ClaimExtraction

/// `isnad extract`: claims without a database.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the claims of articles, without a database.",
    discussion: """
      EXAMPLES:
        isnad extract article.txt                 a claim a line, as JSON
        isnad extract corpus/ > claims.ndjson     every article of a folder
        isnad extract - --key memo < memo.txt     from standard input
        isnad extract article.txt --explain       with the cue of each label
      """)

  @Argument(help: "Articles or folders of articles; - is standard input.")
  var paths: [String]

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Add to each claim the printed cues that led to its labels.")
  var explain = false

  func run() throws {
    let output = StandardOutput()
    let extractor = ClaimExtractor()
    var batch = ArticleBatch(paths: paths, reading: reading)
    var claims = 0
    while let article = batch.next() {
      for claim in extractor.claims(in: article) {
        claims += 1
        output.write(line: line(claim))
      }
      output.flush()
    }
    output.flush()
    try batch.finish()
    if claims == 0 { throw Exit.nothingFound }
  }

  private func line(_ claim: Claim) -> String {
    explain
      ? claim.json.adding([("cues", claim.cuesJSON)]).line : claim.json.line
  }
}
