/// English nouns that name a kind of source (`en/speaker-nouns.txt`).
struct EnglishNouns: Sendable {
  private let kinds: WordMap<Speaker.Kind>
  private let names = LatinNameCues.shared

  init() {
    var kinds = WordMap<Speaker.Kind>()
    for columns in CueFile.lines("en/speaker-nouns") where columns.count > 1 {
      kinds[FoldedWord(columns[0])] = Speaker.Kind(rawValue: columns[1])
    }
    self.kinds = kinds
  }

  /// The kind of source that a folded noun names.
  func kind(_ word: FoldedWord) -> Speaker.Kind? {
    if let kind = kinds[word] { return kind }
    // “the trial's”, “Reuters'”
    if word.hasSuffix("'s") { return nil }
    if word.hasSuffix("ologists") { return .group }
    if word.hasSuffix("ologist") { return .person }
    // “vice-president”, “ex-minister” are read word by word; “co-founders” too.
    guard word.hasSuffix("s"), !word.hasSuffix("ss"),
      kinds[word.dropLast()] == .person
    else { return nil }
    return .group
  }

  /// Whether a folded word is a form of address before a name.
  func isTitle(_ word: FoldedWord) -> Bool { names.titles.contains(word) }

  /// Whether a folded word ends the name of a body: Foods, Ministry.
  func isBody(_ word: FoldedWord) -> Bool {
    kind(word) == .org || names.bodies.contains(word)
  }

  /// Whether a folded word is a given name.
  func isGiven(_ word: FoldedWord) -> Bool { names.given.contains(word) }
}
