/// The formats that claims can be written in.
public enum ExportFormat: String, Sendable, CaseIterable {
  case ndjson, json, csv, tsv
  case cslJSON = "csl-json"
  case biblatex, ris, claimreview, webannotation, nanopub, link, markdown

  /// Choices that some formats leave.
  public struct Choices: Sendable {
    /// The language of a citation's own words; without one each article
    /// keeps its own.
    public var language: CitationLanguage?
    /// The style of a citation in running text.
    public var style = CitationStyle.apa
    /// Whether a table begins with a byte order mark, by which Excel knows
    /// UTF-8.
    public var hasByteOrderMark = false
    /// The time that a document says it was made at: ISO 8601, in UTC.
    public var now: String

    /// Choices; only the time has no default.
    public init(now: String) { self.now = now }
  }

  /// The writer of this format.
  public func writer(_ choices: Choices) -> any ClaimFormat {
    let language = choices.language
    let mark = choices.hasByteOrderMark
    return switch self {
    case .ndjson: NDJSONFormat()
    case .json: JSONFormat()
    case .csv: mark ? TableFormat.csv.marked : TableFormat.csv
    case .tsv: mark ? TableFormat.tsv.marked : TableFormat.tsv
    case .cslJSON: CSLJSONFormat(language: language)
    case .biblatex: BibLaTeXFormat(language: language)
    case .ris: RISFormat(language: language)
    case .claimreview: ClaimReviewFormat(feedMadeAt: choices.now)
    case .webannotation: WebAnnotationFormat()
    case .nanopub: NanopubFormat(created: choices.now)
    case .link: LinkFormat()
    case .markdown: MarkdownFormat(language: language, style: choices.style)
    }
  }
}
