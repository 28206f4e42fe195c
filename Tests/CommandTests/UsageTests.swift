import Foundation
import Testing

/// What a user may rely on when something is wrong: the exit code, one line
/// on standard error, nothing on standard output.
struct UsageTests {
  @Test(arguments: [
    (["--nonsense"], "isnad: Unknown option '--nonsense'"),
    (["nonsense"], "isnad: Unexpected argument 'nonsense'"),
    (["extract"], "isnad: Missing expected argument '<paths> ...'"),
    (["search", "x", "--limit", "many"], "'many' is invalid for '--limit"),
    (["search", "x", "--limit", "-1"], "--limit"),
    (["search", "x", "--category", "lie"], "'lie' is invalid"),
    (["cite"], "Missing expected argument '<ids> ...'"),
    (["cite", "abc", "--style", "vogue"], "'vogue' is invalid"),
    (
      ["cite", "abc", "--format", "biblatex", "--style", "apa"],
      "--style does not go with --format biblatex"
    ),
    (["search", "--timings"], "--timings"),
    (["search", "x", "--format", "trec"], "--queries"),
    (["search", "x", "--since", "yesterday"], "yesterday"),
    (["ingest", "x", "--encoding", "latin-1"], "'latin-1' is invalid"),
    (["extract", "/nowhere/at/all.txt"], "/nowhere/at/all.txt: no such file"),
    (["show", "abcd", "--database", "/nowhere/at/all"], "/nowhere/at/all"),
    (["import", "/nowhere/rows.ndjson"], "/nowhere/rows.ndjson: "),
    (["search", "--queries", "/nowhere/q.ndjson"], "/nowhere/q.ndjson: "),
  ])
  func anErrorIsOneLineAndEndsWithTwo(
    arguments: [String], expected: String
  ) throws {
    try TemporaryFolder.use { folder in
      let result = try IsnadBinary.run(
        arguments, environment: ["HOME": folder.path])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors.contains(expected), "\(result.errors)")
      #expect(result.errors.hasPrefix("isnad: "), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(
    arguments: [
      ("empty.txt", [], "empty.txt: holds no text"),
      ("bad.txt", Array("good\nbad ".utf8) + [0xFF, 0xFE], "bad.txt: byte 9"),
      ("words.pdf", Array("%PDF".utf8), "words.pdf: not a kind of file"),
    ] as [(String, [UInt8], String)])
  func aBadFileIsNamed(name: String, bytes: [UInt8], expected: String) throws {
    try TemporaryFolder.use { folder in
      let file = folder.appending(path: name)
      try Data(bytes).write(to: file)
      for command in ["extract", "ingest"] {
        let result = try IsnadBinary.run(
          [command, file.path], environment: ["HOME": folder.path])
        #expect(result.status == 2, "\(command)")
        #expect(result.errors.contains(expected), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
      }
    }
  }

  @Test func aBadFileDoesNotStopTheOthers() throws {
    try TemporaryFolder.use { folder in
      let missing = folder.appending(path: "none.txt").path
      let result = try IsnadBinary.run(
        "extract", missing, IsnadBinary.corpus + "/openai-losses")
      #expect(result.status == 2)
      #expect(result.output.contains(#""article":"openai-losses""#))
      #expect(result.errors.contains("none.txt"))
    }
  }

  @Test(arguments: [[], ["help"], ["--help"], ["search", "--help"]])
  func helpGoesToStandardOutput(arguments: [String]) throws {
    let result = try IsnadBinary.run(arguments)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("EXAMPLES:"))
  }

  @Test func theVersionIsANumber() throws {
    let result = try IsnadBinary.run("--version")
    #expect(result.status == 0)
    #expect(result.output.contains(/^\d+\.\d+\.\d+\n$/))
  }
}
