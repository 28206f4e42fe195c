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
    let source = SourceEntry(
      style: .apa, wording: .of(language ?? cited.language),
      article: cited.article)
    var members: [(String, JSONValue)] = [
      ("id", .string(ReferenceKey.key(cited.claim))),
      ("type", metadata?.url == nil ? "document" : "webpage"),
      ("title", .string(source.title.text)),
    ]
    if let author = metadata?.author {
      // Nothing tells a person from a body: the name stands as given.
      let name = JSONValue.object([("literal", .string(author))])
      members.append(("author", .array([name])))
    }
    if let publisher = metadata?.publisher {
      members.append(("container-title", .string(publisher)))
    }
    if let date = CitationDate(metadata?.published) {
      members.append(("issued", issued(date)))
    }
    if let url = metadata?.url { members.append(("URL", .string(url))) }
    if let doi = cited.article?.doi { members.append(("DOI", .string(doi))) }
    if let language = cited.article?.language {
      members.append(("language", .string(language)))
    }
    let citation = RunningCitation(
      of: cited, style: .apa, language: language ?? cited.language)
    members.append(("note", .string(citation.quotation)))
    members.append(("custom", .object([("claim", cited.claim.json)])))
    return .object(members)
  }

  private func issued(_ date: CitationDate) -> JSONValue {
    let parts = [Int(date.year), date.month, date.day].compactMap { $0 }
    return .object([
      ("date-parts", .array([.array(parts.map { .optional($0) })]))
    ])
  }
}
