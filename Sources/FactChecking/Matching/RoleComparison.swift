import ClaimExtraction
import TextAnalysis

/// Finds two parties that change places: «باع زيد عمرا» (Zayd sold Amr) and
/// «باع عمرو زيدا», “A lost to B” and “B lost to A”.
///
/// The parties are words that both statements have. Where a preposition gives
/// one of them its part, the other statement must give that part to the other;
/// where none does, both stand on the two sides of one verb, or directly
/// behind it in Arabic, and change places. Of what two do together (they met)
/// nothing is said.
struct RoleComparison {
  /// A word in both statements.
  private struct Party {
    var first: Int
    var second: Int
    var isName: Bool
    var isState: Bool
  }

  private let first: StatementReading
  private let second: StatementReading

  static func points(
    _ first: StatementReading, _ second: StatementReading
  ) -> [Comparison.Point] {
    guard !isMutual(first), !isMutual(second) else { return [] }
    let roles = RoleComparison(first, second)
    return roles.exchanged().map { one, other in
      [
        Comparison.Point(
          kind: .role, agrees: false,
          first: roles.text(first.words, one.first, other.first),
          second: roles.text(second.words, one.second, other.second))
      ]
    } ?? []
  }

  private init(_ first: StatementReading, _ second: StatementReading) {
    self.first = first
    self.second = second
  }

  private static func isMutual(_ reading: StatementReading) -> Bool {
    reading.words.contains { $0.roles?.isMutual == true }
  }

  /// The first two parties that change places.
  private func exchanged() -> (Party, Party)? {
    let parties = parties()
    var turned: [(Party, Party)] = []
    for (index, one) in parties.enumerated() {
      for other in parties.dropFirst(index + 1) where isTogether(one, other) {
        if isExchangedByPart(one, other) { return (one, other) }
        if one.second > other.second, isBare(one), isBare(other) {
          turned.append((one, other))
        }
      }
    }
    guard !turned.isEmpty, !Self.isPassive(first), !Self.isPassive(second),
      let verb = verb()
    else { return nil }
    return turned.first { changesSides($0, $1, verb) }
  }

  private func parties() -> [Party] {
    let mine = Dictionary(
      NameComparison.names(in: first).map { ($0.place, $0) },
      uniquingKeysWith: { one, _ in one })
    let theirs = Dictionary(
      NameComparison.names(in: second).map { ($0.place, $0) },
      uniquingKeysWith: { one, _ in one })
    return first.words.indices.compactMap { place in
      let word = first.words[place]
      guard word.tellsSubject else { return nil }
      let name = mine[place]
      let twins = second.words.indices.filter { other in
        guard second.words[other].tellsSubject else { return false }
        if let state = name?.state { return theirs[other]?.state == state }
        return Twins.same(word, second.words[other])
          || name != nil && Twins.sameName(word, second.words[other])
      }
      // A word that stands twice tells nothing.
      guard twins.count == 1,
        first.words.count(where: { Twins.same($0, word) }) == 1
      else { return nil }
      return Party(
        first: place, second: twins[0], isName: name != nil,
        isState: name?.state != nil)
    }
  }

  // MARK: Parts

  private func isTogether(_ one: Party, _ other: Party) -> Bool {
    one.second != other.second
      && first.words[one.first].part == first.words[other.first].part
      && second.words[one.second].part == second.words[other.second].part
  }

  /// «خسر أ أمام ب» (A lost to B): the one alone, then the other behind a
  /// preposition that tells who bears it, and the reverse.
  private func isExchangedByPart(_ one: Party, _ other: Party) -> Bool {
    guard isOneKind(one, other) else { return false }
    let (first, second) = (self.first, self.second)
    func isBearing(_ subject: Int, _ object: Int, _ reading: StatementReading)
      -> String?
    {
      guard subject < object, Self.part(subject, reading).isEmpty,
        reading.words[object - 1].roles?.isToward == true
      else { return nil }
      return reading.words[object - 1].folded
    }
    for (a, b) in [(one, other), (other, one)] {
      if let part = isBearing(a.first, b.first, first),
        part == isBearing(b.second, a.second, second)
      {
        return true
      }
    }
    return false
  }

  private func isOneKind(_ one: Party, _ other: Party) -> Bool {
    one.isState == other.isState && one.isName == other.isName
  }

  private func isBare(_ party: Party) -> Bool {
    Self.part(party.first, first).isEmpty
      && Self.part(party.second, second).isEmpty
  }

