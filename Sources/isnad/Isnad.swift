import ArgumentParser

/// The root of all commands.
struct Isnad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isnad",
    abstract: "A knowledge base of claims: what is asserted, by whom, where.",
    discussion: """
      EXAMPLES:
        isnad ingest articles/              read articles into the base
        isnad search 'خسائر OpenAI'         find claims, in Arabic or English
        isnad show k3f9x2mabc               all that is known about a claim
        isnad cite k3f9x2mabc --style apa   a citation to paste
        isnad export --format csv           claims for a spreadsheet
        isnad extract article.txt           claims without a database

      The database is --database, else $ISNAD_DATABASE, else
      $XDG_DATA_HOME/isnad/isnad.sqlite. Exit codes: 0 found or done,
      1 nothing found, 2 error.
      """,
    version: "0.1.0",
    subcommands: [
      Ingest.self, Extract.self, Import.self, Search.self, Show.self,
      Cite.self, Export.self, Articles.self, Stats.self, Analyze.self,
      LexiconCommand.self,
      Verify.self, Match.self, Conflicts.self, Queue.self, ReviewCommand.self,
      Snapshot.self, Merge.self,
    ])
}
