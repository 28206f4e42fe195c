import Foundation

/// What standard output leads to.
struct Terminal: Sendable {
  /// Whether it is a terminal.
  let isTerminal: Bool
  /// Whether it may show colour.
  let hasColor: Bool
  /// How many columns it is wide; `nil` where lines have no end.
  let columns: Int?

  /// A file or a pipe.
  static let plain = Terminal(isTerminal: false, hasColor: false, columns: nil)

  /// Standard output. Colour needs a terminal, and neither `NO_COLOR`
  /// (https://no-color.org), `TERM=dumb` nor `--no-color`.
  static func standardOutput(noColor: Bool) -> Terminal {
    guard isatty(1) == 1 else { return plain }
    let environment = ProcessInfo.processInfo.environment
    let isRefused =
      noColor || environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      || environment["TERM"] == "dumb"
    var size = winsize()
    let isKnown = ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(
      isTerminal: true, hasColor: !isRefused,
      columns: isKnown ? Int(size.ws_col) : 80)
  }

  /// Bold where colour may be shown.
  func bold(_ text: String) -> String {
    hasColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Dim where colour may be shown.
  func dim(_ text: String) -> String {
    hasColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }

  /// Text that does nothing to its neighbours: on a terminal without what
  /// would steer the terminal or turn directions beyond its end, Arabic
  /// between FSI and PDI; unchanged anywhere else.
  func isolated(_ text: String) -> String {
    guard isTerminal else { return text }
    var plain = text
    if text.unicodeScalars.contains(where: Self.steers) {
      plain = String(text.unicodeScalars.filter { !Self.steers($0) })
    }
    guard plain.unicodeScalars.contains(where: Self.isRightToLeft) else {
      return plain
    }
    return "\u{2068}\(plain)\u{2069}"
  }

  /// Controls but tab and line feed; embeddings, overrides and isolates.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Hebrew, Arabic and their neighbours, presentation forms included.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: true
    default: false
    }
  }
}
