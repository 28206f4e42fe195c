/// A file that can be read, as its name tells: `foo.ar.txt`.
struct ArticleFile: Equatable {
  enum Format {
    case plain, markdown, html

    /// The format with this ending, without its dot.
    init?(ending: String) {
      switch ending.lowercased() {
      case "txt": self = .plain
      case "md": self = .markdown
      case "html", "htm": self = .html
      default: return nil
      }
    }
  }

  /// The folder's path, empty for the current one, else ending in a slash.
  var folder: String
  /// The file's own name: `foo.ar.txt`.
  var name: String
  /// `foo`.
  var stem: String
  /// `ar`.
  var language: String?
  /// `nil` when the ending is missing or of another kind.
  var format: Format?
  /// Whether the name has an ending at all.
  var hasEnding: Bool

  var path: String { folder + name }
  /// Where its metadata may be: `foo.yml`.
  var metadataPath: String { folder + stem + ".yml" }
  /// The file of a corpus folder.
  var isCorpusFile: Bool { stem == "article" }

  /// Reads the name at the end of `path`.
  init(path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    name = parts.popLast().map(String.init) ?? path
    folder = parts.isEmpty ? "" : parts.joined(separator: "/") + "/"
    var pieces = name.split(separator: ".", omittingEmptySubsequences: false)
    hasEnding = pieces.count > 1 && !name.hasPrefix(".")
    if let last = pieces.last, pieces.count > 1,
      let found = Format(ending: String(last))
    {
      format = found
      pieces.removeLast()
    }
    if format != nil, pieces.count > 1, let last = pieces.last,
      Self.isLanguage(last)
    {
      language = String(last)
      pieces.removeLast()
    }
    stem = pieces.joined(separator: ".")
  }

  /// Two small letters, perhaps with a region: `ar`, `ar-EG`.
  private static func isLanguage(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-")
    guard let first = parts.first, first.utf8.count == 2 else { return false }
    return first.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      && LanguageTag.isValid(String(text))
  }

  /// The article's key by its name: its folder's for `article.*`.
  var derivedKey: String {
    guard isCorpusFile else { return ArticleKey.derived(from: stem) }
    let folders = FileSystem.absolute(path).split(separator: "/").dropLast()
    return ArticleKey.derived(from: folders.last.map(String.init) ?? stem)
  }
}
