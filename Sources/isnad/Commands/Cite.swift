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
        isnad cite k3f9 --format link        opens the article at the words

      A citation is the article's entry, then the claim's words with who
      said them, through whom, and where they stand. What is not known is
      said to be unknown; nothing is added. The beginning of an id will do
      where no other id begins so.
      """)

  /// The ways in which citations are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, biblatex
    case cslJSON = "csl-json"
    case ris, link, webannotation, nanopub, claimreview

    /// Whether the citation is running text in a style.
    var hasStyle: Bool { self == .text || self == .markdown }
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
    if style != nil, !format.hasStyle {
      throw ValidationError(
        "--style does not go with --format \(format.rawValue); "
          + "the reader of the file chooses the style")
    }
  }

  func run() throws {
    let base = try database.open()
    let writer = writer
    var citer = Citer(base: base)
    var entries: [String] = []
    for id in ids {
      let stored = try base.stored(id)
      var cited = try citer.cited(stored.claim, key: stored.key)
      cited.reviews = try base.reviews(of: stored.claim.id)
      do {
        entries.append(try writer.entry(cited))
      } catch {
        throw CommandError(
          "claim \(cited.claim.id) cannot be written as "
            + "\(format.rawValue): \(error)")
      }
    }
    let output = StandardOutput()
    output.write(
      writer.head + entries.joined(separator: writer.separator) + writer.tail)
    output.flush()
  }

  private var writer: any ClaimFormat {
    var choices = ExportFormat.Choices(now: Clock.now)
    choices.language = language.lang
    choices.style = style ?? .apa
    return switch format {
    case .text: RunningFormat(style: choices.style, language: language.lang)
    // One claim is no feed: an object is what a page takes.
    case .claimreview: ClaimReviewFormat(feedMadeAt: nil)
    case .markdown: ExportFormat.markdown.writer(choices)
    case .biblatex: ExportFormat.biblatex.writer(choices)
    case .cslJSON: ExportFormat.cslJSON.writer(choices)
    case .ris: ExportFormat.ris.writer(choices)
    case .link: ExportFormat.link.writer(choices)
    case .webannotation: ExportFormat.webannotation.writer(choices)
    case .nanopub: ExportFormat.nanopub.writer(choices)
    }
  }
}
