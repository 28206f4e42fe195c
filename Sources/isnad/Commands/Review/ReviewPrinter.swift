import Citation
import FactChecking
import KnowledgeBase

/// Prints reviews.
struct ReviewPrinter {
  let desk: Desk
  var terminal = Terminal.plain

  /// A review after a move: a line, or JSON.
  func write(_ record: ReviewRecord, json isJSON: Bool) {
    let output = StandardOutput()
    output.write(line: isJSON ? json(record).line : line(record))
    output.flush()
  }

  /// A review with what can be done to it next.
  func json(_ record: ReviewRecord) -> JSONValue {
    record.review.json.adding([
      ("words", .optional(record.words?.text)),
      ("article", .optional(record.words?.article)),
      ("look_again", .optional(record.lookAgain)),
      ("events", .optional(record.events)),
      ("changed", .string(record.changedAt)),
      ("moves", .strings(moves(record).map(\.rawValue))),
    ])
  }

  /// `r-k3f9x2mabc  reported  زائف  claim zq7d…; next: check, reject`
  func line(_ record: ReviewRecord) -> String {
    let review = record.review
    let next = moves(record).map(\.rawValue).joined(separator: ", ")
    let parts = [
      review.id, review.state.rawValue, review.verdict?.label ?? "",
      "claim \(review.claim)",
    ].filter { !$0.isEmpty }
    return parts.joined(separator: "  ") + (next.isEmpty ? "" : "; next: ")
      + next
  }

  private func moves(_ record: ReviewRecord) -> [Move] {
    Workflow.moves(in: record.review.state, onePerson: desk.isOnePerson)
  }

  /// A review for the eye: a name and its value on each line.
  func card(_ record: ReviewRecord) -> String {
    let review = record.review
    let rows: [(String, String?)] =
      [
        ("review", review.id),
        ("state", review.state.rawValue), ("look again", record.lookAgain),
        ("claim", review.claim), ("words", record.words?.text),
        ("article", record.words?.article), ("verdict", verdict(review)),
        ("summary", review.summary), ("reviewer", review.reviewer),
        ("checker", review.checker), ("publisher", review.publisher),
        ("address", review.url), ("published", review.published),
        ("corrects", review.supersedes),
        ("corrected by", review.supersededBy),
      ]
      + review.evidence.enumerated().map { index, evidence in
        ("evidence \(index + 1)", text(evidence))
      } + [("next", moves(record).map(\.rawValue).joined(separator: ", "))]
    return rows.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      let gap = String(repeating: " ", count: max(0, 14 - name.count))
      let text = terminal.isolated(value)
      return terminal.dim(name) + gap
        + (name == "review" ? terminal.bold(text) : text) + "\n"
    }.joined()
  }

  private func verdict(_ review: Review) -> String? {
    review.verdict.map { verdict in
      let scale = verdict.scale.map { $0 + ", " } ?? ""
      let place = verdict.number.map {
        ", \(JSONValue.digits($0.value)) of \(JSONValue.digits($0.best))"
      }
      return "\(verdict.label) (\(scale)\(verdict.kind.rawValue)"
        + "\(place ?? ""))"
    }
  }

  private func text(_ evidence: Evidence) -> String {
    let quote = evidence.quote.map { "“\($0)”" }
    let accessed = evidence.accessed.map { "read \($0)" }
    let archive = evidence.archiveURL.map { "archived \($0)" }
    let copy = evidence.sha256.map { "copy \($0)" }
    return [
      evidence.stance.rawValue, evidence.title, quote, evidence.url, accessed,
      archive, copy,
    ].compactMap { $0 }.joined(separator: "; ")
  }
}
