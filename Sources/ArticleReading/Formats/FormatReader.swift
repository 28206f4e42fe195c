import CLibXML2

/// Bytes of a file in a known format → text and blocks.
struct FormatReader {
  var encoding: TextEncoding
  /// The name that errors give to the file.
  var path: String

  /// Reads `bytes`; without a format, a page is told by how it begins.
  func read(_ bytes: [UInt8], as format: ArticleFile.Format?) throws -> ReadText
  {
    guard bytes.count <= FileSystem.largestFile else {
      throw ReadingError.tooLarge(path: path, limit: FileSystem.largestFile)
    }
    switch format ?? (looksLikeHTML(bytes) ? .html : .plain) {
    case .plain: return PlainTextReader.read(try decode(bytes))
    case .markdown:
      return try MarkdownReader.read(try decode(bytes), path: path)
    case .html: return try readHTML(bytes)
    }
  }

  private func decode(_ bytes: [UInt8], as other: TextEncoding? = nil) throws
    -> [UInt8]
  {
    try TextDecoder(encoding: other ?? encoding, path: path).decode(bytes)
  }

  private func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(256), as: UTF8.self)
      .trimmingSpace.lowercased()
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
  }

  /// The encoding asked for, else well-formed UTF-8, else what the page says.
  private func readHTML(_ bytes: [UInt8]) throws -> ReadText {
    guard encoding == .utf8, firstMalformedOffset(in: bytes) != nil,
      !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
      let charset = HTMLCharset.declared(in: bytes)
    else { return try HTMLReader.read(try decode(bytes), path: path) }
    switch charset {
    case "utf-8", "utf8":
      return try HTMLReader.read(try decode(bytes), path: path)
    case "windows-1256", "cp1256", "x-cp1256":
      let text = try decode(bytes, as: .windows1256)
      return try HTMLReader.read(text, path: path)
    default:
      guard let handler = xmlFindCharEncodingHandler(charset) else {
        throw ReadingError.undecodable(
          path: path,
          reason: "says it is in '\(charset)', which is not known;"
            + " save it as UTF-8")
      }
      xmlCharEncCloseFunc(handler)
      return try HTMLReader.read(bytes, path: path, charset: charset)
    }
  }
}
