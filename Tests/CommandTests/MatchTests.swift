import Foundation
import Testing

/// `isnad match` and `isnad conflicts`, as a person reads them and as a
/// program does.
struct MatchTests {
  /// A base with claims, and their ids in order.
  private func use(
    _ texts: [String], _ body: (Base, [String]) throws -> Void
  ) throws {
    try Base.use { base in
      let lines = texts.map { #"{"text":"\#($0)"}"# + "\n" }
      _ = try base.run("import", "-", input: lines.joined())
      try body(base, try base.ids())
    }
  }

  private func rows(_ result: IsnadBinary.Result) throws -> [[String: Any]] {
    #expect(result.status == 0, "\(result.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        as? [[String: Any]])
  }

  /// The first point of a row that is compared so.
  private func point(_ row: [String: Any], _ kind: String) -> [String: Any]? {
    (row["why"] as? [[String: Any]])?.first { $0["kind"] as? String == kind }
  }

  private func publish(_ base: Base, _ claim: String) throws {
    let verdict = ["--verdict", "False", "--scale", "five-step"]
    let source = ["--title", "x", "--stance", "contradicts"]
    let moves: [(String, String, [String])] = [
      ("assign", "Mona", []), ("draft", "Mona", verdict + source),
      ("report", "Mona", []), ("check", "Omar", verdict),
      ("publish", "Omar", ["--url", "https://desk.example/1"]),
    ]
    for (move, person, more) in moves {
      let result = try IsnadBinary.run(
        ["review", move, claim, "--by", person, "--database", base.path]
          + more)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  private let claims = [
    "خسرت الشركة 5 مليارات دولار في عام 2024", "لا تزال الحدود مغلقة",
    "Microsoft bought Nokia", "افتتح الوزير متحفا للفنون",
    "ارتفعت أسعار النفط بشدة",
  ]

  @Test(arguments: [
    ("The company lost $8bn in 2024", "opposite", "figure", false),
    ("The company lost $5bn in 2024", "same", "figure", true),
    ("خسرت الشركة 5 مليارات دولار في عام 2023", "different", "date", false),
    ("الحدود مغلقة", "same", "", true),
    ("الحدود مفتوحة", "opposite", "direction", false),
    ("Nokia bought Microsoft", "opposite", "role", false),
    ("زار الوزير متحف الفنون", "unclear", "", true),
    ("Oil prices fell sharply", "opposite", "direction", false),
  ])
  func aStatementIsComparedWithWhatTheBaseHas(
    _ statement: String, _ relation: String, _ kind: String, _ agrees: Bool
  ) throws {
    try use(claims) { base, _ in
      let found = try rows(
        base.run("match", statement, "--json", "--min-score", "0.2"))
      let first = try #require(found.first)
      #expect(first["relation"] as? String == relation)
      let score = try #require(first["score"] as? Double)
      #expect(
        first["status"] as? String == (score >= 0.35 ? "suggested" : "none"))
      if kind.isEmpty {
        #expect(!String(describing: first["why"]).contains("negation"))
      } else {
        #expect(point(first, kind)?["agrees"] as? Bool == agrees)
      }
    }
  }

  @Test func theTableSaysWhatDiffersAndWhatWasFound() throws {
    try use(claims) { base, ids in
      try publish(base, ids[0])
      let result = try base.run("match", "خسرت الشركة 8 مليارات دولار")
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n")
      #expect(
        lines[0].split(separator: " ")
          == ["ID", "SCORE", "STATUS", "RELATION", "REVIEWS", "WHY", "TEXT"])
      #expect(lines[1].hasPrefix(ids[0]))
      for words in [
        "suggested", "opposite", "8 مليارات دولار ≠ 5 مليارات دولار",
        "False (published, https://desk.example/1)", claims[0],
      ] {
        #expect(lines[1].contains(words), "\(words)")
      }
    }
  }

  @Test func whoDecidedIsRecordedAndTheLastDecisionCounts() throws {
    try use(claims) { base, ids in
      let statement = "الشركة خسرت خمسة مليارات دولار"
      for (option, person) in [("--confirm", "Mona"), ("--reject", "Omar")] {
        let made = try base.run(
          "match", statement, option, ids[0], "--by", person, "--why", "x")
        #expect(made.status == 0, "\(made.errors)")
      }
      let first = try #require(
        rows(base.run("match", statement, "--json")).first)
      #expect(first["status"] as? String == "rejected")
      let decision = first["decision"] as? [String: Any]
      #expect(decision?["who"] as? String == "Omar")
      let nobody = try base.run("match", statement, "--confirm", ids[0])
      #expect(nobody.status == 2)
      #expect(nobody.errors.contains("--by"))
      #expect(try base.run("verify").output.hasSuffix("2 events\n"))
    }
  }

  @Test func aFileHasAStatementOnEachLine() throws {
    try use(claims) { base, ids in
      let file = try base.file(
        "statements.txt",
        "خسرت الشركة 5 مليارات دولار\n\nقصيدة عن القمر\n"
          + "Microsoft bought Nokia\n")
      let found = try rows(base.run("match", "--file", file, "--json"))
      #expect(found.map { $0["id"] as? String } == [ids[0], ids[2]])
      #expect(found[1]["statement"] as? String == "Microsoft bought Nokia")
      let piped = try base.run(
        "match", "-", "--json", input: "Microsoft bought Nokia\n")
      #expect(try rows(piped).count == 1)
      let nothing = try base.run("match", "قصيدة عن القمر")
      #expect(nothing.status == 1 && nothing.output == "")
    }
  }

  /// Within an article and across, with the verdicts on either claim.
  @Test func conflictsShowTheReviewsOfTheirClaims() throws {
    let texts = [
      "بلغت خسائر البنك 5 مليارات دولار", "افتتح الوزير متحفا للفنون",
      "بلغت خسائر البنك 8 مليارات دولار", "صلى المسلمون صلاة العيد",
    ]
    try use(texts) { base, ids in
      try publish(base, ids[2])
      let found = try rows(base.run("conflicts", "--json"))
      #expect(found.count == 1)
      #expect(found[0]["first"] as? String == ids[0])
      #expect(found[0]["second"] as? String == ids[2])
      #expect(
        point(found[0], "figure")?["first"] as? String
          == "5 مليارات دولار")
      #expect((found[0]["first_reviews"] as? [Any])?.isEmpty == true)
      let reviews = found[0]["second_reviews"] as? [[String: Any]]
      #expect(reviews?.map { $0["state"] as? String } == ["published"])
      let table = try base.run("conflicts").output
      #expect(
        table.contains("second False (published, https://desk.example/1)"))
      #expect(table.contains("5 مليارات دولار ≠ 8 مليارات دولار"))
      // What is said of another year or state is no conflict.
      let none = try base.run("conflicts", "--unit", "EUR")
      #expect(none.status == 1 && none.output == "")
    }
  }

  @Test(arguments: [
    ["ارتفعت صادرات مصر من القمح", "انخفضت صادرات تركيا من القمح"],
    [
      "بلغ عجز الموازنة 5 مليارات دولار عام 2023",
      "بلغ عجز الموازنة 8 مليارات دولار عام 2024",
    ],
    ["لا تزال حدود البلاد مغلقة", "حدود البلاد مغلقة"],
  ])
  func anotherStateOrYearIsNoConflict(_ texts: [String]) throws {
    try use(texts + ["افتتح الوزير متحفا للفنون"]) { base, _ in
      let result = try base.run("conflicts")
      #expect(result.status == 1, "\(result.output)")
    }
  }
}
