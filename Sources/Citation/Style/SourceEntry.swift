import ArticleReading

/// The entry of an article in a list of references.
struct SourceEntry: Sendable {
  let style: CitationStyle
  let wording: Wording
  let article: CitedArticle?

  private var metadata: Metadata { article?.metadata ?? Metadata() }
  private var author: String? { metadata.author }
  private var date: CitationDate? { CitationDate(metadata.published) }
  var year: String { date?.year ?? wording.noDate }

  /// The medium, unless it signs the article itself.
  private var publisher: String? {
    metadata.publisher == author ? nil : metadata.publisher
  }

  /// A title that was published, or a description in square brackets.
  var title: (text: String, isPublished: Bool) {
    if let title = metadata.title { return (title, true) }
    guard let article else { return ("[\(wording.unknownSource)]", false) }
    let supplied =
      wording.language == .en
      ? metadata.suppliedTitleEnglish ?? metadata.suppliedTitle
      : metadata.suppliedTitle ?? metadata.suppliedTitleEnglish
    if let supplied { return ("[\(supplied)]", false) }
    if article.opening.isEmpty { return ("[\(wording.untitled)]", false) }
    let opening = wording.quoted(article.opening)
    return ("[\(wording.beginning)\(opening)]", false)
  }

  /// How the running text names the article: its author, else its title.
  var shortName: String {
    if let author { return author }
    return title.isPublished ? wording.quoted(title.text) : title.text
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
    let parts =
      [author ?? title.text, "(\(when))"]
      + (author == nil ? [] : [title.text]) + [publisher].compactMap { $0 }
    let text = parts.map(wording.stopped).joined(separator: " ")
    return [text, metadata.url].compactMap { $0 }.joined(separator: " ")
  }

  /// Author. 2024. “Title.” Site, May 17. https://….
  private var chicago: String {
    let site = [publisher, date?.monthDay(wording)]
      .compactMap { $0 }.joined(separator: wording.comma)
    let parts =
      author.map { [wording.stopped($0), wording.stopped(year), titled] }
      ?? [titled, wording.stopped(year)]
    let rest = [site, metadata.url ?? ""].filter { !$0.isEmpty }
    return (parts + rest.map(wording.stopped)).joined(separator: " ")
  }

  /// Author. “Title.” Site, 17 May 2024, https://….
  private var mla: String {
    let when = date.map {
      [$0.dayMonth(wording), $0.year].compactMap { $0 }.joined(separator: " ")
    }
    let site = [publisher, when ?? wording.noDate, metadata.url]
      .compactMap { $0 }.joined(separator: wording.comma)
    return [author.map(wording.stopped), titled, wording.stopped(site)]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// Author (2024) ‘Title’, Site, 17 May. Available at: https://….
  private var harvard: String {
    let single = wording.language == .en && title.isPublished
    let name =
      single ? "‘" + title.text + "’" : shortTitle
    let site = [publisher, date?.dayMonth(wording)].compactMap { $0 }
    let head =
      author.map { "\($0) (\(year)) \(name)" } ?? "\(name) (\(year))"
    let text = wording.stopped(
      ([head] + site).joined(separator: wording.comma))
    guard let url = metadata.url else { return text }
    return text + " " + wording.stopped(wording.availableAt + url)
  }

  private var shortTitle: String {
    title.isPublished ? wording.quoted(title.text) : title.text
  }

  /// The title as a sentence: “Title.” or [Description].
  private var titled: String {
    guard title.isPublished else { return wording.stopped(title.text) }
    return wording.language == .en
      ? wording.quoted(wording.stopped(title.text))
      : wording.stopped(wording.quoted(title.text))
  }
}
