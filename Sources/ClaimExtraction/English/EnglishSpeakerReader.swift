/// Reads the English noun phrase that names a source.
///
/// “Yann LeCun, chief scientist at Meta,” is a person in a role; “OpenAI” an
/// organisation; “the study” a document. A phrase with neither a capitalised
/// name nor a noun of `en/speaker-nouns.txt` names nobody.
struct EnglishSpeakerReader: Sendable {
  private let kinds: WordMap<Speaker.Kind>

  init() {
    var kinds = WordMap<Speaker.Kind>()
    for columns in CueFile.lines("en/speaker-nouns") where columns.count > 1 {
      kinds[FoldedWord(columns[0])] = Speaker.Kind(rawValue: columns[1])
    }
    self.kinds = kinds
  }

  /// The source that some words name; `nil` where they name none.
  func speaker(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Speaker? {
    let comma = range.first { reading.isComma($0) } ?? range.upperBound
    let head = range.lowerBound..<comma
    guard !head.isEmpty, head.count < 12 else { return nil }
    let role = comma + 1..<max(comma + 1, range.upperBound)
    let name = properName(head, reading)
    let noun = head.last { kinds[reading.folded($0)] != nil }
    let kind = noun.flatMap { kinds[reading.folded($0)] }
    if let name {
      return named(name, kind, head, role, reading)
    }
    guard let kind,
      noun == head.last || reading.folded(head.lowerBound) == "the"
        || kind == .group
    else { return nil }
    return Speaker(kind: kind, name: reading.run.text(of: head))
  }

  /// The people a sentence names in full beside their office: “the chief
  /// executive, Sam Altman,”, “Yann LeCun, chief scientist at Meta,”.
  func people(in reading: SentenceReading) -> [Speaker] {
    let words = reading.run.words
    return words.indices.compactMap { index in
      guard kinds[reading.folded(index)] == .person else { return nil }
      // The name after the office, then before it.
      var start = index + 1
      if reading.isComma(start) { start += 1 }
      let after = start..<min(start + 3, words.count)
      if !after.isEmpty, let name = properName(after, reading),
        name.lowerBound == start, isTwoNames(name, reading)
      {
        return person(name, reading)
      }
      guard
        let comma = (max(0, index - 3)..<index).last(where: {
          reading.isComma($0)
        }), comma > 1,
        let name = properName(max(0, comma - 3)..<comma, reading),
        name.upperBound == comma, isTwoNames(name, reading)
      else { return nil }
      return person(name, reading)
    }
  }

  private func person(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker {
    let name = reading.run.text(of: range)
    return Speaker(kind: .person, name: name, nameEnglish: name)
  }

  private func named(
    _ name: Range<Int>, _ kind: Speaker.Kind?, _ head: Range<Int>,
    _ role: Range<Int>, _ reading: SentenceReading
  ) -> Speaker {
    let text = reading.run.text(of: name)
    let roleNoun = role.first { kinds[reading.folded($0)] == .person }
    let isPerson =
      kind == .person || roleNoun != nil || isTwoNames(name, reading)
    guard isPerson, kind != .org, kind != .publication else {
      return Speaker(
        kind: kind == .person ? .org : kind ?? .org, name: text,
        nameEnglish: text)
    }
    var speaker = Speaker(kind: .person, name: text, nameEnglish: text)
    if roleNoun != nil {
      let words = role.filter { reading.run.words[$0].kind != .mark }
      if let first = words.first, let last = words.last {
        speaker.role = reading.run.text(of: first..<last + 1)
      }
    } else if kind == .person, head.lowerBound < name.lowerBound {
      speaker.role = reading.run.text(of: head.lowerBound..<name.lowerBound)
    }
    return speaker
  }

  /// Two or three capitalised words, none of them all capitals.
  private func isTwoNames(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    (2...3).contains(range.count)
      && range.allSatisfy {
        let text = reading.run.text(of: $0..<$0 + 1)
        return text != text.uppercased()
          && kinds[reading.folded($0)] == nil
      }
  }

  /// The last run of capitalised words; the first word of a sentence counts
  /// where another follows or it is no common word.
  private func properName(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    var best: Range<Int>?
    var start: Int?
    for index in range.lowerBound...range.upperBound {
      let isName = index < range.upperBound && isCapitalised(index, reading)
      if isName {
        if start == nil { start = index }
      } else if let first = start {
        best = first..<index
        start = nil
      }
    }
    return best
  }

  private func isCapitalised(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.run.words[index]
    guard word.kind == .latin else { return false }
    let byte = reading.run.bytes[word.utf8.lowerBound]
    guard (0x41...0x5A).contains(byte) else { return false }
    let common: WordSet = [
      "the", "a", "an", "many", "some", "several", "in", "on", "at", "he",
      "she", "it", "they", "we", "this", "these", "experts", "other",
      "according", "but", "and", "while", "although", "as", "his", "her",
    ]
    return !common.contains(word.folded)
      && !(kinds[word.folded] == .group || kinds[word.folded] == .document)
  }
}
