/// Finds the printed words that weaken a clause (`ar/hedges.txt`).
///
/// «قد» (qad) before an imperfect verb weakens, before a perfect one it
/// affirms.
struct HedgeAnnotator: Sendable {
  private let table: PhraseTable<String>

  /// The cues of a language.
  init(language: CueLanguage) {
    table = PhraseTable(file: language.file("hedges")) { columns in
      columns.count > 1 ? columns[1] : nil
    }
  }

  /// The hedges in some words of a sentence, as printed.
  func hedges(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> [String] {
    var hedges: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      // «يمكن للجفاف أن يدمر …» (drought may destroy …): what may stands between
      if reading.mayBehind(index) {
        let text = reading.run.text(of: index..<index + 1)
        hedges.append(text)
        index += 1
        continue
      }
      guard
        let match = table.match(
          reading.run, at: index, before: range.upperBound, conjunction: true)
      else {
        index += 1
        continue
      }
      if holds(match.value, at: index, match.count, reading) {
        let text = reading.run.text(of: index..<index + match.count)
        hedges.append(match.hasConjunction ? String(text.dropFirst()) : text)
      }
      index += match.count
    }
    return hedges
  }

  private func holds(
    _ kind: String, at index: Int, _ count: Int, _ reading: SentenceReading
  ) -> Bool {
    switch kind {
    case "imperfect":
      // «كان المسبار قد تمكن» (the probe had managed) affirms.
      !isBehindPast(index, reading)
        && reading.verb(index + count)?.tense == .imperfect
        // «قد لا يكون» (may not be)
        || reading.isOne(index + count, .negation)
          && reading.verb(index + count + 1)?.tense == .imperfect
    // Agentless «تُقدَّر» (is estimated) opens its clause.
    case "passive": reading.verbs[index] != nil
    // “in May”
    default:
      reading.tags.isEmpty || reading.tags[index] != .noun
        || reading.folded(index) != "may"
    }
  }

  /// Whether كان and its subject, of a few words, stand before قد and a verb
  /// that may be read as a perfect.
  private func isBehindPast(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard reading.folded(index + 1).hasPrefix("ت"),
      let past = (max(0, index - 6)..<index).last(where: {
        reading.isOne($0, .past, conjunction: true) || reading.isComma($0)
      })
    else { return false }
    return reading.isOne(past, .past, conjunction: true)
  }
}

extension SentenceReading {
  /// «يمكن للجفاف أن …», «بإمكان الجفاف أن …» (drought may …): a word of
  /// possibility, who or what may, and أن.
  func mayBehind(_ index: Int) -> Bool {
    guard Self.possibilities.contains(folded(index)) else { return false }
    let isOf = folded(index).hasPrefix("ب") || folded(index).hasPrefix("وب")
    guard isOf || folded(index + 1).hasPrefix("ل"),
      let that = (index + 2..<index + 6).first(where: { folded($0) == "ان" })
    else { return false }
    return verb(that + 1)?.tense == .imperfect
      && !(index + 1..<that).contains { isComma($0) || verb($0) != nil }
  }

  /// يمكن، بإمكان، بوسع، بمقدور (may, in the power of)
  private static let possibilities: WordSet = [
    "يمكن", "ويمكن", "بامكان", "وبامكان", "بوسع", "وبوسع", "بمقدور",
    "وبمقدور",
  ]
}
