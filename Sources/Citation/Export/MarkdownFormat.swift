/// Markdown with footnotes: each claim a block quotation, and who said it and
/// where in a footnote under it.
///
///     > The world is still far[^health-k3f9x2mabc]
///
///     [^health-k3f9x2mabc]: Yann LeCun, as cited in …
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
    let language = language ?? cited.language
    let wording = Wording.of(language)
    let citation = RunningCitation(
      of: cited, style: style, language: language, isForEye: true)
    let isolates = Isolates.within(language)
    let footnote =
      [wording.stopped(citation.source), citation.entry]
      + [citation.translation.map(wording.stopped)].compactMap { $0 }
    let mark = "[^\(ReferenceKey.key(cited.claim))]"
    let url = cited.source
    return "> " + MarkdownFormat.escaped(isolates.around(cited.claim.text))
      + mark + "\n\n" + mark + ": "
      + MarkdownFormat.escaped(footnote.joined(separator: " "), linking: url)
      + "\n"
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
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "^",
        "@":
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
