/// What the ranker knows of a claim.
struct Candidate {
  /// The claim's row.
  var number: Int64
  /// How often each group stands in each field: group by group, field by
  /// field.
  var frequencies: [Double]
  /// The length of each field as a part of the mean: in words.
  var relativeWords: [Double]
  /// How often each gram of the query stands in the claim's words and in its
  /// headings.
  var grams: [[Int]] = []
  /// The length of these two as a part of the mean: in letters.
  var relativeLetters: [Double] = []
}
