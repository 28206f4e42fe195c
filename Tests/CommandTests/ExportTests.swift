import Foundation
import Testing

struct ExportTests {
  /// Every filter of `search`, and which of three claims it lets through.
  @Test(
    arguments: [
      (["--category", "loss"], "a"), (["--modality", "opinion"], "b"),
      (["--speaker", "LeCun"], "b"), (["--entity", "Cairo"], "c"),
      (["--article", "health"], "c"), (["--verdict", "false"], ""),
      (["--since", "2024"], "a"), (["--until", "2020"], "b"),
      (["--min-amount", "1e9"], "a"), (["--max-amount", "50"], "b"),
      (["--unit", "percent"], "b"),
      (["--category", "loss", "--category", "opinion"], "ab"),
      (["--category", "loss", "--unit", "percent"], ""), ([], "abc"),
    ] as [([String], String)])
  func everyFilterOfSearchWorks(_ filters: [String], _ expected: String)
    throws
  {
    let lines = #"""
      {"id":"a","text":"خسرت 5 مليارات دولار","category":"loss",\#
      "quantities":[{"text":"5 مليارات دولار","value":5e9,"unit":"USD"}],\#
      "dates":[{"text":"خسرت","value":"2024-05"}]}
      {"id":"b","text":"نسبة 10% كبيرة","category":"opinion",\#
      "modality":"opinion","speaker":{"type":"person","name":"يان ليكون"},\#
      "quantities":[{"text":"10%","value":10,"unit":"percent"}],\#
      "dates":[{"text":"كبيرة","value":"2020"}]}
      {"id":"c","text":"الحصبة في القاهرة","article":"health",\#
      "entities":[{"text":"القاهرة","name_en":"Cairo","type":"LOC"}]}
      """#
    try Base.use { base in
      _ = try base.run("import", "-", input: lines)
      let result = try IsnadBinary.run(
        ["export", "--format", "csv", "--database", base.path] + filters,
        input: [])
      #expect(result.status == (expected.isEmpty ? 1 : 0))
      let words = ["a": "خسرت", "b": "نسبة", "c": "الحصبة"]
      for (key, word) in words {
        #expect(result.output.contains(word) == expected.contains(key))
      }
    }
  }

  @Test func whatAFormatCannotHoldIsCounted() throws {
    try Base.use(corpus: true) { base in
      let count = try base.ids().count
      for format in ["claimreview", "link"] {
        let result = try base.run("export", "--format", format)
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(
          result.errors.hasPrefix(
            "isnad: \(format) leaves out \(count) claims: "))
        let one = try base.run(
          "cite", try base.ids()[0], "--format", format)
        #expect(one.status == 2)
        #expect(one.errors.contains("cannot be written as \(format): "))
      }
    }
  }

  @Test func aByteOrderMarkOnRequest() throws {
    try Base.use(corpus: true) { base in
      for format in ["csv", "tsv"] {
        let plain = try base.run("export", "--format", format)
        let marked = try base.run("export", "--format", format, "--bom")
        #expect(plain.output.hasPrefix("id"))
        #expect(marked.output.unicodeScalars.first == "\u{FEFF}")
        #expect(
          marked.output.unicodeScalars.dropFirst()
            .elementsEqual(plain.output.unicodeScalars))
      }
      let refused = try base.run("export", "--bom")
      #expect(refused.status == 2)
    }
  }

  @Test func onlyFormatsForReadersIsolate() throws {
    try Base.use(corpus: true) { base in
      let id = try base.ids()[0]
      let marks = ["\u{2068}", "\u{2069}"]
      for format in ["text", "markdown"] {
        let result = try base.run(
          "cite", id, "--lang", "en", "--format", format)
        #expect(marks.allSatisfy(result.output.contains), "\(format)")
      }
      for format in ["biblatex", "csl-json", "ris", "webannotation", "nanopub"]
      {
        let result = try base.run(
          "cite", id, "--lang", "en", "--format", format)
        #expect(result.status == 0, "\(result.errors)")
        #expect(!marks.contains(where: result.output.contains), "\(format)")
      }
    }
  }
}
