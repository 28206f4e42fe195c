import ArgumentParser
import Citation
import ClaimExtraction
import Foundation
import Lexicon

/// `isnad analyze`: how text is read.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how text is read: words, forms, numbers, dates, names.",
    discussion: """
      EXAMPLES:
        isnad analyze 'أعلنت الشركة عن خسارة بلغت 5 مليارات دولار'
        isnad analyze 'خمسة آلاف كتاب' --format ndjson
        isnad analyze 'والمفاعلات reactors' --steps
        isnad analyze --format ndjson < lines.txt   a line in, a line out

      On a terminal the default is a table, else NDJSON. Places are in code
      points.
      """)

  /// The ways in which readings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case ndjson, json, table
  }

  @Argument(help: "The text; without it, each line of standard input.")
  var text: String?

  @Flag(
    help: ArgumentHelp(
      "Every step of each word: letters in a row, sounds and translations too.")
  )
  var steps = false

  @Option(help: "How to print the readings.")
  var format: Format?

  @OptionGroup var color: ColorOption

  func run() throws {
    let output = StandardOutput()
    defer { output.flush() }
    let terminal = color.terminal
    let format = format ?? (terminal.isTerminal ? .table : .ndjson)
    let reader = LineReader()
    let lexicon = steps ? try UserLexicon.lexicon() : nil
    guard let text else {
      var lines = try StandardInput.lines(of: "-")
      if lines.last == "" { lines.removeLast() }
      for line in lines {
        let reading = TextReading(of: line, by: reader, lexicon)
        output.write(print(reading, format, terminal))
      }
      return
    }
    let reading = TextReading(of: text, by: reader, lexicon)
    output.write(print(reading, format, terminal))
  }

  private func print(
    _ reading: TextReading, _ format: Format, _ terminal: Terminal
  ) -> String {
    switch format {
    case .ndjson: reading.json.line + "\n"
    case .json: reading.json.indented + "\n"
    case .table: reading.table(on: terminal)
    }
  }
}
