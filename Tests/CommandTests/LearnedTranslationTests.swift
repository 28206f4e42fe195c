import Foundation
import Testing

/// A base learns from its own translated articles: words that the shipped
/// lexicon does not know find claims of articles without a translation.
struct LearnedTranslationTests {
  /// Words that no dictionary has.
  private static let arabic = """
    اشترت الشركة القرطبون في السوق. يباع القرطبون في مصر. ارتفع سعر القرطبون.
    أعلن الوزير أن القرطبون مفيد للصحة. تنتج فرنسا الخبز.
    """
  private static let english = """
    The company bought the xqzzyx in the market. The xqzzyx is sold in Egypt. \
    The price of the xqzzyx rose.
    The minister announced that the xqzzyx is good for health. France produces \
    bread.
    """

  /// A base with an untranslated article, then a translated one.
  private func use(_ body: (Base) throws -> Void) throws {
    try Base.use { base in
      let plain = try base.file(
        "plain.txt",
        "قال الخبير إن القرطبون نادر جدا. وصلت السفينة إلى الميناء.\n")
      let own = try base.file("pair/article.ar.txt", Self.arabic)
      _ = try base.file("pair/article.en.txt", Self.english)
      #expect(try base.run("ingest", plain).status == 0)
      #expect(try base.run("search", "xqzzyx").status == 1)
      let folder = URL(filePath: own).deletingLastPathComponent().path
      let ingested = try base.run("ingest", folder)
      #expect(ingested.status == 0, "\(ingested.errors)")
      try body(base)
    }
  }

  @Test func aWordOfTheTranslationFindsOtherArticles() throws {
    try use { base in
      for repaired in [false, true] {
        if repaired { _ = try base.run("verify", "--repair") }
        let found = try base.run(
          "search", "xqzzyx", "--article", "plain", "--explain")
        #expect(found.status == 0, "\(found.errors)")
        #expect(found.output.contains("translation"))
        #expect(found.output.contains("القرطبون"))
        #expect(!found.output.contains("السفينة"))
      }
    }
  }

  @Test func wordsThatTheLexiconKnowsStayAsTheyAre() throws {
    try use { base in
      let company = try base.run(
        "search", "company", "--format", "ndjson", "--limit", "1")
      #expect(company.output.contains("الشركة"))
      #expect(try base.run("search", "ship").output.contains("السفينة"))
    }
  }

  @Test func whatIsLearnedIsSoundAndADamagedTableIsNamed() throws {
    try use { base in
      #expect(try base.run("verify").status == 0)
      let damaged = try Python.run(
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
          + "c.execute(\"update learned_lexicon set bytes = x'00'\"); "
          + "c.commit()", [base.path])
      #expect(damaged == 0)
      // It is passed by, and verify says so.
      #expect(try base.run("search", "company").status == 0)
      let found = try base.run("verify")
      #expect(found.status == 2)
      #expect(found.output.contains("the learned translations are damaged"))
      #expect(try base.run("verify", "--repair").status == 0)
    }
  }
}
