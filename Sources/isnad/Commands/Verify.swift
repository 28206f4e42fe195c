import ArgumentParser
import KnowledgeBase

/// `isnad verify`: whether the base is whole.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the database file, its index and every span.",
    discussion: """
      EXAMPLES:
        isnad verify
        isnad verify --database copy.sqlite

      Each problem is a line; exit code 2 if there is one.
      """)

  @OptionGroup var database: DatabaseOption

  func run() throws {
    let base = try database.open()
    let problems = try base.verify()
    let output = StandardOutput()
    for problem in problems { output.write(line: problem.description) }
    if problems.isEmpty { output.write(line: "whole: …") }
    output.flush()
    if !problems.isEmpty { throw Exit.failed }
  }
}
