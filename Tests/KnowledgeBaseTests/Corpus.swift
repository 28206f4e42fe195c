import ArticleReading
import ClaimExtraction
import Foundation

@testable import KnowledgeBase

/// The article that ships with the project.
enum Corpus {
  static var folder: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("corpus/openai-losses").path
  }

  /// A base in memory that holds it.
  static func base() throws -> KnowledgeBase {
    let base = try KnowledgeBase.open(":memory:", .memory)
    let article = try ArticleReader().read(path: folder)
    try base.store(article, ClaimExtractor.shared.claims(in: article))
    return base
  }
}
