import Citation
import Foundation

/// The rows of an import, one at a time: NDJSON, or a document of
/// ClaimReview.
struct ImportSource {
  private let path: String
  private var lines: InputLines
  private var isFirst = true
  /// Rows that were read together and are still to be given.
  private var waiting: ArraySlice<(number: Int, row: ImportedRow)> = []
  private let claims = ImportReader()
  private let reviews = ClaimReviewReader()

  init(_ path: String) throws {
    self.path = path
    lines = try InputLines(path)
  }

  /// The next row and the number of its line.
  mutating func next() throws -> (number: Int, row: ImportedRow)? {
    while true {
      if let row = waiting.popFirst() { return row }
      guard let line = try lines.next() else { return nil }
      do {
        try read(line)
      } catch let error as ImportError {
        throw CommandError("\(path): \(error)")
      }
    }
  }

  private mutating func read(_ line: InputLines.Line) throws {
    let isBlank = line.text.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" }
    defer { if !isBlank { isFirst = false } }
    if isFirst, !isBlank, Self.beginsDocument(line.text) {
      let rows = try reviews.rows(try lines.document(from: line))
      waiting = rows.enumerated().map { ($0 + 1, $1) }[...]
    } else if ClaimReviewReader.isMeant(line.text) {
      waiting = try reviews.rows(Data(line.text.utf8))
        .map { (line.number, $0) }[...]
    } else if let row = try claims.row(line.text, line: line.number) {
      waiting = [(line.number, row)]
    }
  }

  /// Whether the first line is only part of a document: a list, or an
  /// object that ends further down.
  private static func beginsDocument(_ line: String) -> Bool {
    guard
      let first = line.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" })
    else { return false }
    if first == "[" { return true }
    let isWhole =
      (try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil
    return first == "{" && !isWhole
      && (ClaimReviewReader.isMeant(line) || line.count < 3)
  }
}
