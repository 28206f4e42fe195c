/// Markdown: each claim a block quotation, then who said it and where.
public struct MarkdownFormat: ClaimFormat {
  /// What stands between two entries.
  public let separator = "\n"
  let language: CitationLanguage?
  let style: CitationStyle

  /// `language` is that of the citation's own words.
  /// Without it each article keeps its own.
  public init(language: CitationLanguage?, style: CitationStyle = .apa) {
    self.language = language
    self.style = style
  }

  /// One claim.
  public func entry(_ cited: CitedClaim) -> String {
    let citation = RunningCitation(
      of: cited, style: style, language: language ?? cited.language)
    let lines = [
      cited.claim.text, "— " + citation.source, citation.translation,
      citation.entry,
    ]
    let url = cited.article?.metadata.url
    return lines.compactMap { $0 }
      .map { "> " + MarkdownFormat.escaped($0, linking: url) }
      .joined(separator: "\n>\n") + "\n"
  }

  /// Text in which no character is Markdown, but `url` is a link.
  private static func escaped(_ text: String, linking url: String?) -> String {
    guard let url, !url.contains(where: { "<> \n\r".contains($0) }) else {
      return escaped(text)
    }
    return text.split(separator: url, omittingEmptySubsequences: false)
      .map { escaped(String($0)) }.joined(separator: "<\(url)>")
  }

  /// Text in which no character is Markdown.
  ///
  ///     MarkdownFormat.escaped("2 * 3")  // "2 \* 3"
  public static func escaped(_ text: String) -> String {
    var output = ""
    // Digits that begin a line and a full stop after them make a list.
    var isStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&":
        output += "\\"
      case "#", "+", "-", ".", ")", "=":
        if isStart { output += "\\" }
      default: break
      }
      let isLineEnd = scalar == "\n" || scalar == "\r"
      output.unicodeScalars.append(isLineEnd ? " " : scalar)
      if !("0"..."9").contains(scalar) { isStart = false }
    }
    return output
  }
}
