import ArgumentParser
import FactChecking
import Foundation
import KnowledgeBase

/// `isnad review draft`: verdict, summary and evidence.
struct DraftReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Write verdict, summary or evidence; on a terminal, be asked.",
    discussion: """
      EXAMPLES:
        isnad review draft k3f9x2mabc --by Mona --verdict زائف --scale misbar
        isnad review draft k3f9x2mabc --by Mona --edit
        isnad review draft k3f9x2mabc --by Mona --url https://example.org/a \
      --quote '5 billion' --stance contradicts --file page.html
        isnad review draft k3f9x2mabc --by Mona --drop 2

      Each run adds one source at the most.
      """)

  @OptionGroup var move: MoveOptions
  @OptionGroup(title: "Verdict") var verdict: VerdictOptions

  @Option(
    help: ArgumentHelp(
      "The words for the reader; - is standard input.", valueName: "text"))
  var summary: String?

  @Flag(help: "Write the words for the reader in $EDITOR.")
  var edit = false

  @Option(
    help: ArgumentHelp(
      "The language of the summary: ar, en.", valueName: "tag"))
  var lang: String?

  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions

  @Option(
    help: ArgumentHelp(
      "Take out the source with this number; may be given several times.",
      valueName: "number"))
  var drop: [Int] = []

  func validate() throws {
    if edit, summary != nil {
      throw ValidationError("--edit and --summary do not go together")
    }
    if let lang, !Self.isTag(lang) {
      throw ValidationError("“\(lang)” is no language; write ar, en, fr-CA")
    }
  }

  func run() throws {
    let base = try move.database.open(.write)
    let added = try evidence.evidence()
    let isAsking =
      Ask.isPossible && !edit && added == nil && drop.isEmpty
      && [verdict.verdict, summary, lang].allSatisfy { $0 == nil }
    let looked = isAsking || edit ? try base.review(for: move.id) : nil
    let changes = ReviewChanges(
      verdict: try verdict.chosen(in: base, asking: isAsking),
      summary: try words(looked, isAsking), language: lang,
      evidence: added.map { [$0.0] }, dropped: drop.isEmpty ? nil : drop)
    if changes == ReviewChanges() {
      throw CommandError(
        "nothing to draft; give --verdict, --summary, --url or --drop")
    }
    try move.make(
      .draft, changes: changes,
      attachments: added?.1.map { [$0] } ?? [], in: base,
      seen: looked?.events)
  }

  private func words(_ looked: ReviewRecord?, _ isAsking: Bool) throws
    -> String?
  {
    if edit {
      return try Self.filled(Editor.edited(looked?.review.summary ?? ""))
    }
    if isAsking { return Ask.line("summary (empty: as it is)") }
    guard let summary else { return nil }
    guard summary == "-" else { return try Self.filled(summary) }
    guard
      let text = String(validating: try StandardInput.bytes(), as: UTF8.self)
    else { throw CommandError("standard input is not UTF-8; convert it") }
    return try Self.filled(text)
  }

  /// An empty file or variable takes no summary away.
  private static func filled(_ text: String) throws -> String {
    let words = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !words.isEmpty else {
      throw CommandError("the summary is empty; give its words")
    }
    return words
  }

  /// Whether a text has the shape of a BCP 47 tag.
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts[0].count >= 2 && parts[0].allSatisfy(\.isLetter)
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }
}
