import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad import`: claims made elsewhere.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take in claims, or translations of claims, made elsewhere.",
    discussion: """
      EXAMPLES:
        isnad import claims.ndjson
        isnad export | isnad import - --database copy.sqlite
        echo '{"text": "الأرض تدور حول الشمس"}' | isnad import -

      An object a line. A claim needs "text"; its own "id" is kept as its
      key. {"id": …, "translation": {"en": …}} translates a claim that is
      already there. All lines are stored or, if one is wrong, none.
      """)

  @Argument(help: "An NDJSON file; - is standard input.")
  var file: String

  @OptionGroup var database: DatabaseOption

  func run() throws {
    let lines = try Self.lines(of: file)
    let base = try database.open(.create)
    let change: ImportChange
    do {
      change = try base.importLines(lines)
    } catch let error as KnowledgeBaseError {
      guard case .badImport = error else { throw error }
      throw CommandError("\(file): \(error)")
    }
    let output = StandardOutput()
    output.write(
      line: "added \(change.added), translated \(change.translated), "
        + "unchanged \(change.unchanged)")
    output.flush()
  }

  private static func lines(of file: String) throws -> [ImportedLine] {
    let reader = ImportReader()
    return try StandardInput.lines(of: file).enumerated()
      .compactMap { number, line in
        do {
          return try reader.row(line, line: number + 1).map { row in
            // A title says what the words are about, as a heading does.
            var claim = row.claim
            if let title = row.title, claim?.section.isEmpty == true {
              claim?.section = [title]
            }
            return ImportedLine(
              line: number + 1, key: row.id, claim: claim,
              translation: row.translation)
          }
        } catch let error as ImportError {
          throw CommandError("\(file): \(error)")
        }
      }
  }
}
