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
  ///
  /// - Parameter isForEye: Whether words that run the other way than the
  ///   citation are isolated, for readers; programs get none of it.
  public init(
    of cited: CitedClaim, style: CitationStyle, language: CitationLanguage,
    isForEye: Bool = false
  ) {
    let wording = Wording.of(language)
    let isolates = isForEye ? Isolates.within(language) : .none
    let article = SourceEntry(
      style: style, wording: wording, article: cited.article,
      isolates: isolates)
    entry = article.text
    let place = CitationPlace(
      cited: cited, style: style, wording: wording, isolates: isolates)
    let speaker = SpeakerPhrase(
      claim: cited.claim, wording: wording, isolates: isolates
    ).text
    let link = Self.link(
      style, language, isDirect: cited.claim.attribution.mode == .direct)
    var parts = Self.dated(article, style) + place.parts
    // Whoever signs the article is not cited in it.
    if let speaker, speaker != article.shortName.text {
      parts[0] = speaker + wording.comma + link + parts[0]
    }
    words = wording.quoted(isolates.around(cited.claim.text))
    source = wording.listed(parts, commaInside: style != .harvard)
    translation = Self.translation(of: cited.claim, wording, isolates)
  }

  /// The article in short and its year; MLA gives none. Chicago sets no
  /// comma between an author and a year.
  private static func dated(_ article: SourceEntry, _ style: CitationStyle)
    -> [String]
  {
    let name = article.shortName
    switch style {
    case .mla: return [name.text]
    case .chicago where name.isAuthor && article.hasDate:
      return [name.text + " " + article.year]
    case .chicago, .apa, .harvard: return [name.text, article.year]
    }
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

  private static func translation(
    of claim: Claim, _ wording: Wording, _ isolates: Isolates
  ) -> String? {
    guard let translation = claim.translation,
      translation.language == wording.language.rawValue,
      translation.language != claim.language
    else { return nil }
    let label =
      translation.scope == .claim
      ? wording.translation : wording.sentenceTranslation
    return label + wording.quoted(isolates.around(translation.text))
  }
}
