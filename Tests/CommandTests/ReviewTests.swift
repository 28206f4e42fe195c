import Foundation
import Testing

struct ReviewTests {
  /// A base with two claims, and the id of the first.
  private func use(_ body: (Base, String) throws -> Void) throws {
    try Base.use { base in
      _ = try base.run(
        "import", "-",
        input: #"{"text":"ارتفعت الأسعار"}"# + "\n"
          + #"{"text":"انخفض الإنتاج"}"#)
      try body(base, try base.ids()[0])
    }
  }

  private func json(_ result: IsnadBinary.Result) throws -> [String: Any] {
    #expect(result.status == 0, "\(result.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        as? [String: Any])
  }

  @Test func aDraftHasAllThatItsFlagsSay() throws {
    try use { base, claim in
      _ = try base.run("review", "assign", claim, "--by", "Mona")
      let file = try base.file("page.html", "<p>لم ترتفع</p>")
      let review = try json(
        base.run(
          "review", "draft", claim, "--by", "Mona", "--verdict", "زائف جزئياً",
          "--summary", "-", "--lang", "ar", "--url", "https://example.org/a",
          "--quote", "لم ترتفع", "--archive-url", "https://archive.example/a",
          "--accessed", "2026-05-17", "--file", file, "--stance",
          "contradicts", "--json", input: "ليس كذلك.\n"))
      #expect(review["state"] as? String == "draft")
      #expect(review["summary"] as? String == "ليس كذلك.")
      #expect(review["moves"] as? [String] == ["assign", "draft", "report"])
      let verdict = try #require(review["verdict"] as? [String: Any])
      #expect(verdict["scale"] as? String == "fatabyyano")
      #expect(verdict["class"] as? String == "mixed")
      #expect(verdict["number"] as? Double == 2)
      let evidence = try #require(review["evidence"] as? [[String: Any]])
      #expect(evidence[0]["accessed"] as? String == "2026-05-17")
      #expect(evidence[0]["stance"] as? String == "contradicts")
      let id = try #require(review["id"] as? String)
      let copy = try base.run("review", "show", id, "--copy", "1")
      #expect(copy.output == "<p>لم ترتفع</p>")
    }
  }

  @Test func theEditorWritesTheSummary() throws {
    try use { base, claim in
      let editor = try base.file("editor", "echo 'كلمات للقارئ' >> \"$1\"\n")
      let environment = ["EDITOR": "sh \(editor)", "ISNAD_PERSON": "Mona"]
      func run(_ arguments: String...) throws -> IsnadBinary.Result {
        try IsnadBinary.run(
          arguments + ["--database", base.path], environment: environment)
      }
      _ = try run("review", "assign", claim)
      _ = try run("review", "draft", claim, "--summary", "قبل")
      let review = try json(run("review", "draft", claim, "--edit", "--json"))
      #expect(review["summary"] as? String == "قبل\nكلمات للقارئ")
      #expect(review["reviewer"] as? String == "Mona")
    }
  }

  @Test(arguments: [
    ("draft", ["--verdict", "False"], "assign"),
    ("assign", [], "--by"),
    ("show", [], "isnad review assign"),
  ])
  func whatCannotBeDoneIsSaidInALine(
    _ move: String, _ more: [String], _ hint: String
  ) throws {
    try use { base, claim in
      let person = hint == "--by" || move == "show" ? [] : ["--by", "Mona"]
      let result = try IsnadBinary.run(
        ["review", move, claim, "--database", base.path] + more + person)
      #expect(result.status == (move == "show" ? 1 : 2))
      #expect(result.output == "")
      #expect(result.errors.contains(hint), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: [
    (["--verdict", "Falsch"], "review scales"),
    (["--verdict", "صحيح"], "--scale"),
    (["--verdict", "صحيح", "--scale", "none"], "misbar"),
    (["--verdict", "Falsch", "--scale", "five-step"], "Half true"),
    (["--url", "https://example.org"], "--stance"),
    (["--url", "example.org", "--stance", "supports"], "https://"),
    (["--title", "x", "--stance", "supports", "--accessed", "x"], "day"),
    (["--file", "/none", "--stance", "supports"], "/none"),
    (["--drop", "1"], "0"), ([], "--verdict"),
  ])
  func badInputLeavesTheDraftAsItWas(_ flags: [String], _ hint: String) throws {
    try use { base, claim in
      _ = try base.run("review", "assign", claim, "--by", "Mona")
      let result = try IsnadBinary.run(
        ["review", "draft", claim, "--by", "Mona", "--database", base.path]
          + flags)
      #expect(result.status == 2)
      #expect(result.errors.contains(hint), "\(result.errors)")
      let history = try base.run("review", "history", claim, "--json")
      #expect(history.output.components(separatedBy: "\"at\"").count == 2)
    }
  }

  @Test func aDeskAddsAScaleAndMakesItItsOwn() throws {
    try use { base, claim in
      let file = try base.file(
        "ours.tsv", "name\tOurs\nlanguage\ten\nlabel\tTrue\ttrue\n")
      #expect(
        try base.run("review", "scales", "--add", file, "--by", "Mona").status
          == 0)
      let set = try base.run(
        "review", "desk", "--scale", "ours", "--by", "Mona")
      #expect(set.output.contains("scale: ours"))
      _ = try base.run("review", "assign", claim, "--by", "Mona")
      let review = try json(
        base.run(
          "review", "draft", claim, "--by", "Mona", "--verdict", "True",
          "--json"))
      let verdict = try #require(review["verdict"] as? [String: Any])
      #expect(verdict["scale"] as? String == "ours")
      let bad = try base.file("bad.tsv", "name\tBad\nlabel\tx\n")
      let refused = try base.run(
        "review", "scales", "--add", bad, "--by", "Mona")
      #expect(refused.errors.contains("bad, line 2"))
    }
  }
}
