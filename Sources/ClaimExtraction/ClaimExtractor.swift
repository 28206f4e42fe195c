import ArticleReading

/// Turns an article into claims.
///
///     let claims = ClaimExtractor().claims(in: article)
///
/// Annotators work in a row, each on what those before it found: words and
/// verbs, clauses, sources, then the labels of each clause, and last the
/// relations between claims.
public struct ClaimExtractor: Sendable {
  private let arabic = ArabicClauses()
  private let english = EnglishClauses()
  private let arabicLabels = ClaimLabels(language: .arabic)
  private let englishLabels = ClaimLabels(language: .english)
  private let relations = RelationAnnotator()

  /// An extractor with the cue words that ship with Isnad.
  public init() {}

  /// The claims of an article, in the order of the text.
  public func claims(in article: Article) -> [Claim] {
    let bytes = Array(article.text.utf8)
    let isArabic = article.language.hasPrefix("ar")
    let readings = article.sentences.indices.map { index in
      let sentence = article.sentences[index]
      let run = WordRun(
        bytes: bytes, range: sentence.utf8, start: sentence.span.start)
      return isArabic
        ? arabic.reading(of: run, sentence: index)
        : english.reading(of: run, sentence: index)
    }
    let drafts =
      isArabic
      ? arabic.drafts(in: readings) : english.drafts(in: readings)
    let labels = isArabic ? arabicLabels : englishLabels
    var claims = labels.claims(from: drafts, readings, article)
    relations.relate(&claims, drafts)
    return claims
  }
}
