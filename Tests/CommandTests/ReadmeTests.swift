import Foundation
import Testing

/// What the README shows is what the program prints.
struct ReadmeTests {
  /// A command of the README and the lines under it.
  private struct Example {
    var arguments: [String]
    var lines: [String]
  }

  @Test func everyExamplePrintsWhatItShows() throws {
    let examples = try examples()
    #expect(examples.count >= 4)
    try Base.use { base in
      for example in examples {
        let result = try IsnadBinary.run(
          example.arguments.map(path),
          environment: ["ISNAD_DATABASE": base.path])
        #expect(result.status == 0, "\(example.arguments) \(result.errors)")
        let printed = result.output.split(separator: "\n").map(String.init)
        for line in example.lines {
          #expect(
            printed.contains { Self.shows(line, $0) },
            "\(example.arguments): \(line)")
        }
      }
    }
  }

  /// A line that the README cuts ends with an ellipsis.
  private static func shows(_ line: String, _ printed: String) -> Bool {
    line.hasSuffix(" …")
      ? printed.hasPrefix(line.dropLast(2)) : printed == line
  }

  /// The README's paths are seen from the package's folder.
  private func path(_ argument: String) -> String {
    argument == "corpus" ? IsnadBinary.corpus : argument
  }

  private func examples() throws -> [Example] {
    let readme = try String(
      contentsOf: IsnadBinary.package.appending(path: "README.md"),
      encoding: .utf8)
    var examples: [Example] = []
    var isInExample = false
    for line in readme.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init) {
      if line.hasPrefix("$ isnad ") {
        examples.append(
          Example(arguments: Self.words(line.dropFirst(8)), lines: []))
        isInExample = true
      } else if line.isEmpty || line.hasPrefix("```") {
        isInExample = false
      } else if isInExample {
        examples[examples.count - 1].lines.append(line)
      }
    }
    return examples
  }

  /// The words of a command line; those between quotation marks are one.
  private static func words(_ line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated().flatMap { index, part in
        index % 2 == 1
          ? [String(part)] : part.split(separator: " ").map(String.init)
      }
  }
}
