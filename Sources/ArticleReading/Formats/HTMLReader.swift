import CLibXML2

/// An HTML page (by libxml2, as lenient as it is) → its article's words.
///
/// `<article>` or `<main>` where they hold most of the page's words, else all
/// of `<body>`; menus, forms, scripts and asides are left out.
struct HTMLReader {
  private let tree: HTMLTree
  private var writer = BlockWriter()
  private var line: [UInt8] = []
  private var rank: Int?
  private var preformattedDepth = 0

  /// Reads decoded `bytes`; errors call the file `path`.
  static func read(
    _ bytes: [UInt8], path: String, charset: String = "UTF-8"
  ) throws -> ReadText {
    let tree = try HTMLTree(bytes, charset: charset, path: path)
    guard let root = tree.root else { throw ReadingError.empty(path: path) }
    var reader = HTMLReader(tree: tree)
    reader.readWords(below: HTMLContent(tree: tree).node(in: root))
    return reader.writer.finish(
      metadata: HTMLMetadata(tree: tree).metadata(in: root))
  }

  private init(tree: HTMLTree) {
    self.tree = tree
  }

  private mutating func readWords(below top: HTMLTree.Node) {
    // The walk's closures may not capture `self` while it changes.
    var reader = self
    tree.walk(
      top,
      enter: { node in reader.enter(node, top: top) },
      exit: { node in reader.exit(node) })
    reader.endLine()
    self = reader
  }

  private mutating func enter(
    _ node: HTMLTree.Node, top: HTMLTree.Node
  ) -> HTMLTree.Descent {
    if let text = tree.text(of: node) {
      append(text)
      return .past
    }
    let name = tree.name(of: node)
    if name.isEmpty { return .past }
    if node != top, HTMLContent.isLeftOut(name) || isHidden(node) {
      if name == "header" { appendTitle(in: node) }
      return .past
    }
    if name == "br" {
      endLine()
    } else if HTMLContent.isBlock(name) {
      endLine()
      rank = HTMLContent.rank(of: name) ?? rank
      if name == "pre" { preformattedDepth += 1 }
    }
    return .into
  }

  private mutating func exit(_ node: HTMLTree.Node) {
    let name = tree.name(of: node)
    guard HTMLContent.isBlock(name) else { return }
    endLine()
    if HTMLContent.rank(of: name) != nil { rank = nil }
    if name == "pre", preformattedDepth > 0 { preformattedDepth -= 1 }
  }

  private func isHidden(_ node: HTMLTree.Node) -> Bool {
    if tree.attribute("hidden", of: node) != nil { return true }
    guard let style = tree.attribute("style", of: node) else { return false }
    return style.lowercased().filter { $0 != " " }.contains("display:none")
  }

  /// Of a header only the title is the article's.
  private mutating func appendTitle(in header: HTMLTree.Node) {
    endLine()
    var words: [UInt8] = []
    var isInside = false
    tree.walk(
      header,
      enter: { node in
        if tree.name(of: node) == "h1" { isInside = true }
        if isInside, let text = tree.text(of: node) { words += text }
        return .into
      },
      exit: { node in
        if tree.name(of: node) == "h1" { isInside = false }
      })
    append(words)
    rank = 1
    endLine()
    rank = nil
  }

  // MARK: Lines

  /// Runs of white space become one space, as a browser shows them (CSS Text
  /// 3, section 4.1); in `<pre>` line ends stay.
  private mutating func append(_ text: [UInt8]) {
    for byte in text {
      switch byte {
      case 0x0A where preformattedDepth > 0:
        endLine()
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
        if let last = line.last, last != 0x20 { line.append(0x20) }
      default:
        line.append(byte)
      }
    }
  }

  private mutating func endLine() {
    writer.append(rank.map { .heading(level: $0) } ?? .prose, line)
    line.removeAll(keepingCapacity: true)
  }
}
