import ClaimExtraction

/// A citation for running text: the article's entry, then the claim's words
/// with who said them and where they stand.
///
///     [خسائر OpenAI]. (د.ت.).
///     «العالم لا يزال بعيدًا» (يان ليكون، كما ورد في: [خسائر OpenAI]، …)
public struct RunningCitation: Sendable, Equatable {
  /// The article, as a list of references gives it.
  public var entry: String
  /// The claim's words between quotation marks.
  public var words: String
  /// Its speaker, its article in short and its place there.
  public var source: String
  /// The words' translation into the language of the citation, with a word
  /// on what it covers.
  public var translation: String?

  /// The claim's words, then its source in brackets.
  public var quotation: String { "\(words) (\(source))" }

  /// The lines of the citation.
  public var text: String {
    [entry, quotation, translation].compactMap { $0 }.joined(separator: "\n")
  }

  /// A citation of a claim in a style. Names and titles are given as the
  /// article has them; what is not known is said to be unknown or left out.
  public init(
    of cited: CitedClaim, style: CitationStyle, language: CitationLanguage
  ) {
    let wording = Wording.of(language)
    let article = SourceEntry(
      style: style, wording: wording, article: cited.article)
    entry = article.text
    let place = CitationPlace(cited: cited, style: style, wording: wording)
    let speaker = SpeakerPhrase(claim: cited.claim, wording: wording).text
    let link = Self.link(
      style, language, isDirect: cited.claim.attribution.mode == .direct)
    let year = style == .mla ? nil : article.year
    let dated =
      style == .chicago && cited.article?.metadata.author != nil
      ? [article.shortName + " " + article.year]
      : [article.shortName, year].compactMap { $0 }
    var parts = dated + place.parts
    if let speaker { parts[0] = speaker + wording.comma + link + parts[0] }
    words = wording.quoted(cited.claim.text)
    source = parts.joined(separator: wording.comma)
    translation = Self.translation(of: cited.claim, wording)
  }

  /// The words between a speaker and the article that carries them. Only
  /// words that are the speaker's own are “quoted”.
  private static func link(
    _ style: CitationStyle, _ language: CitationLanguage, isDirect: Bool
  ) -> String {
    if language == .ar { return "كما ورد في: " }  // as it stands in
    switch style {
    case .apa: return "as cited in "
    case .mla: return isDirect ? "qtd. in " : "cited in "
    case .chicago, .harvard: return isDirect ? "quoted in " : "cited in "
    }
  }

  private static func translation(of claim: Claim, _ wording: Wording)
    -> String?
  {
    guard let translation = claim.translation,
      translation.language == wording.language.rawValue,
      translation.language != claim.language
    else { return nil }
    let label =
      translation.scope == .claim
      ? wording.translation : wording.sentenceTranslation
    return label + wording.quoted(translation.text)
  }
}
