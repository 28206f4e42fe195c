import Foundation

/// The person's own editor, for text longer than a line.
enum Editor {
  /// The text as the person leaves it, without space around it.
  ///
  /// The editor is `$VISUAL`, else `$EDITOR`, and may have arguments.
  static func edited(_ text: String) throws -> String {
    let environment = ProcessInfo.processInfo.environment
    let names = [environment["VISUAL"], environment["EDITOR"]]
    guard let editor = names.compactMap({ $0 }).first(where: { !$0.isEmpty })
    else {
      throw CommandError("no editor; set $EDITOR, or give the text as a flag")
    }
    let file = FileManager.default.temporaryDirectory
      .appending(path: "isnad-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    guard
      FileManager.default.createFile(
        atPath: file.path, contents: Data((text + "\n").utf8),
        attributes: [.posixPermissions: 0o600])
    else {
      throw CommandError("\(file.path): cannot be written; see $TMPDIR")
    }
    try run(editor, file.path)
    guard
      let written = String(data: try Data(contentsOf: file), encoding: .utf8)
    else { throw CommandError("the text is not UTF-8; save it as UTF-8") }
    return written.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs the editor in this terminal's own process group; `Process` would
  /// put it into the background, where it cannot read the keyboard.
  private static func run(_ editor: String, _ path: String) throws {
    let words = ["sh", "-c", "\(editor) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0
    else { throw CommandError("cannot start \(editor); see $EDITOR") }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 && errno == EINTR {}
    guard status == 0 else {
      throw CommandError("\(editor) ended with an error; nothing was changed")
    }
  }
}
