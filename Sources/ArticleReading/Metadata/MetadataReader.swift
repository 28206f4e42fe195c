import Yams

/// YAML → metadata: `article.yml`, or what stands above a Markdown text.
struct MetadataReader {
  /// What to do with keys that are not known.
  enum UnknownKeys {
    /// An error: in `article.yml` it is a slip of the pen.
    case refused
    /// Front matter is shared with other programs.
    case ignored
  }

  /// Metadata and the key the article is to have.
  struct Reading: Equatable {
    var metadata = Metadata()
    var key: String?
  }

  private static let knownKeys = [
    "title", "supplied_title", "supplied_title_en", "author", "publisher",
    "published", "url", "language", "key",
  ]

  /// The name of the file, for errors.
  var path: String
  var unknownKeys = UnknownKeys.refused
  /// Lines above the YAML in its file.
  var linesAbove = 0

  /// Reads a mapping of known keys to words.
  func read(_ yaml: String) throws -> Reading {
    guard let root = try compose(yaml) else { return Reading() }
    guard case .mapping(let mapping) = root else {
      throw malformed(root, "must be lines of the form 'title: …'")
    }
    var reading = Reading()
    for (name, value) in mapping {
      try take(name, value, into: &reading)
    }
    return reading
  }

  private func compose(_ yaml: String) throws -> Node? {
    do {
      let node = try Yams.compose(yaml: yaml)
      if let node, node.isNull { return nil }
      return node
    } catch let error as YamlError {
      throw ReadingError.malformedMetadata(
        path: path, line: error.line.map { $0 + linesAbove },
        reason: "not YAML: \(error.problem); quote the value or fix the line")
    }
  }

  private func take(
    _ name: Node, _ value: Node, into reading: inout Reading
  ) throws {
    guard let field = fieldName(name) else {
      guard unknownKeys == .refused else { return }
      throw malformed(
        name,
        "unknown key '\(name.string ?? "")'; known are "
          + Self.knownKeys.joined(separator: ", "))
    }
    if value.isNull { return }
    guard case .scalar(let scalar) = value else {
      throw malformed(value, "'\(field)' must be one value, not a list")
    }
    let text = scalar.string.trimmingSpace
    if text.isEmpty { return }
    switch field {
    case "title": reading.metadata.title = text
    case "supplied_title": reading.metadata.suppliedTitle = text
    case "supplied_title_en": reading.metadata.suppliedTitleEnglish = text
    case "author": reading.metadata.author = text
    case "publisher": reading.metadata.publisher = text
    case "published": reading.metadata.published = try date(text, value)
    case "url": reading.metadata.url = try address(text, value)
    case "language": reading.metadata.language = try language(text, value)
    default: reading.key = try key(text, value)
    }
  }

  /// Front matter also knows `date` and `lang`, as most programs call them.
  private func fieldName(_ name: Node) -> String? {
    guard let text = name.string else { return nil }
    if Self.knownKeys.contains(text) { return text }
    guard unknownKeys == .ignored else { return nil }
    return ["date": "published", "lang": "language"][text]
  }

  // MARK: Values

  private func date(_ text: String, _ node: Node) throws -> String {
    if unknownKeys == .ignored, let day = PublicationDate.day(of: text) {
      return day
    }
    guard PublicationDate.isValid(text) else {
      throw malformed(
        node,
        "'\(text)' is not a date; write 2024, 2024-05 or 2024-05-17")
    }
    return text
  }

  private func address(_ text: String, _ node: Node) throws -> String {
    let isAddress =
      ["http://", "https://"].contains {
        text.lowercased().hasPrefix($0) && text.count > $0.count
      } && !text.contains(where: \.isWhitespace)
    guard isAddress else {
      throw malformed(
        node, "'\(text)' is not an address; write it from https:// on")
    }
    return text
  }

  private func language(_ text: String, _ node: Node) throws -> String {
    guard LanguageTag.isValid(text) else {
      throw malformed(
        node, "'\(text)' is not a language; write its tag, as ar or en")
    }
    return text
  }

  private func key(_ text: String, _ node: Node) throws -> String {
    if let reason = ArticleKey.objection(to: text) {
      throw malformed(node, "the key '\(text)' \(reason)")
    }
    return text
  }

  private func malformed(_ node: Node, _ reason: String) -> ReadingError {
    .malformedMetadata(
      path: path, line: node.mark.map { $0.line + linesAbove }, reason: reason)
  }
}

extension Node {
  fileprivate var isNull: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}

extension YamlError {
  /// The line it names, from 1.
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _),
      .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context):
      context.mark.line
    default:
      nil
    }
  }

  fileprivate var problem: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping(let duplicates, _):
      "'\(duplicates.joined(separator: ", "))' stands twice"
    default:
      "cannot be read"
    }
  }
}
