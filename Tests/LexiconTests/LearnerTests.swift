import Testing

@testable import Lexicon

/// What is learned from pairs of sentences and words.
struct LearnerTests {
  private static let pairs = [
    ("the big house", "البيت الكبير"), ("a house", "بيت"),
    ("the big book", "الكتاب الكبير"), ("a new book", "كتاب جديد"),
    ("the houses are new", "البيوت جديدة"),
  ]

  private func table(
    _ pairs: [(String, String)], prior: Lexicon? = nil
  ) -> LexiconTable {
    var learner = LexiconLearner()
    for (english, arabic) in pairs {
      learner.add(TranslationPair(english: english, arabic: arabic))
    }
    return learner.table(title: "test", prior: prior)
  }

  private func best(_ list: [Translation]) -> String? {
    list.first.map { String(decoding: $0.word, as: UTF8.self) }
  }

  @Test(arguments: [("hous", "بيت"), ("big", "كبير"), ("book", "كتاب")])
  func sentencesTellTheirWordsApart(_ english: String, _ arabic: String) {
    let table = table(Self.pairs)
    #expect(best(table.stems(ofEnglish: Array(english.utf8))) == arabic)
    #expect(best(table.english(ofStem: Array(arabic.utf8))) == english)
  }

  @Test func rootsJoinWhatStemsHoldApart() {
    // buyut, houses, is another stem than bayt, but the same root.
    let table = table(Self.pairs)
    #expect(best(table.roots(ofEnglish: Array("hous".utf8))) == "بيت")
    #expect(best(table.english(ofRoot: Array("كتب".utf8))) == "book")
  }

  @Test func stopWordsAndDigitsAreLeftOut() {
    let table = table([("in the year 2024", "في عام 2024"), ("the", "في")])
    #expect(table.stems(ofEnglish: Array("the".utf8)).isEmpty)
    #expect(table.english(ofStem: Array("2024".utf8)).isEmpty)
    #expect(table.counts == (1, 1))
  }

  @Test func theBestTranslationWeighsOneAndAllOthersLess() {
    let table = table(Self.pairs)
    for word in ["hous", "big", "book", "new"] {
      let found = table.stems(ofEnglish: Array(word.utf8))
      #expect(found.first?.weight == 1)
      #expect(found.dropFirst().allSatisfy { $0.weight > 0 && $0.weight < 1 })
    }
  }

  @Test func theSamePairsGiveTheSameBytes() {
    #expect(table(Self.pairs).bytes == table(Self.pairs).bytes)
  }

  @Test func whatIsKnownTellsAmbiguousWordsApart() {
    // One pair of two words says nothing of which is which.
    let known = Lexicon(tables: [table([("book", "كتاب")])])
    let alone = table([("red book", "كتاب أحمر")])
    let guided = table([("red book", "كتاب أحمر")], prior: known)
    let red = Array("red".utf8)
    #expect(alone.stems(ofEnglish: red).map(\.weight) == [1, 1])
    #expect(best(guided.stems(ofEnglish: red)) == "احمر")
    #expect((guided.stems(ofEnglish: red).dropFirst().first?.weight ?? 0) < 0.9)
  }

  @Test func nothingIsLearnedFromNothing() {
    let table = table([("", "بيت"), ("the", "من")])
    #expect(table.counts == (0, 0))
    #expect(table.stems(ofEnglish: Array("the".utf8)).isEmpty)
  }
}
