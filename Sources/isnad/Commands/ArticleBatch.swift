import ArticleReading
import Foundation

/// The articles under several paths, one after the other. One that cannot
/// be read costs a line on standard error, not the others.
struct ArticleBatch {
  private let reader: ArticleReader
  private var waiting: [String] = []
  private var failures = 0

  /// How many articles there are, those read included.
  private(set) var count = 0

  init(paths: [String], reading: ReadingOptions) {
    reader = reading.reader
    for path in paths {
      if path == "-" {
        waiting.append(path)
        continue
      }
      do {
        waiting += try reader.articlePaths(under: path)
      } catch {
        fail(error)
      }
    }
    count = waiting.count
    if reading.key != nil, count > 1 {
      fail(CommandError("--key names one article, and here are \(count)"))
      waiting = []
    }
    waiting.reverse()
  }

  /// The next article that can be read; `nil` at the end.
  mutating func next() -> Article? {
    while let path = waiting.popLast() {
      do {
        guard path == "-" else { return try reader.read(path: path) }
        return try reader.read(bytes: StandardInput.bytes(), name: "-")
      } catch {
        fail(error)
      }
    }
    return nil
  }

  /// Counts something that went wrong and says it.
  mutating func fail(_ error: any Error) {
    failures += 1
    StandardError.write("isnad: \(Exit.text(of: error))")
  }

  /// Ends with 2 where anything went wrong.
  func finish() throws {
    if failures > 0 { throw Exit.failed }
  }
}
