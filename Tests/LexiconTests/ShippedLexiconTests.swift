import Lexicon
import TextAnalysis
import Testing

/// The table that Isnad ships with knows the words one may rely on.
struct ShippedLexiconTests {
  private func analysis(_ word: String) -> Analysis? {
    let bytes = Array(word.utf8)
    guard let token = Tokenizer.next(in: bytes.span, from: 0) else {
      return nil
    }
    return Analyzer.analyze(text: bytes.span, token: token)
  }

  /// Names that differ between the languages.
  static let exonyms = [
    ("Greece", "اليونان"), ("Beijing", "بكين"), ("Germany", "ألمانيا"),
    ("Austria", "النمسا"), ("Hungary", "المجر"), ("Egypt", "مصر"),
    ("Cairo", "القاهرة"), ("Morocco", "المغرب"), ("Algeria", "الجزائر"),
    ("Jerusalem", "القدس"), ("Damascus", "دمشق"), ("Jordan", "الأردن"),
    ("Cyprus", "قبرص"), ("India", "الهند"), ("China", "الصين"),
    ("Japan", "اليابان"), ("Croatia", "كرواتيا"), ("Albania", "ألبانيا"),
    ("Mecca", "مكة"), ("Athens", "أثينا"), ("Venice", "البندقية"),
    ("Iraq", "العراق"), ("Syria", "سوريا"), ("Lebanon", "لبنان"),
    ("Poland", "بولندا"), ("Spain", "إسبانيا"), ("Netherlands", "هولندا"),
    ("Georgia", "جورجيا"), ("Palestine", "فلسطين"), ("Aleppo", "حلب"),
    ("Tripoli", "طرابلس"), ("Vienna", "فيينا"), ("Brussels", "بروكسل"),
    ("French", "الفرنسية"), ("English", "الإنجليزية"),
  ]

  /// Words of news and science.
  static let words = [
    ("nuclear", "نووية"), ("reactor", "مفاعل"), ("losses", "خسارة"),
    ("government", "حكومة"),
    ("economy", "اقتصاد"), ("energy", "طاقة"), ("war", "حرب"),
    ("university", "جامعة"), ("hospital", "مستشفى"), ("water", "ماء"),
    ("president", "رئيس"), ("election", "انتخابات"), ("oil", "نفط"),
    ("artificial", "اصطناعي"), ("intelligence", "ذكاء"),
  ]

  @Test(arguments: exonyms + words)
  func anEnglishWordLeadsToTheArabicOne(_ english: String, _ arabic: String)
    throws
  {
    let word = try #require(analysis(english))
    let other = try #require(analysis(arabic))
    let found = Lexicon.shipped.translations(stem: word.stem, script: .latin)
    #expect(
      found.stems.prefix(5).contains { $0.word == other.stem }
        || found.roots.prefix(5).contains { $0.word == other.root })
  }

  @Test(arguments: exonyms + words)
  func anArabicWordLeadsToTheEnglishOne(_ english: String, _ arabic: String)
    throws
  {
    let word = try #require(analysis(arabic))
    let other = try #require(analysis(english))
    let found = Lexicon.shipped.translations(
      stem: word.stem, root: word.root, script: .arabic)
    #expect(found.stems.prefix(8).contains { $0.word == other.stem })
  }
}
