import Foundation

/// Standard error: problems, notes and progress.
enum StandardError {
  /// Writes a line.
  static func write(_ line: String) {
    // A failure to complain has nowhere to be told.
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Writes over the current line of a terminal; nothing anywhere else.
  static func progress(_ text: String) {
    guard isatty(2) == 1 else { return }
    try? FileHandle.standardError.write(
      contentsOf: Data("\r\u{1B}[K\(text)".utf8))
  }
}
