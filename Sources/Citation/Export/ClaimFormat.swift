/// A way to write many claims, one at a time.
///
/// A document is the head, the entries with `separator` between them, and
/// the tail.
public protocol ClaimFormat: Sendable {
  /// What stands before the first entry.
  var head: String { get }
  /// What stands between two entries.
  var separator: String { get }
  /// What stands after the last entry.
  var tail: String { get }
  /// Whether an entry says anything of the claim's article.
  var needsArticle: Bool { get }
  /// One claim.
  func entry(_ cited: CitedClaim) -> String
}

extension ClaimFormat {
  /// What stands before the first entry.
  public var head: String { "" }
  /// What stands between two entries.
  public var separator: String { "" }
  /// What stands after the last entry.
  public var tail: String { "" }
  /// Whether an entry says anything of the claim's article.
  public var needsArticle: Bool { true }

  /// The whole document.
  public func document(_ claims: [CitedClaim]) -> String {
    head + claims.map(entry).joined(separator: separator) + tail
  }
}

/// The formats that claims can be written in.
public enum ExportFormat: String, Sendable, CaseIterable {
  case ndjson, json, csv, tsv
  case cslJSON = "csl-json"
  case biblatex, markdown

  /// The writer of this format; `language` is that of a citation's own
  /// words, where the format has any; without one each article keeps its
  /// own.
  public func writer(language: CitationLanguage?) -> any ClaimFormat {
    switch self {
    case .ndjson: NDJSONFormat()
    case .json: JSONFormat()
    case .csv: TableFormat.csv
    case .tsv: TableFormat.tsv
    case .cslJSON: CSLJSONFormat(language: language)
    case .biblatex: BibLaTeXFormat(language: language)
    case .markdown: MarkdownFormat(language: language)
    }
  }
}
