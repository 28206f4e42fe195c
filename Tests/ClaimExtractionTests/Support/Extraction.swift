import ArticleReading
import Foundation
import Testing

@testable import ClaimExtraction

/// The article in a text.
func article(_ text: String) throws -> Article {
  try ArticleReader().read(bytes: Array(text.utf8), name: "test.txt")
}

extension ClaimExtractor {
  /// One extractor for all tests: reading the cue files for each sentence of a
  /// table would take most of the time.
  static let shared = ClaimExtractor()
}

extension ArabicClauses {
  /// One for all tests.
  fileprivate static let shared = ArabicClauses()
}

/// The claims of a text, read as an article.
func claims(_ text: String) throws -> [Claim] {
  ClaimExtractor.shared.claims(in: try article(text))
}

/// The only claim of a sentence; `nil` where there are none or several.
func onlyClaim(_ sentence: String) throws -> Claim? {
  let found = try claims(sentence)
  return found.count == 1 ? found.first : nil
}

/// A sentence as the annotators of Arabic see it.
func reading(_ sentence: String) -> SentenceReading {
  ArabicClauses.shared.reading(of: WordRun(phrase: sentence), sentence: 0)
}

extension Article {
  /// The words of a span, cut by code points.
  func words(_ span: Span) -> String {
    let scalars = Array(text.unicodeScalars)[span.start..<span.end]
    return String(String.UnicodeScalarView(scalars))
  }
}

/// The folder of the package, and the shared material beside it.
enum Folder {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let shared = package.deletingLastPathComponent()
    .appending(path: "shared")
  static let articles = package.appending(
    path: "Tests/ClaimExtractionTests/Articles")

  static func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: file).path)
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

/// Reads texts in other formats than plain text.
enum ArticleReaderOf {
  static func markdown(_ text: String) throws -> Article {
    try ArticleReader().read(bytes: Array(text.utf8), name: "test.md")
  }
}

/// Expects of the last claim of a text who says it, and in which words.
func expectLastClaim(
  of text: String, saidBy name: String, _ words: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let last = try #require(
    try claims(text).last, sourceLocation: sourceLocation)
  #expect(last.speaker.name == name, sourceLocation: sourceLocation)
  #expect(last.text == words, sourceLocation: sourceLocation)
}
