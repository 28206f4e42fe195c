import TextAnalysis

/// The forms that a query's words are found by, to show where they stand.
struct QueryForms {
  /// A word of the query and the step that leads to it.
  struct Match {
    var query: String
    var form: String
    var step: MatchedWord.Step
  }
  private var matches: [[UInt8]: Match] = [:]
  private var words: [(text: String, grams: Set<Grams.Gram>)] = []

  /// Words with so much of their grams in common are shown as matched.
  private static let leastOverlap = 0.5

  init(_ query: RankedQuery) {
    for group in query.groups {
      for alternative in group.alternatives
      where matches[alternative.form] == nil {
        matches[alternative.form] = Match(
          query: query.words[group.word],
          form: IndexForm.text(of: alternative.form), step: alternative.step)
      }
    }
    for (word, grams) in query.grams.enumerated() where !grams.isEmpty {
      words.append((query.words[word], Set(grams)))
    }
  }

  /// How a form is found; `nil` where the query does not ask for it.
  func match(_ form: [UInt8]) -> Match? { matches[form] }

  /// How a word of a text is found; `nil` where it is not.
  func match(_ word: Analyzer, _ script: Script) -> Match? {
    if let match = matches[word.folded] { return match }
    guard script == .arabic || script == .latin else { return nil }
    if let match = matches[IndexForm.stem(word.stem)] { return match }
    guard script == .arabic else { return nil }
    return matches[IndexForm.root(word.root)]
  }

  /// The word of the query that shares most letters in a row with a word
  /// which no form leads to.
  func gramMatch(
    _ folded: [UInt8], among unmatched: Set<String>
  ) -> Match? {
    let grams = Set(Grams.of(folded))
    var best: (String, Double)?
    for word in words where unmatched.contains(word.text) {
      let shared = Double(word.grams.intersection(grams).count)
      let overlap = 2 * shared / Double(word.grams.count + grams.count)
      if overlap >= Self.leastOverlap, overlap > best?.1 ?? 0 {
        best = (word.text, overlap)
      }
    }
    return best.map {
      Match(
        query: $0.0, form: String(decoding: folded, as: UTF8.self),
        step: .gram)
    }
  }

  /// The words that letters in a row may lead to.
  var gramWords: Set<String> { Set(words.map(\.text)) }
}
