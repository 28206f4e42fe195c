import ClaimExtraction

/// Names for what machines speak about, where the web gives none.
enum Resource {
  /// A claim of this program: `urn:isnad:claim:k3f9x2mabc`.
  static func claim(_ claim: Claim) -> String {
    "urn:isnad:claim:" + PercentEncoding.word(claim.id)
  }

  /// The address of a claim's article, else a name made of its key; `nil`
  /// for a claim that stands in none.
  static func source(of cited: CitedClaim) -> String? {
    if let address = cited.source, isAddress(address) {
      return PercentEncoding.uri(address)
    }
    return (cited.article?.key ?? cited.claim.article).map {
      "urn:isnad:article:" + PercentEncoding.word($0)
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    ["https://", "http://"].contains { text.lowercased().hasPrefix($0) }
  }
}
