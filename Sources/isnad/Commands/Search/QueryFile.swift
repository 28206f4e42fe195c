import Foundation

/// Many queries, an object with `id` and `text` a line.
enum QueryFile {
  /// One query of the file.
  struct Query: Decodable {
    let id: String
    let text: String
  }

  /// The queries of a file, or of standard input for `-`.
  static func queries(in path: String) throws -> [Query] {
    let lines = try StandardInput.lines(of: path)
    return try lines.enumerated().compactMap { number, line in
      guard line.contains(where: { !$0.isWhitespace }) else { return nil }
      do {
        return try JSONDecoder().decode(Query.self, from: Data(line.utf8))
      } catch {
        throw CommandError(
          "\(path): line \(number + 1) is no query; "
            + "write {\"id\": …, \"text\": …}")
      }
    }
  }
}
