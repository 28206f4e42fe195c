import Testing

@testable import KnowledgeBase

/// Figures computed by hand.
struct BM25Tests {
  private let bm25 = BM25(k1: 0.9, b: 0.75)

  @Test(arguments: [
    // ln(1 + (10 − 1 + ½) / (1 + ½)) = ln 7.3333
    (10.0, 1.0, 1.992430),
    // ln(1 + ½ / 10.5) = ln 1.047619
    (10, 10, 0.046520),
    // More holders than texts count as all of them.
    (10, 25, 0.046520),
    // ln(1 + 10.5 / ½) = ln 22
    (10, 0, 3.091042),
    // No text at all: ln 2
    (0, 0, 0.693147),
  ])
  func idf(_ texts: Double, _ holders: Double, _ expected: Double) {
    let idf = BM25.idf(texts: texts, holders: holders)
    #expect(abs(idf - expected) < 1e-6)
  }

  @Test(arguments: [
    // 1 · 1.9 / (1 + 0.9 · 1)
    (1.0, 1.0, 1.0),
    // 2 · 1.9 / (2 + 0.9 · (0.25 + 0.75 · 2)) = 3.8 / 3.575
    (2, 2, 1.062937),
    // 1 · 1.9 / (1 + 0.9 · 0.25) = 1.9 / 1.225
    (1, 0, 1.551020),
    (0, 1, 0),
  ])
  func saturation(
    _ frequency: Double, _ length: Double, _ expected: Double
  ) {
    let value = bm25.saturation(frequency: frequency, relativeLength: length)
    #expect(abs(value - expected) < 1e-6)
  }

  @Test("The score is the sum over groups, fields and grams")
  func ranker() {
    var query = RankedQuery()
    query.words = ["نفط", "بترول"]
    query.groups = [0, 1].map {
      TermGroup(word: $0, weight: 1, alternatives: [])
    }
    var weights = RankingWeights()
    weights.words = BM25(k1: 0.9, b: 0.75)
    weights.grams = BM25(k1: 0.8, b: 0.9)
    weights.gram = 1
    weights.fields = [1, 0.5, 0.25, 0.75]
    // The idf times the weights of each group in each of four fields.
    var ranker = Ranker(
      weights: weights, query: query,
      groupWeights: [2, 1, 0.5, 1.5, 3, 1, 1, 1])
    ranker.grams = [(word: 1, gram: 0)]
    ranker.gramWeights = [4]
    let candidate = Candidate(
      number: 1,
      // The first word stands once in the text and twice in the headings,
      // the second nowhere.
      frequencies: [1, 2, 0, 0, 0, 0, 0, 0],
      relativeWords: [1, 2, 1, 1], grams: [[1], [0]],
      relativeLetters: [1, 1])
    let parts = ranker.contributions(candidate)
    // 2 · 1 + 1 · 1.062937, and 4 · 1.8 / (1 + 0.8)
    #expect(abs(parts[0].forms - 3.062937) < 1e-6)
    #expect(parts[0].grams == 0)
    #expect(parts[1].forms == 0)
    #expect(abs(parts[1].grams - 4) < 1e-6)
    #expect(abs(ranker.score(candidate) - 7.062937) < 1e-6)
  }
}
