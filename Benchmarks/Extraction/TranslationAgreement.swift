import ArticleReading
import ClaimExtraction
import Foundation

/// How the claims of an Arabic article agree with those found in its English
/// translation, where both have the same lines.
struct TranslationAgreement {
  let name: String
  private(set) var claims = 0
  private(set) var translated = 0
  /// The share of Arabic claims in whose line an English claim stands.
  private(set) var aligned = 0.0
  /// The share of those that have an English claim of the same category.
  private(set) var category = 0.0

  /// Reads an article's folder; `nil` where it holds no translation.
  init?(folder: String) throws {
    let path = folder + "/article.ar.txt"
    let other = folder + "/article.en.txt"
    guard FileManager.default.fileExists(atPath: path),
      FileManager.default.fileExists(atPath: other)
    else { return nil }
    name = URL(filePath: folder).lastPathComponent
    let arabic = try Self.lines(of: path)
    let english = try Self.lines(of: other)
    claims = arabic.values.reduce(0) { $0 + $1.count }
    translated = english.values.reduce(0) { $0 + $1.count }
    var (beside, alike) = (0, 0)
    for (line, found) in arabic {
      guard let others = english[line] else { continue }
      beside += found.count
      alike += found.count { others.contains($0) }
    }
    aligned = Double(beside) / Double(max(1, claims))
    category = Double(alike) / Double(max(1, beside))
  }

  /// The categories of the claims in each line of an article.
  private static func lines(
    of path: String
  ) throws -> [Int: [ClaimExtraction.Category]] {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    let article = try ArticleReader().read(bytes: bytes, name: path)
    var starts = [0]
    for (index, scalar) in article.text.unicodeScalars.enumerated()
    where scalar == "\n" { starts.append(index + 1) }
    var lines: [Int: [ClaimExtraction.Category]] = [:]
    for claim in ClaimExtractor().claims(in: article) {
      guard let start = claim.span?.start else { continue }
      let line = starts.lastIndex { $0 <= start } ?? 0
      lines[line, default: []].append(claim.category)
    }
    return lines
  }
}
