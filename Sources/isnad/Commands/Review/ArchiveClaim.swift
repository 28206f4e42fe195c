import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad review archive`: a claim is put away.
struct ArchiveClaim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Put a claim away, out of the queue, or take it back.",
    discussion: """
      EXAMPLES:
        isnad review archive k3f9x2mabc --by Mona --why 'Nobody repeats it'
        isnad review archive k3f9x2mabc --by Mona --restore

      Its reviews stay as they are.
      """)

  @Argument(help: "The claim's id.")
  var id: String

  @Flag(help: "Take it back.")
  var restore = false

  @OptionGroup var person: PersonOption
  @OptionGroup var database: DatabaseOption

  func validate() throws { try MoveOptions.check(id) }

  func run() throws {
    let base = try database.open(.write)
    try base.archive(
      id, restore ? .active : .archived, by: person.required(),
      why: person.why)
    let output = StandardOutput()
    output.write(line: "\(id)  \(restore ? "active" : "archived")")
    output.flush()
  }
}
