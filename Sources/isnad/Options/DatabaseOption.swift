import ArgumentParser
import Foundation
import KnowledgeBase

/// Which database a command works on.
struct DatabaseOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database file.",
      discussion: """
        Else $ISNAD_DATABASE, else $XDG_DATA_HOME/isnad/isnad.sqlite \
        (~/.local/share where $XDG_DATA_HOME is not set).
        """,
      valueName: "path"))
  var database: String?

  /// The path that the option, the environment or the default gives.
  func path() throws -> String {
    if let database {
      guard !database.isEmpty else {
        throw CommandError("--database is empty; give the path of a file")
      }
      return database
    }
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["ISNAD_DATABASE"], !path.isEmpty { return path }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/isnad/isnad.sqlite"
    }
    guard let home = environment["HOME"], !home.isEmpty else {
      throw CommandError("no home folder for the database; give --database")
    }
    return home + "/.local/share/isnad/isnad.sqlite"
  }

  /// The base, to read from or with more access.
  func open(_ access: KnowledgeBase.Access = .read) throws -> KnowledgeBase {
    try KnowledgeBase.open(try path(), access)
  }
}
