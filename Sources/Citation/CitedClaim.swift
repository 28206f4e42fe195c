import ArticleReading
import ClaimExtraction

/// A claim, the article it stands in and its place there.
public struct CitedClaim: Sendable, Equatable {
  /// The claim.
  public var claim: Claim
  /// Its article; `nil` for an imported claim without one.
  public var article: CitedArticle?
  /// Its paragraph, counted from 1 under its own heading; `nil` if unknown.
  public var paragraph: Int?
  /// The name it had where it was imported from.
  public var key: String?

  /// A claim to cite.
  public init(_ claim: Claim, in article: CitedArticle?, paragraph: Int? = nil)
  {
    self.claim = claim
    self.article = article
    self.paragraph = paragraph
  }

  /// A claim to cite, its paragraph counted in its article.
  public init(_ claim: Claim, in article: Article) {
    self.init(
      claim, in: CitedArticle(article),
      paragraph: CitedClaim.paragraph(of: claim, in: article))
  }

  /// The language to cite it in where none is asked for: Arabic for an
  /// Arabic article, else English.
  public var language: CitationLanguage {
    (article?.language ?? claim.language).hasPrefix("ar") ? .ar : .en
  }

  /// The claim's paragraph, counted from 1 under its own heading.
  public static func paragraph(of claim: Claim, in article: Article) -> Int? {
    guard let span = claim.span,
      let own = article.paragraphs.lastIndex(where: {
        $0.span.start <= span.start && span.start < $0.span.end
      })
    else { return nil }
    let section = article.paragraphs[own].section
    return article.paragraphs[...own].count { $0.section == section }
  }
}
