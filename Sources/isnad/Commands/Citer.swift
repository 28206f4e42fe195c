import ArticleReading
import Citation
import ClaimExtraction
import KnowledgeBase

/// Finds the article of each claim; claims that follow one another in the
/// same article read it once.
struct Citer {
  let base: KnowledgeBase
  private var article: ArticlePlaces?

  init(base: KnowledgeBase) { self.base = base }

  /// A claim with what citations need to know of its article.
  mutating func cited(_ claim: Claim, key: String? = nil) throws -> CitedClaim {
    if claim.article != article?.article.key {
      article = try claim.article.flatMap(base.article).map(ArticlePlaces.init)
    }
    if let article { return article.cited(claim, key: key) }
    var cited = CitedClaim(claim, in: nil)
    cited.key = key
    return cited
  }
}

extension KnowledgeBase {
  /// The claim of an id or of the beginning of one; without it the command
  /// ends with 1.
  func stored(_ id: String) throws -> StoredClaim {
    if let stored = try claim(id) { return stored }
    StandardError.write(
      "isnad: no claim \(id); see the ids of 'isnad search', whole or their "
        + "first letters while only one begins so")
    throw Exit.nothingFound
  }
}
