import ArgumentParser

/// Whether a command may use colour.
struct ColorOption: ParsableArguments {
  @Flag(
    name: .customLong("no-color"),
    help: "No colour, as with $NO_COLOR or TERM=dumb.")
  var noColor = false

  /// What standard output leads to.
  var terminal: Terminal { .standardOutput(noColor: noColor) }
}
