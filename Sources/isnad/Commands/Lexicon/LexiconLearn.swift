import ArgumentParser
import Foundation
import Lexicon

/// `isnad lexicon learn`: sentence pairs and dictionaries into a table.
struct LexiconLearn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn a table of translations from pairs and dictionaries.",
    discussion: """
      EXAMPLES:
        isnad lexicon learn pairs.tsv --output pairs.lexicon
        isnad lexicon learn pairs.tsv words.index --output all.lexicon
        isnad lexicon learn arb.tab --wordnet wn30/ --output wn.lexicon

      Sources are sentence pairs (English, a tab, Arabic), dictd
      dictionaries, dictionaries extracted from Wiktionary and wordnets in
      tab format. The same sources in the same order give the same bytes.
      """)

  @Argument(help: "Files of sentence pairs or dictionaries.")
  var sources: [String]

  @OptionGroup var reading: SourceOptions

  @Option(
    help: ArgumentHelp("Where to write the table.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "What the table shall say it was learned from; else the files' names."))
  var title: String?

  func run() throws {
    var learner = LexiconLearner()
    for source in sources {
      StandardError.progress(source)
      for pair in try reading.pairs(of: source) { learner.add(pair) }
    }
    StandardError.progress("learning from \(learner.count) pairs")
    guard learner.count > 0 else {
      throw CommandError(
        "no pair of English and Arabic words in "
          + sources.joined(separator: ", ") + "; check --format")
    }
    let names = sources.map { URL(filePath: $0).lastPathComponent }
    let table = learner.table(title: title ?? names.joined(separator: ", "))
    StandardError.progress("")
    do {
      try Data(table.bytes).write(to: URL(filePath: output), options: .atomic)
    } catch {
      throw CommandError("\(output): cannot be written; check the folder")
    }
    let out = StandardOutput()
    out.write(
      line: "learned    \(output)  \(learner.count) pairs, "
        + "\(table.counts.english) English words, "
        + "\(table.counts.arabic) Arabic words")
    out.flush()
  }
}
