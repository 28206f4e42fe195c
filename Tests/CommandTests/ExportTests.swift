import Foundation
import Testing

struct ExportTests {
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
