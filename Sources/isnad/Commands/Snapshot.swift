import ArgumentParser
import KnowledgeBase

/// `isnad snapshot`: a copy of the base.
struct Snapshot: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the base into one file, also while others write to it.",
    discussion: """
      EXAMPLES:
        isnad snapshot monday.sqlite
        isnad verify --database monday.sqlite

      The copy is the base at one moment, whole or not there at all. A file
      of that name is not replaced.
      """)

  @Argument(help: "The copy.")
  var file: String

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    if file.isEmpty {
      throw ValidationError("the copy has no name; give a path")
    }
  }

  func run() throws {
    try database.open().snapshot(to: file)
    let output = StandardOutput()
    output.write(line: file)
    output.flush()
  }
}
