import ArgumentParser
import ArticleReading

extension TextEncoding: ExpressibleByArgument {}

/// How a command reads articles.
struct ReadingOptions: ParsableArguments {
  @Option(help: "The key to know the article by; for one article only.")
  var key: String?

  @Option(help: "How text files are encoded.")
  var encoding: TextEncoding = .utf8

  /// A reader that follows the options.
  var reader: ArticleReader { ArticleReader(encoding: encoding, key: key) }
}
