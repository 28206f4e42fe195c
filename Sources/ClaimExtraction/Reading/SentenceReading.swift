import ArticleReading

/// A sentence as the annotators see it: its words and its finite verbs.
struct SentenceReading: Sendable {
  /// The words and marks.
  var run: WordRun
  /// For each word the finite verb that it is, if it is one.
  var verbs: [VerbForm?]
  /// For each word the way it reports, if it is a word of saying.
  var reports: [ReportingWord?]
  /// The index of the sentence in its article.
  var sentence: Int

  /// The first finite verb in a range of words.
  func firstVerb(in range: Range<Int>) -> Int? {
    range.first { verbs[$0] != nil }
  }

  /// Whether a word is this mark.
  func isMark(_ index: Int, _ mark: String) -> Bool {
    run.words.indices.contains(index) && run.words[index].kind == .mark
      && run.words[index].folded == mark
  }

  /// Whether a word is a comma, Arabic or Latin.
  func isComma(_ index: Int) -> Bool {
    isMark(index, "،") || isMark(index, ",")
  }

  /// The folded form of a word; empty outside the sentence.
  func folded(_ index: Int) -> String {
    run.words.indices.contains(index) ? run.words[index].folded : ""
  }
}
