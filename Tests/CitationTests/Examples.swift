import ArticleReading
import Citation
import ClaimExtraction

/// Claims and articles that several tests cite.
enum Examples {
  /// An article of which nothing is known but a title its filer gave it.
  static let losses = CitedArticle(
    key: "openai-losses",
    metadata: Metadata(
      suppliedTitle: "خسائر OpenAI", suppliedTitleEnglish: "OpenAI's losses"),
    language: "ar", opening: "في عام 2024، أعلنت OpenAI…")

  /// An article of which everything is known.
  static let health = CitedArticle(
    key: "health",
    metadata: Metadata(
      title: "Measles returns", author: "World Health Organization",
      publisher: "WHO News", published: "2024-05-17",
      url: "https://www.who.int/news/measles_1"),
    language: "en", opening: "Measles is back")

  /// A newspaper's article without an author.
  static let nokia = CitedArticle(
    key: "nokia",
    metadata: Metadata(
      title: "نوكيا تعود", publisher: "الجزيرة نت", published: "2015-04-15",
      url: "https://example.org/نوكيا"),
    language: "ar", opening: "")

  static let lecun = Claim(
    id: "k3f9x2mabc", article: "openai-losses",
    section: ["انتقادات الخبراء", "أ. النظرية مقابل التطبيق"],
    span: Span(start: 10, end: 33), text: "العالم لا يزال بعيدًا",
    language: "ar", category: .critique, modality: .opinion,
    speaker: Speaker(
      kind: .person, name: "يان ليكون", nameEnglish: "Yann LeCun",
      role: "كبير الباحثين", organization: "Meta"),
    attribution: Attribution(
      verb: "يرى", mode: .indirect, chain: ["يان ليكون"]),
    priority: 2,
    translation: ClaimTranslation(
      language: "en", text: "The world is still far", scope: .sentence))

  static let cases = Claim(
    id: "abcdefgh23", article: "health", text: "Cases rose by 30 %",
    language: "en")
}
