import ArticleReading
import ClaimExtraction

extension Claim {
  /// The claim in the one shape that every command and format uses. What is
  /// not known is `null` or `[]`.
  public var json: JSONValue {
    .object([
      ("id", .string(id)),
      ("article", .optional(article)),
      ("section", .strings(section)),
      ("start", .optional(span?.start)),
      ("end", .optional(span?.end)),
      ("text", .string(text)),
      ("language", .string(language)),
      ("category", .string(category.rawValue)),
      ("modality", .string(modality.rawValue)),
      ("negated", .bool(negated)),
      ("hedges", .strings(hedges)),
      ("speaker", speaker.json),
      ("attribution", attribution.json),
      ("quote", .optional(quote)),
      ("quantities", .array(quantities.map(\.json))),
      ("dates", .array(dates.map(\.json))),
      ("entities", .array(entities.map(\.json))),
      ("relations", .array(relations.map(\.json))),
      ("priority", .optional(priority)),
      ("translation", translation?.json ?? .null),
    ])
  }

  /// The cues that led to its labels, for `--explain`.
  public var cuesJSON: JSONValue {
    .array(
      cues.map {
        .object([
          ("label", .string($0.label)), ("value", .string($0.value)),
          ("because", .string($0.because)),
        ])
      })
  }
}

extension Speaker {
  /// The speaker; `surface` stands only where it differs from the name.
  public var json: JSONValue {
    let json = JSONValue.object([
      ("type", .string(kind.rawValue)), ("name", .optional(name)),
      ("name_en", .optional(nameEnglish)), ("role", .optional(role)),
      ("org", .optional(organization)),
      (
        "including",
        .array(including.map { .object([("name", .string($0))]) })
      ),
    ])
    return surface.map { json.adding([("surface", .string($0))]) } ?? json
  }
}

extension Attribution {
  /// The word of saying, the mode and the chain.
  public var json: JSONValue {
    .object([
      ("verb", .optional(verb)), ("mode", .string(mode.rawValue)),
      ("chain", .strings(chain)),
    ])
  }
}

extension Quantity {
  /// The figure. A range is `"value":[low,high]` with `range`; a vague
  /// plural has no value but `min`; `noun` stands where something is counted.
  public var json: JSONValue {
    let printed: JSONValue
    var extra: [(String, JSONValue)] = []
    if let noun { extra.append(("noun", .string(noun))) }
    switch value {
    case .number(let number): printed = .number(number)
    case .range(let low, let high):
      printed = .array([.number(low), .number(high)])
      extra.append(("range", true))
    case .atLeast(let number):
      printed = .null
      extra.append(("min", .number(number)))
    }
    return JSONValue.object([
      ("text", .string(text)), ("value", printed), ("unit", .string(unit)),
      ("approx", approximate ? "about" : .null),
      ("qualifier", .optional(qualifier?.rawValue)),
      ("period", .optional(period)),
      ("start", .optional(span.start)), ("end", .optional(span.end)),
    ]).adding(extra)
  }
}

extension DateMention {
  /// The date; `offset` stands where a relative date has one.
  public var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("text", .string(text)), ("value", .optional(value)),
      ("relative", .bool(relative)),
    ]
    if let offset { members.append(("offset", .string(offset))) }
    return .object(
      members + [
        ("start", .optional(span.start)), ("end", .optional(span.end)),
      ])
  }
}

extension Entity {
  /// The name, what it names and where it stands.
  public var json: JSONValue {
    .object([
      ("text", .string(text)), ("name", .string(name)),
      ("name_en", .optional(nameEnglish)), ("type", .string(kind.rawValue)),
      ("start", .optional(span.start)), ("end", .optional(span.end)),
    ])
  }
}

extension Relation {
  /// The way it bears and the other claim's id.
  public var json: JSONValue {
    .object([("type", .string(kind.rawValue)), ("target", .string(target))])
  }
}

extension ClaimTranslation {
  /// The words under their language, and how closely they cover the claim.
  public var json: JSONValue {
    .object([
      (language, .string(text)), ("scope", .string(scope.rawValue)),
    ])
  }
}
