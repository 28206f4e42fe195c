import CLibXML2

/// A parsed page; owns the memory of libxml2's tree.
final class HTMLTree {
  typealias Node = UnsafeMutablePointer<xmlNode>

  private let document: htmlDocPtr

  /// Parses `bytes`, which are in `charset` whatever the page says.
  ///
  /// libxml2 stops at 256 open elements and keeps what it has; that is an
  /// error here, as it would lose text in silence.
  init(_ bytes: [UInt8], charset: String, path: String) throws {
    guard let context = htmlNewParserCtxt() else {
      throw ReadingError.malformedMarkup(
        path: path, reason: "no memory to read the page")
    }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
    let parsed = bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context, buffer.bindMemory(to: CChar.self).baseAddress,
        Int32(buffer.count), nil, charset, Int32(options))
    }
    guard let parsed else { throw ReadingError.empty(path: path) }
    document = parsed
    // Set where the parser gave up before the end.
    if context.pointee.disableSAX != 0 {
      throw ReadingError.malformedMarkup(
        path: path,
        reason: "nested too deep or with too long a piece of text, so that"
          + " words would be lost; save the article's text as .txt")
    }
  }

  deinit {
    xmlFreeDoc(document)
  }

  var root: Node? { xmlDocGetRootElement(document) }

  /// What a walk does below a node.
  enum Descent {
    case into, past
  }

  /// Visits `top` and all below it in the order of the page, without
  /// recursion.
  func walk(
    _ top: Node, enter: (Node) -> Descent, exit: (Node) -> Void = { _ in }
  ) {
    var node = top
    while true {
      if enter(node) == .into, isElement(node),
        let child = node.pointee.children
      {
        node = child
        continue
      }
      exit(node)
      while node.pointee.next == nil || node == top {
        guard node != top, let parent = node.pointee.parent else { return }
        node = parent
        exit(node)
      }
      guard let next = node.pointee.next else { return }
      node = next
    }
  }

  func isElement(_ node: Node) -> Bool {
    node.pointee.type == XML_ELEMENT_NODE
  }

  /// The name of an element in small letters; empty for other nodes.
  func name(of node: Node) -> String {
    guard isElement(node), let name = node.pointee.name else { return "" }
    return String(cString: name).lowercased()
  }

  /// The words of a text node.
  func text(of node: Node) -> [UInt8]? {
    let type = node.pointee.type
    guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE,
      let content = node.pointee.content
    else { return nil }
    return Array(
      UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
  }

  /// The value of an attribute.
  func attribute(_ name: String, of node: Node) -> String? {
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { freeXMLString(value) }
    return String(cString: value)
  }
}
