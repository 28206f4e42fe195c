import Foundation

/// Where the user's data lie.
enum DataFolder {
  /// `$XDG_DATA_HOME/isnad`, `~/.local/share/isnad` where that is not set.
  static func path() throws -> String {
    let environment = ProcessInfo.processInfo.environment
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/isnad"
    }
    guard let home = environment["HOME"], !home.isEmpty else {
      throw CommandError("no home folder for the data; set XDG_DATA_HOME")
    }
    return home + "/.local/share/isnad"
  }
}
