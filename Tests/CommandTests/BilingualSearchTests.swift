import Foundation
import Testing

/// English and Arabic words find the claims of an Arabic article that has no
/// translation beside it.
struct BilingualSearchTests {
  /// Words of either language in several spellings, and words of the claim
  /// that has to come first.
  static let searches = [
    ("reactor", "لبناء مفاعل نووي"), ("nuclear", "مفاعل نووي"),
    ("LeCun", "العالم لا يزال بعيدًا"), ("losses", "خسارة مالية"),
    ("subscriptions", "شتراك"), ("compelling story", "قصة مقنعة"),
    ("مُفَاعِل", "لبناء مفاعل نووي"), ("النوويه", "مفاعل نووي"),
    ("ليكون", "العالم لا يزال بعيدًا"), ("لوكان", "العالم لا يزال بعيدًا"),
    ("الخساير", "الخسائر المالية"), ("إشتراكات", "الاشتراكات"),
    ("ﻣﻔﺎﻋﻞ ﻧﻮوي", "مفاعل نووي"), ("نــووى", "نووي"),
    ("Lecun", "العالم لا يزال بعيدًا"),
    ("Nuclear reactors", "مفاعل نووي"), ("loss", "خسارة مالية"),
    ("قصه مقنعه", "قصة مقنعة"), ("۲۰۰ دولار", "200 دولار"),
    ("٢٠٠ دولار", "200 دولار"),
  ]

  @Test func everySearchPutsItsClaimFirst() throws {
    try Base.use { base in
      let article = try String(
        contentsOfFile: IsnadBinary.corpus + "/openai-losses/article.ar.txt",
        encoding: .utf8)
      let path = try base.file("losses.txt", article)
      _ = try base.run("ingest", path)
      for (query, words) in Self.searches {
        let result = try base.run(
          "search", query, "--limit", "1", "--format", "ndjson")
        let line = result.output.split(separator: "\n").first ?? "{}"
        let hit =
          try JSONSerialization.jsonObject(with: Data(line.utf8))
          as? [String: Any]
        let text = hit?["text"] as? String ?? ""
        #expect(text.contains(words), "\(query): \(text)")
      }
    }
  }
}
