import ClaimExtraction

/// CSL-JSON, as reference managers and pandoc read it
/// (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json).
///
/// The item is the article; the claim with its speaker and place stands in
/// `note`, and whole, as Isnad writes it everywhere, in `custom`.
public struct CSLJSONFormat: ClaimFormat {
  /// What stands before the first entry.
  public let head = "[\n"
  /// What stands between two entries.
  public let separator = ",\n"
  /// What stands after the last entry.
  public let tail = "\n]\n"
  let language: CitationLanguage?

  /// `language` is that of a supplied title and of the note's own words.
  /// Without it each article keeps its own.
  public init(language: CitationLanguage?) { self.language = language }

  /// One claim.
  public func entry(_ cited: CitedClaim) -> String { item(cited).line }

  private func item(_ cited: CitedClaim) -> JSONValue {
    let metadata = cited.article?.metadata
    let language = language ?? cited.language
    let source = SourceEntry(
      style: .apa, wording: .of(language), article: cited.article)
    let note = RunningCitation(of: cited, style: .apa, language: language)
    let authors = Author.list(metadata?.author).map(name)
    let members: [(String, JSONValue?)] = [
      ("id", .string(ReferenceKey.key(cited.claim))),
      ("type", .string(kind(of: cited))),
      ("title", .string(source.title.text)),
      ("author", authors.isEmpty ? nil : .array(authors)),
      ("container-title", (metadata?.publisher).map(JSONValue.string)),
      ("issued", CitationDate(metadata?.published).map(issued)),
      ("URL", cited.source.map(JSONValue.string)),
      ("DOI", (cited.article?.doi).map(JSONValue.string)),
      (
        "language", .string(cited.article?.language ?? cited.claim.language)
      ),
      (
        "note",
        .string(
          [note.quotation, note.translation].compactMap { $0 }
            .joined(separator: "\n"))
      ), ("custom", .object([("claim", cited.json)])),
    ]
    return .object(
      members.compactMap { name, value in value.map { (name, $0) } })
  }

  private func kind(of cited: CitedClaim) -> String {
    if cited.article?.doi != nil { return "article-journal" }
    return cited.source == nil ? "document" : "webpage"
  }

  /// A body, or a person whose family name is not known, is a literal.
  private func name(_ author: Author) -> JSONValue {
    switch author {
    case .named(let name): .object([("literal", .string(name))])
    case .person(let family, let given):
      .object([("family", .string(family)), ("given", .string(given))])
    }
  }

  /// Dates of the Islamic calendar are words to CSL.
  private func issued(_ date: CitationDate) -> JSONValue {
    if date.isHijri {
      let words = [date.dayMonth(.arabic), date.fullYear(.arabic)]
      let literal = words.compactMap { $0 }.joined(separator: " ")
      return .object([("literal", .string(literal))])
    }
    let parts = [Int(date.year), date.month, date.day].compactMap { $0 }
    return .object([
      ("date-parts", .array([.array(parts.map { .optional($0) })]))
    ])
  }
}
