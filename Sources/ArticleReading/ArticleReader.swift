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

  /// The article in a file, or in a folder that holds `article.*`, with the
  /// metadata and the translation beside it. Throws `ReadingError`.
  public func read(path: String) throws -> Article {
    let isFolder = try FileSystem.kind(of: path) == .folder
    let file =
      isFolder ? try corpusFile(in: path) : ArticleFile(path: path)
    if file.format == nil, file.hasEnding, !path.hasPrefix("/dev/") {
      throw ReadingError.unsupported(path: path)
    }
    let beside = try MetadataReader.beside(file)
    let text = try text(of: file)
    var article = try article(
      text, file: file, source: FileSystem.absolute(file.path), beside: beside)
    if let other = try translation(of: file, beside: beside) {
      let words = try self.text(of: other)
      article.translation = TranslationAligner.align(
        text, with: words,
        language: other.language
          ?? LanguageGuess.language(of: words.bytes))
    }
    return article
  }

  /// The article in `bytes`; `name` tells its format and stands in errors,
  /// `-` for standard input. Throws `ReadingError`.
  public func read(bytes: [UInt8], name: String) throws -> Article {
    let file = ArticleFile(path: name == "-" ? "stdin" : name)
    let text = try FormatReader(encoding: encoding, path: name)
      .read(bytes, as: file.format)
    let source = name == "-" ? name : FileSystem.absolute(name)
    return try article(text, file: file, source: source, beside: nil)
  }

  /// What `read(path:)` would take under `path`, in the order of the names:
  /// files and corpus folders. Throws `ReadingError`.
  public func articlePaths(under path: String) throws -> [String] {
    try listing(under: path).paths
  }

  /// The same, with the files that were passed over.
  public func listing(under path: String) throws -> ArticleListing {
    try FolderWalk(path).listing
  }

  // MARK: Files

  private func text(of file: ArticleFile) throws -> ReadText {
    try FormatReader(encoding: encoding, path: file.path)
      .read(try FileSystem.contents(of: file.path), as: file.format)
  }

  private func corpusFile(in folder: String) throws -> ArticleFile {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let any = ArticleFile(path: prefix + "article.txt")
    let language = try MetadataReader.beside(any)?.metadata.language
    let files = try family(of: any)
    guard let files = try ArticleFiles(files, language: language) else {
      throw ReadingError.unreadable(
        path: folder,
        reason: "is a folder without an article.txt, .md or .html;"
          + " name the files in it")
    }
    return files.original
  }

  /// The translation of `file`, if `file` is the original among its kin.
  private func translation(
    of file: ArticleFile, beside: MetadataReader.Reading?
  ) throws -> ArticleFile? {
    guard file.language != nil || file.isCorpusFile,
      let files = try ArticleFiles(
        try family(of: file), language: beside?.metadata.language),
      files.original == file
    else { return nil }
    return files.translation
  }

  /// The files of one stem in one folder; those of plain names only if they
  /// say their language.
  private func family(of file: ArticleFile) throws -> [ArticleFile] {
    let folder = file.folder.isEmpty ? "." : file.folder
    return try FileSystem.entries(of: folder).filter { !$0.isFolder }
      .map { ArticleFile(path: file.folder + $0.name) }
      .filter {
        $0.stem == file.stem && $0.format != nil
          && ($0.language != nil || file.isCorpusFile)
      }
  }

  // MARK: The article

  private func article(
    _ text: ReadText, file: ArticleFile, source: String,
    beside: MetadataReader.Reading?
  ) throws -> Article {
    let structure = ArticleStructure(blocks: text.blocks, bytes: text.bytes)
    guard !structure.paragraphs.isEmpty else {
      throw ReadingError.empty(path: file.path)
    }
    var metadata = text.metadata
    if let beside { metadata.fill(from: beside.metadata) }
    if metadata.title == nil { metadata.title = structure.headlineText }
    let language =
      metadata.language ?? file.language
      ?? LanguageGuess.language(of: text.bytes)
    return Article(
      key: try key(beside?.key ?? text.key, file: file), source: source,
      metadata: metadata, text: String(decoding: text.bytes, as: UTF8.self),
      language: language, sections: structure.sections,
      paragraphs: structure.paragraphs, sentences: structure.sentences,
      headline: structure.headline)
  }

  private func key(_ named: String?, file: ArticleFile) throws -> String {
    guard let key else { return named ?? file.derivedKey }
    if let reason = ArticleKey.objection(to: key) {
      throw ReadingError.invalidKey(key: key, reason: reason)
    }
    return key
  }
}

extension Metadata {
  /// What `other` knows outranks what is known.
  fileprivate mutating func fill(from other: Metadata) {
    title = other.title ?? title
    suppliedTitle = other.suppliedTitle ?? suppliedTitle
    suppliedTitleEnglish = other.suppliedTitleEnglish ?? suppliedTitleEnglish
    author = other.author ?? author
    publisher = other.publisher ?? publisher
    published = other.published ?? published
    url = other.url ?? url
    language = other.language ?? language
  }
}
