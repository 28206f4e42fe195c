/// BibLaTeX entries in UTF-8, for biber and reference managers.
///
/// The entry is the article: `@online` where its address is known, which
/// that type requires, else `@misc`. The claim with its speaker and place is
/// the entry's `note`. Names and titles stand in double braces: they are
/// kept as given, not split into given and family name nor lower-cased.
public struct BibLaTeXFormat: ClaimFormat {
  /// What stands between two entries.
  public let separator = "\n"
  let language: CitationLanguage?

  /// `language` is that of a supplied title and of the note's own words.
  /// Without it each article keeps its own.
  public init(language: CitationLanguage?) { self.language = language }

  /// One claim.
  public func entry(_ cited: CitedClaim) -> String {
    let metadata = cited.article?.metadata
    let source = SourceEntry(
      style: .apa, wording: .of(language ?? cited.language),
      article: cited.article)
    let citation = RunningCitation(
      of: cited, style: .apa, language: language ?? cited.language)
    let fields: [(String, String?)] = [
      ("author", (metadata?.author).map(kept)),
      ("title", kept(source.title.text)),
      ("organization", (metadata?.publisher).map(kept)),
      ("date", date(metadata?.published)),
      ("url", (metadata?.url).map(BibLaTeXFormat.address)),
      ("doi", (cited.article?.doi).map(BibLaTeXFormat.address)),
      ("langid", BibLaTeXFormat.languages[cited.article?.language ?? ""]),
      ("note", BibLaTeXFormat.escaped(citation.quotation)),
    ]
    let kind = metadata?.url == nil ? "misc" : "online"
    var output = "@\(kind){\(ReferenceKey.key(cited.claim)),\n"
    for case (let name, let value?) in fields {
      output += "  \(name) = {\(value)},\n"
    }
    return output + "}\n"
  }

  private func kept(_ text: String) -> String {
    "{" + BibLaTeXFormat.escaped(text) + "}"
  }

  private func date(_ published: String?) -> String? {
    CitationDate(published).map { date in
      ([date.year] + [date.month, date.day].compactMap { $0 }.map(twoDigits))
        .joined(separator: "-")
    }
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// Text in which no character is a command to TeX.
  ///
  ///     BibLaTeXFormat.escaped("R&D: 5 %")  // "R\&D: 5 \%"
  public static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "%", "#", "_", "$", "{", "}":
        output += "\\"
        output.unicodeScalars.append(scalar)
      case "\\": output += "\\textbackslash{}"
      case "~": output += "\\textasciitilde{}"
      case "^": output += "\\textasciicircum{}"
      case "\n", "\r": output += " "
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// An address is verbatim to BibLaTeX; only what would end the field or
  /// the line is written as percent code.
  private static func address(_ url: String) -> String {
    let codes: [Unicode.Scalar: String] = [
      "{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20", "\n": "", "\r": "",
    ]
    return url.unicodeScalars.map { codes[$0] ?? String($0) }.joined()
  }

  /// BCP 47 tags and the names that babel and polyglossia know them by.
  private static let languages = [
    "ar": "arabic", "en": "english", "fr": "french", "de": "german",
    "es": "spanish", "it": "italian", "pt": "portuguese", "ru": "russian",
    "tr": "turkish", "fa": "persian", "ur": "urdu", "he": "hebrew",
  ]
}
