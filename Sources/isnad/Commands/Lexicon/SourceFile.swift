import CZLib
import Foundation

/// A file of translations, unpacked where it is gzipped.
struct SourceFile {
  let path: String
  let bytes: [UInt8]

  /// No source is longer: 1 GiB, unpacked.
  private static let largest = 1 << 30

  /// The file's name without its folder.
  var name: String { URL(filePath: path).lastPathComponent }

  /// Reads a file; zlib passes through what is not gzipped.
  init(path: String) throws {
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw CommandError("\(path): cannot be read; check the path")
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw CommandError("\(path): is a folder; name the files in it")
    }
    guard let file = gzopen(path, "rb") else {
      throw CommandError("\(path): cannot be read; check its permissions")
    }
    defer { gzclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = gzread(file, &buffer, UInt32(buffer.count))
      guard count >= 0 else {
        throw CommandError("\(path): is damaged; get the file again")
      }
      if count == 0 { break }
      bytes += buffer[..<Int(count)]
      guard bytes.count <= Self.largest else {
        throw CommandError("\(path): unpacks to more than 1 GiB; split it")
      }
    }
    self.bytes = bytes
  }
}
