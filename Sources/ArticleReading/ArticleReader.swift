/// Reads articles from files, folders and bytes.
///
/// ```swift
/// let article = try ArticleReader().read(path: "corpus/openai-losses")
/// article.key             // "openai-losses"
/// article.sections.count  // 23
/// ```
public struct ArticleReader: Sendable {
  private let encoding: TextEncoding
  private let key: String?

  /// A reader of files in `encoding` that gives articles `key` as their key;
  /// without one each is named by its metadata, its folder or its file.
  public init(encoding: TextEncoding = .utf8, key: String? = nil) {
    self.encoding = encoding
    self.key = key
  }

  /// The article in a file, or in a folder that holds `article.*`.
  public func read(path: String) throws -> Article {
    let bytes = try FileSystem.contents(of: path)
    return try read(bytes: bytes, name: path)
  }

  /// The article in `bytes`; errors call it `name`, `-` for standard input.
  public func read(bytes: [UInt8], name: String) throws -> Article {
    let text = try TextDecoder(encoding: encoding, path: name).decode(bytes)
    let structure = ArticleStructure(
      blocks: PlainOutline.blocks(of: text), bytes: text)
    guard !structure.paragraphs.isEmpty else {
      throw ReadingError.empty(path: name)
    }
    return Article(
      key: key ?? name, source: name, metadata: Metadata(),
      text: String(decoding: text, as: UTF8.self),
      language: LanguageGuess.language(of: text),
      sections: structure.sections, paragraphs: structure.paragraphs,
      sentences: structure.sentences, headline: structure.headline)
  }
}
