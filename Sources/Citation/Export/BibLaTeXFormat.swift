/// BibLaTeX entries in UTF-8, for biber and reference managers.
///
/// The entry is the article: `@article` where it has a DOI, or no address,
/// and all that this type requires; else `@online`, or `@misc` without an
/// address. The claim with its speaker and place is the entry's `note`.
/// Names of bodies and titles stand in double braces: they are kept as
/// given, not split into given and family name nor lower-cased.
public struct BibLaTeXFormat: ClaimFormat {
  /// What stands between two entries.
  public let separator = "\n"
  let language: CitationLanguage?

  /// `language` is that of a supplied title and of the note's own words.
  /// Without it each article keeps its own.
  public init(language: CitationLanguage?) { self.language = language }

  /// Every entry must have a date; styles print this one as “n.d.”. It is
  /// the open date of ISO 8601-2 (4.4), which biber takes without a year.
  private static let unknownDate = ".."

  /// One claim.
  public func entry(_ cited: CitedClaim) -> String {
    let metadata = cited.article?.metadata
    let language = language ?? cited.language
    let source = SourceEntry(
      style: .apa, wording: .of(language), article: cited.article)
    let note = RunningCitation(of: cited, style: .apa, language: language)
    let kind = kind(of: cited)
    let authors = Author.list(metadata?.author).map(name)
    let fields: [(String, String?)] = [
      ("author", authors.isEmpty ? nil : authors.joined(separator: " and ")),
      ("title", kept(source.title.text)),
      (
        kind == "article" ? "journaltitle" : "organization",
        (metadata?.publisher).map(kept)
      ),
      (
        "date",
        CitationDate.gregorian(metadata?.published)?.iso
          ?? BibLaTeXFormat.unknownDate
      ),
      ("url", cited.source.map(BibLaTeXFormat.address)),
      ("doi", (cited.article?.doi).map(BibLaTeXFormat.address)),
      ("langid", BibLaTeXFormat.languages[primary(cited)]),
      ("note", BibLaTeXFormat.escaped(note.quotation)),
      ("annotation", note.translation.map(BibLaTeXFormat.escaped)),
    ]
    var output = "@\(kind){\(ReferenceKey.key(cited.claim)),\n"
    for case (let name, let value?) in fields {
      output += "  \(name) = {\(value)},\n"
    }
    return output + "}\n"
  }

  private func kind(of cited: CitedClaim) -> String {
    let metadata = cited.article?.metadata
    let isArticle =
      metadata?.author != nil && metadata?.publisher != nil
      && CitationDate.gregorian(metadata?.published) != nil
    if isArticle, cited.article?.doi != nil || cited.source == nil {
      return "article"
    }
    return cited.source == nil ? "misc" : "online"
  }

  private func primary(_ cited: CitedClaim) -> String {
    let language = cited.article?.language ?? cited.claim.language
    return language.prefix { $0 != "-" }.lowercased()
  }

  private func name(_ author: Author) -> String {
    switch author {
    case .named(let name): kept(name)
    case .person(let family, let given): part(family) + ", " + part(given)
    }
  }

  /// A part of a name; “and” would begin another one.
  private func part(_ name: String) -> String {
    name.split(separator: " ").contains { $0.lowercased() == "and" }
      ? kept(name) : BibLaTeXFormat.escaped(name)
  }

  private func kept(_ text: String) -> String {
    "{" + BibLaTeXFormat.escaped(text) + "}"
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
