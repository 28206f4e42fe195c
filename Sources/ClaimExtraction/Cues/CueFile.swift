import CueWords

/// Reads the data files of cue words that are embedded in the binary.
///
/// One entry a line, columns split at tabs; lines that begin with `#` and
/// blank lines are left out.
///
///     CueFile.lines("ar/stop-phrases")  // [["علاوة على ذلك"], …]
enum CueFile {
  /// The entries of a file below `Sources/CueWords`, named without `.txt`.
  /// A name without a file has no entries.
  static func lines(_ name: String) -> [[String]] {
    guard let file = cue_file_named(name) else { return [] }
    let bytes = UnsafeBufferPointer(
      start: file.pointee.bytes, count: file.pointee.count)
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      let columns = line.split(
        separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      return columns.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
