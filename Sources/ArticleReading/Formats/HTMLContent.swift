/// Which elements of a page hold the article's words.
struct HTMLContent {
  let tree: HTMLTree

  private static let leftOut: Set<String> = [
    "script", "style", "noscript", "template", "nav", "header", "footer",
    "aside", "form", "head", "title", "iframe", "svg", "button", "select",
    "textarea", "object", "canvas", "audio", "video", "dialog",
  ]

  /// Elements that begin on a line of their own (HTML Standard, 15.3).
  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "caption", "center", "dd",
    "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1",
    "h2", "h3", "h4", "h5", "h6", "hgroup", "hr", "html", "li", "main", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
  ]

  /// Whether an element's words are not the article's.
  static func isLeftOut(_ name: String) -> Bool { leftOut.contains(name) }

  /// Whether an element begins and ends a line.
  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  /// 1 to 6 for `h1` to `h6`.
  static func rank(of name: String) -> Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"),
      let level = name.last?.wholeNumberValue, (1...6).contains(level)
    else { return nil }
    return level
  }

  /// An element that may hold the article.
  private struct Candidate {
    var name: String
    var node: HTMLTree.Node
    /// Bytes of words above it on the page, and up to its end.
    var start: Int
    var end = 0
    var size: Int { end - start }
  }

  /// The element to read: the `<article>` with most words, if they are at
  /// least half of the page's, else `<main>` on the same condition, else all.
  func node(in root: HTMLTree.Node) -> HTMLTree.Node {
    var candidates: [Candidate] = []
    var size = 0
    tree.walk(
      root,
      enter: { node in
        let name = tree.name(of: node)
        if node != root, Self.isLeftOut(name) { return .past }
        if let text = tree.text(of: node) { size += text.count { $0 > 0x20 } }
        if name == "article" || name == "main" {
          candidates.append(Candidate(name: name, node: node, start: size))
        }
        return .into
      },
      exit: { node in
        guard ["article", "main"].contains(tree.name(of: node)) else { return }
        let place = candidates.lastIndex { $0.node == node }
        if let place { candidates[place].end = size }
      })
    for name in ["article", "main"] {
      let largest = candidates.filter { $0.name == name }
        .max { $0.size < $1.size }
      if let largest, largest.size * 2 >= size { return largest.node }
    }
    return root
  }
}
