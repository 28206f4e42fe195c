/// RIS, as reference managers take it
/// (https://en.wikipedia.org/wiki/RIS_(file_format), from the specification
/// of Research Information Systems).
///
/// The record is the article, `ELEC` where its address is known, else `GEN`;
/// the claim with its speaker and place is its note `N1`. Lines end in CR LF.
public struct RISFormat: ClaimFormat {
  /// What stands between two entries.
  public let separator = "\r\n"
  let language: CitationLanguage?

  /// `language` is that of a supplied title and of the note's own words.
  /// Without it each article keeps its own.
  public init(language: CitationLanguage?) { self.language = language }

  /// One claim.
  public func entry(_ cited: CitedClaim) -> String {
    let metadata = cited.article?.metadata
    let language = language ?? cited.language
    let source = SourceEntry(
      style: .apa, wording: .of(language), article: cited.article)
    let note = RunningCitation(of: cited, style: .apa, language: language)
    let date = CitationDate.gregorian(metadata?.published)
    let fields: [(String, String?)] =
      [
        ("TY", cited.source == nil ? "GEN" : "ELEC"),
        ("ID", ReferenceKey.key(cited.claim)),
        ("TI", source.title.text),
      ] + Author.list(metadata?.author).map { ("AU", name($0)) } + [
        ("T2", metadata?.publisher), ("PY", date?.year),
        ("DA", date.map(day)), ("DO", cited.article?.doi),
        ("UR", cited.source),
        ("LA", cited.article?.language ?? cited.claim.language),
        ("N1", note.quotation), ("N1", note.translation), ("ER", ""),
      ]
    return fields.compactMap { tag, value in
      value.map { "\(tag)  - \(line($0))\r\n" }
    }.joined()
  }

  /// Family name first. A name without comma is a body's; one with a comma
  /// of its own is kept from being split by a comma at its end.
  private func name(_ author: Author) -> String {
    switch author {
    case .person(let family, let given): family + ", " + given
    case .named(let name): name.contains(",") ? name + "," : name
    }
  }

  /// `2024/05/17/`: the slashes stay where month or day is not known.
  private func day(_ date: CitationDate) -> String {
    let parts = [date.month, date.day].map { part in
      part.map { $0 < 10 ? "0\($0)" : String($0) } ?? ""
    }
    return "\(date.year)/\(parts[0])/\(parts[1])/"
  }

  /// A value is a line, and may hold no end of one.
  private func line(_ text: String) -> String {
    text.contains(where: \.isNewline)
      ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
  }
}
