import ArgumentParser
import Citation
import KnowledgeBase

/// `isnad cite`: citations to paste.
struct Cite: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print citations of claims.",
    discussion: """
      EXAMPLES:
        isnad cite k3f9x2mabc                            APA
        isnad cite k3f9x2mabc --style chicago --lang en
        isnad cite k3f9 zq7d --format biblatex >> refs.bib

      A citation is the article's entry, then the claim's words with who
      said them, through whom, and where they stand. What is not known is
      said to be unknown; nothing is added. The beginning of an id will do
      where no other id begins so.
      """)

  /// The ways in which citations are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, biblatex
    case cslJSON = "csl-json"
    case markdown
  }

  @Argument(help: "The claims' ids.")
  var ids: [String]

  @Option(help: "The style of running text, for text and Markdown.")
  var style: CitationStyle?

  @Option(help: "How to print the citations.")
  var format: Format = .text

  @OptionGroup var language: LanguageOption
  @OptionGroup var database: DatabaseOption

  func validate() throws {
    if style != nil, format == .biblatex || format == .cslJSON {
      throw ValidationError(
        "--style does not go with --format \(format.rawValue); "
          + "the reader of the file chooses the style")
    }
  }

  func run() throws {
    let base = try database.open()
    var citer = Citer(base: base)
    let claims = try ids.map { try citer.cited(base.stored($0).claim) }
    let output = StandardOutput()
    output.write(writer.document(claims))
    output.flush()
  }

  private var writer: any ClaimFormat {
    let style = style ?? .apa
    return switch format {
    case .text: RunningFormat(style: style, language: language.lang)
    case .biblatex: BibLaTeXFormat(language: language.lang)
    case .cslJSON: CSLJSONFormat(language: language.lang)
    case .markdown: MarkdownFormat(language: language.lang, style: style)
    }
  }
}
