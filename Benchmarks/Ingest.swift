import ArgumentParser
import ArticleReading
import ClaimExtraction
import Foundation
import KnowledgeBase

/// `isnad-bench ingest`: from text to stored claims, stage by stage.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure reading, extracting and storing articles.")

  @Option(help: "How many articles of 60 sentences to ingest.")
  var articles = 150

  @Option(help: "How many rounds to measure.")
  var rounds = 3

  @OptionGroup var corpus: CorpusOption

  func validate() throws {
    guard articles > 0, rounds > 0 else {
      throw ValidationError("--articles and --rounds start at 1")
    }
  }

  func run() throws {
    var generator = try corpus.generator()
    let texts = (0..<articles).map { _ in
      Array(generator.article(sentences: 60).utf8)
    }
    let size = Double(texts.reduce(0) { $0 + $1.count }) / 1_048_576
    var stages: [Stages] = []
    for _ in 0..<rounds { stages.append(try ingest(texts)) }
    let claims = stages.first?.claims ?? 0
    var report = Report(
      "Ingesting \(articles) articles, \(Report.figure(size)) MB, "
        + "\(claims) claims, into a file",
      columns: ["", "median", "least", "most"])
    func add(_ name: String, _ seconds: (Stages) -> Double) {
      report.add(name + " MB/s", Spread(stages.map { size / seconds($0) }))
    }
    add("read", \.reading)
    add("extract", \.extracting)
    add("store", \.storing)
    add("all", \.all)
    report.add(
      "all claims/s", Spread(stages.map { Double($0.claims) / $0.all }))
    report.printed()
  }

  /// The seconds of each stage of one round.
  private struct Stages {
    var reading = 0.0
    var extracting = 0.0
    var storing = 0.0
    var claims = 0
    var all: Double { reading + extracting + storing }
  }

  private func ingest(_ texts: [[UInt8]]) throws -> Stages {
    let folder = NSTemporaryDirectory() + "isnad-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let base = try KnowledgeBase.open(folder + "/claims.sqlite", .create)
    let reader = ArticleReader()
    let extractor = ClaimExtractor()
    var stages = Stages()
    for (index, text) in texts.enumerated() {
      var article: Article?
      stages.reading += try Measure.seconds {
        article = try reader.read(bytes: text, name: "article-\(index).txt")
      }
      guard var article else { continue }
      article.source = "/articles/\(index)"
      var claims: [Claim] = []
      stages.extracting += Measure.seconds {
        claims = extractor.claims(in: article)
      }
      stages.storing += try Measure.seconds {
        try base.store(article, claims)
      }
      stages.claims += claims.count
    }
    return stages
  }
}
