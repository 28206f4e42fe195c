import ClaimExtraction

extension TableFormat {
  /// A column's name and how to read it off a claim; unknown is empty.
  struct Column: Sendable {
    let name: String
    let value: @Sendable (CitedClaim) -> String

    init(_ name: String, _ value: @escaping @Sendable (CitedClaim) -> String) {
      self.name = name
      self.value = value
    }
  }

  /// The columns, in order.
  static let columns: [Column] = [
    Column("id") { $0.claim.id },
    Column("article") { $0.claim.article ?? "" },
    Column("section") { $0.claim.section.joined(separator: " > ") },
    Column("start") { $0.claim.span.map { String($0.start) } ?? "" },
    Column("end") { $0.claim.span.map { String($0.end) } ?? "" },
    Column("text") { $0.claim.text },
    Column("language") { $0.claim.language },
    Column("category") { $0.claim.category.rawValue },
    Column("modality") { $0.claim.modality.rawValue },
    Column("negated") { $0.claim.negated ? "true" : "false" },
    Column("hedges") { list($0.claim.hedges) },
    Column("speaker_type") { $0.claim.speaker.kind.rawValue },
    Column("speaker") { $0.claim.speaker.name ?? "" },
    Column("speaker_en") { $0.claim.speaker.nameEnglish ?? "" },
    Column("role") { $0.claim.speaker.role ?? "" },
    Column("org") { $0.claim.speaker.organization ?? "" },
    Column("including") { list($0.claim.speaker.including) },
    Column("verb") { $0.claim.attribution.verb ?? "" },
    Column("mode") { $0.claim.attribution.mode.rawValue },
    Column("chain") { list($0.claim.attribution.chain) },
    Column("quote") { $0.claim.quote ?? "" },
    Column("quantities") { list($0.claim.quantities.map(\.text)) },
    Column("amounts") { list($0.claim.quantities.map(amount)) },
    Column("dates") { list($0.claim.dates.map { $0.value ?? $0.text }) },
    Column("entities") { list($0.claim.entities.map(\.name)) },
    Column("relations") {
      list($0.claim.relations.map { "\($0.kind.rawValue) \($0.target)" })
    },
    Column("priority") { String($0.claim.priority) },
    Column("translation") { $0.claim.translation?.text ?? "" },
    Column("translation_scope") {
      $0.claim.translation?.scope.rawValue ?? ""
    },
    Column("title") { $0.article?.metadata.title ?? "" },
    Column("author") { $0.article?.metadata.author ?? "" },
    Column("publisher") { $0.article?.metadata.publisher ?? "" },
    Column("published") { $0.article?.metadata.published ?? "" },
    Column("url") { $0.source ?? "" },
    Column("link") { $0.link ?? "" },
    Column("key") { $0.key ?? "" },
    Column("verdict") { $0.published.last?.verdict?.kind.rawValue ?? "" },
    Column("verdict_label") { $0.published.last?.verdict?.label ?? "" },
    Column("review_url") { $0.published.last?.url ?? "" },
  ]

  private static func list(_ values: [String]) -> String {
    values.joined(separator: "; ")
  }

  /// `5000000000 USD`, `40..50 person`, `>=2000000 USD`.
  private static func amount(_ quantity: Quantity) -> String {
    let figure =
      switch quantity.value {
      case .number(let value): JSONValue.digits(value)
      case .range(let low, let high):
        JSONValue.digits(low) + ".." + JSONValue.digits(high)
      case .atLeast(let value): ">=" + JSONValue.digits(value)
      }
    return figure + " " + quantity.unit
  }
}
