import Foundation
import Testing

struct StatsTests {
  @Test(arguments: ["articles", "stats"])
  func everyFormatPrints(command: String) throws {
    try Base.use(corpus: true) { base in
      for format in ["table", "json", "ndjson", "csv", "tsv", "markdown"] {
        let result = try base.run(command, "--format", format)
        #expect(result.status == 0, "\(format) \(result.errors)")
        if command == "articles" {
          #expect(result.output.contains("openai-losses"), "\(format)")
        }
      }
    }
  }

  @Test func aWholeBaseIsSaidToBeWhole() throws {
    try Base.use(corpus: true) { base in
      let result = try base.run("verify")
      #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
  }

  @Test func aSpanThatGivesOtherWordsIsFound() throws {
    try Base.use(corpus: true) { base in
      let status = try Python.run(
        """
        import sqlite3, sys
        c = sqlite3.connect(sys.argv[1])
        c.execute("update article set text = 'x' || text")
        c.commit()
        """, [base.path])
      #expect(status == 0)
      let result = try base.run("verify")
      #expect(result.status == 2)
      #expect(result.output.split(separator: "\n").count > 10)
    }
  }
}
