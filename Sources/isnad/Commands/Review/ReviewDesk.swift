import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad review desk`: how the desk works.
struct ReviewDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Show or change how the desk works.",
    discussion: """
      EXAMPLES:
        isnad review desk
        isnad review desk --one-person on --by Mona
        isnad review desk --scale misbar --publisher 'The Desk' --by Mona
      """)

  /// A switch.
  enum Switch: String, CaseIterable, ExpressibleByArgument {
    case on, off
  }

  @Option(help: "Whether reviews are published without a second person.")
  var onePerson: Switch?

  @Option(
    help: ArgumentHelp(
      "The scale that labels belong to where none is named.",
      valueName: "key"))
  var scale: String?

  @Option(
    help: ArgumentHelp(
      "The name that reviews are published under.", valueName: "name"))
  var publisher: String?

  @OptionGroup var person: PersonOption

  @Flag(help: "Print the desk as JSON.")
  var json = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    if let publisher, !publisher.contains(where: { !$0.isWhitespace }) {
      throw ValidationError("--publisher is empty; give a name")
    }
  }

  func run() throws {
    let changes =
      onePerson != nil || scale != nil || publisher != nil
    let base = try database.open(changes ? .write : .read)
    if changes {
      try base.setDesk(
        onePerson: onePerson.map { $0 == .on }, scale: scale,
        publisher: publisher, by: person.required(), why: person.why)
    }
    let desk = try base.desk()
    let record = JSONValue.object([
      ("one_person", .bool(desk.isOnePerson)),
      ("scale", .optional(desk.scale)),
      ("publisher", .optional(desk.publisher)),
    ])
    let output = StandardOutput()
    output.write(
      line: json
        ? record.line
        : "one person: \(desk.isOnePerson ? "on" : "off"), scale: "
          + "\(desk.scale ?? "none"), publisher: \(desk.publisher ?? "none")")
    output.flush()
  }
}
