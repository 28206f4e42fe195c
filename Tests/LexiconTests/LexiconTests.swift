import TextAnalysis
import Testing

@testable import Lexicon

/// Several tables asked as one.
struct LexiconTests {
  private func table(_ pairs: [(String, String)]) -> LexiconTable {
    var learner = LexiconLearner()
    for (english, arabic) in pairs {
      learner.add(TranslationPair(english: english, arabic: arabic))
    }
    return learner.table(title: "test")
  }

  private func words(_ list: [Translation]) -> [String] {
    list.map { String(decoding: $0.word, as: UTF8.self) }
  }

  @Test func aTableAddsWordsAndTakesNoneAway() {
    let lexicon = Lexicon(tables: [table([("book", "كتاب")])])
      .adding([table([("book", "مصحف"), ("pen", "قلم")])])
    let book = lexicon.translations(
      stem: Array("book".utf8), script: .latin)
    #expect(Set(words(book.stems)) == ["كتاب", "مصحف"])
    let pen = lexicon.translations(stem: Array("pen".utf8), script: .latin)
    #expect(words(pen.stems) == ["قلم"])
  }

  @Test func anArabicWordIsFoundByItsRootToo() {
    // maktub, written, is in no table; its root is that of kitab, book.
    let lexicon = Lexicon(tables: [table([("book", "كتاب")])])
    let found = lexicon.translations(
      stem: Array("مكتوب".utf8), root: Array("كتب".utf8), script: .arabic)
    #expect(words(found.stems) == ["book"])
    #expect(found.stems.allSatisfy { $0.weight < 1 })
    #expect(found.roots.isEmpty)
  }

  @Test func digitsAndUnknownWordsHaveNone() {
    let lexicon = Lexicon.shipped
    let digits = Array("2024".utf8)
    #expect(lexicon.translations(stem: digits, script: .digits).isEmpty)
    let nonsense = Array("xqzzyx".utf8)
    #expect(lexicon.translations(stem: nonsense, script: .latin).isEmpty)
  }

  @Test func noWordHasMoreThanTheLimit() {
    let letters = Array("بتثجدذرزسشصضطظعغفقكمن")
    let many = letters.indices.flatMap { first in
      [1, 2].map { step in
        let second = letters[(first + step) % letters.count]
        return ("run", String([letters[first], second, "ح"]))
      }
    }
    let lexicon = Lexicon(tables: [table(many), table(many)])
    let found = lexicon.translations(stem: Array("run".utf8), script: .latin)
    #expect(!found.isEmpty)
    #expect(found.stems.count <= Lexicon.limit)
    #expect(found.roots.count <= Lexicon.limit)
  }
}
