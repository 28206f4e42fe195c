/// Bytes of a file → well-formed UTF-8 without a byte order mark.
///
/// A byte order mark outranks the encoding asked for, as in a browser.
struct TextDecoder {
  var encoding: TextEncoding
  /// The name that errors give to the file.
  var path: String

  /// The text in UTF-8, otherwise untouched.
  func decode(_ bytes: [UInt8]) throws -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0])
      || bytes.starts(with: [0, 0, 0xFE, 0xFF])
    {
      throw undecodable("looks like UTF-32; save it as UTF-8")
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try decodeUTF16(bytes.dropFirst(2), high: 1)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try decodeUTF16(bytes.dropFirst(2), high: 0)
    }
    try refuseNul(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try validUTF8(Array(bytes.dropFirst(3)), skipped: 3)
    }
    switch encoding {
    case .utf8:
      return try validUTF8(bytes, skipped: 0)
    case .windows1256:
      try refuseUTF8(bytes)
      return Windows1256.decode(bytes)
    }
  }

  private func validUTF8(_ bytes: [UInt8], skipped: Int) throws -> [UInt8] {
    guard let offset = firstMalformedOffset(in: bytes) else { return bytes }
    throw undecodable(
      "byte \(offset + skipped) (line \(lineNumber(of: offset, in: bytes)))"
        + " is not UTF-8; try --encoding windows-1256")
  }

  /// Text in Windows-1256 is all but never well-formed UTF-8, so that which
  /// is would be stored as gibberish.
  private func refuseUTF8(_ bytes: [UInt8]) throws {
    guard bytes.contains(where: { $0 >= 0x80 }),
      firstMalformedOffset(in: bytes) == nil
    else { return }
    throw undecodable("is UTF-8, not Windows-1256; leave out --encoding")
  }

  private func refuseNul(_ bytes: [UInt8]) throws {
    guard let offset = bytes.firstIndex(of: 0) else { return }
    throw undecodable(
      "byte \(offset) (line \(lineNumber(of: offset, in: bytes))) is NUL;"
        + " not a text file, or UTF-16 without its mark: save it as UTF-8")
  }

  private func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, high: Int
  ) throws -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw undecodable("UTF-16 that ends inside a unit; save it as UTF-8")
    }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high])
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw undecodable("UTF-16 with half a pair; save it as UTF-8")
    }
    let output = Array(text.utf8)
    try refuseNul(output)
    return output
  }

  private func undecodable(_ reason: String) -> ReadingError {
    .undecodable(path: path, reason: reason)
  }
}

/// The number of the line that holds a byte, from 1; LF, CR and CRLF end one.
func lineNumber(of offset: Int, in bytes: [UInt8]) -> Int {
  var line = 1
  var previous: UInt8 = 0
  for byte in bytes.prefix(offset) {
    if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
    previous = byte
  }
  return line
}
