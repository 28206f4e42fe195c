import ArgumentParser

/// `isnad lexicon`: what words mean in the other language.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "The dictionary that finds Arabic claims by English words.",
    discussion: """
      EXAMPLES:
        isnad lexicon show loss               what a word is searched as
        isnad lexicon add my-dictionary.tsv   words of your own
        isnad lexicon learn pairs.tsv --output pairs.lexicon

      A lexicon ships with the program; those you add lie under
      $XDG_DATA_HOME/isnad/lexicon and serve every base.
      """,
    subcommands: [LexiconShow.self, LexiconAdd.self, LexiconLearn.self])
}
