import ArgumentParser
import Citation
import Lexicon
import TextAnalysis

/// `isnad lexicon show`: the translations of words.
struct LexiconShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what words of either language are translated to.",
    discussion: """
      EXAMPLES:
        isnad lexicon show loss
        isnad lexicon show خسارة --format json
        isnad lexicon show nuclear reactor

      Translations are stems and roots, as they are searched. The weight is
      against the best translation's.
      """)

  @Argument(help: "English or Arabic words.")
  var words: [String]

  @Option(help: "How to print the list.")
  var format: ListFormat = .table

  @OptionGroup var color: ColorOption

  func run() throws {
    let lexicon = try UserLexicon().lexicon()
    let bytes = Array(words.joined(separator: " ").utf8)
    var analyzer = Analyzer()
    let rows = Tokenizer.tokens(in: bytes).flatMap { token in
      analyzer.read(bytes.span, token)
      let found = lexicon.translations(
        stem: analyzer.stem, root: analyzer.root, script: token.script)
      let word = String(
        decoding: bytes[token.start..<token.end], as: UTF8.self)
      return found.stems.map { Self.row(word, "stem", $0) }
        + found.roots.map { Self.row(word, "root", $0) }
    }
    let listing = Listing(columns: Self.columns, rows: rows)
    let output = StandardOutput()
    if !rows.isEmpty || format != .table {
      output.write(listing.text(format, on: color.terminal))
    }
    output.flush()
    if rows.isEmpty { throw Exit.nothingFound }
  }

  private static let columns = [
    Listing.Column("form"), Listing.Column("weight", isNumber: true),
    Listing.Column("word"), Listing.Column("translation"),
  ]

  private static func row(
    _ word: String, _ form: String, _ translation: Translation
  ) -> JSONValue {
    .object([
      ("word", .string(word)), ("form", .string(form)),
      (
        "translation",
        .string(String(decoding: translation.word, as: UTF8.self))
      ),
      // A weight is kept in 255ths: three digits say all of it.
      ("weight", .number((translation.weight * 1000).rounded() / 1000)),
    ])
  }
}
