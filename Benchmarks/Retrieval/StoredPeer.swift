/// Figures of other search engines on the same sets, measured once with their
/// own tools; they cannot all be installed where this runs.
struct StoredPeer {
  var name: String
  /// nDCG@10 by the name of the set.
  var figures: [String: Double]

  static let all = [
    StoredPeer(
      name: "Tantivy, Arabic stemmer (stored)",
      figures: [
        "xquad-ar-ar": 0.931, "arcd": 0.809, "ans-disagree": 0.838,
        "xquad-en-ar": 0.08,
      ]),
    StoredPeer(
      name: "Lucene 9.5 ArabicAnalyzer (stored)",
      figures: [
        "xquad-ar-ar": 0.937, "arcd": 0.818, "ans-disagree": 0.841,
        "xquad-en-ar": 0.09,
      ]),
    StoredPeer(
      name: "Lucene 9.5 EnglishAnalyzer (stored)",
      figures: ["xquad-en-en": 0.965]),
  ]
}
