import ArgumentParser
import Foundation
import KnowledgeBase
import Lexicon

/// `isnad-bench retrieval`: how well searches find what answers them.
struct Retrieval: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how well searches find what answers them (nDCG@10).",
    discussion: """
      EXAMPLES:
        isnad-bench retrieval --sets ../shared/data
        isnad-bench retrieval --sets ../shared/data --ablate
        isnad-bench retrieval --lexicon freedict.lexicon

      A set is a folder with docs.jsonl, queries.jsonl and qrels.tsv.
      """)

  @Option(help: "A folder with sets in it, at any depth.")
  var sets = "../shared/data"

  @Option(help: "Only the sets of these names.")
  var only: [String] = []

  @Option(
    name: .customLong("weight"),
    help: ArgumentHelp(
      "Also with another weight; the names are those of RankingWeights.",
      valueName: "name=value"))
  var changes: [WeightChange] = []

  @Option(
    help: ArgumentHelp(
      "Also with a table of translations besides the shipped one, as `isnad "
        + "lexicon add` makes them; several files are one row.",
      valueName: "file"))
  var lexicon: [String] = []

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      "Also another program's TREC runs, a file SET.run in the folder.",
      valueName: "name=folder"))
  var runs: [RunPeer] = []

  @Flag(help: "Also without each step in turn.")
  var ablate = false

  func run() throws {
    let sets = try RetrievalSet.all(below: self.sets)
      .filter { only.isEmpty || only.contains($0.name) }
    guard !sets.isEmpty else {
      print("no sets below \(self.sets); skipped")
      return
    }
    var report = Report("nDCG@10", columns: [""] + sets.map(\.name))
    let bases = try sets.map { try $0.base() }
    func add(
      _ name: String, _ weights: RankingWeights = RankingWeights(),
      _ lexicon: Lexicon = .shipped
    ) throws {
      let figures = try zip(sets, bases).map { set, base in
        try set.nDCG { query in
          try base.rank(
            SearchQuery(text: query.text, limit: 10), lexicon: lexicon,
            weights: weights
          ).map(\.name)
        }
      }
      report.add(name, figures.map(Self.figure))
    }
    try add("isnad")
    if !lexicon.isEmpty {
      let tables = try lexicon.map {
        try LexiconTable(bytes: [UInt8](Data(contentsOf: URL(filePath: $0))))
      }
      let titles = tables.map(\.title).joined(separator: ", ")
      try add("with " + titles, RankingWeights(), .shipped.adding(tables))
    }
    if ablate {
      for step in Ablation.steps { try add(step.name, step.weights) }
    }
    for change in changes { try add(change.text, change.weights) }
    let sqlite = try sets.map { try SQLitePeer.nDCG($0) }
    report.add("SQLite FTS5 unicode61", sqlite.map(Self.figure))
    for run in runs {
      report.add(
        run.name, try sets.map { try run.nDCG($0).map(Self.figure) ?? "–" })
    }
    for peer in StoredPeer.all {
      report.add(
        peer.name, sets.map { peer.figures[$0.name].map(Self.figure) ?? "–" })
    }
    report.printed()
  }

  private static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 10_000).rounded())
    let digits = String(thousandths)
    return thousandths >= 10_000
      ? "1.0000"
      : "." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
