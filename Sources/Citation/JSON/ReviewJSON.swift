import FactChecking

extension Review {
  /// The review in the one shape that every command uses. What is not known
  /// is `null` or `[]`.
  public var json: JSONValue {
    .object([
      ("id", .string(id)), ("claim", .string(claim)),
      ("state", .string(state.rawValue)), ("verdict", verdict?.json ?? .null),
      ("summary", .optional(summary)), ("language", .optional(language)),
      ("evidence", .array(evidence.map(\.json))),
      ("reviewer", .optional(reviewer)), ("checker", .optional(checker)),
      ("publisher", .optional(publisher)), ("url", .optional(url)),
      ("published", .optional(published)),
      ("supersedes", .optional(supersedes)),
      ("superseded_by", .optional(supersededBy)),
    ])
  }
}

extension Verdict {
  /// The exact label, its scale, its class and its place on the scale.
  public var json: JSONValue {
    .object([
      ("label", .string(label)), ("scale", .optional(scale)),
      ("class", .string(kind.rawValue)),
      ("number", number.map { .number($0.value) } ?? .null),
      ("worst", number.map { .number($0.worst) } ?? .null),
      ("best", number.map { .number($0.best) } ?? .null),
    ])
  }
}

extension Evidence {
  /// The source and how it bears on the claim.
  public var json: JSONValue {
    .object([
      ("stance", .string(stance.rawValue)), ("url", .optional(url)),
      ("title", .optional(title)), ("quote", .optional(quote)),
      ("accessed", .optional(accessed)),
      ("archive_url", .optional(archiveURL)), ("sha256", .optional(sha256)),
    ])
  }
}
