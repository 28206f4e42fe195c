import Foundation
import Testing

/// `isnad search` tells how claims were found, and what a query that finds
/// nothing was likely meant to be.
struct ExplanationTests {
  private static let rows = """
    {"id":"c0","text":"أعلنت الشركة عن خسائر بلغت 5 مليارات دولار"}
    {"id":"c1","text":"مكتوب في الصحيفة","section":["المفاعلات"]}
    {"id":"c2","text":"قال إن الأمر صعب","speaker":\
    {"type":"person","name":"يان ليكون","name_en":"Yann LeCun"}}
    {"id":"c3","text":"ارتفعت الأسعار","translation":{"en":"Prices rose"}}

    """

  private func use(_ body: (Base) throws -> Void) throws {
    try Base.use { base in
      #expect(try base.run("import", "-", input: Self.rows).status == 0)
      try body(base)
    }
  }

  /// The objects of NDJSON.
  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  @Test(arguments: [
    ("الشركة", "c0", "exact", "text", "الشركة"),
    ("شركات", "c0", "stem", "text", "الشركة"),
    ("كاتب", "c1", "root", "text", "مكتوب"),
    ("losses", "c0", "translation", "text", "خسائر"),
    ("خمسة مليارات", "c0", "number", "text", "5 مليارات"),
    ("$5bn", "c0", "number", "text", "5 مليارات"),
    ("reactor", "c1", "translation", "section", "المفاعلات"),
    ("LeCun", "c2", "exact", "names", "LeCun"),
    ("لوكان", "c2", "transliteration", "names", "ليكون"),
    ("prices", "c3", "exact", "translation", "Prices"),
  ])
  func aMatchNamesItsWordsItsStepAndItsField(
    query: String, key: String, step: String, field: String, found: String
  ) throws {
    try use { base in
      let output = try base.run("search", query, "--format", "ndjson").output
      let hit = try #require(
        try objects(output).first { $0["key"] as? String == key })
      let matched = try #require(hit["matched"] as? [[String: String]])
      #expect(
        matched.contains {
          $0["step"] == step && $0["field"] == field && $0["found"] == found
        }, "\(matched)")
    }
  }

  @Test func whatTheWordsAddMakesTheScore() throws {
    try use { base in
      let output = try base.run(
        "search", "خسائر الشركة", "--format", "ndjson", "--explain"
      ).output
      let hit = try #require(try objects(output).first)
      let parts = try #require(hit["contributions"] as? [[String: Any]])
      #expect(
        parts.compactMap { $0["query"] as? String } == ["خسائر", "الشركة"])
      let sum = parts.reduce(0.0) {
        $0 + ($1["forms"] as? Double ?? 0) + ($1["grams"] as? Double ?? 0)
      }
      #expect(abs(sum - (hit["score"] as? Double ?? 0)) < 0.01)
    }
  }

  @Test func aTableHasARowForEachWord() throws {
    try use { base in
      for (format, separator) in [("table", " "), ("tsv", "\t")] {
        let output = try base.run(
          "search", "خسائر قرنفل", "--explain", "--format", format
        ).output
        let lines = output.split(separator: "\n")
        #expect(lines.count == 3, "\(output)")
        #expect(lines[1].contains("exact\(separator)"))
        // A word that the claim has not stands there too.
        #expect(lines[2].contains("قرنفل"))
      }
    }
  }

  @Test func explainNeedsSomethingToExplain() throws {
    try use { base in
      for arguments in [
        ["search", "--explain"], ["search", " ", "--explain"],
        ["search", "--queries", "-", "--format", "trec", "--explain"],
      ] {
        let result = try IsnadBinary.run(
          arguments + ["--database", base.path])
        #expect(result.status == 2, "\(arguments)")
        #expect(result.errors.contains("--explain"), "\(result.errors)")
      }
    }
  }

  @Test func aMisspeltWordIsAskedAfter() throws {
    try use { base in
      for format in ["table", "json", "ndjson", "csv"] {
        let result = try base.run("search", "compnay", "--format", format)
        #expect(result.status == 1)
        #expect(
          result.errors == "isnad: nothing found; did you mean: company\n")
        #expect(
          result.output.filter { !$0.isWhitespace }
            == (format == "json" ? "[]" : ""))
      }
      #expect(try base.run("search", "company").status == 0)
      #expect(try base.run("search", "قرنفل").errors == "")
    }
  }

  @Test func aRawQueryIsExplainedByItsWords() throws {
    try use { base in
      let result = try base.run("search", "الشركه", "--raw", "--explain")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("الشركة"))
    }
  }
}
