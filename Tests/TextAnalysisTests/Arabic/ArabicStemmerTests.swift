import Testing

@testable import TextAnalysis

struct ArabicStemmerTests {
  private func stem(_ word: String) -> String {
    var word = reading(word).folded
    ArabicStemmer.stem(&word)
    return String(word)
  }

  @Test(
    "Rule 1: one prefix is removed",
    arguments: [
      ("البنك", "بنك"),  // the bank
      ("والبنك", "بنك"),  // and the bank
      ("بالبنك", "بنك"),  // with the bank
      ("كالبنك", "بنك"),  // like the bank
      ("فالبنك", "بنك"),  // so the bank
      ("للبنك", "بنك"),  // for the bank
      ("وبنك", "بنك"),  // and a bank
    ])
  func prefixes(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Rule 2: a conjunction goes with the prefix after it",
    arguments: [
      ("وبالبنك", "بنك"),  // and with the bank
      ("وللبنك", "بنك"),  // and for the bank
      ("فللبنك", "بنك"),  // so for the bank
      ("فبالعلم", "علم"),  // so with knowledge
      ("وبالغ", "بالغ"),  // and he exaggerated: too short for وبال
      ("وللحم", "للحم"),  // and for meat: too short for ولل
    ])
  func conjunctions(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Rule 3: a waw that belongs to the word stays",
    arguments: [
      ("وزارة", "وزار"), ("وزارات", "وزار"),  // ministry, ministries
      ("ووزارة", "وزار"),  // and a ministry
      ("وكالة", "وكال"), ("وكالتها", "وكالت"),  // agency, her agency
      ("ولايات", "ولا"), ("ولاية", "ولا"), ("الولاية", "ولا"),  // state
      ("وقت", "وقت"), ("وقتها", "وقت"),  // time, its time
      ("واضحة", "واضح"), ("واشنطن", "واشنطن"),
      ("وقال", "قال"),  // and he said
      ("ووقت", "وقت"),  // and time
      ("وقد", "وقد"), ("وهذا", "هذا"),
      ("وعمل", "عمل"),  // and work
      ("وعدم", "عدم"), ("وعودة", "عود"),  // and lack, and a return
      ("وصلاة", "صلا"), ("وصلت", "وصلت"),  // and prayer; she arrived
      ("وعين", "عين"), ("وجهود", "جهود"),  // and an eye, and efforts
    ])
  func ownWaw(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Rule 4: endings are removed",
    arguments: [
      ("بنكها", "بنك"),  // her bank
      ("بنكان", "بنك"),  // two banks
      ("شركات", "شرك"),  // companies
      ("مهندسون", "مهندس"),  // engineers
      ("مهندسين", "مهندس"),  // engineers
      ("سياسية", "سياس"),  // political
      ("شركة", "شرك"),  // company
      ("طبي", "طب"),  // medical
      ("شركاتها", "شرك"),  // her companies: two endings
    ])
  func endings(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Rules 1 and 4: enough letters stay",
    arguments: [
      ("الم", "الم"), ("ولد", "ولد"), ("وجد", "وجد"), ("هان", "هان"),
      ("في", "في"), ("به", "به"), ("ورد", "ورد"),
    ])
  func shortWords(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test(
    "Forms of one word in several fields share a stem",
    arguments: [
      ["اللاعب", "لاعب", "لاعبين", "لاعبون", "واللاعبين", "لاعبات"],
      ["الوزارة", "وزارة", "وزارات", "بالوزارة", "للوزارة"],
      ["المستشفى", "مستشفى", "بالمستشفى"],
      ["التجربة", "تجربة", "والتجربة", "بالتجربة"],
    ])
  func families(forms: [String]) {
    #expect(Set(forms.map(stem)).count == 1, "\(forms.map(stem))")
  }
}
