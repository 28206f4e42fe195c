import Foundation
import Testing

struct ImportTests {
  @Test func anExportImportsToTheSameBytes() throws {
    try Base.use(corpus: true) { base in
      _ = try base.run(
        "import", "-", input: #"{"id":"q 1","text":"الأرض تدور"}"#)
      let rows = try base.run("export").output
      try Base.use { copy in
        let result = try copy.run("import", "-", input: rows)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try copy.run("export").output == rows)
        // The article comes later and finds its own claims.
        let read = try copy.run("ingest", IsnadBinary.corpus)
        #expect(read.status == 0, "\(read.errors)")
        #expect(try copy.run("export").output == rows)
        #expect(try copy.run("verify").status == 0)
      }
    }
  }

  @Test func aTranslationIsAddedToItsClaim() throws {
    try Base.use(corpus: true) { base in
      let id = try base.ids()[0]
      let row = #"{"id":"\#(id)","translation":{"en":"In 2024"}}"#
      let result = try base.run("import", "-", input: row)
      #expect(result.status == 0, "\(result.errors)")
      let shown = try base.run("show", id, "--format", "json").output
      #expect(shown.contains("In 2024"))
    }
  }

  @Test func oneWrongLineStoresNothing() throws {
    try Base.use { base in
      let rows = "{\"text\":\"good\"}\n{\"text\":5}\n"
      let result = try base.run("import", "-", input: rows)
      #expect(result.status == 2)
      #expect(result.errors.contains("line 2: “text” is not a text"))
      #expect(!FileManager.default.fileExists(atPath: base.path))
    }
  }

  @Test(arguments: [
    (
      #"{"text":"a\u0000b"}"#, "line 1: a text holds the character U+0000"
    ), ("{", "line 1: not JSON"), ("[]", "line 1: no ClaimReview in it"),
    (
      "{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"x\"}",
      "ClaimReview 1: no label in"
    ),
  ])
  func whatCannotBeReadIsSaidInOneLine(input: String, expected: String) throws {
    try Base.use { base in
      let result = try base.run("import", "-", input: input)
      #expect(result.status == 2)
      #expect(result.errors.contains(expected), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: base.path))
    }
  }
}
