import Foundation
import Lexicon

/// The tables that a user has added: a file each in a folder under the data
/// folder.
struct UserLexicon {
  private static let ending = ".lexicon"
  private let folder: String

  /// The folder that the environment gives.
  init() throws { folder = try DataFolder.path() + "/lexicon" }

  /// All that searches translate by: the shipped lexicon, and what the user
  /// has added where there is a data folder.
  static func lexicon() throws -> Lexicon {
    guard let own = try? UserLexicon() else { return .shipped }
    return try own.lexicon()
  }

  /// The shipped lexicon and all tables of the folder.
  func lexicon() throws -> Lexicon {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let tables = try names.filter { $0.hasSuffix(Self.ending) }.sorted()
      .map { name in
        let path = folder + "/" + name
        guard let data = FileManager.default.contents(atPath: path) else {
          throw CommandError("\(path): cannot be read; check its permissions")
        }
        return try Self.table([UInt8](data), path)
      }
    return Lexicon.shipped.adding(tables)
  }

  /// Whether a table of that name was added before.
  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  /// Stores a table, whole or not at all.
  func store(_ table: LexiconTable, _ name: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data(table.bytes).write(
        to: URL(filePath: path(name)), options: .atomic)
    } catch {
      throw CommandError("\(folder): cannot be written to; check it")
    }
  }

  private func path(_ name: String) -> String {
    folder + "/" + name + Self.ending
  }

  /// The table that a file's bytes hold.
  static func table(_ bytes: [UInt8], _ path: String) throws -> LexiconTable {
    do {
      return try LexiconTable(bytes: bytes)
    } catch LexiconTableError.unknownVersion(let version) {
      throw CommandError(
        "\(path): a table of version \(version), which this program does not "
          + "know; learn it anew or install a newer isnad")
    } catch {
      throw CommandError("\(path): a damaged table; delete it, add it again")
    }
  }
}
