import ArticleReading

/// What a citation needs to know about the article a claim stands in.
public struct CitedArticle: Sendable, Equatable {
  /// The article's key.
  public var key: String
  /// What is known about it.
  public var metadata: Metadata
  /// BCP 47: `ar`, `en`.
  public var language: String
  /// Its first words, for an article without any title.
  public var opening: String

  /// An article to cite.
  public init(
    key: String, metadata: Metadata, language: String, opening: String
  ) {
    self.key = key
    self.metadata = metadata
    self.language = language
    self.opening = opening
  }

  /// An article to cite, its opening taken from its text.
  public init(_ article: Article) {
    self.init(
      key: article.key, metadata: article.metadata,
      language: article.language,
      opening: CitedArticle.opening(of: article.text))
  }

  /// The first eight words of a text, with an ellipsis where more follow.
  ///
  ///     CitedArticle.opening(of: "One two.")  // "One two."
  public static func opening(of text: String) -> String {
    let count = 8
    let words = text.prefix(1_000)
      .split(maxSplits: count, whereSeparator: \.isWhitespace)
    let opening = words.prefix(count).joined(separator: " ")
    return words.count > count ? opening + "…" : opening
  }

  /// The article's DOI, where its address is one: `10.1000/182`.
  public var doi: String? {
    guard let url = metadata.url else { return nil }
    let hosts = [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/",
      "http://dx.doi.org/",
    ]
    guard let host = hosts.first(where: url.hasPrefix) else { return nil }
    let doi = url.dropFirst(host.count)
    return doi.hasPrefix("10.") ? String(doi) : nil
  }
}
