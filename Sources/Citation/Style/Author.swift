/// One who signs an article.
enum Author: Sendable, Equatable {
  /// A person whose family name is known.
  case person(family: String, given: String)
  /// A body, or a person of whom nothing tells where the family name stands.
  case named(String)

  /// The authors that a line of metadata names.
  ///
  /// `;` stands between authors and `Family, Given` is a person, as in
  /// BibTeX and RIS; Arabic marks will do. Everything else is left whole:
  /// nothing in “Goldman Sachs” or “Jane Doe” tells one from the other.
  static func list(_ line: String?) -> [Author] {
    guard let line else { return [] }
    return line.split { ";؛".contains($0) }
      .map { trimmed($0) }.filter { !$0.isEmpty }.map(one)
  }

  private static func one(_ name: String) -> Author {
    let parts = name.split(
      omittingEmptySubsequences: false, whereSeparator: { ",،".contains($0) }
    ).map { trimmed($0) }
    guard parts.count == 2, isFamily(parts[0]), isGiven(parts[1]) else {
      return .named(name)
    }
    return .person(family: parts[0], given: parts[1])
  }

  /// At most two words, besides those that family names begin with.
  private static func isFamily(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    let own = words.filter { !particles.contains($0.lowercased()) }
    return (1...2).contains(own.count) && !name.contains(where: \.isNumber)
  }

  /// At most three words, none of them the legal form of a body.
  private static func isGiven(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (1...3).contains(words.count) && !name.contains(where: \.isNumber)
      && !legalForms.contains(name.lowercased().filter { $0 != "." })
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let particles: Set = [
    "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von",
    "der", "den", "ten", "ter", "al", "el", "bin", "ibn", "bint", "abu",
    "آل", "بن", "ابن", "بنت", "أبو", "أبي",  // āl, bin, ibn, bint, abū, abī
  ]

  private static let legalForms: Set = [
    "inc", "ltd", "llc", "llp", "plc", "corp", "co", "gmbh", "ag", "sa",
    "srl", "bv", "nv", "oy", "ab", "as", "jr", "sr",
  ]
}
