import Testing

@testable import Lexicon

struct EnglishDerivationTests {
  @Test(arguments: [
    ("subscript", "subscrib"), ("recept", "receiv"), ("consumpt", "consum"),
    ("assumpt", "assum"), ("reduct", "reduc"), ("decis", "decid"),
    ("conclus", "conclud"), ("expans", "expand"), ("convers", "convert"),
    ("permiss", "permit"), ("resolut", "resolv"), ("script", nil),
    ("water", nil), ("", nil),
  ])
  func aNounLeadsToItsVerb(_ noun: String, _ verb: String?) {
    let found = EnglishDerivation.verb(of: Array(noun.utf8))
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == verb)
  }
}
