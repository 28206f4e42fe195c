/// What a format's reader gives: the text without markup, its blocks and what
/// the markup says about the article.
struct ReadText {
  var bytes: [UInt8]
  var blocks: [Block]
  var metadata = Metadata()
  /// The key that front matter names.
  var key: String?
}

/// Builds the text of an article that comes from markup: one line a block.
struct BlockWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []

  /// Adds a line, its space trimmed; nothing for a line without words.
  mutating func append(_ kind: Block.Kind, _ line: [UInt8]) {
    guard let content = LineScanner.trimmed(line.indices, in: line) else {
      return
    }
    if !bytes.isEmpty { bytes.append(0x0A) }
    let start = bytes.count
    bytes.append(contentsOf: line[content])
    let utf8 = start..<bytes.count
    blocks.append(
      Block(kind: kind, utf8: kind == .prose ? unbulleted(utf8) : utf8))
  }

  private func unbulleted(_ utf8: Range<Int>) -> Range<Int> {
    guard let marker = LineMarkerReader.marker(of: utf8, in: bytes),
      marker.style == .bullet
    else { return utf8 }
    return marker.bodyStart..<utf8.upperBound
  }

  /// The text read so far. The one heading above all others is the headline
  /// if it is of the first rank or opens the text; text without any heading
  /// is read by its look.
  func finish(metadata: Metadata) -> ReadText {
    let ranks = blocks.map(\.rank)
    guard let first = ranks.firstIndex(where: { $0 != nil }),
      let rank = ranks[first]
    else {
      return ReadText(
        bytes: bytes, blocks: PlainOutline.blocks(of: bytes),
        metadata: metadata)
    }
    var blocks = blocks
    let isAlone = ranks.dropFirst(first + 1).allSatisfy { ($0 ?? 9) > rank }
    if isAlone, rank == 1 || first == 0 { blocks[first].kind = .headline }
    return ReadText(bytes: bytes, blocks: blocks, metadata: metadata)
  }
}

extension Block {
  /// The rank of a heading.
  fileprivate var rank: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }
}
