import Foundation

/// Standard input, or a file in its place.
enum StandardInput {
  /// Every byte of standard input.
  static func bytes() throws -> [UInt8] {
    [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
  }

  /// Every byte of a file or pipe.
  static func data(of path: String) throws -> Data {
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      return try file.readToEnd() ?? Data()
    } catch {
      throw CommandError("\(path): cannot be read; check the path")
    }
  }

  /// The lines of a file, or of standard input for `-`. A line that is not
  /// UTF-8 is an error that names it.
  static func lines(of path: String) throws -> [String] {
    let data = path == "-" ? Data(try bytes()) : try data(of: path)
    return try data.split(separator: 10, omittingEmptySubsequences: false)
      .enumerated().map { number, line in
        guard let text = String(validating: line, as: UTF8.self) else {
          throw CommandError(
            "\(path): line \(number + 1) is not UTF-8; convert the file")
        }
        return text.hasSuffix("\r") ? String(text.dropLast()) : text
      }
  }
}
