import ArgumentParser
import KnowledgeBase

/// `isnad verify`: whether the base is whole.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the database file, its index, every span and the history.",
    discussion: """
      EXAMPLES:
        isnad verify
        isnad verify --database copy.sqlite
        isnad verify --repair      build the search index anew, then check

      Each problem is a line; exit code 2 if there is one.
      """)

  @Flag(help: "Build the search index anew from the claims, then check.")
  var repair = false

  @OptionGroup var database: DatabaseOption

  func run() throws {
    let base = try database.open(.write)
    if repair { try base.rebuildIndex(lexicon: UserLexicon.lexicon()) }
    let found = try base.verify()
    let output = StandardOutput()
    for problem in found.problems { output.write(line: problem.description) }
    if found.problems.isEmpty {
      output.write(
        line: "sound: \(found.articles) articles, \(found.claims) claims, "
          + "\(found.spans) places, \(found.events) events")
    }
    output.flush()
    if !found.problems.isEmpty { throw Exit.failed }
  }
}
