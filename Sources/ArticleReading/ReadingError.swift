/// Why an article could not be read: what is wrong, where, and what to do.
///
/// `description` is one line that can be shown as it is:
/// `notes.txt: byte 17 (line 2) is not UTF-8; try --encoding windows-1256`.
public enum ReadingError: Error, Equatable, CustomStringConvertible {
  /// The file or folder is missing or may not be opened.
  case unreadable(path: String, reason: String)
  /// The file is larger than one article may be.
  case tooLarge(path: String, limit: Int)
  /// The bytes are not text in the encoding asked for.
  case undecodable(path: String, reason: String)
  /// There is no text to read.
  case empty(path: String)
  /// The file is of a kind that is not read.
  case unsupported(path: String)
  /// The markup cannot be read without losing text.
  case malformedMarkup(path: String, reason: String)
  /// The metadata are not what they should be.
  case malformedMetadata(path: String, line: Int?, reason: String)
  /// Several files claim to be the same article.
  case ambiguous(path: String, reason: String)
  /// A folder holds no article.
  case nothingToRead(path: String)
  /// A key that commands and addresses could not carry.
  case invalidKey(key: String, reason: String)

  /// What is wrong, where, and what to do, in one line.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason),
      .undecodable(let path, let reason),
      .malformedMarkup(let path, let reason),
      .ambiguous(let path, let reason):
      "\(path): \(reason)"
    case .tooLarge(let path, let limit):
      "\(path): larger than \(limit >> 20) MiB; split it into articles"
    case .empty(let path):
      "\(path): holds no text; nothing to read"
    case .unsupported(let path):
      "\(path): not a kind of file that is read; "
        + "save it as .txt, .md or .html"
    case .malformedMetadata(let path, let line, let reason):
      line.map { "\(path):\($0): \(reason)" } ?? "\(path): \(reason)"
    case .nothingToRead(let path):
      "\(path): no .txt, .md or .html file in this folder"
    case .invalidKey(let key, let reason):
      "the key '\(key)' \(reason); choose another with --key"
    }
  }
}
