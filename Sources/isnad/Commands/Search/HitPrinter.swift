import Citation
import KnowledgeBase

/// Prints what a search found.
struct HitPrinter {
  let base: KnowledgeBase
  let terminal: Terminal
  /// Whether to say how each claim was found.
  let explains: Bool

  /// The hits in a format.
  func text(_ hits: [SearchHit], _ format: Search.Format) throws -> String {
    if explains, let format = ListFormat(rawValue: format.rawValue),
      !format.isStructured
    {
      return Explanation.text(hits, format, on: terminal)
    }
    let objects = hits.map { Self.json($0, explains: explains) }
    return switch format {
    case .table: hits.isEmpty ? "" : table(hits)
    case .json: JSONValue.array(objects).indented + "\n"
    case .ndjson, .trec: objects.map { $0.line + "\n" }.joined()
    case .csv: try document(hits, .csv)
    case .tsv: try document(hits, .tsv)
    case .markdown: try document(hits, .markdown)
    }
  }

  /// A claim with how it was found.
  static func json(
    _ hit: SearchHit, query: String? = nil, explains: Bool = false
  ) -> JSONValue {
    let matched = hit.matched.map { word in
      JSONValue.object([
        ("query", .string(word.query)), ("found", .string(word.found)),
        ("form", .string(word.form)), ("step", .string(word.step.rawValue)),
        ("field", .string(word.field.rawValue)),
      ])
    }
    var found = hit.claim.json.adding([
      ("key", .optional(hit.key)), ("score", .number(hit.score)),
      ("snippet", .string(hit.snippet)), ("matched", .array(matched)),
    ])
    if explains { found = found.adding([Explanation.member(of: hit)]) }
    return query.map { found.adding([("query", .string($0))]) } ?? found
  }

  /// `query Q0 key rank score isnad`, as trec_eval reads it.
  static func trec(
    _ claim: RankedClaim, _ query: String, _ rank: Int
  ) -> String {
    let score = JSONValue.digits(claim.score)
    return "\(query) Q0 \(claim.name) \(rank) \(score) isnad"
  }

  private func document(_ hits: [SearchHit], _ format: ExportFormat) throws
    -> String
  {
    guard !hits.isEmpty else { return "" }
    var citer = Citer(base: base)
    let claims = try hits.map { try citer.cited($0.claim, key: $0.key) }
    return try format.writer(ExportFormat.Choices(now: Clock.now))
      .document(claims)
  }

  private func table(_ hits: [SearchHit]) -> String {
    let columns = [
      Table.Column("ID"), Table.Column("CATEGORY"), Table.Column("MODALITY"),
      Table.Column("ARTICLE"), Table.Column("SPEAKER"), Table.Column("CLAIM"),
    ]
    let rows = hits.map { hit in
      let claim = hit.claim
      let speaker = claim.speaker.name ?? claim.speaker.surface
      return [
        claim.id, claim.category.rawValue, claim.modality.rawValue,
        claim.article ?? "", speaker ?? claim.speaker.kind.rawValue,
        hit.snippet.isEmpty ? claim.text : hit.snippet,
      ]
    }
    return Table(columns: columns, rows: rows).text(on: terminal)
  }
}
