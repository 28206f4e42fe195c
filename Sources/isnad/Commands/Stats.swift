import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad stats`: how much the base holds.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count what the base holds, and of which kinds.",
    discussion: """
      EXAMPLES:
        isnad stats
        isnad stats --format json
      """)

  @Option(help: "How to print the counts.")
  var format: ListFormat = .table

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func run() throws {
    let base = try database.open()
    let output = StandardOutput()
    output.flush()
  }
}
