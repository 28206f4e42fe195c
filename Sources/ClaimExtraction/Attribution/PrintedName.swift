/// The words of a source as they are to be printed: without a proclitic
/// joined to the first and without loose marks at the end.
enum PrintedName {
  /// The name that some words spell.
  ///
  ///     PrintedName.text(of: words, reading)  // «للبنك» gives «البنك»
  static func text(
    of range: Range<Int>, _ reading: SentenceReading
  ) -> String {
    let range = withoutTitle(withoutMarks(range, reading), reading)
    guard let first = range.first else { return "" }
    let text = reading.run.text(of: range)
    let word = reading.folded(first)
    // «وفقا لبلومبرغ» (according to Bloomberg): لـ is no part of the name.
    if isLed(first, reading) {
      return withoutLam(text, word, first, reading)
    }
    // «وإيران تؤكد …» (and Iran affirms …)
    if word.hasPrefix("و"), !SourceSubject.places.contains(word),
      SourceSubject.places.contains(word.dropFirst())
    {
      return String(text.dropFirst())
    }
    guard reading.office(first) == nil, reading.sourceNoun(first) != nil,
      !reading.isPerson(first)
    else { return text }
    // للـ (lil-, of the)
    if word.hasPrefix("لل") { return withoutLam(text, word, first, reading) }
    // «مصدرا» (a source): without the ending of the case.
    if word.hasSuffix("ا"), !word.hasSuffix("ها"),
      SpeakerNouns.exact(word.dropLast()) != nil
    {
      let end =
        range.dropFirst().first { !isAccusative(reading.folded($0)) }
        ?? range.upperBound
      let heads = (first..<end).map {
        withoutAccusative(reading.run.text(of: $0..<$0 + 1))
      }
      let rest =
        end < range.upperBound
        ? " " + reading.run.text(of: end..<range.upperBound) : ""
      return heads.joined(separator: " ") + rest
    }
    // لـ (li-, of), بـ (bi-, by), و (wa-, and), ف (fa-, then)
    for proclitic: FoldedWord in ["ل", "ب", "و", "ف"]
    where word.hasPrefix(proclitic) {
      return String(text.dropFirst())
    }
    return text
  }

  /// «د. هبة نصار», «أ.د. سامي علي» (Dr, Prof.): without the letters before a
  /// name.
  private static func withoutTitle(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var range = range
    while range.count > 2, let first = range.first,
      titles.contains(reading.folded(first)), reading.isMark(first + 1, ".")
    {
      range = range.dropFirst(2)
    }
    return range
  }

  /// د، أ، م (doctor, professor, engineer)
  private static let titles: WordSet = ["د", "ا", "م"]

  /// Whether لـ joins a word to وفقا and the like before it.
  static func isLed(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return index > 0 && word.count > 3 && word.hasPrefix("ل")
      && according.contains(reading.folded(index - 1))
  }

  /// وفقا، طبقا، تبعا، استنادا (according to, relying on): before لـ
  private static let according = WordSet(
    ["وفقا", "طبقا", "تبعا", "استنادا", "خلافا"].flatMap {
      [$0, "و" + $0] as [FoldedWord]
    })

  /// Without لـ: «للبنك» gives «البنك», «للجنة المياه» (of the water committee)
  /// «لجنة المياه», «للجنة العليا» (of the high committee) «اللجنة العليا».
  private static func withoutLam(
    _ text: String, _ word: FoldedWord, _ first: Int,
    _ reading: SentenceReading
  ) -> String {
    guard word.hasPrefix("لل") else { return String(text.dropFirst()) }
    guard isDoubledLam(word) else { return "ال" + text.dropFirst(2) }
    return isIndefinite(first, reading)
      ? String(text.dropFirst()) : "ال" + text.dropFirst()
  }

  /// «للجنة المياه» (of the water committee): ل and a noun that begins with it.
  private static func isDoubledLam(_ word: FoldedWord) -> Bool {
    word.hasPrefix("لل") && SpeakerNouns.exact(word.dropFirst()) != nil
      && !word.dropFirst().isDefinite
  }

  /// Whether a noun is in construct with the one behind it: «لجنة المياه».
  private static func isIndefinite(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let next = reading.folded(index + 1)
    return next.isDefinite && !next.hasSuffix("يه")
  }

  /// «كبيرا» (senior): an adjective in the accusative.
  private static func isAccusative(_ word: FoldedWord) -> Bool {
    word.hasSuffix("ا") && word.count > 3 && !word.isDefinite
  }

  private static func withoutAccusative(_ text: String) -> String {
    let bare = text.unicodeScalars.filter { $0 != "\u{64B}" }.dropLast()
    return String(String.UnicodeScalarView(bare))
  }

  /// Without commas at the edges and marks whose partner is outside.
  private static func withoutMarks(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var range = range
    func isLoose(_ index: Int) -> Bool {
      guard reading.run.words[index].kind == .mark else { return false }
      guard let pair = reading.pair(at: index) else { return true }
      return !(range.contains(pair.open) && range.contains(pair.close))
    }
    while let first = range.first, isLoose(first) {
      range = range.dropFirst()
    }
    while let last = range.last, isLoose(last) { range = range.dropLast() }
    // «المدير العام "فلان"»: the marks are not his.
    if let first = range.first, let pair = reading.quotation(openedAt: first),
      pair.close == range.last, !pair.inside.isEmpty
    {
      return pair.inside
    }
    return range
  }
}
