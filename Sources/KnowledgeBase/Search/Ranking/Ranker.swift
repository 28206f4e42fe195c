/// Scores a candidate: the sum, over the words of the query, their forms and
/// the fields of the claim, of BM25 weights.
///
///     Σ field · ( Σ group · BM25(words) + gram · Σ BM25(grams) )
///
/// A pure function of the query, the frequencies in the collection and the
/// candidate's own. A group of alternatives counts as one word, its frequency
/// in the collection included (Pirkola, "The Effects of Query Structure and
/// Dictionary Setups in Dictionary-Based Cross-Language Information
/// Retrieval", 1998; weighted as by Darwish and Oard, "Probabilistic
/// Structured Query Methods", 2003). Grams besides stems and roots: the sum
/// takes the inflection and spelling of the one and the paraphrase of the
/// other.
struct Ranker {
  var weights = RankingWeights()
  var query: RankedQuery
  /// The idf of each group in each field, group by group, times the weights
  /// of both.
  var groupWeights: [Double]
  /// The idf of each gram of ``grams``.
  var gramWeights: [Double] = []
  /// Which word of the query each gram belongs to, and which of the
  /// counter's grams it is.
  var grams: [(word: Int, gram: Int)] = []

  /// What a word of the query adds to a score, and through what.
  struct Contribution: Equatable {
    /// Which of the query's words.
    var word: Int
    /// By whole forms.
    var forms: Double
    /// By letters in a row.
    var grams: Double
  }

  /// The contribution of each word of the query.
  func contributions(_ candidate: Candidate) -> [Contribution] {
    var parts = query.words.indices.map {
      Contribution(word: $0, forms: 0, grams: 0)
    }
    let fields = IndexField.allCases.count
    for (index, group) in query.groups.enumerated() {
      for field in 0..<fields {
        let frequency = candidate.frequencies[index * fields + field]
        guard frequency > 0 else { continue }
        parts[group.word].forms +=
          groupWeights[index * fields + field]
          * weights.words.saturation(
            frequency: frequency,
            relativeLength: candidate.relativeWords[field])
      }
    }
    for (field, counts) in candidate.grams.enumerated() {
      let weight = weights.gram * weights.fields[field]
      for (index, gram) in grams.enumerated() where counts[gram.gram] > 0 {
        parts[gram.word].grams +=
          weight * gramWeights[index]
          * weights.grams.saturation(
            frequency: Double(counts[gram.gram]),
            relativeLength: candidate.relativeLetters[field])
      }
    }
    return parts
  }

  /// The score: the sum of what the words contribute.
  func score(_ candidate: Candidate) -> Double {
    contributions(candidate).reduce(0) { $0 + $1.forms + $1.grams }
  }
}
