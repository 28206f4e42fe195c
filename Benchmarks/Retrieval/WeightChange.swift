import ArgumentParser
import KnowledgeBase

/// The ranking with one weight or more changed: `stem=3,root=3`.
struct WeightChange: ExpressibleByArgument {
  /// As it was given.
  let text: String
  let weights: RankingWeights

  init?(argument: String) {
    text = argument
    var weights = RankingWeights()
    for part in argument.split(separator: ",") {
      let sides = part.split(separator: "=").map(String.init)
      guard sides.count == 2, let value = Double(sides[1]) else { return nil }
      if sides[0] == "candidates" {
        weights.candidates = Int(value)
      } else if sides[0] == "candidateWords" {
        weights.candidateWords = Int(value)
      } else if let path = Self.names[sides[0]] {
        weights[keyPath: path] = value
      } else {
        return nil
      }
    }
    self.weights = weights
  }

  private static let names:
    [String: WritableKeyPath<RankingWeights, Double> & Sendable] = [
      "exact": \.exact, "stem": \.stem, "root": \.root, "gram": \.gram,
      "number": \.number, "headings": \.fields[1],
      "translation": \.translation, "translatedRoot": \.translatedRoot,
      "soundAlike": \.soundAlike,
      "words.k1": \.words.k1, "words.b": \.words.b,
      "grams.k1": \.grams.k1, "grams.b": \.grams.b,
    ]
}
