import ArticleReading
import Foundation

/// Articles made by recombining the sentences of the real ones: the words
/// and their frequencies are those of prose, and no two articles are alike.
///
/// A sentence keeps its order of words; which sentences stand together and
/// under which heading is drawn by a fixed seed, so that every run measures
/// the same.
struct GeneratedCorpus {
  private let sentences: [String]
  private let headings: [String]
  private var random = SplitMix(state: 20_240_101)

  /// Reads the articles below a folder.
  init(folder: String) throws {
    let reader = ArticleReader()
    var sentences: [String] = []
    var headings: [String] = []
    for path in try reader.articlePaths(under: folder) {
      let article = try reader.read(path: path)
      let bytes = Array(article.text.utf8)
      sentences += article.sentences.map {
        String(decoding: bytes[$0.utf8], as: UTF8.self)
      }
      headings += article.sections.map(\.heading)
    }
    self.sentences = sentences
    self.headings = headings
  }

  /// An article of so many sentences, five to a paragraph. Some words give
  /// way to those of another sentence, so that texts differ as real ones do.
  mutating func article(sentences count: Int) -> String {
    var text = ""
    for index in 0..<count {
      if index % 15 == 0, let heading = headings.randomElement(using: &random) {
        text += (index == 0 ? "" : "\n") + heading + "\n"
      }
      text += sentence() + (index % 5 == 4 ? "\n" : " ")
    }
    return text + "\n"
  }

  private mutating func sentence() -> String {
    guard let first = sentences.randomElement(using: &random),
      let second = sentences.randomElement(using: &random)
    else { return "" }
    var words = first.split(separator: " ")
    let others = second.split(separator: " ")
    for index in words.indices where Int.random(in: 0..<8, using: &random) == 0
    {
      if let word = others.randomElement(using: &random),
        word.last?.isPunctuation != true, index < words.count - 1
      {
        words[index] = word
      }
    }
    return words.joined(separator: " ")
  }

  /// A query of some words that stand together in a sentence.
  mutating func query(words count: Int) -> String {
    for _ in 0..<100 {
      guard let sentence = sentences.randomElement(using: &random) else {
        break
      }
      let words = sentence.split(separator: " ")
      guard words.count >= count else { continue }
      let start = Int.random(in: 0...words.count - count, using: &random)
      return words[start..<start + count].joined(separator: " ")
    }
    return sentences.first ?? ""
  }
}

/// Steele, Lea and Flood's SplitMix64: small, fast and the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
