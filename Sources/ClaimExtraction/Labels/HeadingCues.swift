import TextAnalysis

/// Tells what the headings above a claim say of it (`heading-cues.txt`):
/// «أسباب الخسارة» (causes of the loss) gathers causes.
struct HeadingCues: Sendable {
  private var categories = WordMap<Category>()

  /// The cues of a language.
  init(language: CueLanguage) {
    for columns in CueFile.lines(language.file("heading-cues"))
    where columns.count > 1 {
      categories[Stem.of(phrase: columns[0])] = Category(rawValue: columns[1])
    }
  }

  /// What the headings of a path say, the innermost first; `nil` where none
  /// of them tells.
  func category(of path: [String]) -> Category? {
    for heading in path.reversed() {
      // «لماذا يهم هذا» (why this matters) asks for no cause.
      let words = WordRun(phrase: heading).words
      if words.contains(where: { Self.mattering.contains($0.folded) }) {
        continue
      }
      for word in words where word.kind != .mark {
        if let category = categories[word.stem] { return category }
      }
    }
    return nil
  }

  /// يهم، مهم (matters, important)
  private static let mattering: WordSet = ["يهم", "تهم", "مهم"]
}
