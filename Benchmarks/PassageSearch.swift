import Foundation
import KnowledgeBase

/// The latency of real queries over many long passages.
struct PassageSearch {
  let passages: Int
  let words: Int
  let queries: Int
  let sets: String
  let database: String?

  func run() throws {
    let all = try RetrievalSet.all(below: sets)
    let arabic = all.filter { $0.documents.first?.isArabic == true }
    guard !arabic.isEmpty else {
      print("no sets of Arabic passages below \(sets); skipped")
      return
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "isnad-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = database ?? folder.appending(path: "passages.sqlite").path
    let base = try base(path, arabic)
    var report = Report(
      "Searching \(passages) passages of \(words) words, in ms",
      columns: [
        "", "queries", "p50", "p90", "p99", "most", "processor p50", "p99",
      ])
    for set in arabic {
      var times: [Double] = []
      var processor: [Double] = []
      for query in set.queries.prefix(queries) {
        let search = SearchQuery(text: query.text, limit: 10)
        times.append(
          try Measure.seconds {
            processor.append(
              try Measure.processorSeconds { _ = try base.rank(search) }
                * 1_000)
          } * 1_000)
      }
      let busy = Search.percentiles(processor)
      report.add(
        "queries of " + set.name,
        [String(times.count)] + Search.percentiles(times)
          + [busy[0], busy[2]])
    }
    report.printed()
  }

  private func base(
    _ path: String, _ sets: [RetrievalSet]
  ) throws -> KnowledgeBase {
    if FileManager.default.fileExists(atPath: path) {
      return try KnowledgeBase.open(path, .read)
    }
    var corpus = PassageCorpus(sets)
    let made = try KnowledgeBase.open(path, .create)
    let seconds = try Measure.seconds {
      try corpus.fill(made, passages: passages, words: words)
    }
    print("stored \(passages) passages in \(Int(seconds)) s")
    return try KnowledgeBase.open(path, .read)
  }
}

extension RetrievalSet.Document {
  /// Whether it is in Arabic letters, mostly or not.
  fileprivate var isArabic: Bool { text.contains(/\p{Arabic}/) }
}
