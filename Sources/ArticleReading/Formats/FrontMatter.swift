/// The YAML between two lines of `---` above a Markdown text.
struct FrontMatter: Equatable {
  var yaml: String
  /// Where the text begins.
  var bodyStart: Int

  /// The front matter of `bytes`; `nil` where there is none or it has no end.
  init?(of bytes: [UInt8]) {
    var lines = LineWalker(bytes: bytes)
    guard let first = lines.next(), bytes.isFence(first.content, [0x2D]) else {
      return nil
    }
    let start = first.next
    while let line = lines.next() {
      guard bytes.isFence(line.content, [0x2D, 0x2E]) else { continue }
      yaml = String(
        decoding: bytes[start..<line.content.lowerBound], as: UTF8.self)
      bodyStart = line.next
      return
    }
    return nil
  }
}

/// Walks lines as YAML ends them: LF, CRLF, CR.
private struct LineWalker {
  let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> (content: Range<Int>, next: Int)? {
    guard offset < bytes.count else { return nil }
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
      offset += 1
    }
    let end = offset
    if offset < bytes.count {
      let isPair = bytes[offset...].starts(with: [0x0D, 0x0A])
      offset += isPair ? 2 : 1
    }
    return (start..<end, offset)
  }
}

extension [UInt8] {
  /// Three of one sign and perhaps space behind them.
  fileprivate func isFence(_ line: Range<Int>, _ signs: [UInt8]) -> Bool {
    guard line.count >= 3, signs.contains(self[line.lowerBound]) else {
      return false
    }
    return self[line].prefix(3).allSatisfy { $0 == self[line.lowerBound] }
      && self[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
