import Testing

@testable import TextAnalysis

/// One test a rule of ``Folding``.
struct FoldingTests {
  @Test(
    "Rule 1: marks are dropped",
    arguments: [
      ("كِتَابٌ", "كتاب"),
      ("مُحَمَّدٌ", "محمد"),
      ("الرَّحْمَٰنِ", "الرحمن"),
      ("ٱللَّهِۖ", "الله"),
      ("e\u{301}cole", "ecole"),
      ("Saʿīd", "said"),
    ])
  func marks(word: String, expected: String) {
    #expect(fold(word) == expected)
  }

  @Test(
    "Rule 2: invisible characters are dropped",
    arguments: [
      "\u{640}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}",
      "\u{200F}", "\u{61C}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}",
      "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{2060}",
      "\u{FE0F}", "\u{FEFF}",
    ])
  func invisible(character: String) {
    #expect(fold("كت" + character + "اب") == "كتاب")
    #expect(fold("in" + character + "flation") == "inflation")
  }

  @Test(
    "Rule 3: variants of Arabic letters become the plain letter",
    arguments: [
      ("أحمد", "احمد"), ("إيران", "ايران"), ("آبل", "ابل"),
      ("ٱلقرآن", "القران"), ("مؤتمر", "موتمر"), ("رئيس", "رييس"),
      ("مستشفى", "مستشفي"), ("شركة", "شركه"), ("سماء", "سماء"),
      ("ایران", "ايران"),  // Farsi yeh
      ("کتاب", "كتاب"),  // keheh
      ("گوگل", "كوكل"),  // gaf
      ("پاریس", "باريس"),  // peh
      ("ڤيتنام", "فيتنام"),  // veh
      ("چین", "جين"),  // tcheh
      ("ہے", "هي"),  // heh goal, yeh barree
      ("خانۀ", "خانه"),  // heh with yeh above
      ("ھەولێر", "ههولير"),  // heh doachashmee, ae
      ("ڨفصة", "قفصه"),  // Tunisian gaf
    ])
  func arabicLetters(word: String, expected: String) {
    #expect(fold(word) == expected)
  }

  @Test("Plain letters of Arabic stay as they are")
  func plainLetters() {
    let letters = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    #expect(fold(letters) == letters)
  }

  @Test(
    "Rule 4: presentation forms and ligatures become letters",
    arguments: [
      ("ﺍﻟﻌﺮﺑﻴﺔ", "العربيه"),
      ("ﻻ", "لا"), ("ﻷن", "لان"), ("ﻹ", "لا"), ("ﻵ", "لا"),
      ("ﷲ", "الله"), ("ﷺ", "صلياللهعليهوسلم"),
      ("ﭼﺎپ", "جاب"), ("ﮔ", "ك"), ("ﯾ", "ي"),
      ("ﲀ", "كا"),  // a ligature of two letters
      ("ﶀ", "لحم"),  // a ligature of three letters
      ("ﴼ", "ا"),  // alef with tanwin
    ])
  func presentationForms(word: String, expected: String) {
    #expect(fold(word) == expected)
  }

  @Test(
    "Rule 5: Latin letters become lower case ASCII",
    arguments: [
      ("OpenAI", "openai"), ("École", "ecole"), ("naïve", "naive"),
      ("Straße", "strasse"), ("Æther", "aether"), ("Œuvre", "oeuvre"),
      ("Ørsted", "orsted"), ("Łódź", "lodz"), ("Þór", "thor"),
      ("Müller", "muller"), ("Šefčovič", "sefcovic"), ("Đoković", "dokovic"),
      ("Erdoğan", "erdogan"), ("ısı", "isi"), ("İstanbul", "istanbul"),
      ("Nguyễn", "nguyen"), ("Ḥasan", "hasan"), ("ＩＢＭ", "ibm"),
      ("ﬁnance", "finance"), ("Ceaușescu", "ceausescu"), ("Əliyev", "eliyev"),
    ])
  func latinLetters(word: String, expected: String) {
    #expect(fold(word) == expected)
  }

  @Test("Rule 6: the typographic apostrophe becomes the typewriter's")
  func apostrophe() {
    #expect(fold("Don’t") == "don't")
  }

  @Test(
    "Rule 7: digits become ASCII, separators one decimal point",
    arguments: [
      ("٢٠٢٤", "2024"), ("۱۹۷۹", "1979"), ("１２", "12"),
      ("٣٫٥", "3.5"), ("١٬٠٠٠٬٠٠٠", "1000000"), ("5,000,000", "5000000"),
      ("15.6", "15.6"), ("1,5", "1.5"), ("٢،٥", "2.5"), ("15،000", "15000"),
      ("5,000,000.25", "5000000.25"),
    ])
  func digits(number: String, expected: String) {
    #expect(fold(number) == expected)
  }

  @Test("Rule 8: other scripts stay as they are")
  func otherScripts() {
    #expect(folded("Москва שָׁלוֹם") == ["Москва", "שָׁלוֹם"])
  }

  @Test("Rule 9: bytes that are not UTF-8 are dropped")
  func invalid() {
    let text: [UInt8] = [0x61, 0xFF, 0x62]
    let token = Token(start: -3, end: 99, script: .latin)
    #expect(String(Folding.fold(text, token)) == "ab")
  }

  @Test("Folding twice changes nothing more")
  func idempotence() {
    let text = "أُعلِنَت النتائجُ في مُؤتمر ﺍﻟﻌﺮﺑﻴﺔ گوگل ١٬٠٠٠ Škoda’s ٣٫٥"
    let once = folded(text)
    #expect(folded(once.joined(separator: " ")) == once)
  }
}
