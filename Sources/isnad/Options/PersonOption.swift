import ArgumentParser
import Foundation

/// Who does it, and why.
struct PersonOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who does it; else $ISNAD_PERSON.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("The reason.", valueName: "text"))
  var why: String?

  /// The option as another command read it.
  static func named(_ name: String?) -> PersonOption {
    var option = PersonOption()
    option.by = name
    option.why = nil
    return option
  }

  /// The person's name: from the option, the environment or the keyboard;
  /// empty where nobody is named.
  var name: String {
    let environment = ProcessInfo.processInfo.environment["ISNAD_PERSON"]
    return by ?? environment ?? Ask.line("your name") ?? ""
  }

  /// The name; an error where nobody is named.
  func required() throws -> String {
    let name = name.trimmingCharacters(in: .whitespaces)
    guard !name.isEmpty else {
      throw CommandError("nobody is named; say who with --by or $ISNAD_PERSON")
    }
    return name
  }

  /// The reason: from the option, or from editor or keyboard where there is
  /// a person to ask.
  func reason(_ question: String) throws -> String? {
    if let why { return why }
    guard Ask.isPossible else { return nil }
    let environment = ProcessInfo.processInfo.environment
    if environment["EDITOR"] != nil || environment["VISUAL"] != nil {
      return try Editor.edited("")
    }
    return Ask.line(question)
  }
}
