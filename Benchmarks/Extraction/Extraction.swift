import ArgumentParser
import ArticleReading
import ClaimExtraction
import Foundation

/// `isnad-bench extraction`: claims found beside claims marked by hand, and
/// the speed of finding them.
struct Extraction: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure extraction against gold claims, and its speed.",
    discussion: """
      EXAMPLES:
        isnad-bench extraction
        isnad-bench extraction --gold a.jsonl --article a.txt
        isnad-bench extraction --misses
        isnad-bench extraction --ablate

      Without --gold the articles of ../shared, where they are, and of
      Benchmarks/Gold/dev are measured, each group with its mean; with
      --held-out those of Benchmarks/Gold/held-out too, which no rule and no
      cue word was chosen by.
      A gold file holds a claim a line: id, start, end (code points),
      category, speaker {type, name}, quote, quantities [{value, unit}],
      modality, negated, relations [{type, target}]; rows whose label is
      non_claim are what must not be taken.
      """)

  @Option(
    help: ArgumentHelp(
      "A file of gold claims; give it with its --article, in pairs.",
      valueName: "file"))
  var gold: [String] = []

  @Option(help: ArgumentHelp("The article of a gold file.", valueName: "file"))
  var article: [String] = []

  @Flag(help: "Measure the articles that nothing was tuned to as well.")
  var heldOut = false

  @Flag(
    help: "List what was missed, taken too much or labelled otherwise.")
  var misses = false

  @Flag(help: "Switch each annotator off in turn and print what is lost.")
  var ablate = false

  @Option(help: "How much text to read for the speed.")
  var megabytes = 4

  @Option(help: "How many rounds to measure.")
  var rounds = 5

  @OptionGroup var corpus: CorpusOption

  func validate() throws {
    guard gold.count == article.count else {
      throw ValidationError(
        "\(gold.count) --gold and \(article.count) --article: give them in pairs"
      )
    }
    guard megabytes > 0, rounds > 0 else {
      throw ValidationError("--megabytes and --rounds start at 1")
    }
  }

  func run() throws {
    let groups = try groups()
    let extractor = ClaimExtractor()
    for group in groups {
      for document in group.documents where misses {
        ExtractionMisses(
          document.gold, extractor.claims(in: document.article)
        ).printed(document.name)
      }
      quality(group).printed()
    }
    if ablate { ablation(groups.flatMap(\.documents)).printed() }
    if misses { return }
    try translations().printed()
    try VerbDetection.report().printed()
    try speed().printed()
  }

  // MARK: Quality

  private struct Document {
    var name: String
    var gold: [GoldClaim]
    var article: Article
  }

  /// Articles whose figures have one mean.
  private struct Group {
    var name: String
    var documents: [Document]
  }

  private func groups() throws -> [Group] {
    if !gold.isEmpty {
      return [
        try Self.group("the given claims", Array(zip(gold, article)))
      ]
    }
    var folders = [
      ("development articles", "../shared/gold", "../shared/articles"),
      ("Benchmarks/Gold/dev", "Benchmarks/Gold/dev", "Benchmarks/Gold/dev"),
    ]
    if heldOut {
      let folder = "Benchmarks/Gold/held-out"
      folders.append((folder, folder, folder))
    }
    return try folders.compactMap { name, gold, articles in
      let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: gold))
        ?? []).filter { $0.hasSuffix(".jsonl") }
        .map { String($0.dropLast(6)) }.sorted()
      guard !names.isEmpty else {
        print("No gold claims in \(gold): not measured.\n")
        return nil
      }
      return try Self.group(
        name,
        names.map {
          ("\(gold)/\($0).jsonl", Self.article($0, in: articles))
        })
    }
  }

  /// The path of an article, which is in Arabic or in English.
  private static func article(_ name: String, in folder: String) -> String {
    let english = "\(folder)/\(name).en.txt"
    return FileManager.default.fileExists(atPath: english)
      ? english : "\(folder)/\(name).ar.txt"
  }

  private static func group(
    _ name: String, _ files: [(gold: String, article: String)]
  ) throws -> Group {
    Group(
      name: name,
      documents: try files.map { file in
        Document(
          name: URL(filePath: file.gold).deletingPathExtension()
            .lastPathComponent,
          gold: try GoldClaim.rows(in: file.gold),
          article: try ArticleReader().read(path: file.article))
      })
  }

  private func scores(
    _ documents: [Document], without steps: Set<ExtractionStep> = []
  ) -> [ExtractionScore] {
    let extractor = ClaimExtractor(without: steps)
    return documents.map {
      ExtractionScore($0.gold, extractor.claims(in: $0.article))
    }
  }

  private func quality(_ group: Group) -> Report {
    let scores = scores(group.documents)
    var report = Report(
      "Extraction against gold claims: " + group.name,
      columns: [""] + group.documents.map(\.name) + ["mean"])
    report.add(
      "claims found / gold",
      scores.map { "\($0.foundCount)/\($0.goldCount)" } + [""])
    for measure in ExtractionScore.measures {
      report.add(
        measure,
        scores.map { Self.printed($0.values[measure]) }
          + [Self.printed(Self.mean(scores, measure))])
    }
    return report
  }

  /// The mean of a measure over the documents that have it.
  private static func mean(
    _ scores: [ExtractionScore], _ measure: String
  ) -> Double? {
    let values = scores.compactMap { $0.values[measure] }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private static func printed(_ value: Double?) -> String {
    guard let value else { return "-" }
    let digits = String(Int((value * 1000).rounded()))
    let padded =
      String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return padded.dropLast(3) + "." + padded.suffix(3)
  }

  // MARK: Ablation

  /// The short names of the measures, as columns.
  private static let columns = [
    "span F1 @0.5": "span.5", "span F1 @0.9": "span.9",
    "non-claims taken": "taken", "category accuracy": "categ.",
    "attribution F1": "attrib.", "quantity F1": "quant.",
    "quote F1": "quote", "modality accuracy": "modal.",
    "negation accuracy": "negat.", "relation F1": "relat.",
  ]

  private func ablation(_ documents: [Document]) -> Report {
    let measures = ExtractionScore.measures
    var report = Report(
      "Means with one step switched off",
      columns: [""] + measures.map { Self.columns[$0] ?? $0 })
    func add(_ name: String, _ steps: Set<ExtractionStep>) {
      let scores = scores(documents, without: steps)
      report.add(
        name, measures.map { Self.printed(Self.mean(scores, $0)) })
    }
    add("everything", [])
    for step in ExtractionStep.allCases {
      add("without \(step.rawValue)", [step])
    }
    return report
  }

  // MARK: Translations

  /// How the claims of an article agree with those of its translation.
  private func translations() throws -> Report {
    var report = Report(
      "English beside Arabic claims, line by line",
      columns: [
        "", "Arabic", "English", "in the same line", "same category",
        "same source",
      ])
    for path in try ArticleReader().articlePaths(under: corpus.corpus) {
      guard let found = try TranslationAgreement(folder: path) else { continue }
      report.add(
        found.name,
        [
          "\(found.claims)", "\(found.translated)",
          Self.printed(found.aligned), Self.printed(found.category),
          Self.printed(found.speaker),
        ])
    }
    return report
  }

  // MARK: Speed

  private func speed() throws -> Report {
    var generator = try corpus.generator()
    var articles: [Article] = []
    var size = 0
    while size < megabytes << 20 {
      let text = Array(generator.article(sentences: 40).utf8)
      size += text.count
      articles.append(
        try ArticleReader().read(bytes: text, name: "\(articles.count).ar.txt"))
    }
    let extractor = ClaimExtractor()
    var claims = 0
    let seconds = Measure.rounds(rounds) {
      claims = articles.reduce(0) { $0 + extractor.claims(in: $1).count }
    }
    let megabytes = Double(size) / 1_000_000
    var report = Report(
      "Extracting \(articles.count) articles on one core, in MB/s",
      columns: ["", "median", "least", "most"])
    report.add(
      "extract (\(claims) claims)", Spread(seconds.map { megabytes / $0 }))
    return report
  }
}
