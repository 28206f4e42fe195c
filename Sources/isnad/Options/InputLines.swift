import Foundation

/// The lines of a file, or of standard input for `-`, one at a time, so that
/// a file of any size takes the memory of its longest line.
struct InputLines {
  /// A line and its number, from 1.
  struct Line {
    let number: Int
    let text: String
  }

  private let path: String
  private let handle: FileHandle
  /// What was read and not given yet begins at `start`.
  private var buffer: [UInt8] = []
  private var start = 0
  private var number = 0
  private var isAtEnd = false
  private static let chunk = 1 << 18

  init(_ path: String) throws {
    self.path = path
    if path == "-" {
      handle = .standardInput
    } else {
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw CommandError("\(path): cannot be read; check the path")
      }
      self.handle = handle
    }
  }

  /// The next line without its end; `nil` after the last. A line that is
  /// not UTF-8 is an error that names it.
  mutating func next() throws -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        let line = buffer[start..<end]
        start = end + 1
        return try text(line)
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = buffer[start...]
        start = buffer.count
        return try text(line)
      }
      searched = buffer.count - start
      try fill()
    }
  }

  /// A line that was read and everything after it.
  mutating func document(from line: Line) throws -> Data {
    while !isAtEnd { try fill() }
    defer { start = buffer.count }
    return Data((line.text + "\n").utf8) + buffer[start...]
  }

  /// Reads on; what was given is let go.
  private mutating func fill() throws {
    let more: Data?
    do {
      more = try handle.read(upToCount: Self.chunk)
    } catch {
      throw CommandError("\(path): cannot be read; is it a file?")
    }
    buffer.removeSubrange(..<start)
    start = 0
    if let more, !more.isEmpty {
      buffer.append(contentsOf: more)
    } else {
      isAtEnd = true
    }
  }

  private mutating func text(_ line: ArraySlice<UInt8>) throws -> Line {
    number += 1
    guard let text = String(validating: line, as: UTF8.self) else {
      throw CommandError(
        "\(path): line \(number) is not UTF-8; convert the file")
    }
    return Line(
      number: number,
      text: text.hasSuffix("\r") ? String(text.dropLast()) : text)
  }
}
