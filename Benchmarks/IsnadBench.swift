import ArgumentParser

/// `isnad-bench`: how fast Isnad is, beside a peer where there is one.
@main
struct IsnadBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isnad-bench",
    abstract: "Measure speed and quality.",
    discussion: """
      EXAMPLES:
        isnad-bench                         all, in about a minute
        isnad-bench tokenize --megabytes 32
        isnad-bench ingest --articles 500
        isnad-bench search --claims 20000
        isnad-bench extraction --ablate
        isnad-bench names                   against ../shared/data/names
        isnad-bench numbers --failures      against ../shared/data/numbers
        isnad-bench retrieval --sets ../shared/data
        isnad-bench matching --sets ../shared/data

      Build it with optimisation: script/bench does.
      """,
    subcommands: [
      Tokenize.self, Ingest.self, Search.self, Extraction.self,
      Names.self, Numbers.self, Retrieval.self, Matching.self, All.self,
    ],
    defaultSubcommand: All.self)
}

/// All benchmarks at their default sizes.
struct All: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run all benchmarks at their default sizes.")

  func run() throws {
    try Tokenize.parse([]).run()
    try Ingest.parse([]).run()
    try Search.parse([]).run()
    try Extraction.parse([]).run()
  }
}
