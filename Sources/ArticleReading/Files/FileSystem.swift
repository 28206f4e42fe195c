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

  private static func unreadable(_ path: String, _ code: Int32) -> ReadingError
  {
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

extension FileSystem {
  /// A name in a folder and what it stands for.
  struct Entry {
    var name: String
    var isFolder: Bool
    var isLink: Bool
  }

  /// What a folder holds, hidden names left out, ordered by the bytes of the
  /// names; links that lead nowhere are left out.
  static func entries(of folder: String) throws -> [Entry] {
    guard let stream = opendir(folder) else { throw unreadable(folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { name in entry(name, in: folder) }
  }

  private static func entry(_ name: String, in folder: String) -> Entry? {
    let path = folder + "/" + name
    var link = stat()
    guard lstat(path, &link) == 0, let kind = try? kind(of: path) else {
      return nil
    }
    return Entry(
      name: name, isFolder: kind == .folder,
      isLink: link.st_mode & S_IFMT == S_IFLNK)
  }

  /// Whether a file or folder is there.
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// A path from the root on, without `.` and `..`.
  static func absolute(_ path: String) -> String {
    let full =
      path.hasPrefix("/")
      ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}
