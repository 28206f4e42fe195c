/// The files of one article: its own, its translation's and its metadata's.
struct ArticleFiles: Equatable {
  var original: ArticleFile
  var translation: ArticleFile?

  /// Parts files of one stem in one folder into original and translation.
  ///
  /// The original is in `language`, else Arabic, else says no language. The
  /// translation is the English one, else the first by name.
  init?(_ files: [ArticleFile], language: String?) throws {
    let files = files.sorted { $0.name < $1.name }
    for (file, next) in zip(files, files.dropFirst())
    where files.contains(where: { $0 != file && $0.language == file.language })
    {
      throw ReadingError.ambiguous(
        path: file.path,
        reason: "\(next.name) beside it is the same article in the same"
          + " language; keep one")
    }
    let wanted = language ?? "ar"
    guard
      let original = files.first(where: { $0.speaks(wanted) })
        ?? files.first(where: { $0.language == nil }) ?? files.first
    else { return nil }
    self.original = original
    let others = files.filter { $0 != original }
    translation = others.first { $0.speaks("en") } ?? others.first
  }
}

extension ArticleFile {
  /// Whether its name says this language, region aside.
  fileprivate func speaks(_ tag: String) -> Bool {
    language?.split(separator: "-").first == tag.split(separator: "-").first
  }
}
