import ArgumentParser
import Citation

extension CitationStyle: ExpressibleByArgument {}
extension CitationLanguage: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

/// The language of a citation's own words.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of the citation's own words.",
      discussion: "Without it, that of each article."))
  var lang: CitationLanguage?
}
