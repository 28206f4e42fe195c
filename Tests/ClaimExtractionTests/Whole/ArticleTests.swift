import Foundation
import Testing

@testable import ClaimExtraction

/// Whole articles written for the tests (`Articles/`), with the claims that
/// a reader would mark by the guidelines.
struct ArticleTests {
  /// A claim as the annotated article has it.
  private struct Expected {
    var kind: String
    var name: String
    /// `*` stands for any.
    var category: String
    var words: String
  }

  private struct Line {
    var words: String
    var claims: [Expected] = []
  }

  @Test(arguments: ["science", "markets", "health", "heritage", "politics"])
  func claimsAreThoseOfAReader(_ name: String) throws {
    let lines = try Self.lines(of: name)
    let article = try article(
      lines.map(\.words).joined(separator: "\n\n") + "\n")
    var claims = ClaimExtractor.shared.claims(in: article)[...]
    for line in lines {
      for expected in line.claims {
        let next = claims.popFirst()
        let claim = try #require(next, "\(expected.words)")
        #expect(claim.speaker.kind.rawValue == expected.kind)
        #expect((claim.speaker.name ?? "-") == expected.name)
        if expected.category != "*" {
          #expect(
            claim.category.rawValue == expected.category, "\(claim.text)")
        }
        if expected.words != "*" { #expect(claim.text == expected.words) }
      }
    }
    #expect(claims.isEmpty)
  }

  /// The sentences of an annotated article; the form is told in
  /// `Articles/science.txt`.
  private static func lines(of name: String) throws -> [Line] {
    let file = Folder.articles.appending(path: name + ".txt")
    var lines: [Line] = []
    for line in try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n") where !line.hasPrefix("#")
    {
      let parts = line.components(separatedBy: " | ")
      if parts.count == 4, !lines.isEmpty {
        lines[lines.count - 1].claims.append(
          Expected(
            kind: parts[0], name: parts[1], category: parts[2],
            words: parts[3]))
      } else {
        lines.append(Line(words: String(line)))
      }
    }
    return lines
  }
}
