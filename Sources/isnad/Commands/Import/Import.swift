import ArgumentParser
import Citation
import Foundation
import KnowledgeBase

/// `isnad import`: claims made elsewhere.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take in claims, translations or reviews made elsewhere.",
    discussion: """
      EXAMPLES:
        isnad import claims.ndjson
        isnad import feed.json                  ClaimReview, a DataFeed
        isnad export | isnad import - --database copy.sqlite
        echo '{"text": "الأرض تدور حول الشمس"}' | isnad import -

      An object a line. A claim needs "text"; an "id" of isnad's own form
      stays its id, any other is kept as its key. {"id": …, "translation":
      {"en": …}} translates a claim that is already there. All lines are
      stored or, if one is wrong, none.
      """)

  @Argument(help: "NDJSON or a ClaimReview document; - is standard input.")
  var file: String

  @OptionGroup var database: DatabaseOption

  func run() throws {
    var source = try ImportSource(file)
    let path = try database.path()
    let isNew = !FileManager.default.fileExists(atPath: path)
    do {
      let base = try database.open(.create)
      let change = try base.importLines { try Self.line(&source) }
      if change.added + change.translated > 0 {
        try base.learnTranslations(lexicon: UserLexicon.lexicon())
      }
      report(change)
    } catch {
      // Nothing was stored; leave no empty base behind.
      if isNew { try? FileManager.default.removeItem(atPath: path) }
      if case .badImport = error as? KnowledgeBaseError {
        throw CommandError("\(file): \(error)")
      }
      throw error
    }
  }

  private func report(_ change: ImportChange) {
    let output = StandardOutput()
    output.write(
      line: "added \(change.added), translated \(change.translated), "
        + "unchanged \(change.unchanged)"
        + (change.reviews == 0 ? "" : ", reviews \(change.reviews)"))
    output.flush()
  }

  /// The next row as the base takes it.
  private static func line(_ source: inout ImportSource) throws
    -> ImportedLine?
  {
    guard let (number, row) = try source.next() else { return nil }
    // A title says what the words are about, as a heading does.
    var claim = row.claim
    if let title = row.title, claim?.section.isEmpty == true {
      claim?.section = [title]
    }
    return ImportedLine(
      line: number, key: row.key, claim: claim, translation: row.translation,
      id: row.id, reviews: row.reviews)
  }
}
