/// The gender of a verb's subject in the singular.
enum Gender: Sendable {
  case masculine, feminine

  /// The gender of a person by his office or his given name; `nil` where
  /// neither tells.
  init?(of speaker: Speaker) {
    if let role = speaker.role, let head = FoldedWord(firstOf: role) {
      // «زميله» (his colleague) is no «زميلة».
      let isHis = role.prefix { !$0.isWhitespace }.hasSuffix("ه")
      if let gender = SpeakerNouns.gender(isHis ? head.dropLast() : head) {
        self = gender
        return
      }
    }
    guard let name = speaker.name.flatMap({ FoldedWord(firstOf: $0) }),
      let gender = Gender(givenName: name)
    else { return nil }
    self = gender
  }

  /// The gender of the bearers of a given name (`ar/first-names.txt`); ـة and
  /// ـاء end women's names.
  init?(givenName name: FoldedWord) {
    if let known = Self.names[name] {
      self = known
    } else if name.count > 3, name.hasSuffix("ه") || name.hasSuffix("اء") {
      self = .feminine
    } else {
      return nil
    }
  }

  /// Whether a word is a common given name.
  static func isGivenName(_ word: FoldedWord) -> Bool { names[word] != nil }

  private static let names: WordMap<Gender> = {
    var names = WordMap<Gender>()
    for columns in CueFile.lines("ar/first-names") where columns.count > 1 {
      names[WordRun(phrase: columns[0]).firstFolded] =
        columns[1] == "f" ? .feminine : .masculine
    }
    return names
  }()
}
