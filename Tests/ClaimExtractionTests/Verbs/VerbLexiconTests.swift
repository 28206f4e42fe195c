import Testing

@testable import ClaimExtraction

/// Inflected forms lead to their verb, by the measures of Arabic grammar.
struct VerbLexiconTests {
  private static let lexicon = VerbLexicon()

  @Test(arguments: [
    ("يكتب", "كتب"), ("وكتبت", "كتب"), ("يقولون", "قال"), ("تؤكد", "أكد"),
    ("سيعلن", "أعلن"), ("يستخدمونه", "استخدم"), ("يجد", "وجد"),
    ("دعت", "دعا"), ("انخفضت", "انخفض"), ("يختار", "اختار"),
  ])
  func aFormHasItsVerb(_ form: String, _ verb: String) {
    let found = Self.lexicon.form(of: WordRun(phrase: form).firstFolded)
    #expect(found?.lemma == WordRun(phrase: verb).firstFolded)
  }

  @Test func signsOfAFormAreRead() {
    let future = Self.lexicon.form(of: WordRun(phrase: "ستنشر").firstFolded)
    #expect(future?.isFuture == true)
    #expect(future?.isFeminine == true)
    #expect(future?.tense == .imperfect)
    let joined = Self.lexicon.form(of: WordRun(phrase: "ونشرت").firstFolded)
    #expect(joined?.hasConjunction == true)
    #expect(joined?.tense == .perfect)
  }

  @Test(arguments: ["طاولة", "مستشفى", "جمهورية"])
  func nounsAreNone(_ noun: String) {
    #expect(Self.lexicon.form(of: WordRun(phrase: noun).firstFolded) == nil)
  }
}
