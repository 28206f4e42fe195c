import Foundation
import Testing

/// English and Arabic words find the claims of an Arabic article that has no
/// translation beside it.
struct BilingualSearchTests {
  /// Words of either language in several spellings, and words of the claim
  /// that has to come first.
  static let searches = [
    ("reactor", "لبناء مفاعل نووي"), ("nuclear", "مفاعل نووي"),
    ("losses", "خسارة مالية"),
    ("subscriptions", "شتراك"), ("compelling story", "قصة مقنعة"),
    ("مُفَاعِل", "لبناء مفاعل نووي"), ("النوويه", "مفاعل نووي"),
    ("الخساير", "الخسائر المالية"), ("إشتراكات", "الاشتراكات"),
    ("ﻣﻔﺎﻋﻞ ﻧﻮوي", "مفاعل نووي"), ("نــووى", "نووي"),
    ("Nuclear reactors", "مفاعل نووي"), ("loss", "خسارة مالية"),
    ("قصه مقنعه", "قصة مقنعة"), ("۲۰۰ دولار", "200 دولار"),
    ("٢٠٠ دولار", "200 دولار"),
  ]

  /// What a search finds in the article without its translation.
  private func use(_ body: ((String) throws -> [[String: Any]]) throws -> Void)
    throws
  {
    try Base.use { base in
      let article = try String(
        contentsOfFile: IsnadBinary.corpus + "/openai-losses/article.ar.txt",
        encoding: .utf8)
      let path = try base.file("losses.txt", article)
      _ = try base.run("ingest", path)
      try body { query in
        let result = try base.run("search", query, "--format", "ndjson")
        return try result.output.split(separator: "\n").compactMap {
          try JSONSerialization.jsonObject(with: Data($0.utf8))
            as? [String: Any]
        }
      }
    }
  }

  @Test func everySearchPutsItsClaimFirst() throws {
    try use { search in
      for (query, words) in Self.searches {
        let text = try search(query).first?["text"] as? String ?? ""
        #expect(text.contains(words), "\(query): \(text)")
      }
    }
  }

  @Test func everySpellingOfANameFindsItsClaimsFirst() throws {
    try use { search in
      for query in ["LeCun", "Lecun", "ليكون", "لوكان", "لوكون"] {
        let speakers = try search(query).prefix(2).map {
          ($0["speaker"] as? [String: Any])?["name"] as? String
        }
        // yān likūn, Yann LeCun
        #expect(speakers == ["يان ليكون", "يان ليكون"], "\(query)")
      }
    }
  }
}
