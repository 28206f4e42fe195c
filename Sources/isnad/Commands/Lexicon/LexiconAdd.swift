import ArgumentParser
import Foundation
import Lexicon

/// `isnad lexicon add`: dictionaries of one's own.
struct LexiconAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add dictionaries, sentence pairs or a learned table.",
    discussion: """
      EXAMPLES:
        isnad lexicon add my-dictionary.tsv
        isnad lexicon add /usr/share/dictd/freedict-eng-ara.index
        isnad lexicon add pairs.lexicon

      What is added serves every search from then on. The same file again
      changes nothing. To take one out, delete its file in
      $XDG_DATA_HOME/isnad/lexicon.
      """)

  @Argument(help: "Dictionaries, sentence pairs or tables.")
  var files: [String]

  @OptionGroup var reading: SourceOptions

  func run() throws {
    let user = try UserLexicon()
    let output = StandardOutput()
    var failed = false
    for file in files {
      do {
        output.write(line: try add(file, to: user))
        output.flush()
      } catch {
        StandardError.progress("")
        StandardError.write("isnad: \(Exit.text(of: error))")
        failed = true
      }
    }
    if failed { throw Exit.failed }
  }

  /// `added      words.tsv  1200 pairs, 900 English words, 1100 Arabic words`
  private func add(_ file: String, to user: UserLexicon) throws -> String {
    let source = try SourceFile(path: file)
    let name = try reading.fingerprint(of: source)
    if user.has(name) { return "unchanged  \(file)" }
    let table: LexiconTable
    var pairs = ""
    if LexiconTable.isTable(source.bytes) {
      table = try UserLexicon.table(source.bytes, file)
    } else {
      var learner = LexiconLearner()
      for pair in try reading.pairs(of: source) { learner.add(pair) }
      guard learner.count > 0 else {
        throw CommandError(
          "\(file): no pair of English and Arabic words; check --format")
      }
      StandardError.progress("learning from \(learner.count) pairs")
      table = learner.table(title: source.name, prior: try user.lexicon())
      StandardError.progress("")
      pairs = "\(learner.count) pairs, "
    }
    try user.store(table, name)
    return "added      \(file)  \(pairs)\(table.counts.english) English words, "
      + "\(table.counts.arabic) Arabic words"
  }
}
