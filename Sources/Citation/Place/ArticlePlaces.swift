import ArticleReading
import ClaimExtraction

/// An article made ready to cite many claims of it: places and paragraphs
/// are found without reading it from its beginning each time.
public struct ArticlePlaces: Sendable, Equatable {
  /// What a citation needs to know about the article.
  public let article: CitedArticle
  let points: CodePoints
  /// Where each paragraph begins, in code points, ascending.
  private let starts: [Int]
  /// Where each paragraph ends.
  private let ends: [Int]
  /// The number of each paragraph under its own heading, from 1.
  private let numbers: [Int]

  /// An article to cite from.
  public init(_ article: Article) {
    self.article = CitedArticle(article)
    points = CodePoints(article.text)
    starts = article.paragraphs.map(\.span.start)
    ends = article.paragraphs.map(\.span.end)
    var counts: [Int?: Int] = [:]
    numbers = article.paragraphs.map { paragraph in
      counts[paragraph.section, default: 0] += 1
      return counts[paragraph.section] ?? 1
    }
  }

  /// A claim of the article, ready to cite.
  public func cited(_ claim: Claim, key: String? = nil) -> CitedClaim {
    var cited = CitedClaim(
      claim, in: article, paragraph: claim.span.flatMap(paragraph))
    cited.key = key
    if let span = claim.span {
      cited.selectors = Selectors(of: span, in: points)
      if let url = article.metadata.url {
        cited.link = TextFragment(of: span, in: points)?.link(url)
      }
    }
    return cited
  }

  /// The number of the paragraph in which a span begins.
  private func paragraph(of span: Span) -> Int? {
    // The last paragraph that begins at or before the span.
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, span.start < ends[low - 1] else { return nil }
    return numbers[low - 1]
  }
}
