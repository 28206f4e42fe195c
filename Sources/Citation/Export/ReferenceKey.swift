import ClaimExtraction

/// The name of a claim in a bibliography: ASCII, unique, and as stable as
/// the claim's id, for instance `openai-losses-k3f9x2ma5t`.
enum ReferenceKey {
  static func key(_ claim: Claim) -> String {
    let article = ascii(claim.article ?? "")
    return (article.isEmpty ? "isnad" : article) + "-" + claim.id
  }

  /// The letters, digits, hyphens and dots that every BibTeX tool allows.
  private static func ascii(_ key: String) -> String {
    String(
      key.filter {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0))
      })
  }
}
