import Citation
import FactChecking
import KnowledgeBase

/// Prints matches.
struct MatchPrinter {
  let terminal: Terminal

  /// A match as a row of data, or with its lists in words for a table.
  func row(
    _ match: ClaimMatch, of statement: String, isData: Bool
  ) -> JSONValue {
    let points = match.comparison.points
    return .object([
      ("statement", .string(statement)),
      ("match", .string(match.id)),
      ("id", .string(match.claim.id)),
      ("key", .optional(match.key)),
      ("score", .number((match.score * 1000).rounded() / 1000)),
      ("likely", .bool(match.score >= MatchThresholds.confirm)),
      ("status", .string(match.status.rawValue)),
      ("decision", match.decision.map(Self.json) ?? .null),
      ("relation", .string(match.comparison.relation.rawValue)),
      (
        "why",
        isData
          ? .array(points.map(Self.json))
          : .string(points.map(Self.text).joined(separator: "; "))
      ),
      (
        "reviews",
        isData
          ? .array(match.reviews.map(\.json))
          : .string(
            match.reviews.map(Self.text).joined(separator: "; "))
      ),
      ("article", .optional(match.claim.article)),
      ("text", .string(match.claim.text)),
    ])
  }

  /// The rows in a format.
  func text(_ rows: [JSONValue], _ format: ListFormat) -> String {
    let many = Set(rows.compactMap { $0["statement"]?.line }).count > 1
    let names = ["id", "score", "status", "relation", "reviews", "why"]
    let columns =
      names.map { Listing.Column($0, isNumber: $0 == "score") }
      + (many || format != .table ? [Listing.Column("statement")] : [])
      + [Listing.Column("text")]
    return Listing(columns: columns, rows: rows).text(format, on: terminal)
  }

  static func json(_ decision: MatchDecision) -> JSONValue {
    .object([
      ("match", .string(decision.id)),
      ("statement", .string(decision.statement)),
      ("statement_claim", .optional(decision.statementClaim)),
      ("claim", .string(decision.claim)),
      ("status", .string(decision.status.rawValue)),
      ("who", .string(decision.who)), ("at", .string(decision.at)),
    ])
  }

  /// What agrees or differs.
  static func json(_ point: Comparison.Point) -> JSONValue {
    .object([
      ("kind", .string(point.kind.rawValue)),
      ("agrees", .bool(point.agrees)),
      ("first", .string(point.first)), ("second", .string(point.second)),
    ])
  }

  /// `5 مليارات دولار ≠ $8bn`
  static func text(_ point: Comparison.Point) -> String {
    if point.kind == .negation {
      return "negation: " + (point.first.isEmpty ? point.second : point.first)
    }
    let words = "\(point.first) \(point.agrees ? "=" : "≠") \(point.second)"
    return switch point.kind {
    case .figure, .direction, .negation: words
    case .role, .name, .date: "\(point.kind.rawValue): \(words)"
    }
  }

  /// `زائف (published, https://…)`
  static func text(_ review: Review) -> String {
    let label = review.verdict?.label ?? review.id
    let more = [review.state.rawValue, review.url].compactMap { $0 }
    return "\(label) (\(more.joined(separator: ", ")))"
  }
}
