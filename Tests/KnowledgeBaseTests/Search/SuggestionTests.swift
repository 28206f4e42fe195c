import ClaimExtraction
import Testing

@testable import KnowledgeBase

struct SuggestionTests {
  private static let texts = [
    "الطاقة النووية بديل للنفط",  // nuclear energy
    "المفاعلات الجديدة آمنة",  // the new reactors
    "أعلنت شركة Microsoft عن خسائر كبيرة",  // Microsoft, losses
    "البيئة تتضرر من الكربون",  // the environment
  ]

  private func suggestion(
    _ text: String, _ mode: SearchQuery.Mode = .words
  ) throws -> String? {
    try Examples.base(claims: Self.texts)
      .suggestion(for: SearchQuery(text: text, mode: mode))
  }

  @Test(arguments: [
    ("Mircosoft", "Microsoft"),  // as the claim prints it
    ("الكزبون", "الكربون"), ("كزبون مقيب", "الكربون مقيب"),
    ("compnay", "company"), ("companeis", "companies"),
    ("envirnoment", "environment"),  // by the lexicon
    ("\"الطاقة النويية\"", "\"الطاقة النووية\""),
  ])
  func aSlipIsMended(_ typed: String, _ meant: String) throws {
    #expect(try suggestion(typed) == meant)
  }

  @Test(arguments: ["قرنفل", "xqzzyx", "الطاقة", "5", "", "😀", "a", "كر*"])
  func nothingIsSaidWhereNothingIsMeant(_ typed: String) throws {
    #expect(try suggestion(typed) == nil)
  }

  @Test func exactWordsAreMendedByWordsOfTheBase() throws {
    #expect(try suggestion("الطافة", .exact) == "الطاقة")
    // The base has its translation alone, which an exact search passes by.
    #expect(try suggestion("compnay", .exact) == nil)
  }

  @Test func whatTheFiltersForbidIsNotSuggested() throws {
    let base = try Examples.base(claims: Self.texts)
    let query = SearchQuery(
      text: "Mircosoft", filters: ClaimFilters(speakers: ["LeCun"]))
    #expect(try base.suggestion(for: query) == nil)
  }
}
