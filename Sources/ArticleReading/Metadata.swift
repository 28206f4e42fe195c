/// What is known about an article. Unknown stays `nil`; nothing is guessed.
public struct Metadata: Sendable, Equatable {
  /// The title as published.
  public var title: String?
  /// A title given by whoever filed the article, for one that has none.
  /// Citations show it in square brackets.
  public var suppliedTitle: String?
  /// The same in English.
  public var suppliedTitleEnglish: String?
  /// The author, or the body that signs the article.
  public var author: String?
  /// The medium that published it.
  public var publisher: String?
  /// The date of publication in ISO 8601: `2024`, `2024-05` or `2024-05-17`.
  public var published: String?
  /// The article's address.
  public var url: String?
  /// The language as a BCP 47 tag: `ar`, `en`.
  public var language: String?

  /// Metadata of which every part may be unknown.
  public init(
    title: String? = nil, suppliedTitle: String? = nil,
    suppliedTitleEnglish: String? = nil, author: String? = nil,
    publisher: String? = nil, published: String? = nil, url: String? = nil,
    language: String? = nil
  ) {
    self.title = title
    self.suppliedTitle = suppliedTitle
    self.suppliedTitleEnglish = suppliedTitleEnglish
    self.author = author
    self.publisher = publisher
    self.published = published
    self.url = url
    self.language = language
  }
}
