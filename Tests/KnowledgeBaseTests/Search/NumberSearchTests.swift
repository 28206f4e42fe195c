import ClaimExtraction
import Testing

@testable import KnowledgeBase

/// Numbers and dates are found by what they say, in either language.
struct NumberSearchTests {
  private static let amounts = [
    "بلغت الخسائر 5 مليارات دولار",  // c0: losses of 5 billion dollars
    "The company lost $5bn",  // c1
    "أنفقت الدولة خمسة مليارات",  // c2: five billion, in words
    "Revenue was 5,000,000,000 dollars",  // c3
    "بلغت الخسائر 5 ملايين دولار",  // c4: 5 million
    "The school has 300 pupils",  // c5
  ]
  private static let days = [
    "وقع الاتفاق في 17 مايو 2024",  // c0: 17 May 2024
    "The deal was signed on May 17, 2024",  // c1
    "صدر التقرير بتاريخ 2024-05-17",  // c2
    "وقع الاتفاق في مايو 2023",  // c3: May 2023
    "انتهت الحرب عام 1945",  // c4: 1945
  ]

  private func found(_ text: String, _ texts: [String]) throws -> [String] {
    try Examples.base(claims: texts).search(SearchQuery(text: text))
      .compactMap(\.key)
  }

  @Test(arguments: [
    "5 مليارات", "خمسة مليارات", "٥ مليارات", "۵ مليارات", "5.0 مليار",
    "خمسة بلايين", "5 billion", "five billion", "$5bn", "$5 billion", "5bn",
    "5,000,000,000", "٥٬٠٠٠٬٠٠٠٬٠٠٠", "5000000000",
  ])
  func anAmountIsFoundInEverySpelling(_ text: String) throws {
    let found = try found(text, Self.amounts)
    #expect(found.first != "c4")
    #expect(Set(found.prefix(5)).isSuperset(of: ["c0", "c1", "c2", "c3"]))
    #expect(!found.contains("c5"))
  }

  @Test(arguments: ["300", "٣٠٠", "ثلاثمئة", "three hundred"])
  func aNumberIsFoundInWords(_ text: String) throws {
    #expect(try found(text, Self.amounts) == ["c5"])
  }

  @Test(arguments: [
    "17 مايو 2024", "١٧ أيار ٢٠٢٤", "۱۷ مايو ۲۰۲۴", "May 17, 2024",
    "17 May 2024", "17th of May 2024", "2024-05-17", "17/5/2024",
    "17/05/2024",
  ])
  func aDayIsFoundInEverySpelling(_ text: String) throws {
    let found = try found(text, Self.days)
    #expect(Set(found.prefix(3)) == ["c0", "c1", "c2"])
    #expect(!found.contains("c4"))
  }

  @Test(arguments: ["مايو 2024", "May 2024", "أيار 2024"])
  func aMonthIsFoundByItsDays(_ text: String) throws {
    let found = try found(text, Self.days)
    #expect(["c0", "c1"].contains(found.first))
    #expect(Set(found).isSuperset(of: ["c0", "c1", "c2"]))
  }
}
