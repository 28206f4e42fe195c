import FactChecking
import Foundation
import Lexicon
import TextAnalysis

/// Numbers the words that claims are known by and counts who has them.
struct ConflictTerms {
  let lexicon: Lexicon
  private var numbers: [String: Int32] = [:]
  private var claims: [Int] = []
  private var translations: [String: String?] = [:]

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// How many terms there are.
  var count: Int { claims.count }

  /// How many claims have a term.
  func holders(_ term: Int32) -> Int { claims[Int(term)] }

  /// How much a term tells.
  func idf(_ term: Int32, _ size: Int) -> Double {
    BM25.idf(texts: Double(size), holders: Double(holders(term)))
  }

  /// The terms of a statement, each once, in order.
  mutating func terms(of reading: StatementReading) -> [Int32] {
    var found: Set<Int32> = []
    let measured = reading.wordsOfMeasures
    for word in reading.words
    where word.tellsSubject && !measured.contains(word.folded) {
      found.insert(number(of: form(of: word)))
    }
    for term in found { claims[Int(term)] += 1 }
    return found.sorted()
  }

  private mutating func number(of form: String) -> Int32 {
    if let number = numbers[form] { return number }
    let number = Int32(claims.count)
    numbers[form] = number
    claims.append(0)
    return number
  }

  /// The root of an Arabic word; for an English one that of its best
  /// translation, rather one that a claim has; else its stem.
  private mutating func form(of word: StatementWord) -> String {
    guard word.script == .latin else { return word.root }
    if let known = translations[word.stem] { return known ?? word.stem }
    let roots = lexicon.translations(
      stem: Array(word.stem.utf8), script: .latin
    ).roots.map { String(decoding: $0.word, as: UTF8.self) }
    let best = roots.first { numbers[$0] != nil } ?? roots.first
    translations[word.stem] = .some(best)
    return best ?? word.stem
  }
}
