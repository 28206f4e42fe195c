import ArticleReading

/// The entry of an article in a list of references.
struct SourceEntry: Sendable {
  let style: CitationStyle
  let wording: Wording
  let article: CitedArticle?
  var isolates = Isolates.none

  private var metadata: Metadata { article?.metadata ?? Metadata() }
  private var date: CitationDate? { CitationDate(metadata.published) }
  private var url: String? { metadata.url.map(isolates.around) }
  var year: String { date?.fullYear(wording) ?? wording.noDate }
  var hasDate: Bool { date != nil }

  private var isSignedByPublisher: Bool {
    metadata.author != nil && metadata.publisher == metadata.author
  }

  /// Whoever signs the article. A medium that signs its own article is no
  /// author to MLA; to Chicago it is one where nobody else signs.
  private var authors: AuthorLine {
    let line =
      switch style {
      case .mla where isSignedByPublisher: nil as String?
      case .chicago: metadata.author ?? metadata.publisher
      case .mla, .apa, .harvard: metadata.author
      }
    let isMedium = line == metadata.publisher
    return AuthorLine(
      authors: isMedium
        ? [line.map(Author.named)].compactMap { $0 } : Author.list(line),
      style: style, wording: wording, isolates: isolates)
  }

  /// The medium, unless it stands for the author.
  private var publisher: String? {
    if style == .mla { return metadata.publisher.map(isolates.around) }
    let isAuthor =
      isSignedByPublisher || style == .chicago && metadata.author == nil
    return isAuthor ? nil : metadata.publisher.map(isolates.around)
  }

  /// A title that was published, or a description in square brackets.
  var title: (text: String, isPublished: Bool) {
    if let title = metadata.title {
      return (isolates.around(styled(title)), true)
    }
    guard let article else { return ("[\(wording.unknownSource)]", false) }
    let supplied =
      wording.language == .en
      ? metadata.suppliedTitleEnglish ?? metadata.suppliedTitle
      : metadata.suppliedTitle ?? metadata.suppliedTitleEnglish
    if let supplied { return ("[\(isolates.around(supplied))]", false) }
    if article.opening.isEmpty { return ("[\(wording.untitled)]", false) }
    let opening = wording.quoted(isolates.around(article.opening))
    return ("[\(wording.beginning)\(opening)]", false)
  }

  /// Chicago and MLA print English titles in headline capitals.
  private func styled(_ title: String) -> String {
    let isEnglish =
      wording.language == .en && article?.language.hasPrefix("en") == true
    return isEnglish && (style == .chicago || style == .mla)
      ? HeadlineCase.of(title) : title
  }

  /// How the running text names the article: its author, else its title.
  var shortName: (text: String, isAuthor: Bool) {
    if let author = authors.short { return (author, true) }
    return (
      title.isPublished ? wording.quoted(title.text) : title.text, false
    )
  }

  /// The whole entry, with a full stop or the address at its end.
  var text: String {
    switch style {
    case .apa: apa
    case .chicago: chicago
    case .mla: mla
    case .harvard: harvard
    }
  }

  /// Author. (2024, May 17). Title. Site. https://…
  private var apa: String {
    var when = year
    if let rest = date?.monthDay(wording) { when += wording.comma + rest }
    let author = authors.entry
    let parts =
      [author ?? title.text, "(\(when))"]
      + (author == nil ? [] : [title.text]) + [publisher].compactMap { $0 }
    let text = parts.map(wording.stopped).joined(separator: " ")
    return [text, url].compactMap { $0 }.joined(separator: " ")
  }

  /// Author. 2024. “Title.” Site, May 17. https://….
  private var chicago: String {
    let site = [publisher, date?.monthDay(wording)]
      .compactMap { $0 }.joined(separator: wording.comma)
    let parts =
      authors.entry.map {
        [wording.stopped($0), wording.stopped(year), titled]
      }
      ?? [titled, wording.stopped(year)]
    let rest = [site, url ?? ""].filter { !$0.isEmpty }
    return (parts + rest.map(wording.stopped)).joined(separator: " ")
  }

  /// Author. “Title.” Site, 17 May 2024, https://…. What is not known is
  /// left out: since its eighth edition the handbook has no “n.d.”.
  private var mla: String {
    let when = date.map { date in
      [date.dayMonth(wording, short: true), date.fullYear(wording)]
        .compactMap { $0 }.joined(separator: " ")
    }
    let site = [publisher, when, url].compactMap { $0 }
    let container =
      site.isEmpty
      ? nil : wording.stopped(site.joined(separator: wording.comma))
    return [authors.entry.map(wording.stopped), titled, container]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// Author (2024) ‘Title’, Site, 17 May. Available at: https://….
  private var harvard: String {
    let name =
      switch (title.isPublished, wording.language) {
      case (false, _): title.text
      case (true, .en): "‘" + title.text + "’"
      case (true, .ar): wording.quoted(title.text)
      }
    let site = [publisher, date?.dayMonth(wording)].compactMap { $0 }
    let head =
      authors.entry.map { "\($0) (\(year)) \(name)" } ?? "\(name) (\(year))"
    let text = wording.stopped(
      ([head] + site).joined(separator: wording.comma))
    guard let url else { return text }
    return text + " " + wording.stopped(wording.availableAt + url)
  }

  /// The title as a sentence: “Title.” or [Description].
  private var titled: String {
    guard title.isPublished else { return wording.stopped(title.text) }
    return wording.language == .en
      ? wording.quoted(wording.stopped(title.text))
      : wording.stopped(wording.quoted(title.text))
  }
}
