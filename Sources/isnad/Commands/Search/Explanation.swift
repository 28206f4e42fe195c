import Citation
import KnowledgeBase

/// How claims were found: each word of the query, what it met through which
/// step, and what it adds to the score.
enum Explanation {
  /// The member of a claim's object: words of the query in their order.
  static func member(of hit: SearchHit) -> (String, JSONValue) {
    let parts = hit.contributions.map { part in
      JSONValue.object([
        ("query", .string(part.query)), ("forms", figure(part.forms)),
        ("grams", figure(part.grams)),
      ])
    }
    return ("contributions", .array(parts))
  }

  /// A row for each word of each claim.
  static func text(
    _ hits: [SearchHit], _ format: ListFormat, on terminal: Terminal
  ) -> String {
    let rows = hits.flatMap(rows)
    if rows.isEmpty, format == .table { return "" }
    return Listing(columns: columns, rows: rows).text(format, on: terminal)
  }

  private static let columns = [
    Listing.Column("id"), Listing.Column("score", isNumber: true),
    Listing.Column("forms", isNumber: true),
    Listing.Column("grams", isNumber: true), Listing.Column("step"),
    Listing.Column("field"), Listing.Column("query"), Listing.Column("form"),
    Listing.Column("found"),
  ]

  /// The words of one claim. What a word adds stands in its first row, the
  /// claim's whole score in the claim's first.
  private static func rows(of hit: SearchHit) -> [JSONValue] {
    var parts = hit.contributions
    for match in hit.matched
    where !parts.contains(where: { $0.query == match.query }) {
      parts.append(WordContribution(query: match.query, forms: 0, grams: 0))
    }
    var rows: [JSONValue] = []
    for part in parts {
      let matches = hit.matched.filter { $0.query == part.query }
      let isCounted = hit.contributions.contains(part)
      for index in 0..<max(1, matches.count) {
        let match = matches.indices.contains(index) ? matches[index] : nil
        let counted = index == 0 && isCounted
        rows.append(
          .object([
            ("id", .string(hit.claim.id)),
            ("score", rows.isEmpty ? figure(hit.score) : .null),
            ("forms", counted ? figure(part.forms) : .null),
            ("grams", counted ? figure(part.grams) : .null),
            ("step", .optional(match?.step.rawValue)),
            ("field", .optional(match?.field.rawValue)),
            ("query", .string(part.query)), ("form", .optional(match?.form)),
            ("found", .optional(match?.found)),
          ]))
      }
    }
    return rows
  }

  /// Three digits after the point tell enough.
  private static func figure(_ value: Double) -> JSONValue {
    .number((value * 1000).rounded() / 1000)
  }
}
