import ArticleReading

/// A sentence as the annotators see it: its words, its finite verbs, its
/// words of saying and its pairs of marks.
struct SentenceReading: Sendable {
  /// The words and marks.
  let run: WordRun
  /// For each word the finite verb that it is, if it is one.
  let verbs: [VerbForm?]
  /// For each word the way it reports, if it is a word of saying.
  let reports: [ReportingWord?]
  /// The index of the sentence in its article.
  let sentence: Int
  /// Quotation marks and brackets that belong together, in order.
  let pairs: [Marks.Pair]
  /// For each mark of a pair the other one.
  private let partners: [Int: Marks.Pair]

  init(
    run: WordRun, verbs: [VerbForm?], reports: [ReportingWord?],
    sentence: Int
  ) {
    self.run = run
    self.verbs = verbs
    self.reports = reports
    self.sentence = sentence
    pairs = Marks.pairs(in: run.words)
    var partners: [Int: Marks.Pair] = [:]
    for pair in pairs {
      partners[pair.open] = pair
      partners[pair.close] = pair
    }
    self.partners = partners
  }

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

  /// The finite verb that a word is; `nil` outside the sentence.
  func verb(_ index: Int) -> VerbForm? {
    verbs.indices.contains(index) ? verbs[index] : nil
  }

  /// The way a word reports; `nil` outside the sentence.
  func report(_ index: Int) -> ReportingWord? {
    reports.indices.contains(index) ? reports[index] : nil
  }

  /// Whether a word is a function word of a kind.
  func isOne(
    _ index: Int, _ kind: FunctionWords.Kind, conjunction: Bool = false
  ) -> Bool {
    FunctionWords.isOne(folded(index), kind, conjunction: conjunction)
  }

  /// Whether a word is the name علي (Ali): folded it equals على (on).
  func isAli(_ index: Int) -> Bool {
    folded(index) == "علي"
      && run.bytes[run.words[index].utf8].suffix(2).elementsEqual("ي".utf8)
  }

  // MARK: Marks

  /// The pair that a mark belongs to.
  func pair(at index: Int) -> Marks.Pair? { partners[index] }

  /// The quotation that a mark opens.
  func quotation(openedAt index: Int) -> Marks.Pair? {
    partners[index].flatMap {
      $0.open == index && $0.kind == .quotation ? $0 : nil
    }
  }

  /// The pairs that stand wholly in a range of words.
  func pairs(in range: Range<Int>) -> [Marks.Pair] {
    range.compactMap { index in
      partners[index].flatMap {
        $0.open == index && $0.close < range.upperBound ? $0 : nil
      }
    }
  }
}
