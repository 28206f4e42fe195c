import Testing

@testable import ClaimExtraction

/// Packed words are cut and compared as their letters are.
struct FoldedWordTests {
  /// Words of every kind that is packed, and two that are too long for it or
  /// hold other letters.
  static let words = [
    "", "و", "والبنك", "openai", "2024", "«", "…", "€", "،", "٪",
  ]

  @Test(arguments: words)
  func aWordKeepsItsLetters(_ text: String) {
    let word = FoldedWord(text)
    #expect(String(word) == text)
    #expect(word.count == text.unicodeScalars.count)
    #expect(word.isEmpty == text.isEmpty)
  }

  @Test func wordsAreCutAtEitherEnd() {
    let word: FoldedWord = "والبنك"
    #expect(word.dropFirst() == "البنك")
    #expect(word.dropFirst(3) == "بنك")
    #expect(word.dropLast(3) == "وال")
    #expect(word.dropLast(9).isEmpty)
    #expect(word.dropFirst(9).isEmpty)
    #expect(word.hasPrefix("وال"))
    #expect(!word.hasPrefix("ال"))
    #expect(word.hasSuffix("نك"))
    #expect(!word.hasSuffix("والبنوك"))
    #expect(word.first == "و")
    #expect(word.contains("ن"))
    #expect(!word.contains("س"))
    #expect("ال" + FoldedWord("بنك") == "البنك")
  }

  @Test func longWordsDifferThoughTheyBeginAlike() {
    let first = FoldedWord("internationalisation")
    let second = FoldedWord("internationalisations")
    #expect(first != second)
    #expect(first == FoldedWord("internationalisation"))
    #expect(first.hasPrefix("inter"))
    #expect(FoldedWord("Москва") != FoldedWord("Москве"))
  }

  @Test(arguments: [
    ("البنك", true), ("والبنك", true), ("بالبنك", true), ("بنك", false),
    ("الي", false), ("الا", false), ("ولد", false),
  ])
  func theArticleIsSeen(_ word: String, _ isDefinite: Bool) {
    #expect(FoldedWord(word).isDefinite == isDefinite)
  }
}

/// A table of words gives back what was put in.
struct WordMapTests {
  @Test func everyWordIsFound() {
    var map = WordMap<Int>()
    for number in 0..<1000 { map[FoldedWord(String(number))] = number }
    #expect(map.count == 1000)
    #expect((0..<1000).allSatisfy { map[FoldedWord(String($0))] == $0 })
    #expect(map["1000"] == nil)
    #expect(map[.empty] == nil)
    map["7"] = 70
    #expect(map["7"] == 70)
    #expect(map.count == 1000)
  }

  @Test func setsHoldTheirWords() {
    let both = WordSet(["قال"]).union(["اكد"])
    #expect(both.contains("قال") && both.contains("اكد"))
    #expect(!both.contains("نفي"))
  }
}
