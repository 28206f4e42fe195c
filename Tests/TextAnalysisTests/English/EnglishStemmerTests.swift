import Testing

@testable import TextAnalysis

struct EnglishStemmerTests {
  private func stem(_ word: String) -> String {
    var word = Array(word.utf8)
    EnglishStemmer.stem(&word)
    return String(word)
  }

  @Test(
    "The sample of the algorithm's page",
    arguments: [
      ("consign", "consign"), ("consigned", "consign"),
      ("consigning", "consign"), ("consignment", "consign"),
      ("consist", "consist"), ("consisted", "consist"),
      ("consistency", "consist"), ("consistent", "consist"),
      ("consistently", "consist"), ("consisting", "consist"),
      ("consists", "consist"), ("consolation", "consol"),
      ("consolations", "consol"), ("consolatory", "consolatori"),
      ("console", "consol"), ("consoled", "consol"),
      ("consoles", "consol"), ("consolidate", "consolid"),
      ("consolidated", "consolid"), ("consolidating", "consolid"),
      ("consoling", "consol"), ("consolingly", "consol"),
      ("consols", "consol"), ("consonant", "conson"),
      ("consort", "consort"), ("consorted", "consort"),
      ("consorting", "consort"), ("conspicuous", "conspicu"),
      ("conspicuously", "conspicu"), ("conspiracy", "conspiraci"),
      ("conspirator", "conspir"), ("conspirators", "conspir"),
      ("conspire", "conspir"), ("conspired", "conspir"),
      ("conspiring", "conspir"), ("constable", "constabl"),
      ("constables", "constabl"), ("constance", "constanc"),
      ("constancy", "constanc"), ("constant", "constant"),
      ("knack", "knack"), ("knackeries", "knackeri"), ("knacks", "knack"),
      ("knag", "knag"), ("knave", "knave"), ("knaves", "knave"),
      ("knavish", "knavish"), ("kneaded", "knead"), ("kneading", "knead"),
      ("knee", "knee"), ("kneel", "kneel"), ("kneeled", "kneel"),
      ("kneeling", "kneel"), ("kneels", "kneel"), ("knees", "knee"),
      ("knell", "knell"), ("knelt", "knelt"), ("knew", "knew"),
      ("knick", "knick"), ("knif", "knif"), ("knife", "knife"),
      ("knight", "knight"), ("knightly", "knight"), ("knights", "knight"),
      ("knit", "knit"), ("knits", "knit"), ("knitted", "knit"),
      ("knitting", "knit"), ("knives", "knive"), ("knob", "knob"),
      ("knobs", "knob"), ("knock", "knock"), ("knocked", "knock"),
      ("knocker", "knocker"), ("knockers", "knocker"),
      ("knocking", "knock"), ("knocks", "knock"), ("knopp", "knopp"),
      ("knot", "knot"), ("knots", "knot"),
    ])
  func sample(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Step 1a: plurals and possessives",
    arguments: [
      ("caresses", "caress"), ("ties", "tie"), ("cries", "cri"),
      ("gas", "gas"), ("this", "this"), ("gaps", "gap"), ("kiwis", "kiwi"),
      ("company's", "compani"), ("companies'", "compani"),
    ])
  func plurals(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Step 1b: past and progressive forms",
    arguments: [
      ("agreed", "agre"), ("feed", "feed"), ("luxuriated", "luxuri"),
      ("hopping", "hop"), ("hoping", "hope"), ("falling", "fall"),
      ("added", "add"), ("egging", "egg"), ("bleeding", "bleed"),
      ("dying", "die"), ("vying", "vie"), ("inning", "inning"),
      ("evenings", "evening"), ("proceed", "proceed"),
      ("exceeded", "exceed"), ("sing", "sing"), ("pasted", "paste"),
    ])
  func verbs(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Step 1c: final y",
    arguments: [
      ("cry", "cri"), ("by", "by"), ("say", "say"), ("youth", "youth"),
    ])
  func finalY(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Exceptions: region R1 and whole words",
    arguments: [
      ("general", "general"), ("generate", "generat"),
      ("communism", "communism"), ("arsenic", "arsenic"),
      ("university", "universiti"), ("universe", "univers"),
      ("organize", "organiz"), ("emergency", "emergenc"),
      ("international", "internat"), ("skies", "sky"), ("news", "news"),
      ("only", "onli"), ("gently", "gentl"), ("atlas", "atlas"),
    ])
  func exceptions(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Short, empty and foreign words are safe",
    arguments: [
      ("", ""), ("a", "a"), ("is", "is"), ("'''", "'"), ("sss", "sss"),
      ("yyy", "yyy"), ("ing", "ing"), ("ied", "ie"),
    ])
  func edges(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  private static let version =
    Reference.python("import Stemmer; print(Stemmer.version())") ?? ""
  private static let texts = Reference.files([
    "dictionary/wiktionary-en-ar.txt", "parallel/tatoeba.tsv",
    "parallel/tico19.tsv", "ud-en-pud.conllu",
    "/usr/share/dict/words", "/usr/share/dict/american-english-large",
  ])

  /// Skipped where PyStemmer 3.1 (`pip install PyStemmer`) or every word list
  /// is absent; other versions follow other revisions of the algorithm.
  @Test(
    "Every word of the word lists has the stem Snowball finds",
    .enabled(
      if: version.hasPrefix("3.1") && !texts.isEmpty,
      "needs python3 with PyStemmer 3.1, and texts in ../shared/data"))
  func reference() {
    let vocabulary = Reference.vocabulary("english", Self.texts)
    #expect(vocabulary.count > 10_000)
    let differences = vocabulary.filter { stem($0.word) != $0.stem }
    #expect(differences.map(\.word) == [])
  }
}
