import ClaimExtraction
import Testing

@testable import KnowledgeBase

struct SearchTests {
  private static let texts = [
    "قرأت كِتَابًا عن الاقتصاد",  // a book, vocalised
    "والكتاب الجديد في المكتبة",  // and the book
    "أعلنت الوزارة عن بناء مدرسة",
    "ارتفعت الأسعـــار في السوق",  // with tatweel
    "الشركات مثل Google وMeta تتنافس",
    "بلغت الخسائر ٥ ملايين دولار",
    "المفاعلات النووية آمنة",
    "الطاقة النووية بديل للنفط 😀",
  ]

  private func found(_ text: String, _ mode: SearchQuery.Mode = .words)
    throws -> [String]
  {
    let base = try Examples.base(claims: Self.texts)
    return try base.search(SearchQuery(text: text, mode: mode))
      .compactMap(\.key)
  }

  @Test(arguments: [
    ("كتاب", ["c0", "c1"]),  // a book, under vowels and clitics
    ("الأسعار", ["c3"]), ("الاسعار", ["c3"]), ("الأسعـار", ["c3"]),
    ("الوزاره", ["c2"]), ("meta", ["c4"]), ("GOOGLE", ["c4"]),
    ("5", ["c5"]), ("۵", ["c5"]), ("الطَّاقَةُ النَّوَوِيَّةُ", ["c7", "c6"]),
    ("الطاقه النوويه", ["c7", "c6"]), ("مفاعل نووي", ["c6", "c7"]),
    ("زيت", []), ("😀", []), ("،!؟", []),
  ])
  func wordsAreFoundInAnySpelling(_ text: String, _ keys: [String]) throws {
    #expect(Set(try found(text)) == Set(keys))
    if let first = keys.first {
      #expect(try found(text).first == first || keys.count == 2)
    }
  }

  @Test func everyWordComesBeforeSomeWords() throws {
    #expect(try found("الطاقة النووية").first == "c7")
    #expect(try found("المفاعلات النووية").first == "c6")
  }

  @Test(arguments: [
    ("كتاب", []), ("كتابا", ["c0"]), ("والكتاب", ["c1"]),
    ("الأسعار", ["c3"]), ("وزارة", []),
  ])
  func exactWordsHaveNoOtherForm(_ text: String, _ keys: [String]) throws {
    #expect(try found(text, .exact) == keys)
  }

  @Test(arguments: [
    "AND", "OR NOT", "\"", "\"\"", "«", "(", ")", "*", "كتاب*", "-كتاب",
    "text:كتاب", "NEAR(كتاب, 2)", "^كتاب", "a\"b", "'; DROP TABLE claim; --",
    "\u{0}", "كتاب \u{0} جديد", "{كتاب}", "+", "\u{202E}", "\u{1}", "\u{2}",
  ])
  func whatAUserTypesIsNeverSyntax(_ text: String) throws {
    _ = try found(text)
    _ = try found(text, .exact)
  }

  @Test func aVeryLongQueryIsAnswered() throws {
    let text = String(repeating: "كتاب الاقتصاد ", count: 2_000)
    #expect(try found(text).first == "c0")
  }

  @Test func aPhraseKeepsItsOrder() throws {
    #expect(try found("\"الطاقة النووية\"") == ["c7"])
    #expect(try found("«النووية الطاقة»") == [])
  }

  @Test(arguments: [
    ("كتابا OR المدرسه", ["c0"]), ("text : meta", ["c4"]),
    ("الطاقة NOT نفط", ["c7"]), ("مد*", ["c2"]),
  ])
  func rawQueriesAreFTS5(_ text: String, _ keys: [String]) throws {
    #expect(try found(text, .raw) == keys)
  }

  @Test(arguments: ["(", "a\"b", "nocolumn : x", "AND", "NEAR("])
  func aWrongRawQueryIsOneLine(_ text: String) throws {
    let error = try #require(
      throws: KnowledgeBaseError.self, performing: { _ = try found(text, .raw) }
    )
    #expect(error.description.hasPrefix("--raw \(text): "))
    #expect(!error.description.contains("\n"))
  }

  @Test func pagesFollowOneAnother() throws {
    let base = try Examples.base(
      claims: (0..<9).map { "خبر رقم \($0) عن السوق" })
    let all = try base.search(SearchQuery(text: "السوق", limit: 9))
    let page = try base.search(
      SearchQuery(text: "السوق", limit: 3, offset: 3))
    #expect(page == Array(all[3..<6]))
  }

  @Test func withoutWordsClaimsStandInTheArticlesOrder() throws {
    let base = try Examples.base(
      "قال الوزير إن الأسعار ارتفعت. وأضاف أن الإنتاج تراجع. وختم بأن الأزمة انتهت."
    )
    let hits = try base.search(SearchQuery())
    #expect(hits.count == 3)
    let starts = hits.compactMap { $0.claim.span?.start }
    #expect(starts == starts.sorted())
  }

  @Test func theRealArticleAnswers() throws {
    let base = try Corpus.base()
    for text in [
      "الطاقة النووية", "الطاقه النوويه", "الطَّاقَةُ النَّوَوِيَّةُ",
      "nuclear energy", "المفاعلات النووية",
    ] {
      let hits = try base.search(SearchQuery(text: text, limit: 4))
      let first = try #require(hits.first)
      #expect(first.claim.text.hasPrefix("شركة مايكروسوفت"))
      #expect(
        hits.contains { $0.claim.text.hasPrefix("بناء مفاعل نووي يتطلب") })
    }
  }

  @Test func englishWordsShowTheTranslation() throws {
    let hits = try Corpus.base().search(SearchQuery(text: "reactor", limit: 1))
    let hit = try #require(hits.first)
    #expect(hit.snippet.contains("nuclear [reactor]"))
    #expect(hit.matched.first?.step == .exact)
  }
}
