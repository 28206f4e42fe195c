import ArticleReading
import Citation
import ClaimExtraction

/// A claim's record for the eye: a name and its value on each line.
struct ClaimCard {
  let record: ClaimRecord
  let terminal: Terminal

  private var claim: Claim { record.claim }

  /// The lines of the card; what is not known has none.
  var text: String {
    let rows =
      [("claim", terminal.bold(claim.id)), ("text", shown(claim.text))]
      + kind + source + details + reviews + place
    return rows.filter { !$0.1.isEmpty }.map { name, value in
      let gap = String(repeating: " ", count: max(0, 14 - name.count))
      return terminal.dim(name) + gap + value + "\n"
    }.joined()
  }

  private var kind: [(String, String)] {
    [
      ("category", claim.category.rawValue),
      ("modality", claim.modality.rawValue),
      ("negated", claim.negated ? "yes" : ""),
      ("priority", String(claim.priority)),
      ("hedges", list(claim.hedges)),
    ]
  }

  /// Who said it and through whom.
  private var source: [(String, String)] {
    let speaker = claim.speaker
    let names = [speaker.name ?? speaker.surface, speaker.nameEnglish]
      .compactMap { $0 }
    let distinct = names.count == 2 && names[0] == names[1] ? [names[0]] : names
    let name = distinct.isEmpty ? "" : " " + list(distinct)
    return [
      ("speaker", "(\(speaker.kind.rawValue))\(name)"),
      ("role", list([speaker.role, speaker.organization].compactMap { $0 })),
      ("including", list(speaker.including)),
      ("chain", chain),
      ("verb", claim.attribution.verb.map(shown) ?? ""),
      (
        "words",
        claim.attribution.mode == .none ? "" : claim.attribution.mode.rawValue
      ),
      ("quote", claim.quote.map(shown) ?? ""),
    ]
  }

  /// From the innermost source to the article that carries the claim.
  private var chain: String {
    let sources = claim.attribution.chain.reversed().map(shown)
    let article = claim.article.map { "article " + shown($0) }
    return (sources + [article].compactMap { $0 }).joined(separator: " → ")
  }

  private var details: [(String, String)] {
    let json = claim.quantities.map(\.json)
    let figures = zip(claim.quantities, json).map { quantity, json in
      let value = (json["value"] == .null ? json["min"] : json["value"])?.line
      let bound = json["value"] == .null ? ">= " : ""
      return "\(bound)\(value ?? "") \(quantity.unit) — \(shown(quantity.text))"
    }
    let dates = claim.dates.map { date in
      "\(date.value ?? date.offset ?? "?") — \(shown(date.text))"
    }
    let entities = claim.entities.map {
      "\($0.kind.rawValue) \(shown($0.name))"
    }
    let relations = claim.relations.map { "\($0.kind.rawValue) \($0.target)" }
    return figures.map { ("figure", $0) } + dates.map { ("date", $0) }
      + entities.map { ("names", $0) } + relations.map { ("relation", $0) }
      + (claim.translation.map {
        [("translation", "(\($0.scope.rawValue)) \(shown($0.text))")]
      } ?? [])
  }

  private var reviews: [(String, String)] {
    record.reviews.map { review in
      let parts = [
        review.id, review.state.rawValue, review.publisher ?? review.reviewer,
        review.published, review.verdict.map { shown($0.label) },
      ]
      return ("review", parts.compactMap { $0 }.joined(separator: ", "))
    }
  }

  private var place: [(String, String)] {
    let span = claim.span.map { "\($0.start)–\($0.end)" } ?? ""
    return [
      ("key", record.key.map(shown) ?? ""),
      ("article", claim.article.map(shown) ?? ""),
      ("source", record.article?.source ?? ""),
      ("section", claim.section.map(shown).joined(separator: " > ")),
      ("place", span),
      ("surroundings", surroundings.map(shown) ?? ""),
    ]
  }

  /// The claim's paragraph with the claim between ⟦ and ⟧.
  private var surroundings: String? {
    guard let article = record.article, let span = claim.span,
      let paragraph = article.paragraphs.first(where: {
        $0.span.contains(span)
      }),
      let around = words(paragraph.span.start, span.start, article.text),
      let after = words(span.end, paragraph.span.end, article.text)
    else { return nil }
    return around + "⟦" + claim.text + "⟧" + after
  }

  private func words(_ start: Int, _ end: Int, _ text: String) -> String? {
    Selectors(of: Span(start: start, end: end), in: text)?.exact
  }

  private func list(_ texts: [String]) -> String {
    texts.map(shown).joined(separator: ", ")
  }

  private func shown(_ text: String) -> String { terminal.isolated(text) }
}
