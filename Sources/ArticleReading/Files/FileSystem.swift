import Foundation

/// The few questions this room asks of files.
enum FileSystem {
  /// No article is longer: 64 MiB.
  static let largestFile = 64 << 20

  /// The bytes of a file or a pipe.
  static func contents(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path, errno) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size), largestFile) + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path, errno)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= largestFile else {
        throw ReadingError.tooLarge(path: path, limit: largestFile)
      }
    }
  }

  /// What a path leads to, symbolic links followed.
  enum Kind {
    case file, folder
  }

  static func kind(of path: String) throws -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw unreadable(path, errno) }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  private static func unreadable(_ path: String, _ code: Int32) -> ReadingError {
    let reason =
      switch code {
      case ENOENT: "no such file or folder; check the path"
      case EACCES: "may not be read; check its permissions"
      case EISDIR: "is a folder, not a file"
      case ENOTDIR: "a part of the path is not a folder; check the path"
      case ELOOP: "a circle of symbolic links; check the path"
      default: String(cString: strerror(code))
      }
    return .unreadable(path: path, reason: reason)
  }
}
