import CCMark

/// A Markdown file (CommonMark, by cmark), decoded → its words and blocks.
///
/// Code blocks and images are left out, link addresses too; HTML blocks are
/// read as HTML. A paragraph that is all bold is a heading.
struct MarkdownReader {
  /// Bold lines rank below all headings with hashes.
  private static let boldRank = 7
  /// Lines longer than this were not wrapped by hand: each is a paragraph.
  private static let widestWrap = 120

  private let path: String
  private var writer = BlockWriter()
  private var lines: [[UInt8]] = [[]]
  /// Soft breaks stay line ends in this paragraph.
  private var isTable = false
  private var imageDepth = 0
  private var strongDepth = 0
  private var holdsStrong = false
  private var holdsPlain = false

  /// Reads `bytes`; errors call the file `path`.
  static func read(_ bytes: [UInt8], path: String) throws -> ReadText {
    var metadata = Metadata()
    var key: String?
    var body = bytes[...]
    if let matter = FrontMatter(of: bytes) {
      let reader = MetadataReader(
        path: path, unknownKeys: .ignored, linesAbove: 1)
      let reading = try reader.read(matter.yaml)
      (metadata, key) = (reading.metadata, reading.key)
      body = bytes[matter.bodyStart...]
    }
    var reader = MarkdownReader(path: path)
    try reader.parse(Array(body))
    var text = reader.writer.finish(metadata: metadata)
    text.key = key
    return text
  }

  private init(path: String) {
    self.path = path
  }

  private mutating func parse(_ bytes: [UInt8]) throws {
    let document = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.bindMemory(to: CChar.self).baseAddress, buffer.count,
        CMARK_OPT_DEFAULT)
    }
    defer { cmark_node_free(document) }
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER:
        try enter(cmark_iter_get_node(iterator))
      case CMARK_EVENT_EXIT:
        exit(cmark_iter_get_node(iterator))
      default:
        return
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer?) throws {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING, CMARK_NODE_PARAGRAPH: startBlock()
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: append(literal(of: node))
    case CMARK_NODE_SOFTBREAK: softBreak()
    case CMARK_NODE_LINEBREAK: lineBreak()
    case CMARK_NODE_STRONG: strongDepth += 1
    case CMARK_NODE_IMAGE: imageDepth += 1
    case CMARK_NODE_HTML_INLINE:
      if literal(of: node).starts(with: Array("<br".utf8)) { lineBreak() }
    case CMARK_NODE_HTML_BLOCK:
      try appendHTML(literal(of: node))
    default: break
    }
  }

  private mutating func exit(_ node: OpaquePointer?) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      let level = Int(cmark_node_get_heading_level(node))
      writer.append(.heading(level: level), joined(lines))
    case CMARK_NODE_PARAGRAPH: endParagraph()
    case CMARK_NODE_STRONG: strongDepth -= 1
    case CMARK_NODE_IMAGE: imageDepth -= 1
    default: break
    }
  }

  private func literal(of node: OpaquePointer?) -> [UInt8] {
    guard let text = cmark_node_get_literal(node) else { return [] }
    return Array(String(cString: text).utf8)
  }

  // MARK: Lines

  private mutating func startBlock() {
    lines = [[]]
    isTable = false
    holdsStrong = false
    holdsPlain = false
  }

  private mutating func append(_ words: [UInt8]) {
    guard imageDepth == 0 else { return }
    if strongDepth > 0 {
      holdsStrong = true
    } else if words.contains(where: { $0 != 0x20 }) {
      holdsPlain = true
    }
    let last = lines.count - 1
    if lines[last].isEmpty, words.first == 0x7C { isTable = true }
    lines[last] += words
  }

  private mutating func softBreak() {
    guard imageDepth == 0 else { return }
    lines.append([])
  }

  private mutating func lineBreak() {
    guard imageDepth == 0 else { return }
    // Kept apart from soft breaks by an empty line between.
    lines.append([])
    lines.append([])
  }

  private mutating func endParagraph() {
    let isWrapped =
      !isTable && lines.allSatisfy { width(of: $0) <= Self.widestWrap }
    guard isWrapped else {
      for line in lines { writer.append(.prose, line) }
      return
    }
    let parts = lines.split(whereSeparator: \.isEmpty)
    for part in parts {
      let line = joined(Array(part))
      writer.append(
        isBold(line) ? .heading(level: Self.boldRank) : .prose, line)
    }
  }

  private func isBold(_ line: [UInt8]) -> Bool {
    holdsStrong && !holdsPlain
      && OutlineLine(
        TextLine(content: line.indices, followsBlank: true), in: line
      ).isPhrase
  }

  private func joined(_ lines: [[UInt8]]) -> [UInt8] {
    Array(lines.filter { !$0.isEmpty }.joined(separator: [0x20]))
  }

  private func width(of line: [UInt8]) -> Int {
    line.count { $0 & 0xC0 != 0x80 }
  }

  private mutating func appendHTML(_ html: [UInt8]) throws {
    let inner = try HTMLReader.read(html, path: path)
    for block in inner.blocks where block.kind != .headline {
      writer.append(block.kind, Array(inner.bytes[block.utf8]))
    }
  }
}
