/// Finds what a relative clause with a figure or date tells of a source in
/// its frame: “Sefton, which was sold for £61m last year, said …”.
struct EnglishAsides: Sendable {
  private let quantities = QuantityAnnotator()
  private let dates = DateAnnotator()

  /// The source and its relative clause, as a claim of the author's.
  func draft(
    in frame: Range<Int>, _ sentence: Int, _ reading: SentenceReading
  ) -> Draft? {
    guard frame.count > 5,
      let relative = frame.dropFirst().first(where: {
        Self.pronouns.contains(reading.folded($0)) && reading.isComma($0 - 1)
      }),
      let close = (relative + 1..<frame.upperBound).first(where: {
        reading.isComma($0)
      }), reading.firstVerb(in: relative..<close) != nil
    else { return nil }
    let span = reading.run.span(of: relative..<close)
    let isDated = dates.dates(in: reading.run, published: nil).contains {
      span.contains($0.span)
    }
    guard
      isDated
        || quantities.quantities(in: reading.run).contains(where: {
          span.contains($0.span)
        })
    else { return nil }
    return Draft(
      reading: sentence, range: frame.lowerBound..<close, opening: .relative,
      cue: reading.run.text(of: relative..<relative + 1), isEmbedded: true)
  }

  private static let pronouns: WordSet = ["which", "who", "whose"]
}
