/// Finds the words of a clause that are its claim (guidelines, section 3):
/// without connectives, phrases of concession and marks at its edges.
struct EnglishTrimmer: Sendable {
  let leads: PhraseTable<Bool>
  private let concessions = PhraseTable<Bool>(file: "en/concessions") { _ in
    true
  }

  /// The words of a claim in the words of a clause.
  func trimmed(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var range = withoutMarks(range, reading)
    while !range.isEmpty {
      if let match = leads.match(
        reading.run, at: range.lowerBound, before: range.upperBound),
        match.count < range.count, isFree(range, match.count, reading)
      {
        range = withoutMarks(range.dropFirst(match.count), reading)
      } else if let rest = withoutConcession(range, reading) {
        range = withoutMarks(rest, reading)
      } else {
        break
      }
    }
    return range
  }

  /// “Still waters …” begins with no connective: one of the words that are
  /// others too stands before a comma or a subject.
  private func isFree(
    _ range: Range<Int>, _ count: Int, _ reading: SentenceReading
  ) -> Bool {
    let next = range.lowerBound + count
    if reading.isComma(next) { return true }
    switch reading.folded(range.lowerBound) {
    case "that": return reading.tags[range.lowerBound] != .determiner
    case "so":
      return count > 1
        || [.determiner, .pronoun, .possessive, .noun].contains(
          reading.tags[next])
    case "still", "then", "now", "also", "instead":
      return count > 1
        || [.determiner, .pronoun, .possessive].contains(reading.tags[next])
    default: return true
    }
  }

  /// “Despite the doubts, …”
  private func withoutConcession(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    guard
      concessions.match(
        reading.run, at: range.lowerBound, before: range.upperBound) != nil,
      let comma = range.first(where: { reading.isComma($0) }),
      reading.ownVerb(in: comma + 1..<range.upperBound) != nil
    else { return nil }
    return comma + 1..<range.upperBound
  }

  /// The words without marks at the edges, except pairs that enclose a part.
  func withoutMarks(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var range = range
    while let first = range.first, isLoose(first, range, reading) {
      range = range.dropFirst()
    }
    while let last = range.last, isLoose(last, range, reading) {
      range = range.dropLast()
    }
    return range
  }

  private func isLoose(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard reading.run.words[index].kind == .mark,
      !Self.kept.contains(reading.folded(index))
    else { return false }
    guard let pair = reading.pair(at: index),
      range.contains(pair.open), range.contains(pair.close)
    else { return true }
    return pair.kind == .quotation && isWhole(pair, range, reading)
  }

  /// Whether nothing but marks stands outside a pair.
  private func isWhole(
    _ pair: Marks.Pair, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.allSatisfy {
      pair.whole.contains($0) || reading.run.words[$0].kind == .mark
    }
  }

  private static let kept: WordSet = ["$", "€", "£", "¥", "%", "°"]
}
