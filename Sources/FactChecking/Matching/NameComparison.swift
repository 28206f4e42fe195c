import ClaimExtraction
import Lexicon
import TextAnalysis

/// Compares whom and what two statements name.
///
/// States are told by `countries.tsv`: by name, people or capital. Other
/// names are Latin words with a capital inside a statement, and Arabic words
/// whose best translation is their own spelling (ترامب, Trump). Where either
/// statement names something that the other has not, they are about two
/// things.
enum NameComparison {
  /// A name in a statement.
  struct Name {
    /// Its first word's place.
    var place: Int
    /// A state's code.
    var state: String?
    var text: String
  }

  static func points(
    _ first: StatementReading, _ second: StatementReading
  ) -> [Comparison.Point] {
    let one = names(in: first)
    let other = names(in: second)
    return [
      states(one, other), others(one, first.words, other, second.words),
    ].compactMap(\.self)
  }

  private static func states(
    _ one: [Name], _ other: [Name]
  ) -> Comparison.Point? {
    let mine = Set(one.compactMap(\.state))
    let theirs = Set(other.compactMap(\.state))
    return point(
      one.filter { $0.state.map { !theirs.contains($0) } ?? false },
      other.filter { $0.state.map { !mine.contains($0) } ?? false })
  }

  private static func others(
    _ one: [Name], _ first: [StatementWord], _ other: [Name],
    _ second: [StatementWord]
  ) -> Comparison.Point? {
    point(
      one.filter { isNew($0, first, second) },
      other.filter { isNew($0, second, first) })
  }

  /// Whether no word of the other statement is the name.
  private static func isNew(
    _ name: Name, _ words: [StatementWord], _ other: [StatementWord]
  ) -> Bool {
    name.state == nil
      && !other.contains { Twins.sameName(words[name.place], $0) }
  }

  private static func point(
    _ mine: [Name], _ theirs: [Name]
  ) -> Comparison.Point? {
    guard !mine.isEmpty, !theirs.isEmpty else { return nil }
    func text(_ names: [Name]) -> String {
      var texts: [String] = []
      for name in names where !texts.contains(name.text) {
        texts.append(name.text)
      }
      return texts.joined(separator: ", ")
    }
    return Comparison.Point(
      kind: .name, agrees: false, first: text(mine), second: text(theirs))
  }

  // MARK: Names

  /// The names of a statement, in order.
  static func names(in reading: StatementReading) -> [Name] {
    let words = reading.words
    let taken = reading.wordsOfDates.union(reading.wordsOfMeasures)
    var names: [Name] = []
    var place = 0
    while place < words.count {
      if let state = StatesTable.shipped.state(at: place, in: words) {
        let text = words[place..<place + state.words].map(\.text)
        names.append(
          Name(
            place: place, state: state.code,
            text: text.joined(separator: " ")))
        place += state.words
        continue
      }
      if !taken.contains(words[place].folded), isName(place, in: reading) {
        names.append(Name(place: place, state: nil, text: words[place].text))
      }
      place += 1
    }
    return names
  }

  private static func isName(
    _ place: Int, in reading: StatementReading
  ) -> Bool {
    let word = reading.words[place]
    guard word.tellsSubject, word.folded.unicodeScalars.count > 2 else {
      return false
    }
    guard word.script == .latin else { return isSpelledAlike(word) }
    guard word.text.first?.isUppercase == true else { return false }
    // At the start, and in headlines, a capital says nothing.
    let isPlain =
      place == 0 || reading.words[place - 1].part != word.part
      || reading.hasCapitalsThroughout
    return isPlain ? isSpelledAlike(word) : true
  }

  /// How well the best translation must spell a word for it to be a name;
  /// higher than for a search, which asks for names alone.
  private static let leastAgreement = 0.8

  /// Whether the best translation is the word itself in other letters.
  private static func isSpelledAlike(_ word: StatementWord) -> Bool {
    let stem = Array(word.stem.utf8)
    guard word.stem.unicodeScalars.count > 3,
      let best = Lexicon.shipped.translations(
        stem: stem, root: Array(word.root.utf8), script: word.script
      ).stems.first, best.weight == 1,
      let agreement = NameMatcher.learned.agreement(
        stem, word.script, best.word,
        word.script == .latin ? .arabic : .latin)
    else { return false }
    return agreement >= leastAgreement
  }
}
