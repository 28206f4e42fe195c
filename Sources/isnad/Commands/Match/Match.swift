import ArgumentParser
import Citation
import FactChecking
import Foundation
import KnowledgeBase

/// `isnad match`: what the base knows of a statement.
struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find known claims that say the same as a statement, or not.",
    discussion: """
      EXAMPLES:
        isnad match 'خسرت الشركة 5 مليارات دولار'
        isnad match 'The company lost $8bn' --limit 3
        isnad match --file statements.txt --format ndjson
        isnad match --claim k3f9x2mabc
        isnad match 'خسرت الشركة 5 مليارات دولار' --confirm k3f9x2mabc --by Mona

      The score tells how much of the statement a claim has, from 0 to 1:
      from \(MatchThresholds.suggest) on it is shown, from \
      \(MatchThresholds.confirm) on it is likely. Figures, directions, \
      negations, parties, names and dates that agree (=) or differ (≠) are \
      printed beside it; unclear is what cannot be compared. Nothing is \
      decided until a person says --confirm or --reject.
      """)

  @Argument(help: "The statement; - reads one from each line of the input.")
  var statement: String?

  @Option(
    help: ArgumentHelp(
      "A file with a statement on each line.", valueName: "path"))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "The statement is this claim of the base.", valueName: "id"))
  var claim: String?

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: "How many claims for each statement.")
  var limit = 10

  @Option(
    help: ArgumentHelp(
      "Only matches of this score or more.", valueName: "score"))
  var minScore = MatchThresholds.suggest

  @Option(
    help: ArgumentHelp(
      "Record that this claim says the same.", valueName: "id"))
  var confirm: String?

  @Option(
    help: ArgumentHelp(
      "Record that this claim does not say the same.", valueName: "id"))
  var reject: String?

  @OptionGroup var person: PersonOption

  @Option(help: "How to print the matches.")
  var format: ListFormat = .table

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var color: ColorOption
  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard [statement, file, claim].count(where: { $0 != nil }) == 1 else {
      throw ValidationError(
        "give a statement, or --file, or --claim; one of them")
    }
    guard limit >= 1 else {
      throw ValidationError("--limit is \(limit); give 1 or more")
    }
    guard (0...1).contains(minScore) else {
      throw ValidationError("--min-score is \(minScore); give 0 to 1")
    }
    if confirm != nil, reject != nil {
      throw ValidationError("--confirm or --reject; drop one of them")
    }
    if confirm == nil, reject == nil {
      if person.by != nil || person.why != nil {
        throw ValidationError("--by and --why go with --confirm or --reject")
      }
    } else if file != nil || statement == "-" {
      throw ValidationError("a decision is about one statement; give its words")
    }
  }

  func run() throws {
    if let confirm { return try decide(.confirmed, confirm) }
    if let reject { return try decide(.rejected, reject) }
    let base = try database.open()
    let lexicon = try UserLexicon.lexicon()
    let printer = MatchPrinter(terminal: color.terminal)
    let format = json ? .json : format
    var rows: [JSONValue] = []
    for (text, own) in try statements(in: base) {
      let matches = try base.matches(
        of: text, statementClaim: own, filters: filters.filters,
        limit: limit, least: minScore, lexicon: lexicon)
      rows += matches.map {
        printer.row($0, of: text, isData: format.isStructured)
      }
    }
    let output = StandardOutput()
    if !rows.isEmpty || format != .table {
      output.write(printer.text(rows, format))
    }
    output.flush()
    if rows.isEmpty { throw Exit.nothingFound }
  }

  /// The statements, each with its id where it is a claim.
  private func statements(
    in base: KnowledgeBase
  ) throws -> [(text: String, claim: String?)] {
    if let claim {
      let stored = try stored(claim, in: base)
      return [(stored.text, stored.id)]
    }
    if let statement, statement != "-" { return [(try words(statement), nil)] }
    let lines = try StandardInput.lines(of: file ?? "-")
      .filter { $0.contains { !$0.isWhitespace } }
    guard !lines.isEmpty else {
      throw CommandError(
        "\(file ?? "-"): no statement in it; write one on each line")
    }
    return lines.map { ($0, nil) }
  }

  private func words(_ text: String) throws -> String {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw CommandError("the statement has no words; give some")
    }
    return text
  }

  private func stored(
    _ id: String, in base: KnowledgeBase
  ) throws -> (text: String, id: String) {
    guard let stored = try base.claim(id) else {
      throw CommandError("no claim \(id); see `isnad search`")
    }
    return (stored.claim.text, stored.claim.id)
  }

  private func decide(_ status: MatchStatus, _ id: String) throws {
    let base = try database.open(.write)
    guard let (text, own) = try statements(in: base).first else { return }
    let decision = try base.decideMatch(
      status, statement: text, statementClaim: own, claim: id,
      by: person.required(), why: person.why)
    let output = StandardOutput()
    output.write(
      line: json
        ? MatchPrinter.json(decision).line
        : "\(decision.id)  \(status.rawValue)  claim \(decision.claim)")
    output.flush()
  }
}
