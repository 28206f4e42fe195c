import ArgumentParser
import Citation
import FactChecking
import Foundation
import KnowledgeBase

/// `isnad review scales`: the labels of verdicts.
struct ReviewScales: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scales",
    abstract: "List the scales of verdicts, or add the desk's own.",
    discussion: """
      EXAMPLES:
        isnad review scales
        isnad review scales --scale fatabyyano --json
        isnad review scales --add our-desk.tsv --by Mona
      """)

  @Option(help: ArgumentHelp("Only this scale.", valueName: "key"))
  var scale: String?

  @Option(
    help: ArgumentHelp(
      "Add a scale, or a new version of one; its key is the file's name.",
      valueName: "file"))
  var add: String?

  @OptionGroup var person: PersonOption

  @Flag(help: "Print the scales as JSON.")
  var json = false

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func run() throws {
    if let add { try addScale(add) }
    let scales = try known().filter { scale == nil || $0.key == scale }
    let output = StandardOutput()
    if json {
      output.write(
        JSONValue.array(scales.map(Self.json)).indented + "\n")
    } else if !scales.isEmpty {
      output.write(table(scales))
    }
    output.flush()
    if scales.isEmpty, let scale {
      StandardError.write(
        "isnad: no scale \(scale); leave --scale out to see them all")
    }
    if scales.isEmpty { throw Exit.nothingFound }
  }

  /// Without a base there are the scales that come with Isnad.
  private func known() throws -> [VerdictScale] {
    do {
      return try database.open().scales()
    } catch KnowledgeBaseError.notFound {
      return VerdictScale.shipped
    }
  }

  private func addScale(_ path: String) throws {
    let lines = try StandardInput.lines(of: path)
    guard path != "-" else {
      throw CommandError("a scale's key is its file's name; give a file")
    }
    let key = URL(filePath: path).deletingPathExtension().lastPathComponent
    let base = try database.open(.create)
    try base.addScale(
      key, file: lines.joined(separator: "\n"), by: person.required(),
      why: person.why)
  }

  private func table(_ scales: [VerdictScale]) -> String {
    let columns = [
      Table.Column("SCALE"), Table.Column("CLASS"),
      Table.Column("NUMBER", isNumber: true), Table.Column("LABEL"),
    ]
    let rows = scales.flatMap { scale in
      scale.labels.map { label in
        [
          scale.key, label.kind.rawValue,
          label.number.map(JSONValue.digits) ?? "", label.text,
        ]
      }
    }
    return Table(columns: columns, rows: rows).text(on: color.terminal)
  }

  private static func json(_ scale: VerdictScale) -> JSONValue {
    .object([
      ("key", .string(scale.key)), ("name", .string(scale.name)),
      ("language", .string(scale.language)),
      ("worst", scale.range.map { .number($0.lowerBound) } ?? .null),
      ("best", scale.range.map { .number($0.upperBound) } ?? .null),
      (
        "labels",
        .array(
          scale.labels.map { label in
            .object([
              ("label", .string(label.text)),
              ("class", .string(label.kind.rawValue)),
              ("number", label.number.map(JSONValue.number) ?? .null),
            ])
          })
      ),
    ])
  }
}
