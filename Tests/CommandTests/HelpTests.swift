import Foundation
import Testing

/// The help of the binary and `docs/commands.md` say the same.
struct HelpTests {
  /// What the binary says of itself.
  struct Dump: Decodable { let command: Command }

  struct Command: Decodable {
    let commandName: String
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    let kind: String
    let names: [Name]?
    let abstract: String?
  }

  private func commands() throws -> [Command] {
    let result = try IsnadBinary.run("--experimental-dump-help")
    let dump = try JSONDecoder().decode(
      Dump.self, from: Data(result.output.utf8))
    return (dump.command.subcommands ?? []).filter { $0.commandName != "help" }
      .flatMap(Self.all)
  }

  /// A command and those under it, each by its full name. All of them stand
  /// in the manual's section of the first.
  private static func all(_ command: Command) -> [Command] {
    [command]
      + (command.subcommands ?? []).filter { $0.commandName != "help" }
      .map { under in
        Command(
          commandName: command.commandName + " " + under.commandName,
          discussion: under.discussion, subcommands: under.subcommands,
          arguments: under.arguments)
      }
  }

  private func manual() throws -> String {
    try String(
      contentsOf: IsnadBinary.package.appending(path: "docs/commands.md"),
      encoding: .utf8)
  }

  @Test func everyCommandAndFlagStandsInTheManual() throws {
    let manual = try manual()
    for command in try commands() {
      let name = command.commandName
      let start = try #require(
        manual.range(of: "\n## isnad \(name.prefix { $0 != " " })\n"),
        "\(name) is not there")
      let rest = manual[start.upperBound...]
      let section = rest[
        ..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
      for argument in command.arguments ?? [] {
        for flag in argument.names ?? [] where flag.kind == "long" {
          if ["help", "version"].contains(flag.name) { continue }
          #expect(
            section.contains("`--\(flag.name)"), "\(name) --\(flag.name)")
        }
      }
    }
  }

  @Test func theManualNamesNoFlagThatIsNotThere() throws {
    let known = Set(
      try commands().flatMap { $0.arguments ?? [] }
        .flatMap { $0.names ?? [] }.map(\.name))
    for match in try manual().matches(of: /`--([a-z-]+)/) {
      #expect(
        known.contains(String(match.1)), "--\(match.1)")
    }
  }

  @Test func everyCommandBeginsWithItsExamples() throws {
    for command in try commands() {
      let discussion = try #require(command.discussion)
      #expect(
        discussion.hasPrefix("EXAMPLES:\n  isnad \(command.commandName)"),
        "\(command.commandName)")
    }
  }

  @Test func everyOptionIsExplained() throws {
    for command in try commands() {
      for argument in command.arguments ?? [] {
        #expect(
          argument.abstract?.isEmpty == false,
          "\(command.commandName) \(argument.names?.first?.name ?? "")")
      }
    }
  }
}
