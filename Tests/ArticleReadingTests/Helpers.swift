import Foundation

@testable import ArticleReading

/// The article in a text, read as a file of this name.
func read(_ text: String, name: String = "test.txt") throws -> Article {
  try ArticleReader().read(bytes: Array(text.utf8), name: name)
}

extension Article {
  /// The words of a span, cut by code points.
  func words(_ span: Span) -> String {
    let scalars = Array(text.unicodeScalars)[span.start..<span.end]
    return String(String.UnicodeScalarView(scalars))
  }

  var headings: [String] { sections.map { "\($0.level) \($0.heading)" } }

  var sentenceWords: [String] { sentences.map { words($0.span) } }

  var paragraphWords: [String] { paragraphs.map { words($0.span) } }
}

/// The message of what `body` throws.
func message(_ body: () throws -> Void) -> String {
  do {
    try body()
    return "nothing thrown"
  } catch {
    return "\(error)"
  }
}

/// A new folder with these files, removed by the system with its other
/// temporary files.
func folder(_ files: [String: String]) throws -> String {
  let root = FileManager.default.temporaryDirectory
    .appending(path: "isnad-\(UUID().uuidString)")
  try FileManager.default.createDirectory(
    at: root, withIntermediateDirectories: true)
  for (name, text) in files {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return root.path
}
