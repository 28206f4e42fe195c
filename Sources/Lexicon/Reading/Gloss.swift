/// The words of a dictionary's entry, without what is said about them.
enum Gloss {
  /// The alternatives of a definition: what stands between commas and
  /// semicolons, without notes in brackets and pronunciation between slashes.
  ///
  ///     alternatives("معد {m} /miʿad/, معداد {m}")  // معد, معداد: abacus
  static func alternatives(_ text: some StringProtocol) -> [String] {
    plain(text).split { ",;،؛".unicodeScalars.contains($0) }
      .map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// A headword without notes and pronunciation.
  static func headword(_ text: some StringProtocol) -> String {
    trimmed(plain(text)[...])
  }

  /// The text without `{…}`, `[…]`, `(…)`, `<…>` and `/…/`. A slash that is
  /// not closed stands for itself.
  private static func plain(
    _ text: some StringProtocol
  ) -> String.UnicodeScalarView {
    var output = String.UnicodeScalarView()
    var depth = 0
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "{", "[", "(", "<": depth += 1
      case "}", "]", ")", ">": depth = max(0, depth - 1)
      case "/" where depth == 0:
        if let end = rest.firstIndex(of: "/") {
          rest = rest[rest.index(after: end)...]
        } else {
          output.append(scalar)
        }
      default: if depth == 0 { output.append(scalar) }
      }
    }
    return output
  }

  private static func trimmed(
    _ text: String.UnicodeScalarView.SubSequence
  ) -> String {
    text.split(separator: " ").map { String($0) }.joined(separator: " ")
  }
}
