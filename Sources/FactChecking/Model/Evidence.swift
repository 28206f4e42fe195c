/// A source that a verdict rests on.
public struct Evidence: Sendable, Equatable, Codable {
  /// How it bears on the claim.
  public enum Stance: String, Sendable, CaseIterable, Codable {
    case supports, contradicts, context
  }
  /// Its address; `nil` for a source without one, such as a book.
  public var url: String?
  /// Its title.
  public var title: String?
  /// The words of it that matter, exactly as they stand there.
  public var quote: String?
  /// The day it was read: `2026-05-17`.
  public var accessed: String?
  /// The address of a copy in a web archive.
  public var archiveURL: String?
  /// SHA-256 of an attached local copy, 64 hexadecimal digits in lower case.
  public var sha256: String?
  /// How it bears on the claim.
  public var stance: Stance

  /// A source; it needs an address, a title or quoted words.
  public init(
    url: String? = nil, title: String? = nil, quote: String? = nil,
    accessed: String? = nil, archiveURL: String? = nil,
    sha256: String? = nil, stance: Stance
  ) {
    self.url = url
    self.title = title
    self.quote = quote
    self.accessed = accessed
    self.archiveURL = archiveURL
    self.sha256 = sha256
    self.stance = stance
  }
}
