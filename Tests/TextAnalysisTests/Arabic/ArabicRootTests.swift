import Testing

@testable import TextAnalysis

struct ArabicRootTests {
  private func root(_ word: String) -> String {
    String(ArabicRoot.root(Array(word.utf8)))
  }

  @Test(
    "Rule 1: function words stay", arguments: ["الذي", "كانت", "هناك", "أصبح"])
  func functionWords(word: String) {
    #expect(root(word) == word)
  }

  @Test(
    "Rule 2: prefixes of three, then two letters",
    arguments: [
      ("بالعلم", "علم"), ("والعلم", "علم"), ("كالعلم", "علم"),
      ("وللعلم", "علم"), ("العلم", "علم"), ("للعلم", "علم"),
    ])
  func prefixes(word: String, expected: String) {
    #expect(root(word) == expected)
  }

  @Test(
    "Rule 3: endings of three, then two letters",
    arguments: [
      ("درستهم", "درس"), ("درسون", "درس"), ("درسنا", "درس"),
      ("درسها", "درس"), ("درستان", "درس"), ("درستم", "درس"),
    ])
  func endings(word: String, expected: String) {
    #expect(root(word) == expected)
  }

  @Test(
    "Rule 4: doubled waw and initial hamza",
    arguments: [("ووصل", "وصل"), ("أخذ", "اخذ"), ("إرث", "ارث")])
  func beginnings(word: String, expected: String) {
    #expect(root(word) == expected)
  }

  @Test(
    "Rule 5: patterns of four letters",
    arguments: [
      ("مكتب", "كتب"),  // maktab, office
      ("كاتب", "كتب"),  // katib, writer
      ("كتاب", "كتب"), ("رسول", "رسل"), ("كبير", "كبر"),
      ("لعبة", "لعب"),  // lu'ba, game
      ("يدرس", "درس"),  // yadrus, he studies
    ])
  func four(word: String, expected: String) {
    #expect(root(word) == expected)
  }

  @Test(
    "Rule 5: patterns of five letters",
    arguments: [
      ("اجتمع", "جمع"), ("افاضل", "فضل"), ("مكتوب", "كتب"),
      ("مفتاح", "فتح"), ("مدرسة", "درس"), ("مجتمع", "جمع"),
      ("تناول", "نول"), ("كتابة", "كتب"), ("انتصر", "نصر"),
      ("انكسر", "كسر"), ("اعمال", "عمل"), ("تعليم", "علم"),
      ("حاسوب", "حسب"), ("عوامل", "عمل"), ("رسائل", "رسل"),
      ("جامعة", "جمع"),
    ])
  func five(word: String, expected: String) {
    #expect(root(word) == expected)
  }

  @Test(
    "Rule 5: patterns of six and seven letters",
    arguments: [
      ("استخدم", "خدم"), ("مستخدم", "خدم"), ("اجتماع", "جمع"),
      ("تماثيل", "مثل"), ("يستخدم", "خدم"), ("يستخدمه", "خدم"),
    ])
  func six(word: String, expected: String) {
    #expect(root(word) == expected)
  }

  @Test("Folded and empty words, and words of other letters, are safe")
  func edges() {
    #expect(root("") == "")
    #expect(root("و") == "و")
    #expect(root("abc") == "abc")
    #expect(String(ArabicRoot.root(reading("مدرسة").folded)) == "درس")
  }

  private static let hasNLTK =
    Reference.python("import nltk.stem.isri; print('yes')") == "yes"
  private static let corpus = Reference.files(["ud-ar-pud.conllu"])

  /// Skipped where `pip install nltk` was not run or the treebank is absent.
  @Test(
    "Every word of a treebank has the root NLTK's ISRIStemmer finds",
    .enabled(
      if: hasNLTK && !corpus.isEmpty,
      "needs python3 with nltk, and ../shared/data/ud-ar-pud.conllu"))
  func reference() {
    let vocabulary = Reference.vocabulary("arabic", Self.corpus)
    #expect(vocabulary.count > 5000)
    // The folded spellings of its exceptions are exceptions here alone.
    let added: Set = ["امسي", "اضحي", "امام", "مافتي"]
    let differences = vocabulary.filter {
      !added.contains($0.word) && root($0.word) != $0.stem
    }
    #expect(differences.map(\.word) == [])
  }
}
