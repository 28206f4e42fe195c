import ClaimExtraction
import Testing

@testable import KnowledgeBase

/// Names are found in the other script and in other spellings.
struct SoundAlikeTests {
  private static let texts = [
    "فازت أديل بجائزة غرامي",  // Adele, Grammy
    "وصل كيري إلى جنيف",  // Kerry, Geneva
    "زار ليكون مختبر الشركة",  // LeCun
    "قال لغوتيريس إن الأزمة طالت",  // to Guterres
    "The minister met Zelensky in Kyiv",
  ]

  @Test(arguments: [
    ("Grammys", "c0"),  // a plural
    ("Kerry's", "c1"),  // a genitive, of two consonants
    ("LeCun", "c2"), ("لوكان", "c2"), ("Guterres", "c3"),
    ("زيلينسكي", "c4"), ("زيلنسكي", "c4"),
  ])
  func aNameIsFound(_ name: String, _ key: String) throws {
    let base = try Examples.base(claims: Self.texts)
    let hits = try base.search(SearchQuery(text: name))
    #expect(hits.map(\.key) == [key])
    #expect(hits.first?.matched.map(\.step) == [.transliteration])
  }

  @Test(arguments: [
    "مختبرات",  // laboratories: a known root
    "Monday",
  ])
  func anotherWordIsNotTakenForAName(_ word: String) throws {
    let base = try Examples.base(claims: Self.texts)
    let hits = try base.search(SearchQuery(text: word))
    #expect(!hits.flatMap(\.matched).contains { $0.step == .transliteration })
  }
}
