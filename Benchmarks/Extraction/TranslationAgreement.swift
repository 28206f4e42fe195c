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
  /// The share of those that have an English claim of the same source: the
  /// author, or one of the same name where both are known.
  private(set) var speaker = 0.0

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
    var (beside, alike, told) = (0, 0, 0)
    for (line, found) in arabic {
      guard let others = english[line] else { continue }
      beside += found.count
      alike += found.count { claim in
        others.contains { $0.category == claim.category }
      }
      told += found.count { claim in
        others.contains { Self.isSameSource(claim.speaker, $0.speaker) }
      }
    }
    aligned = Double(beside) / Double(max(1, claims))
    category = Double(alike) / Double(max(1, beside))
    speaker = Double(told) / Double(max(1, beside))
  }

  /// Whether an Arabic and an English source can be one.
  private static func isSameSource(_ a: Speaker, _ b: Speaker) -> Bool {
    guard a.kind != .author, b.kind != .author else { return a.kind == b.kind }
    guard let name = a.nameEnglish, let other = b.nameEnglish else {
      return a.kind == b.kind
    }
    return !Set(Sources.words(name)).isDisjoint(with: Sources.words(other))
  }

  /// The claims in each line of an article.
  private static func lines(of path: String) throws -> [Int: [Claim]] {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    let article = try ArticleReader().read(bytes: bytes, name: path)
    var starts = [0]
    for (index, scalar) in article.text.unicodeScalars.enumerated()
    where scalar == "\n" { starts.append(index + 1) }
    var lines: [Int: [Claim]] = [:]
    for claim in ClaimExtractor().claims(in: article) {
      guard let start = claim.span?.start else { continue }
      let line = starts.lastIndex { $0 <= start } ?? 0
      lines[line, default: []].append(claim)
    }
    return lines
  }
}
