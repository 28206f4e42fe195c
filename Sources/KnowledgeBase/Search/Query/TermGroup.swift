/// A word of a query, or one kind of its forms, with everything that stands
/// for it in claims. The ranker treats it as one word: how often it stands in
/// a claim is the weighted sum over the alternatives.
struct TermGroup {
  /// A form that stands for the word.
  struct Alternative {
    /// The form, as it is indexed: see ``IndexForm``.
    var form: [UInt8]
    /// How surely it means the word, above 0 and at most 1.
    var weight: Double
    /// Through what the two meet.
    var step: MatchedWord.Step
  }
  /// Which of the query's words, counted from 0.
  var word: Int
  /// How much the group counts in the sum: see ``RankingWeights``.
  var weight: Double
  var alternatives: [Alternative]
}

/// A query as the ranker takes it.
struct RankedQuery {
  /// The words and numbers as typed.
  var words: [String] = []
  /// What is looked for, in the order of the words.
  var groups: [TermGroup] = []
  /// The grams of each word, repeated ones once.
  var grams: [[UInt64]] = []
}
