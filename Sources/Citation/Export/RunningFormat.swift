/// Citations in running text, an empty line between two of them.
public struct RunningFormat: ClaimFormat {
  /// What stands between two entries.
  public let separator = "\n"
  let style: CitationStyle
  let language: CitationLanguage?

  /// `language` is that of the citation's own words. Without it each
  /// article keeps its own.
  public init(style: CitationStyle, language: CitationLanguage?) {
    self.style = style
    self.language = language
  }

  /// One claim.
  public func entry(_ cited: CitedClaim) -> String {
    RunningCitation(
      of: cited, style: style, language: language ?? cited.language,
      isForEye: true
    ).text + "\n"
  }
}
