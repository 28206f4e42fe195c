import ArticleReading

extension Metadata {
  /// What is known about an article; what is not is `null`.
  public var json: JSONValue {
    .object([
      ("title", .optional(title)),
      ("supplied_title", .optional(suppliedTitle)),
      ("supplied_title_en", .optional(suppliedTitleEnglish)),
      ("author", .optional(author)), ("publisher", .optional(publisher)),
      ("published", .optional(published)), ("url", .optional(url)),
    ])
  }
}
