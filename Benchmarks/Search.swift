import ArgumentParser
import ArticleReading
import ClaimExtraction
import Foundation
import KnowledgeBase

/// `isnad-bench search`: the latency of searches.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the latency of searches, in milliseconds.",
    discussion: """
      EXAMPLES:
        isnad-bench search --claims 20000
        isnad-bench search --passages 29000 --words 400
        isnad-bench search --passages 29000 --words 400 \\
          --database passages.sqlite   kept for the next run

      With --passages the queries are those of the sets in --sets.
      """)

  @Option(help: "How many claims the base holds, at the least.")
  var claims = 20_000

  @Option(help: "How many searches of each kind to measure.")
  var queries = 200

  @Option(help: "Search so many long passages instead of claims.")
  var passages: Int?

  @Option(help: "How many words a passage has.")
  var words = 400

  @Option(help: "A folder with sets of real passages and queries.")
  var sets = "../shared/data"

  @Option(help: "The base of the passages, made where it is not there.")
  var database: String?

  @OptionGroup var corpus: CorpusOption

  func validate() throws {
    guard claims > 0, queries > 0, words > 0, passages ?? 1 > 0 else {
      throw ValidationError(
        "--claims, --queries, --passages and --words start at 1")
    }
  }

  func run() throws {
    if let passages {
      try PassageSearch(
        passages: passages, words: words, queries: queries, sets: sets,
        database: database
      ).run()
    } else {
      try searchClaims()
    }
  }

  private func searchClaims() throws {
    var generator = try corpus.generator()
    let base = try KnowledgeBase.open(":memory:", .memory)
    var count = 0
    var number = 0
    let reader = ArticleReader()
    let extractor = ClaimExtractor()
    while count < claims {
      let text = Array(generator.article(sentences: 60).utf8)
      let article = try reader.read(bytes: text, name: "a\(number).txt")
      let found = extractor.claims(in: article)
      try base.store(article, found)
      count += max(found.count, 1)
      number += 1
    }
    var report = Report(
      "Searching \(count) claims, \(queries) searches of each kind, in ms",
      columns: ["", "p50", "p90", "p99", "most"])
    func add(_ name: String, _ query: (inout GeneratedCorpus) -> SearchQuery)
      throws
    {
      var times: [Double] = []
      for _ in 0..<queries {
        let query = query(&generator)
        times.append(
          try Measure.seconds { _ = try base.search(query) } * 1_000)
      }
      report.add(name, Self.percentiles(times))
    }
    try add("one word") { SearchQuery(text: $0.query(words: 1)) }
    try add("two words") { SearchQuery(text: $0.query(words: 2)) }
    try add("ten words") { SearchQuery(text: $0.query(words: 10)) }
    try add("two words, exact") {
      SearchQuery(text: $0.query(words: 2), mode: .exact)
    }
    try add("two words, one category") {
      SearchQuery(
        text: $0.query(words: 2),
        filters: ClaimFilters(categories: [.critique]))
    }
    try add("a speaker, no words") { _ in
      SearchQuery(filters: ClaimFilters(speakers: ["LeCun"]))
    }
    report.printed()
  }

  static func percentiles(_ times: [Double]) -> [String] {
    let sorted = times.sorted()
    return [0.5, 0.9, 0.99, 1].map { share in
      let index = Int((Double(sorted.count - 1) * share).rounded())
      return Report.figure(sorted[index])
    }
  }
}
