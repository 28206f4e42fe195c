/// The name of a set of synonyms in Princeton WordNet 3.0: `03012209-a`.
public struct SynsetID: Sendable, Hashable {
  /// Where its line starts in the file of its part of speech.
  public var offset: Int
  /// `n`, `v`, `a` or `r`; satellite adjectives, `s`, count as `a`.
  public var part: Character

  /// Reads eight digits, a hyphen and a letter.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, parts[0].utf8.count == 8,
      let offset = Int(parts[0]), let part = parts[1].first,
      parts[1].count == 1, "nvars".contains(part)
    else { return nil }
    self.init(offset: offset, part: part)
  }

  init(offset: Int, part: Character) {
    self.offset = offset
    self.part = part == "s" ? "a" : part
  }
}
