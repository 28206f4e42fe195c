import ArgumentParser
import Foundation

/// How the command ends: 0 found or done, 1 nothing found, 2 error.
enum Exit {
  /// Ends with 1: the question was understood, and nothing answers it.
  static let nothingFound = ExitCode(1)
  /// Ends with 2: what was wrong has been said.
  static let failed = ExitCode(2)

  /// Prints help or the error, and ends.
  static func leave(with error: any Error) -> Never {
    let code = Isnad.exitCode(for: error)
    let output = StandardOutput()
    if code.isSuccess {
      output.write(line: Isnad.fullMessage(for: error))
      output.flush()
      exit(0)
    }
    if let code = error as? ExitCode { exit(code.rawValue) }
    if code == .validationFailure {
      let message = oneLine(Isnad.message(for: error))
      StandardError.write("isnad: \(message); see 'isnad help'")
    } else {
      StandardError.write("isnad: \(oneLine(text(of: error)))")
    }
    exit(2)
  }

  /// What an error says of itself, in one line.
  static func text(of error: any Error) -> String {
    String(describing: error)
  }

  private static func oneLine(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: " ")
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}

/// What a command cannot do: what is wrong, where, what to do, in one line.
struct CommandError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
