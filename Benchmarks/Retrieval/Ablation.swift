import KnowledgeBase

/// The ranking with one step left out.
struct Ablation {
  var name: String
  var weights: RankingWeights

  static let steps = [
    step("without exact forms") { $0.exact = 0 },
    step("without stems") { $0.stem = 0 },
    step("without roots") { $0.root = 0 },
    step("without grams") { $0.gram = 0 },
    step("headings as much as words") { $0.fields[1] = 1 },
    step("without headings") { $0.fields[1] = 0 },
    step("without translations") { $0.translation = 0 },
    step("without roots of translations") { $0.translatedRoot = 0 },
    step("without words that sound alike") { $0.soundAlike = 0 },
    step("without all three") {
      ($0.translation, $0.translatedRoot, $0.soundAlike) = (0, 0, 0)
    },
    step("without numbers by value") { $0.number = 0 },
    step("50 candidates") { $0.candidates = 50 },
    step("200 candidates") { $0.candidates = 200 },
  ]

  private static func step(
    _ name: String, _ change: (inout RankingWeights) -> Void
  ) -> Ablation {
    var weights = RankingWeights()
    change(&weights)
    return Ablation(name: name, weights: weights)
  }
}
