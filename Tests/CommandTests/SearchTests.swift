import Foundation
import Testing

struct SearchTests {
  @Test func arabicAndLatinWordsFindClaims() throws {
    try Base.use(corpus: true) { base in
      let result = try base.run(
        "search", "خسارة دولار", "--format", "ndjson", "--limit", "3")
      #expect(result.status == 0, "\(result.errors)")
      let lines = result.output.split(separator: "\n")
      #expect(lines.count <= 3)
      #expect(lines.first?.contains("خسارة مالية ضخمة") == true)
      for member in ["\"score\":", "\"snippet\":", "\"matched\":"] {
        #expect(lines.first?.contains(member) == true)
      }
    }
  }

  @Test func nothingFoundIsOne() throws {
    try Base.use(corpus: true) { base in
      for format in ["table", "json", "ndjson", "csv", "tsv", "markdown"] {
        let result = try base.run("search", "قرنفل", "--format", format)
        #expect(result.status == 1, "\(format)")
      }
      #expect(
        try base.run("search", "قرنفل", "--format", "json").output
          .filter { !$0.isWhitespace } == "[]")
      #expect(try base.run("search", "قرنفل").output == "")
    }
  }

  @Test func filtersAloneListInTheOrderOfTheText() throws {
    try Base.use(corpus: true) { base in
      let result = try base.run(
        "search", "--article", "openai-losses", "--format", "tsv",
        "--limit", "1000")
      let starts = result.output.split(separator: "\n").dropFirst()
        .compactMap { Int($0.split(separator: "\t")[3]) }
      #expect(starts.count > 20)
      #expect(starts == starts.sorted())
    }
  }

  @Test(arguments: [
    ["--category", "remedy"], ["--modality", "planned"],
    ["--speaker", "يان ليكون"], ["--min-amount", "1e9", "--unit", "USD"],
    ["--entity", "OpenAI"],
  ])
  func filtersAreTheSameForSearchAndExport(filter: [String]) throws {
    try Base.use(corpus: true) { base in
      let options = filter + ["--format", "csv", "--database", base.path]
      let found = try IsnadBinary.run(
        ["search", "--limit", "1000"] + options)
      let exported = try IsnadBinary.run(["export"] + options)
      #expect(found.status == 0, "\(filter) \(found.errors)")
      #expect(found.output == exported.output)
    }
  }

  @Test func aTableInAPipeHasNoMarksForTerminals() throws {
    try Base.use(corpus: true) { base in
      for command in [
        ["search", "OpenAI"], ["show", try base.ids()[0]], ["articles"],
        ["stats"],
      ] {
        let result = try IsnadBinary.run(
          command + ["--database", base.path])
        #expect(result.status == 0, "\(command) \(result.errors)")
        for mark in ["\u{2068}", "\u{2069}", "\u{1B}"] {
          #expect(!result.output.contains(mark), "\(command)")
        }
      }
    }
  }

  @Test func aClosedPipeEndsQuietly() throws {
    try Base.use(corpus: true) { base in
      // The reader is gone before the first write.
      let script = """
        import subprocess, sys
        p = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE)
        p.stdout.close()
        errors = p.stderr.read()
        sys.exit(0 if p.wait() == 0 and errors == b"" else 1)
        """
      let status = try Python.run(
        script, [IsnadBinary.path, "export", "--database", base.path])
      #expect(status == 0)
    }
  }

  @Test func manyQueriesMakeATRECRun() throws {
    try Base.use { base in
      let rows = """
        {"id":"d1","text":"الأرض تدور حول الشمس"}
        {"id":"d2","text":"القمر يدور حول الأرض"}
        {"id":"d3","text":"The whale is a mammal"}

        """
      #expect(try base.run("import", "-", input: rows).status == 0)
      let queries = """
        {"id":"q1","text":"القمر"}
        {"id":"q2","text":"whales"}
        {"id":"q3","text":"قرنفل"}

        """
      let result = try base.run(
        "search", "--queries", "-", "--format", "trec", "--timings",
        "--limit", "1", input: queries)
      let lines = result.output.split(separator: "\n")
        .map { $0.split(separator: " ") }
      #expect(result.status == 0, "\(result.errors)")
      #expect(lines.map { $0[0] } == ["q1", "q2"])
      #expect(lines.map { $0[2] } == ["d2", "d3"])
      #expect(lines.allSatisfy { $0[1] == "Q0" && $0[3] == "1" })
      #expect(lines.allSatisfy { $0[5] == "isnad" && Double($0[4]) != nil })
      #expect(
        result.errors.contains(
          /^3 queries, ms: p50 [\d.]+ p90 [\d.]+ p99 [\d.]+ max [\d.]+\n$/))
    }
  }
}
