/// What the head of a page says about its article.
struct HTMLMetadata {
  let tree: HTMLTree

  /// The page's metadata; values of the wrong form are passed over, since
  /// pages are not written for this reader.
  func metadata(in root: HTMLTree.Node) -> Metadata {
    var values: [String: String] = [:]
    func keep(_ name: String, _ value: String?) {
      let text = value?.collapsingSpace ?? ""
      if values[name] == nil, !text.isEmpty { values[name] = text }
    }
    keep("lang", tree.attribute("lang", of: root))
    tree.walk(
      root,
      enter: { node in
        switch tree.name(of: node) {
        case "title":
          keep("title", words(in: node))
        case "meta":
          let name =
            tree.attribute("property", of: node)
            ?? tree.attribute("name", of: node)
          if let name {
            keep(name.lowercased(), tree.attribute("content", of: node))
          }
        case "link":
          if tree.attribute("rel", of: node)?.lowercased() == "canonical" {
            keep("canonical", tree.attribute("href", of: node))
          }
        case "svg":
          return .past
        default: break
        }
        return .into
      })
    return metadata(from: values)
  }

  private func metadata(from values: [String: String]) -> Metadata {
    Metadata(
      title: values["og:title"] ?? values["title"],
      author: values["author"] ?? values["article:author"].flatMap(name),
      publisher: values["og:site_name"],
      published: values["article:published_time"].flatMap(PublicationDate.day),
      url: values["canonical"].flatMap(address)
        ?? values["og:url"].flatMap(address),
      language: values["lang"].flatMap { LanguageTag.isValid($0) ? $0 : nil })
  }

  /// `article:author` is often the address of a profile.
  private func name(_ text: String) -> String? {
    text.contains("://") ? nil : text
  }

  private func address(_ text: String) -> String? {
    text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
  }

  private func words(in node: HTMLTree.Node) -> String {
    var words: [UInt8] = []
    tree.walk(
      node,
      enter: { inner in
        words += tree.text(of: inner) ?? []
        return .into
      })
    return String(decoding: words, as: UTF8.self)
  }
}

extension String {
  /// With one space for each run of space, none at the ends.
  fileprivate var collapsingSpace: String {
    let bytes = Array(utf8)
    return spacedRuns(bytes.indices, in: bytes)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
      .joined(separator: " ")
  }
}
