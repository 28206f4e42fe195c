import Testing

@testable import TextAnalysis

struct StopWordsTests {
  private func isStop(_ word: String) -> Bool {
    let (folded, script) = reading(word)
    return StopWords.contains(folded, script)
  }

  @Test(
    "Particles, pronouns and question words are stop words",
    arguments: [
      "في", "مِنْ", "إلى", "على", "الذي", "وكانت", "هذه", "لماذا", "أين", "هل",
      "متى", "و", "the", "The", "which", "don't", "Don’t", "yourselves",
    ])
  func stopWords(word: String) {
    #expect(isStop(word))
  }

  @Test(
    "Words that carry content are not",
    arguments: [
      "تضخم", "لقاح", "انتخابات", "مباراة", "زكاة", "inflation", "vaccine",
      "5", "что",
    ])
  func contentWords(word: String) {
    #expect(!isStop(word))
  }

  @Test("Stop words of one script are none of the other")
  func scripts() {
    #expect(!StopWords.contains(Array("the".utf8), .arabic))
    #expect(!StopWords.contains(Array("في".utf8), .latin))
    #expect(!StopWords.contains([], .arabic))
  }

  @Test("The tables are sorted by bytes, folded and without repetition")
  func order() {
    let tables = [
      StopWords.arabic, StopWords.english, RootExceptions.words,
      WawWords.stems,
    ]
    for table in tables {
      let words = table.map { Array($0.description.utf8) }
      for (first, second) in zip(words, words.dropFirst()) {
        #expect(first.lexicographicallyPrecedes(second), "\(String(second))")
      }
    }
    for word in StopWords.arabic + StopWords.english {
      #expect(fold(word.description) == word.description)
    }
  }
}
