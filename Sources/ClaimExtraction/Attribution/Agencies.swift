/// News agencies, papers and channels by name (`ar/agencies.txt`).
enum Agencies {
  private static let names = PhraseTable(file: "ar/agencies") { _ in true }

  /// The word behind a name, also of letters with dots between: «أ.ف.ب»;
  /// `nil` where none stands.
  static func end(at start: Int, _ reading: SentenceReading) -> Int? {
    if let match = names.match(reading.run, at: start) {
      return start + match.count
    }
    var letters: [FoldedWord] = []
    var index = start
    while reading.run.words.indices.contains(index), letters.count < 3,
      reading.folded(index).count == 1,
      reading.run.words[index].kind == .arabic
    {
      letters.append(reading.folded(index))
      index += reading.isMark(index + 1, ".") ? 2 : 1
    }
    return initials.contains { $0 == letters } ? index : nil
  }

  /// أ ف ب، د ب أ، أ ب، أ ش أ (AFP, dpa, AP, MENA)
  private static let initials: [[FoldedWord]] = [
    ["ا", "ف", "ب"], ["د", "ب", "ا"], ["ا", "ب"], ["ا", "ش", "ا"],
  ]
}
