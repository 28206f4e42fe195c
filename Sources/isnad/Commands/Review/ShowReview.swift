import ArgumentParser
import Citation
import FactChecking
import Foundation
import KnowledgeBase

/// `isnad review show`: the reviews of a claim.
struct ShowReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a review, or all reviews of a claim.",
    discussion: """
      EXAMPLES:
        isnad review show k3f9x2mabc
        isnad review show r-b4kz7q2mnd --json
        isnad review show r-b4kz7q2mnd --copy 1 > page.html
      """)

  @Argument(help: "The review's id, or its claim's.")
  var id: String

  @Flag(help: "Print an array of reviews as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write the attached copy of this source to standard output.",
      valueName: "number"))
  var copy: Int?

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func validate() throws { try MoveOptions.check(id) }

  func run() throws {
    let base = try database.open()
    let records = try base.records(for: id)
    if let copy { return try write(copy, of: records, base) }
    let printer = ReviewPrinter(
      desk: try base.desk(), terminal: color.terminal)
    let output = StandardOutput()
    output.write(
      json
        ? JSONValue.array(records.map(printer.json)).indented + "\n"
        : records.map(printer.card).joined(separator: "\n"))
    output.flush()
  }

  private func write(
    _ number: Int, of records: [ReviewRecord], _ base: KnowledgeBase
  ) throws {
    guard records.count == 1 else {
      throw CommandError("--copy needs one review; name it by its own id")
    }
    let evidence = records[0].review.evidence
    guard evidence.indices.contains(number - 1),
      let sha256 = evidence[number - 1].sha256,
      let attachment = try base.attachment(sha256)
    else {
      throw CommandError("no attached copy of source \(number) of \(id)")
    }
    try FileHandle.standardOutput.write(contentsOf: attachment.bytes)
  }
}

extension KnowledgeBase {
  /// The review of an id, or all reviews of a claim; without any the
  /// command ends with 1.
  func records(for id: String) throws -> [ReviewRecord] {
    let records = try reviewRecords(for: id)
    if records.isEmpty {
      StandardError.write(
        "isnad: no review of \(id); begin one with 'isnad review assign'")
      throw Exit.nothingFound
    }
    return records
  }
}