  /// What gives a word its part: the preposition before it, or a letter that
  /// is written with it.
  private static func part(
    _ place: Int, _ reading: StatementReading
  ) -> String {
    let word = reading.words[place]
    if place > 0, reading.words[place - 1].part == word.part,
      reading.words[place - 1].roles?.isPreposition == true
    {
      return reading.words[place - 1].folded
    }
    guard word.script == .arabic, word.folded != word.stem,
      let letter = word.folded.first, "وفبكل".contains(letter),
      word.stem.first != letter
    else { return "" }
    return String(letter)
  }

  // MARK: Sides of a verb

  /// The places of one finite verb that both have and that has no object
  /// written with it.
  private func verb() -> (first: Int, second: Int)? {
    let theirs = second.finiteVerbs.filter { !Self.hasObject($0, second) }
    for place in first.finiteVerbs where !Self.hasObject(place, first) {
      let twin = theirs.first {
        Self.sameForm(first.words[place], second.words[$0])
      }
      if let twin { return (place, twin) }
    }
    return nil
  }

  /// Whether two verbs are one in one form: رفع and يرفع (raise), but not
  /// ارتفع (rise).
  private static func sameForm(
    _ one: StatementWord, _ other: StatementWord
  ) -> Bool {
    if one.script == .arabic, other.script == .arabic {
      let mine = skeleton(one)
      return mine == skeleton(other)
        && (mine.count > 2 || one.root == other.root)
    }
    return Twins.same(one, other)
  }

  /// The consonants of a verb without the letters of its persons.
  private static func skeleton(_ verb: StatementWord) -> String {
    var letters = verb.folded.filter { !"اوي".contains($0) }
    if verb.folded.first == "ت", verb.folded.count > 3 { letters.removeFirst() }
    if verb.folded.last == "ت", letters.count > 2 { letters.removeLast() }
    if verb.folded.hasSuffix("ون") || verb.folded.hasSuffix("ان") {
      letters.removeLast()
    }
    return letters
  }

  /// «من قبل», «على يد» (by): the verb is passive.
  private static func isPassive(_ reading: StatementReading) -> Bool {
    let words = reading.words.map(\.folded)
    return zip(words, words.dropFirst()).contains { one, other in
      one == "من" && other == "قبل"
        || one == "علي" && ["يد", "ايدي"].contains(other)
    } || words.contains("by")
  }

  /// Whether a pronoun of a verb stands for what is before it: ه, ها, هم
  /// (-hu, -ha, -hum) at the verb or at the word behind it, بها (bi-ha).
  private static func hasObject(
    _ place: Int, _ reading: StatementReading
  ) -> Bool {
    let pronouns = ["ه", "ها", "هم", "هما"]
    return reading.words[place...].prefix(2).enumerated().contains {
      offset, word in
      let isOne =
        offset == 0
        ? word.folded.count > 3
        : word.folded.count < 6
          && "بلعمف".contains(word.folded.prefix(1))
      return isOne && word.script == .arabic
        && pronouns.contains { word.folded.hasSuffix($0) }
    }
  }

  /// Whether the one is the subject in the first statement and the other in
  /// the second. Behind an Arabic verb subject and object may stand in either
  /// order, so that only words of one kind tell.
  private func changesSides(
    _ one: Party, _ other: Party, _ verb: (first: Int, second: Int)
  ) -> Bool {
    guard
      let mine = subject(one.first, other.first, verb.first, first),
      let theirs = subject(other.second, one.second, verb.second, second)
    else { return false }
    if mine == theirs { return mine == .beforeVerb || isOneKind(one, other) }
    return isOneKind(one, other) && one.isName
  }

  private enum Place { case beforeVerb, behindVerb }

  /// Where the one stands as subject of the other; `nil` where it does not.
  private func subject(
    _ one: Int, _ other: Int, _ verb: Int, _ reading: StatementReading
  ) -> Place? {
    if one < verb, verb < other { return .beforeVerb }
    guard reading.words[verb].script == .arabic, verb < one, one < other
    else { return nil }
    let areNames = [one, other].allSatisfy { place in
      NameComparison.names(in: reading).contains { $0.place == place }
    }
    return areNames || one == verb + 1 && other == verb + 2
      ? .behindVerb : nil
  }

  /// The two in the order in which they stand.
  private func text(
    _ words: [StatementWord], _ one: Int, _ other: Int
  ) -> String {
    [one, other].sorted().map { words[$0].text }.joined(separator: " … ")
  }
}
