import ArgumentParser
import Citation
import ClaimExtraction
import KnowledgeBase

extension SearchQuery.Order: ExpressibleByArgument {}

/// `isnad search`: ranked claims.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find claims by words, in Arabic or English, and by filters.",
    discussion: """
      EXAMPLES:
        isnad search 'خسائر OpenAI'
        isnad search 'LeCun AGI' --limit 5
        isnad search --category prediction --since 2024
        isnad search --min-amount 1e9 --unit USD --format csv
        isnad search 'nuclear reactor' --explain
        isnad search '"nuclear energy" -reactor micro*'
        isnad search --limit 5 -- '-nuclear'     all but these
        isnad search --queries queries.ndjson --format trec --timings

      Filters alone list claims in the order of their articles.
      """)

  /// The ways in which results are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, ndjson, csv, tsv, markdown, trec
  }

  @Argument(help: "Words to look for, in any order; without them, all claims.")
  var query: String?

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Flag(help: "The words as they are: no stemming, no expansion.")
  var exact = false

  @Flag(help: "The query is FTS5 syntax.")
  var raw = false

  @Option(help: "How many claims.")
  var limit = 20

  @Option(help: "After how many claims.")
  var offset = 0

  @Option(help: "The order: best first, by place, urgency or largest figure.")
  var sort: SearchQuery.Order = .rank

  @Option(
    help: "How to print the claims; a table, or NDJSON for --queries.")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "Many queries, {\"id\": …, \"text\": …} a line; - is standard input.",
      valueName: "file"))
  var queries: String?

  @Flag(help: "Say through which words and steps each claim was found.")
  var explain = false

  @Flag(help: "Latency percentiles of --queries, to standard error.")
  var timings = false

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard limit >= 1 else {
      throw ValidationError("--limit is \(limit); give 1 or more")
    }
    guard offset >= 0 else {
      throw ValidationError("--offset is \(offset); give 0 or more")
    }
    if exact, raw {
      throw ValidationError("--exact and --raw do not go together; drop one")
    }
    if queries != nil, query != nil {
      throw ValidationError("--queries takes no QUERY; drop one of them")
    }
    if explain, format == .trec {
      throw ValidationError("--explain does not go with --format trec")
    }
    if queries == nil {
      if explain, query?.allSatisfy(\.isWhitespace) ?? true {
        throw ValidationError("--explain needs a QUERY")
      }
      if timings { throw ValidationError("--timings needs --queries") }
      if format == .trec {
        throw ValidationError("--format trec needs --queries")
      }
    } else if ![nil, .trec, .ndjson].contains(format) {
      throw ValidationError("--queries needs --format trec or ndjson")
    }
  }

  func run() throws {
    if let queries {
      try runMany(QueryFile.queries(in: queries))
    } else {
      try runOne()
    }
  }

  private func search(_ text: String?) -> SearchQuery {
    SearchQuery(
      text: text, mode: raw ? .raw : exact ? .exact : .words,
      filters: filters.filters, order: sort, limit: limit, offset: offset)
  }

  private func runOne() throws {
    let base = try database.open()
    let lexicon = try UserLexicon.lexicon()
    let hits = try base.search(search(query), lexicon: lexicon)
    let output = StandardOutput()
    let printer = HitPrinter(
      base: base, terminal: color.terminal, explains: explain)
    output.write(try printer.text(hits, format ?? .table))
    output.flush()
    guard hits.isEmpty else { return }
    if let other = try base.suggestion(for: search(query), lexicon: lexicon) {
      StandardError.write("isnad: nothing found; did you mean: \(other)")
    }
    throw Exit.nothingFound
  }

  private func runMany(_ queries: [QueryFile.Query]) throws {
    let base = try database.open()
    let lexicon = try UserLexicon.lexicon()
    let output = StandardOutput()
    var durations = Timings()
    var found = false
    for query in queries {
      let lines = try durations.measure { () -> [String] in
        if format == .trec {
          return try base.rank(search(query.text), lexicon: lexicon)
            .enumerated().map {
              HitPrinter.trec($1, query.id, $0 + 1)
            }
        }
        return try base.search(search(query.text), lexicon: lexicon).map {
          HitPrinter.json($0, query: query.id, explains: explain).line
        }
      }
      found = found || !lines.isEmpty
      for line in lines { output.write(line: line) }
    }
    output.flush()
    if timings { StandardError.write(durations.summary) }
    if !found { throw Exit.nothingFound }
  }
}
