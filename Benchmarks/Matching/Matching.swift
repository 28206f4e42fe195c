import ArgumentParser
import FactChecking
import KnowledgeBase

/// `isnad-bench matching`: how well statements find what says the same.
struct Matching: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how well statements find what says the same.",
    discussion: """
      EXAMPLES:
        isnad-bench matching --sets ../shared/data
        isnad-bench matching --judged       only how judged pairs are compared

      Of matching (claims and the headlines they paraphrase) the rank of the
      headline, of ans-disagree (claims and the headlines they contradict)
      also how often the contradiction is flagged; and how many pairs the
      thresholds let through.
      """)

  @Option(help: "A folder with the sets matching and ans-disagree below it.")
  var sets = "../shared/data"

  @Flag(help: "Only compare the pairs that belong together; no search.")
  var judged = false

  @Flag(help: "Also print pairs that are judged wrongly.")
  var show = false

  func run() throws {
    let sets = try RetrievalSet.all(below: self.sets)
      .filter { ["matching", "ans-disagree"].contains($0.name) }
    guard sets.count == 2 else {
      print("matching and ans-disagree are not below \(self.sets); skipped")
      return
    }
    for set in sets.reversed() {
      if judged { compare(set) } else { try measure(set) }
    }
  }

  private func measure(_ set: RetrievalSet) throws {
    let base = try set.base()
    let found = try set.queries.map { query in
      try base.matches(of: query.text, limit: 100, least: 0)
    }
    var ranks = Report(
      "\(set.name): \(set.relevant.count) statements, "
        + "\(set.documents.count) headlines",
      columns: ["", "R@1", "R@10", "MRR"])
    func add(_ name: String, _ runs: [[String]]) {
      let figures = RankFigures(set, runs)
      ranks.add(
        name,
        [figures.first, figures.ten, figures.reciprocal].map {
          String(format: "%.4f", $0)
        })
    }
    add("isnad match", found.map { $0.compactMap(\.key) })
    for peer in BM25Peer.Tokens.allCases {
      add(peer.rawValue, try BM25Peer(set, peer).runs(set))
    }
    ranks.printed()
    thresholds(set, found)
    relations(set, found)
  }

  /// Precision and recall of the pairs at or above each score, the best
  /// match of each statement alone.
  private func thresholds(_ set: RetrievalSet, _ found: [[ClaimMatch]]) {
    var report = Report(
      "\(set.name): matches at or above a score",
      columns: [
        "score", "precision of the first", "precision", "recall",
      ])
    var scores = stride(from: 0.2, through: 0.81, by: 0.05).map { $0 }
    scores += [MatchThresholds.suggest, MatchThresholds.confirm]
    for least in Set(scores.map { ($0 * 100).rounded() / 100 }).sorted() {
      var (firsts, goodFirsts, all, good) = (0, 0, 0, 0)
      for (query, matches) in zip(set.queries, found) {
        let wanted = set.relevant[query.id] ?? []
        let kept = matches.prefix(10).filter { $0.score >= least }
        all += kept.count
        good += kept.count { wanted.contains($0.key ?? "") }
        guard let first = kept.first else { continue }
        firsts += 1
        if wanted.contains(first.key ?? "") { goodFirsts += 1 }
      }
      let mark =
        least == MatchThresholds.suggest
        ? " suggest" : least == MatchThresholds.confirm ? " confirm" : ""
      let wanted = set.relevant.values.reduce(0) { $0 + $1.count }
      report.add(
        String(format: "%.2f", least) + mark,
        [(goodFirsts, firsts), (good, all), (good, wanted)].map {
          String(format: "%.3f", Double($0) / Double(max($1, 1)))
        })
    }
    report.printed()
  }

  /// What is said of the pairs that belong together and were found.
  private func relations(_ set: RetrievalSet, _ found: [[ClaimMatch]]) {
    var pairs: [Pair] = []
    for (query, matches) in zip(set.queries, found) {
      let wanted = set.relevant[query.id] ?? []
      for match in matches where wanted.contains(match.key ?? "") {
        pairs.append(
          Pair(
            statement: query.text, headline: match.claim.text,
            comparison: match.comparison))
      }
    }
    report(set, pairs)
  }

  /// The same of all pairs that belong together.
  private func compare(_ set: RetrievalSet) {
    let reader = StatementReader.shipped
    let texts = Dictionary(
      set.documents.map { ($0.id, $0.text) }, uniquingKeysWith: { $1 })
    let pairs = set.queries.flatMap { query in
      let reading = reader.read(query.text)
      return (set.relevant[query.id] ?? []).sorted().compactMap { id in
        texts[id].map { text in
          Pair(
            statement: query.text, headline: text,
            comparison: Comparison(reading, reader.read(text)))
        }
      }
    }
    report(set, pairs)
  }

  private struct Pair {
    var statement: String
    var headline: String
    var comparison: Comparison
  }

  private func report(_ set: RetrievalSet, _ pairs: [Pair]) {
    var report = Report(
      "\(set.name): said of the \(pairs.count) pairs found",
      columns: ["", "part"])
    func add(_ name: String, _ count: Int) {
      let part = Double(count) / Double(max(pairs.count, 1))
      report.add(name, [String(format: "%.3f", part)])
    }
    for relation in Comparison.Relation.allCases {
      add(
        relation.rawValue, pairs.count { $0.comparison.relation == relation })
    }
    for kind in Comparison.Point.Kind.allCases {
      add(
        "other \(kind.rawValue)",
        pairs.count { pair in
          pair.comparison.points.contains { !$0.agrees && $0.kind == kind }
        })
    }
    report.printed()
    guard show else { return }
    for pair in pairs
    where (pair.comparison.relation == .opposite) == (set.name == "matching")
      || pair.comparison.relation == .different
    {
      let points = pair.comparison.points.map {
        "\($0.kind) \($0.agrees ? "=" : "≠") \($0.first)/\($0.second)"
      }
      print(pair.statement, "‖", pair.headline, "‖", points)
    }
  }
}

/// Where the documents wanted stand in runs.
struct RankFigures {
  /// The part of statements whose document stands first, or in the first ten.
  var first = 0.0
  var ten = 0.0
  /// The mean of 1 / rank.
  var reciprocal = 0.0

  init(_ set: RetrievalSet, _ runs: [[String]]) {
    for (query, run) in zip(set.queries, runs) {
      guard let wanted = set.relevant[query.id],
        let place = run.firstIndex(where: wanted.contains)
      else { continue }
      if place == 0 { first += 1 }
      if place < 10 { ten += 1 }
      reciprocal += 1 / Double(place + 1)
    }
    let count = Double(max(set.relevant.count, 1))
    first /= count
    ten /= count
    reciprocal /= count
  }
}
