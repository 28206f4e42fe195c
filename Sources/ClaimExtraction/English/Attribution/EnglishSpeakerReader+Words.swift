/// Words of a phrase that names a source.
extension EnglishSpeakerReader {
  func hasNoun(
    _ kind: Speaker.Kind, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.prefix(7).contains { nouns.kind(reading.folded($0)) == kind }
  }

  func withoutPossessive(_ text: String) -> String {
    for ending in ["'s", "’s", "'", "’"] where text.hasSuffix(ending) {
      return String(text.dropLast(ending.count))
    }
    return text
  }

  /// Two to four capitalised words, none of them all capitals.
  func isTwoNames(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    (2...5).contains(range.count)
      && !range.dropLast().contains { reading.folded($0).hasSuffix("'s") }
      && range.allSatisfy {
        let text = reading.run.text(of: $0..<$0 + 1)
        return (text != text.uppercased() || text.count == 1)
          && nouns.kind(reading.folded($0)) == nil
      }
  }

  func isCapitalised(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard reading.run.words.indices.contains(index) else { return false }
    let word = reading.run.words[index]
    guard word.kind == .latin || word.kind == .other else { return false }
    let byte = reading.run.bytes[word.utf8.lowerBound]
    guard (0x41...0x5A).contains(byte) || byte == 0xC3 else { return false }
    // The first word of a sentence is capitalised whatever it is.
    let isFirst =
      index == 0
      || reading.run.words[index - 1].kind == .mark
        && !reading.isComma(index - 1)
    guard isFirst else { return true }
    switch reading.tags[index] {
    case .determiner, .possessive, .pronoun, .preposition, .relative,
      .conjunction, .optional, .coordinator, .adverb, .auxiliary, .modal, .to:
      return false
    case .adjective, .noun, .number, .object, .mark, .being, .finite,
      .infinitive, .participle, .gerund:
      return isNameLike(index, reading)
    }
  }

  /// Whether the first word of a sentence is rather a name than a common
  /// noun: another name follows, or no lexicon knows it.
  func isNameLike(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    if nouns.kind(word) == .group || nouns.kind(word) == .document {
      return false
    }
    if isCapitalised(index + 1, reading) { return true }
    if nouns.kind(word) != nil || Self.some.contains(word) { return false }
    // “Ministers”, “Figures”: a plural that no name is.
    let text = reading.run.text(of: index..<index + 1)
    if text == text.uppercased() { return true }
    return !EnglishLexicon.shared.isCommonNoun(word)
  }
}
