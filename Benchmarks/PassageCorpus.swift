import ClaimExtraction
import Foundation
import KnowledgeBase

/// A base of many long passages, as another tool would import them: the words
/// of real passages, drawn anew so that no two are alike.
struct PassageCorpus {
  /// The sentences of the sets, each with its words.
  private let sentences: [[Substring]]
  private var random = SplitMix(state: 20_240_102)

  init(_ sets: [RetrievalSet]) {
    sentences = sets.flatMap(\.documents).flatMap { document in
      document.text.split { $0 == "." || $0 == "؟" || $0 == "\n" }
        .map { $0.split(separator: " ") }
    }.filter { $0.count > 2 }
  }

  /// A passage of about so many words.
  mutating func passage(words count: Int) -> String {
    var words: [Substring] = []
    while words.count < count,
      let sentence = sentences.randomElement(using: &random)
    {
      words += sentence
      words[words.count - 1] += "."
    }
    return words.prefix(count).joined(separator: " ")
  }

  /// Fills a base with so many passages.
  mutating func fill(
    _ base: KnowledgeBase, passages: Int, words: Int
  ) throws {
    var number = 0
    while number < passages {
      let lines = (number..<min(number + 1_000, passages)).map { index in
        let claim = Claim(id: "", text: passage(words: words), language: "ar")
        return ImportedLine(
          line: index + 1, key: "p\(index)", claim: claim, translation: nil)
      }
      _ = try base.importLines(lines)
      number += lines.count
    }
  }
}
