import Foundation

// A reader that stops early, such as `head`, is no error: see
// `StandardOutput`.
signal(SIGPIPE, SIG_IGN)

do {
  var command = try Isnad.parseAsRoot()
  try command.run()
} catch {
  Exit.leave(with: error)
}
