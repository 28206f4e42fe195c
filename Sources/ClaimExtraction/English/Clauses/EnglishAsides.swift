/// Finds what a relative clause with a figure or date tells of a source in
/// its frame: “Sefton, which was sold for £61m last year, said …”, “A study
/// published in May found …”.
struct EnglishAsides: Sendable {
  private let quantities = QuantityAnnotator()
  private let dates = DateAnnotator()

  /// The source and its relative clause, as a claim of the author's.
  func draft(
    in frame: Range<Int>, _ sentence: Int, _ reading: SentenceReading
  ) -> Draft? {
    guard frame.count > 5,
      let relative = frame.dropFirst().first(where: {
        opensRelative($0, reading)
      }),
      let close = (relative + 1..<frame.upperBound).first(where: {
        reading.isComma($0)
          || reading.report($0) != nil && reading.verbs[$0] != nil
      }),
      reading.tags[relative] == .participle
        || reading.firstVerb(in: relative..<close) != nil
    else { return nil }
    let span = reading.run.span(of: relative..<close)
    let figures = quantities.quantities(in: reading.run).map(\.span)
    if reading.tags[relative] == .participle {
      // “A study of 300 flats published in May”
      let whole = reading.run.span(of: frame.lowerBound..<close)
      guard reading.tags[frame.lowerBound] != .preposition,
        figures.contains(where: whole.contains)
      else { return nil }
    }
    let isDated = dates.dates(in: reading.run, published: nil).contains {
      span.contains($0.span)
    }
    guard
      isDated
        || figures.contains(where: span.contains)
    else { return nil }
    return Draft(
      reading: sentence, range: frame.lowerBound..<close, opening: .relative,
      cue: reading.run.text(of: relative..<relative + 1), isEmbedded: true)
  }

  /// “, which”, “a farmer who”, “a study published”.
  private func opensRelative(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    if Self.pronouns.contains(reading.folded(index)) {
      return reading.isComma(index - 1) || reading.tags[index - 1] == .noun
    }
    return reading.tags[index] == .participle
      && reading.tags[index - 1] == .noun && reading.verbs[index] == nil
  }

  private static let pronouns: WordSet = ["which", "who", "whose"]
}
