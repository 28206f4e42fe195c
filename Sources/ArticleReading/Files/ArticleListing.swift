/// What lies under a path: the articles to read and the files passed over.
public struct ArticleListing: Sendable, Equatable {
  /// Files and corpus folders, in the order of their names.
  public var paths: [String] = []
  /// Files that are not articles, nor metadata or translations of one.
  public var skipped: [String] = []
}

/// Walks folders. Hidden files and linked folders are passed over.
struct FolderWalk {
  private(set) var listing = ArticleListing()

  /// Lists `path`; a file is listed whatever its name.
  init(_ path: String) throws {
    switch try FileSystem.kind(of: path) {
    case .file:
      listing.paths = [path]
    case .folder:
      try visit(path)
      if listing.paths.isEmpty { throw ReadingError.nothingToRead(path: path) }
    }
  }

  private mutating func visit(_ folder: String) throws {
    let entries = try FileSystem.entries(of: folder)
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let files = entries.filter { !$0.isFolder }.map {
      ArticleFile(path: prefix + $0.name)
    }
    let articles = files.filter { $0.format != nil && !$0.isAboutTheFolder }
    if articles.contains(where: \.isCorpusFile) {
      listing.paths.append(folder)
      return
    }
    let originals = try originals(among: articles)
    for entry in entries {
      let path = prefix + entry.name
      if entry.isFolder {
        if !entry.isLink { try visit(path) }
      } else if originals.contains(path) {
        listing.paths.append(path)
      } else if !articles.contains(where: { $0.path == path }),
        !articles.contains(where: { $0.metadataPath == path })
      {
        listing.skipped.append(path)
      }
    }
  }

  /// Files whose name says their language belong together by their stem.
  private func originals(among files: [ArticleFile]) throws -> Set<String> {
    var paths: Set<String> = []
    var groups: [String: [ArticleFile]] = [:]
    for file in files {
      if file.language == nil {
        paths.insert(file.path)
      } else {
        groups[file.stem, default: []].append(file)
      }
    }
    for group in groups.values {
      let language = try group.first.flatMap {
        try MetadataReader.beside($0)?.metadata.language
      }
      if let files = try ArticleFiles(group, language: language) {
        paths.insert(files.original.path)
      }
    }
    return paths
  }
}

extension ArticleFile {
  /// `README.md` and its kin describe a folder.
  var isAboutTheFolder: Bool {
    ["readme", "license", "licence", "changelog", "contributing"].contains(
      stem.lowercased())
  }
}

extension MetadataReader {
  /// The metadata in the `.yml` file beside an article's file.
  static func beside(_ file: ArticleFile) throws -> Reading? {
    let path = file.metadataPath
    guard FileSystem.exists(path) else { return nil }
    let bytes = try FileSystem.contents(of: path)
    guard bytes.count <= largestFile else {
      throw ReadingError.malformedMetadata(
        path: path, line: nil, reason: "too long for metadata; shorten it")
    }
    let text = try TextDecoder(encoding: .utf8, path: path).decode(bytes)
    return try MetadataReader(path: path).read(
      String(decoding: text, as: UTF8.self))
  }

  /// Metadata are a few lines; the limit keeps hostile files from the stack.
  static let largestFile = 64 << 10
}
