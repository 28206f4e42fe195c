import Testing

@testable import TextAnalysis

/// One test a rule of ``Tokenizer``.
struct TokenizerTests {
  @Test(
    "Rule 1: a word ends where the script changes",
    arguments: [
      ("وMeta", ["و", "Meta"]),
      ("إن1", ["إن", "1"]),
      ("GPT4", ["GPT", "4"]),
      ("شركةOpenAIفي", ["شركة", "OpenAI", "في"]),
      ("бизнесAI", ["бизнес", "AI"]),
      ("٥G", ["٥", "G"]),
    ])
  func script(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Rule 2: marks and invisible characters do not split a word",
    arguments: [
      "كِتَابٌ", "كـــتاب", "كت\u{200D}اب", "كت\u{200C}اب", "كت\u{200B}اب",
      "كت\u{2060}اب", "كت\u{FEFF}اب", "كت\u{200F}اب", "كت\u{202B}اب",
      "كت\u{2067}اب", "inter\u{AD}national", "cafe\u{301}s",
      "الرَّحْمَـٰنِ", "مُسْتَشْفًى",
    ])
  func marks(word: String) {
    #expect(words(word) == [word])
  }

  @Test(
    "Rule 3: what stands around a word stays outside, but its own marks",
    arguments: [
      ("ـكتاب", ["كتاب"]),
      ("كتابـ", ["كتاب"]),
      ("\u{2067}كتاب\u{2069}", ["كتاب"]),
      ("\u{FEFF}كتاب", ["كتاب"]),
      ("كتابٌ ", ["كتابٌ"]),
      ("كتابـٌ ", ["كتابـٌ"]),
      ("كتابٌ\u{200F}", ["كتابٌ"]),
      ("\u{64E}كتاب", ["كتاب"]),
    ])
  func edges(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Rule 4: an apostrophe between Latin letters stays inside",
    arguments: [
      ("don't", ["don't"]),
      ("O’Neil", ["O’Neil"]),
      ("'tis the players' ball", ["tis", "the", "players", "ball"]),
      ("‘quoted’ word", ["quoted", "word"]),
      ("وMeta's", ["و", "Meta's"]),
      ("ق'ل", ["ق", "ل"]),
    ])
  func apostrophes(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Rule 5: decimal points and Arabic separators stay inside a number",
    arguments: [
      ("15.6", ["15.6"]),
      ("٣٫٥", ["٣٫٥"]),
      ("١٬٠٠٠", ["١٬٠٠٠"]),
      ("۱۲٫۵", ["۱۲٫۵"]),
      ("بلغ 15.", ["بلغ", "15"]),
      (".5", ["5"]),
      ("12.05.2024", ["12.05.2024"]),
    ])
  func points(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Rule 6: a comma groups thousands or is the decimal point, else a list",
    arguments: [
      ("5,000,000", ["5,000,000"]),
      ("5,000,000.25", ["5,000,000.25"]),
      ("15،000", ["15،000"]),
      ("1,5 مليار", ["1,5", "مليار"]),
      ("٢،٥", ["٢،٥"]),
      ("2023,2024", ["2023", "2024"]),
      ("2023,500", ["2023", "500"]),
      ("1,2,3", ["1", "2", "3"]),
      ("1،2،3", ["1", "2", "3"]),
      ("2023، 2024", ["2023", "2024"]),
      ("5,", ["5"]),
      ("5,0000", ["5", "0000"]),
    ])
  func commas(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Rule 7: everything else separates",
    arguments: [
      (
        "خسرت الشركة 5%، وفقًا لـ«رويترز».",
        ["خسرت", "الشركة", "5", "وفقًا", "ل", "رويترز"]
      ),
      ("تقرير\u{1F4C8}صحي", ["تقرير", "صحي"]),
      ("فاز\u{1F468}\u{200D}\u{1F469}الفريق", ["فاز", "الفريق"]),
      ("\u{2764}\u{FE0F}\u{20E3} ماء", ["ماء"]),
      ("سطر\r\nسطر\tثالث", ["سطر", "سطر", "ثالث"]),
      ("#كأس_العالم @FIFA", ["كأس", "العالم", "FIFA"]),
      ("Jean-Paul e-mail", ["Jean", "Paul", "e", "mail"]),
      ("٪ ؟ ؛ « » … — ﴿ ﴾", []),
      ("U.S. C++ AT&T", ["U", "S", "C", "AT", "T"]),
      ("جنيه\u{A0}إسترليني", ["جنيه", "إسترليني"]),
      ("\u{06DE}الحزب\u{06DD}", ["الحزب"]),
      ("", []),
    ])
  func boundaries(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("Words of other scripts are runs of their letters and marks")
  func otherScripts() {
    let text = "Москва — Ελλάδα, שָׁלוֹם 東京。हिन्दी ไทย"
    #expect(
      words(text) == ["Москва", "Ελλάδα", "שָׁלוֹם", "東京", "हिन्दी", "ไทย"])
    #expect(
      Tokenizer.tokens(in: Array(text.utf8)).allSatisfy { $0.script == .other })
  }

  @Test("A token tells its place in bytes and its script")
  func places() {
    let tokens = Tokenizer.tokens(in: Array("في AI ٢٠٢٤".utf8))
    #expect(
      tokens == [
        Token(start: 0, end: 4, script: .arabic),
        Token(start: 5, end: 7, script: .latin),
        Token(start: 8, end: 16, script: .digits),
      ])
  }

  @Test(
    "Bytes that are not UTF-8 separate words and stop nothing",
    arguments: [
      ([0x61, 0xFF, 0x62], ["a", "b"]),
      ([0xD9, 0x83, 0xD9], ["ك"]),  // the last letter is cut
      ([0xC0, 0x80, 0x61], ["a"]),  // overlong
      ([0xED, 0xA0, 0x80, 0x61], ["a"]),  // a surrogate
      ([0xF4, 0x90, 0x80, 0x80, 0x61], ["a"]),  // above U+10FFFF
      ([0xE0, 0x80, 0xAF, 0x61], ["a"]),
      ([0xF0, 0x9F, 0x92], []),
      ([0x83, 0xD8, 0xA8], ["ب"]),
    ] as [([UInt8], [String])])
  func invalid(bytes: [UInt8], expected: [String]) {
    #expect(words(bytes) == expected)
  }

  @Test("An offset outside the text is read as its nearer end")
  func offsets() {
    let text = Array("ab cd".utf8)
    #expect(Tokenizer.next(in: text.span, from: -7)?.start == 0)
    #expect(Tokenizer.next(in: text.span, from: 2)?.start == 3)
    #expect(Tokenizer.next(in: text.span, from: 5) == nil)
    #expect(Tokenizer.next(in: text.span, from: .max) == nil)
  }
}
