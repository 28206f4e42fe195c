/// Links that open a claim's article at its words, one a line.
public struct LinkFormat: ClaimFormat {
  /// The format has no choices.
  public init() {}

  /// One claim; refused where its article or the address is not known.
  public func entry(_ cited: CitedClaim) throws(Refusal) -> String {
    guard let link = cited.link else {
      throw Refusal(
        cited.article?.metadata.url == nil
          ? "its article has no address; write url: in article.yml"
          : "its place in the article is not known; ingest the article")
    }
    return link + "\n"
  }
}
